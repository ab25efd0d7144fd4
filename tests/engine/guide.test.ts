import { describe, expect, test } from 'vitest';
import { guide, plain, waitsFolded } from '../../utils/engine/guide.ts';
import type { Verdict } from '../../utils/engine/recognise.ts';
import { sliceFor } from '../../utils/engine/slice.ts';
import { journeys } from '../../utils/journeys/journeys.ts';
import { educonnect } from '../../utils/portals/educonnect.ts';
import type { PageName } from '../../utils/schema/names.ts';
import { DEFAULTS } from '../../utils/schema/settings.ts';

const seen = (page: PageName, parts: Record<string, { label: string; item?: number }>): Verdict => ({
  kind: 'recognised',
  page,
  reasons: [],
  parts,
});

const login = seen('educonnect/login', {
  identifier: { label: 'Identifiant', item: 3 },
  password: { label: 'Mot de passe', item: 4 },
  submit: { label: 'Se connecter', item: 5 },
  franceConnect: { label: 'S’identifier avec FranceConnect', item: 6 },
});
const everyday = { ...DEFAULTS, case: 'everyday' } as const;

describe('on the EduConnect login', () => {
  test('the everyday case numbers identifier, password and button', () => {
    const shown = guide(login, everyday, journeys);
    expect(shown?.where).toMatchObject({ step: 3, of: 4 });
    expect(shown?.points).toEqual([
      { number: 1, item: 3 },
      { number: 2, item: 4 },
      { number: 3, item: 5 },
    ]);
    expect(plain(shown?.say ?? [])).toBe(
      'Écrivez « Identifiant » et « Mot de passe ». Puis cliquez sur « Se connecter ».',
    );
  });

  test('the FranceConnect case points at the FranceConnect button only', () => {
    expect(guide(login, { ...DEFAULTS, case: 'franceconnect' }, journeys)?.points).toEqual([{ number: 1, item: 6 }]);
  });

  test('without a case the card asks', () => {
    const shown = guide(login, DEFAULTS, journeys);
    expect(shown?.tone).toBe('question');
    expect(shown?.points).toEqual([]);
    expect(shown?.answers.map(({ journey }) => journey)).toEqual(['everyday', 'franceconnect']);
  });

  test('a part that is not found keeps its words and gets no marker', () => {
    const shown = guide(
      seen('educonnect/login', { franceConnect: { label: 'S’identifier avec FranceConnect' } }),
      { ...DEFAULTS, case: 'franceconnect' },
      journeys,
    );
    expect(shown?.points).toEqual([]);
    expect(plain(shown?.say ?? [])).toContain('S’identifier avec FranceConnect');
  });

  test('staff are told that this is not their door', () => {
    expect(guide(seen('educonnect/profile', {}), { ...everyday, profile: 'staff' }, journeys)?.tone).toBe('warning');
  });

  test('what one portal’s pages load says the same as all data', () => {
    const { journeys: slice } = JSON.parse(JSON.stringify(sliceFor(educonnect, journeys)));
    for (const settings of [DEFAULTS, everyday, { ...DEFAULTS, case: 'franceconnect' } as const]) {
      expect(guide(login, settings, slice)).toEqual(guide(login, settings, journeys));
    }
  });
});

test('the 2021 portal is told by profile, level and computer', () => {
  const names = [
    'profile-parent',
    'profile-staff',
    'level-college',
    'level-lycee',
    'remember-own',
    'remember-shared',
    'submit',
  ];
  const parts = Object.fromEntries(names.map((name, item) => [name, { label: name, item }]));
  const items = (settings: typeof DEFAULTS) =>
    guide(seen('ent-edifice/choice', parts), settings, journeys)?.points.map(({ item }) => names[item]);
  expect(items(DEFAULTS)).toEqual(['profile-parent', 'level-college', 'remember-own', 'submit']);
  expect(items({ ...DEFAULTS, profile: 'staff', level: 'lycee', sharedComputer: true })).toEqual([
    'profile-staff',
    'level-lycee',
    'remember-shared',
    'submit',
  ]);
});

test('nothing is said of an unknown page, and unsure is said without an arrow', () => {
  expect(guide({ kind: 'unknown', portal: 'educonnect' }, everyday, journeys)).toBeUndefined();
  expect(
    guide({ kind: 'unsure', pages: ['educonnect/login', 'educonnect/profile'] }, everyday, journeys),
  ).toMatchObject({ tone: 'unsure', points: [] });
});

test('the card waits folded where it was folded, and after a login unless something went wrong', () => {
  const step = guide(login, everyday, journeys);
  const refused = guide(seen('educonnect/login-wrong-credentials', {}), everyday, journeys);
  if (!step || !refused) throw new Error('both pages have a guide');
  expect(waitsFolded(step, { folded: [], loggedIn: false })).toBe(false);
  expect(waitsFolded(step, { folded: ['educonnect/login'], loggedIn: false })).toBe(true);
  expect(waitsFolded(step, { folded: [], loggedIn: true })).toBe(true);
  expect(waitsFolded(refused, { folded: [], loggedIn: true })).toBe(false);
});
