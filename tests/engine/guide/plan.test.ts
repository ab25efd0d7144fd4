import { describe, expect, test } from 'vitest';
import { type GuideData, guide } from '../../../utils/engine/guide/guide.ts';
import { journeys } from '../../../utils/journeys/journeys.ts';
import type { Journey, Step, Tip, Tips } from '../../../utils/model/journey.ts';
import type { JourneyId } from '../../../utils/model/names.ts';
import { plain } from '../../../utils/model/sentence.ts';
import { DEFAULTS, type Settings } from '../../../utils/model/settings.ts';

// Whose words count on a page: those of the chosen case, of the ways that come here, or those off the way.

const PAGE = 'educonnect/login';
const here = (...tips: Tip[]): Tips => ({ [PAGE]: tips });
const say = (words: string, more: Partial<Tip> = {}): Tip => ({ say: words, ...more });
/** A way whose steps show these, one after the other. */
const way = (id: JourneyId, ...steps: Tips[]): Journey => ({
  id,
  title: id,
  before: [],
  steps: steps.map((pages): Step => ({ title: id, pages })),
});
const inCase = (id: JourneyId): Settings => ({ ...DEFAULTS, case: id });

/** What is said on the page, where these are all the ways. */
function told(settings: Settings, ways: Journey[], detours: Tips = {}) {
  const data: GuideData = { portals: [], journeys: { ...journeys, journeys: ways, detours } };
  const verdict = { kind: 'recognised', page: PAGE, reasons: [], parts: {}, alert: false } as const;
  const shown = guide({ verdict, settings }, data);
  return shown && { ...shown, say: plain(shown.say).replaceAll('\u00a0', ' ') };
}
const FORK = 'C’est la première fois que vous entrez dans l’ENT ?';

describe('the chosen case', () => {
  test('speaks on its own pages, with the number of its step', () => {
    const ways = [way('franceconnect', here(say('Autre.'))), way('everyday', {}, here(say('Écrivez.')), {})];
    expect(told(inCase('everyday'), ways)).toMatchObject({ say: 'Écrivez.', where: { step: 2, of: 3 } });
  });

  test('that does not come here leaves the word to a way that does, without a number', () => {
    const shown = told(inCase('everyday'), [way('everyday', {}), way('franceconnect', {}, here(say('Autre.')))]);
    expect(shown).toMatchObject({ say: 'Autre.', tone: 'step' });
    expect(shown).not.toHaveProperty('where');
    const two = [way('everyday', {}), way('franceconnect', here(say('Un.'))), way('provisional', here(say('Deux.')))];
    expect(told(inCase('everyday'), two)?.say).toBe('Un.');
  });

  test('starts with what to have at hand, on its first step and there alone', () => {
    const start = { ...way('everyday', here(say('Entrez.'))), before: ['Prenez la feuille.', 'Et le portable.'] };
    const [fold, ...others] = told(inCase('everyday'), [start])?.folds ?? [];
    expect(others).toEqual([]);
    expect(fold?.title).toBe('Avant de commencer');
    expect(fold?.items.map((item) => plain(item.way))).toEqual(['Prenez la feuille.', 'Et le portable.']);
    expect(fold).not.toHaveProperty('answers');
    const second = { ...start, steps: [{ title: '', pages: {} }, ...start.steps] };
    expect(told(inCase('everyday'), [second])?.folds).toEqual([]);
  });
});

describe('without a case', () => {
  const same = here(say('Entrez.'));

  test('what all ways say alike at the same place is said, with the step', () => {
    expect(told(DEFAULTS, [way('everyday', {}, same), way('franceconnect', {}, same, {})])).toMatchObject({
      say: 'Entrez.',
      where: { step: 2 },
    });
  });

  test('at different places, or where some way does not come by, without the step', () => {
    for (const other of [way('franceconnect', same), way('franceconnect', {})]) {
      const shown = told(DEFAULTS, [way('everyday', {}, same), other]);
      expect(shown?.say).toBe('Entrez.');
      expect(shown).not.toHaveProperty('where');
    }
  });

  test('where the ways differ, it is asked which one is the person’s', () => {
    const shown = told(DEFAULTS, [way('everyday', same), way('franceconnect', here(say('Cliquez.')))]);
    expect(shown).toMatchObject({ tone: 'question', say: FORK, page: PAGE });
  });

  test('that a way puts the account in use here makes no difference, another tone does', () => {
    const ends = way('franceconnect', here(say('Entrez.', { activates: true })));
    expect(told(DEFAULTS, [way('everyday', same), ends])?.say).toBe('Entrez.');
    const warns = way('franceconnect', here(say('Entrez.', { tone: 'warning' })));
    expect(told(DEFAULTS, [way('everyday', same), warns])?.say).toBe(FORK);
  });
});

describe('a way that is only for those who chose it', () => {
  const hidden: Journey = { ...way('attach-child', here(say('Ajoutez.'))), byChoice: true };

  test('says and asks nothing of others, as long as another way comes here', () => {
    const ways = [hidden, way('everyday', here(say('Entrez.')))];
    expect(told(DEFAULTS, ways)).toMatchObject({ say: 'Entrez.', where: { step: 1 } });
    expect(told(inCase('franceconnect'), ways)?.say).toBe('Entrez.');
    expect(told(inCase('attach-child'), ways)?.say).toBe('Ajoutez.');
  });

  test('speaks where no other way comes', () => {
    expect(told(DEFAULTS, [hidden, way('everyday', {})])?.say).toBe('Ajoutez.');
  });

  test('the same for what a way says on one page', () => {
    const own = way('everyday', here(say('À vous seul.', { byChoice: true })));
    const ways = [own, way('franceconnect', here(say('À tous.')))];
    expect(told(inCase('everyday'), ways)?.say).toBe('À vous seul.');
    expect(told(DEFAULTS, ways)?.say).toBe('À tous.');
    const mixed = way('everyday', here(say('À vous seul.', { byChoice: true }), say('Aussi.')));
    expect(told(inCase('franceconnect'), [mixed])?.say).toBe('Aussi.');
  });
});

test('off the way the detours speak, and where they do not, nobody does', () => {
  const detours = here(say('Revenez.', { byChoice: true }));
  expect(told(DEFAULTS, [way('everyday', {})], detours)?.say).toBe('Revenez.');
  expect(told(DEFAULTS, [way('everyday', {})])).toBeUndefined();
  expect(told(DEFAULTS, [], here(say('Revenez.', { for: ['staff'] })))).toBeUndefined();
});

test('of several tips the first for this profile and this computer counts', () => {
  const ways = [
    way(
      'everyday',
      here(
        say('Agent.', { for: ['staff'] }),
        say('Partagé.', { computer: 'shared' }),
        say('À moi.', { computer: 'own' }),
      ),
    ),
  ];
  const everyday = inCase('everyday');
  expect(told({ ...everyday, profile: 'staff' }, ways)?.say).toBe('Agent.');
  expect(told({ ...everyday, sharedComputer: true }, ways)?.say).toBe('Partagé.');
  expect(told(everyday, ways)?.say).toBe('À moi.');
  const all = [way('everyday', here(say('À tous.')))];
  for (const sharedComputer of [true, false]) expect(told({ ...everyday, sharedComputer }, all)?.say).toBe('À tous.');
});
