import { describe, expect, test } from 'vitest';
import { journeys } from '../../utils/journeys/journeys.ts';
import { JOURNEYS } from '../../utils/model/names.ts';
import { portals } from '../../utils/portals/portals.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { screens } from '../../utils/practice/screens.ts';
import { practiceFaults } from '../../utils/schema/check-practice.ts';

const data = { screens, scenarios, portals, family: FAMILY };

test('the practice data has no fault', () => {
  expect(practiceFaults(data)).toEqual([]);
});

test('all six journeys can be rehearsed, with 18 different failures or more', () => {
  expect(scenarios.map(({ journey }) => journey)).toEqual(JOURNEYS);
  const ids = new Set(scenarios.flatMap(({ failures }) => failures.map(({ id }) => id)));
  expect(ids.size, `Are these all: ${[...ids].join(', ')}?`).toBeGreaterThanOrEqual(18);
});

test('every page that the guide speaks of can be met in an exercise', () => {
  const spoken = [
    ...journeys.journeys.flatMap(({ steps }) => steps.flatMap(({ pages }) => Object.keys(pages))),
    ...Object.keys(journeys.detours),
  ];
  const left = [
    // Behind the login too, but no journey starts there.
    'teleservices/home',
    // Beside the way: nothing is to be learnt there but to go back, to wait, or to use codes that are not EduConnect's.
    'ent-edifice/door',
    'ent-edifice/level-staff',
    'ent-edifice/accounts-blocked',
    'ent-edifice/forgot',
    'ent-edifice/activation',
    'ent-edifice/new-password',
    'ent-edifice/signed-out',
    'ent-edifice/broken',
    'ent-edifice/dead-end',
    'ent-edifice/redirect',
    'franceconnect/dialog',
  ];
  const met = screens.map(({ page }): string => page);
  for (const page of new Set(spoken))
    if (!left.includes(page)) expect(met, `Can « ${page} » really not be rehearsed?`).toContain(page);
});

// biome-ignore lint/suspicious/noExplicitAny: broken on purpose, it has no type
type Loose = any;

/** The data with one thing changed in it. */
function broken(change: (copy: { screens: Loose[]; scenarios: Loose[] }) => void): string {
  const copy = JSON.parse(JSON.stringify(data));
  change(copy);
  return practiceFaults(copy).join('\n');
}

const find = (list: Loose[], journey: string) => list.find((one) => one.journey === journey);
const screenOf = (list: Loose[], page: string) => list.find((one) => one.page === page);

describe('broken practice data is told, with its path', () => {
  test('a shape that no rule knows', () => {
    expect(broken(({ screens: [one] }) => one.today.blocks.push({ kind: 'video' }))).toContain('screens › 0 › today');
  });

  test('a page that does not exist', () => {
    const faults = broken(({ screens: list }) => {
      screenOf(list, 'educonnect/login').page = 'educonnect/logn';
    });
    expect(faults).toContain('screens › educonnect/logn: there is no such page');
    expect(faults).toContain('there is no screen « educonnect/login »');
  });

  test('a part that the portal’s file does not have', () => {
    const faults = broken(({ screens: list }) => {
      screenOf(list, 'ent-edifice/level').today.blocks.push({
        kind: 'button',
        look: 'plain',
        text: 'X',
        part: 'levle',
      });
    });
    expect(faults).toContain('screens › ent-edifice/level › today: the page has no part « levle »');
  });

  test('an address of another portal', () => {
    const faults = broken(({ screens: list }) => {
      screenOf(list, 'ent-edifice/home').today.address = 'https://exemple.fr/timeline/timeline';
    });
    expect(faults).toContain('screens › ent-edifice/home › today: the address is no host of ent-edifice');
  });

  test('a move by something that is not on the screen', () => {
    const faults = broken(({ scenarios: list }) => {
      find(list, 'everyday').scenes.login.moves[0].use = 'sumbit';
    });
    expect(faults).toContain('scenarios › everyday › scenes › login › sumbit: neither part nor name of this screen');
  });

  test('a fact that the family does not know, and a field that is not there', () => {
    const faults = broken(({ scenarios: list }) => {
      find(list, 'everyday').scenes.login.moves[0].right = { identifier: 'account.name', pasword: 'account.password' };
    });
    expect(faults).toContain('the family knows no words « account.name » for « identifier »');
    expect(faults).toContain('no field « pasword » stands on the screen');
  });

  test('a scene that is not there, one that is never reached, and one with no way on', () => {
    const faults = broken(({ scenarios: list }) => {
      const { scenes } = find(list, 'self-registration');
      scenes['create-account'].moves[0].to = 'identty';
      scenes.lonely = { screen: 'educonnect/login', moves: [] };
    });
    expect(faults).toContain('there is no scene « identty »');
    expect(faults).toContain('« lonely » is never reached');
    expect(faults).toContain('« create-account », today: no way leads on to the goal');
  });

  test('a effect that fits nowhere', () => {
    const faults = broken(({ scenarios: list }) => {
      find(list, 'everyday').failures.push(
        { id: 'sms', title: 'Le SMS', lesson: 'Attendez.', effect: { sms: 'late' } },
        { id: 'place', title: 'Ailleurs', lesson: 'Attendez.', effect: { at: 'phone', use: 'submit', to: 'end' } },
        { id: 'part', title: 'Autre', lesson: 'Attendez.', effect: { at: 'login', use: 'sumbit', to: 'end' } },
        { id: 'host', title: 'Faux', lesson: 'Fermez.', effect: { at: 'login', falseHost: 'enthdf-connexion.fr' } },
      );
    });
    expect(faults).toContain('failures › sms: today: no SMS is sent');
    expect(faults).toContain('failures › place: 2021: « phone » is not on the way');
    expect(faults).toContain('failures › part: today: « sumbit » does not lead on from « login »');
    expect(faults).toContain('failures › host: a false address ends in .example, .invalid or .test');
  });

  test('a lesson that is hard to read, and one that is told in two ways', () => {
    const faults = broken(({ scenarios: list }) => {
      find(list, 'everyday').failures[0].lesson = 'Veuillez changer de profil.';
    });
    expect(faults).toContain('« Veuillez » is not an everyday word');
    expect(faults).toContain('failures › wrong-profile: told in two ways');
  });

  test('a journey that is missing, or not played in both ages', () => {
    const faults = broken(({ scenarios: list }) => {
      list.pop();
      find(list, 'everyday').ages = ['today'];
    });
    expect(faults).toContain('scenarios: « attach-child » is missing');
    expect(faults).toContain('scenarios › everyday: not played in 2021');
  });
});
