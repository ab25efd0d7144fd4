import { expect, test } from 'vitest';
import { parseSettings, type StorageApi, settingsStore } from '../../utils/platform/settings.ts';
import { DEFAULTS } from '../../utils/schema/settings.ts';

function area() {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    get: async (keys: string[]) => Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, kept[key]])),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
    remove: async (keys: string[]) => {
      for (const key of keys) delete kept[key];
    },
  };
}
const browserWith = () => {
  const areas = { local: area(), session: area(), onChanged: { addListener() {} } };
  return { ...areas, store: settingsStore(areas satisfies StorageApi) };
};

test('broken settings fall back one by one, and it is known', () => {
  expect(parseSettings({ profile: 'king', level: 'lycee' })).toEqual({
    settings: { ...DEFAULTS, level: 'lycee' },
    repaired: true,
  });
  for (const raw of [null, 'x', 3, []]) expect(parseSettings(raw)).toEqual({ settings: DEFAULTS, repaired: true });
  expect(parseSettings(undefined)).toEqual({ settings: DEFAULTS, repaired: false });
});

test('on a shared computer nothing stays in local storage', async () => {
  const { store, local, session } = browserWith();
  await store.change({ level: 'ecole' });
  expect(local.kept).toHaveProperty('settings.level', 'ecole');
  await store.change({ sharedComputer: true });
  expect(local.kept).toEqual({});
  expect(session.kept).toHaveProperty('settings.level', 'ecole');
  await store.change({ sharedComputer: false });
  expect(session.kept).toEqual({});
  expect((await store.read()).settings.level).toBe('ecole');
});

test('a page folded by hand is remembered, and forgotten when unfolded', async () => {
  const { store } = browserWith();
  await store.foldPage('educonnect/login', true);
  expect((await store.read()).memory.folded).toEqual(['educonnect/login']);
  await store.foldPage('educonnect/login', false);
  expect((await store.read()).memory.folded).toEqual([]);
});

test('who chooses another case is helped anew; who does not stays as they were', async () => {
  const { store } = browserWith();
  await store.change({ case: 'everyday' });
  await store.remember({ loggedIn: true });
  await store.change({ level: 'lycee' });
  expect((await store.read()).memory.loggedIn).toBe(true);
  await store.change({ case: 'attach-child' });
  expect((await store.read()).memory.loggedIn).toBe(false);
});

test('when the first time is over, the case moves on and the guide goes on waiting', async () => {
  const { store } = browserWith();
  await store.change({ case: 'provisional' });
  await store.remember({ loggedIn: true, activated: 'provisional' });
  await store.moveOn('everyday');
  const { settings, memory } = await store.read();
  expect(settings.case).toBe('everyday');
  expect(memory).toMatchObject({ loggedIn: true, activated: null });
});

test('the phone page’s address is https, without credentials, and short', () => {
  const kept = (phoneAddress: unknown) => parseSettings({ ...DEFAULTS, phoneAddress });
  const good = 'https://formation.exemple/ent-pas-a-pas.html';
  expect(kept(good)).toEqual({ settings: { ...DEFAULTS, phoneAddress: good }, repaired: false });
  expect(kept('')).toEqual({ settings: DEFAULTS, repaired: false });
  const broken = ['http://formation.exemple/', 'https://a:b@exemple/', 'javascript:alert(1)', 'exemple', 7, null];
  for (const one of [...broken, `https://exemple/${'a'.repeat(200)}`])
    expect(kept(one)).toEqual({ settings: DEFAULTS, repaired: true });
});
