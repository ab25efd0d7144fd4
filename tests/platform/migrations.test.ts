import { describe, expect, test } from 'vitest';
import { DEFAULTS, NOTHING_SEEN } from '../../utils/model/settings.ts';
import { MIGRATIONS, migrated } from '../../utils/platform/migrations.ts';
import { parseStored } from '../../utils/platform/stored.ts';

/** As version 0.1.0 wrote it. Never change it: add the profile of the next version beside it. */
const VERSION_0_1_0 = {
  settings: {
    profile: 'staff',
    level: 'lycee',
    case: 'self-registration',
    language: 'fr',
    sharedComputer: false,
    help: false,
    phoneAddress: 'https://college.example/telephone.html',
  },
  memory: {
    folded: ['educonnect/login'],
    onTheWay: true,
    loggedIn: false,
    codeSeenAt: 1_700_000_000_000,
    activated: 'self-registration',
  },
};

describe('what is stored', () => {
  test('by 0.1.0 is read as it was chosen', () => {
    const { settings, memory } = VERSION_0_1_0;
    expect(parseStored(VERSION_0_1_0)).toEqual({
      settings: { ...settings, ent: 'enthdf.fr', ownSchool: null },
      memory: { ...memory, spokeOn: null },
      repaired: false,
    });
  });

  test('by nobody becomes the defaults of today', () => {
    expect(migrated({ settings: {}, memory: {} })).toEqual({ settings: DEFAULTS, memory: NOTHING_SEEN });
  });

  test('on the first day has since been completed, without a word about repairs', () => {
    const first = { settings: { ...VERSION_0_1_0.settings, phoneAddress: undefined }, memory: { folded: ['lost'] } };
    const { settings, memory, repaired } = parseStored(JSON.parse(JSON.stringify(first)));
    expect(settings).toEqual({ ...VERSION_0_1_0.settings, ent: 'enthdf.fr', phoneAddress: '', ownSchool: null });
    expect(memory).toEqual({ ...NOTHING_SEEN, folded: ['lost'] });
    expect(repaired).toBe(false);
  });

  test('is left alone by migrations that have run', () => {
    const once = migrated({ settings: { unknown: 1 }, memory: {} });
    expect(migrated(once)).toEqual(once);
    expect(once.settings).toHaveProperty('unknown', 1);
  });
});

test('migrations stand in the order of their dates', () => {
  const dates = MIGRATIONS.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
});
