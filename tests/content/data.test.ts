import { describe, expect, test } from 'vitest';
import { journeys } from '../../utils/journeys/journeys.ts';
import { portals } from '../../utils/portals/portals.ts';
import { dataFaults } from '../../utils/schema/check.ts';

test('the data that is shipped has no fault', () => {
  expect(dataFaults({ portals, journeys })).toEqual([]);
});

/** The data with one thing changed in it. */
function broken(change: (data: { portals: any[]; journeys: any }) => void): string[] {
  const copy = JSON.parse(JSON.stringify({ portals, journeys }));
  change(copy);
  return dataFaults(copy);
}

describe('broken data stops the build, with its path', () => {
  test('a journey that names a page that does not exist', () => {
    const faults = broken(({ journeys: { journeys: list } }) => {
      list[0].steps[2].pages['educonnect/logn'] = { say: 'Cliquez ici.' };
    });
    expect(faults).toEqual(['journeys › everyday › steps › 2 › educonnect/logn: there is no such page']);
  });

  test('a tip that points at a part that does not exist', () => {
    const faults = broken(({ journeys: { journeys: list } }) => {
      list[1].steps[2].pages['educonnect/login'].point = ['franceConect'];
    });
    expect(faults.join()).toContain('educonnect/login › point › 0: the page has no part « franceConect »');
  });

  test('a tip over two sentences', () => {
    const faults = broken(({ journeys: { detours } }) => {
      detours['educonnect/unavailable'].say = 'Attendez. Revenez. Essayez.';
    });
    expect(faults.join()).toContain('detours › educonnect/unavailable › say: 3 sentences, 2 at most');
  });

  test('a duplicate portal, host or journey', () => {
    const faults = broken((data) => {
      data.portals.push(data.portals[3]);
      data.journeys.journeys.push(data.journeys.journeys[0]);
    });
    expect(faults).toContain('portals: « teleservices » stands twice');
    expect(faults).toContain('hosts: « teleservices.education.gouv.fr » stands twice');
    expect(faults).toContain('journeys: « everyday » stands twice');
  });

  test('a clue that no rule knows, and a css clue without its reason', () => {
    expect(broken(({ portals: [ent] }) => ent.pages.home.all.push({ colour: 'red' })).join()).toContain(
      'ent-edifice › pages › home › all',
    );
    expect(broken(({ portals: [ent] }) => ent.pages.home.all.push({ css: '.x' })).length).toBeGreaterThan(0);
  });

  test('a sentence that is too long, or uses a word that parents do not', () => {
    const faults = broken(({ journeys: { detours } }) => {
      detours['educonnect/unavailable'].more = [
        'Veuillez attendre.',
        'un deux trois quatre cinq six sept huit neuf dix onze douze treize.',
      ];
    });
    expect(faults.join()).toContain('« Veuillez » is not an everyday word');
    expect(faults.join()).toContain('13 words');
  });
});
