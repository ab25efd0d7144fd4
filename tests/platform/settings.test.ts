import { expect, test } from 'vitest';
import { DEFAULTS, NOTHING_SEEN } from '../../utils/model/settings.ts';
import { parseStored, type StorageApi, settingsStore } from '../../utils/platform/settings.ts';

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
type Changes = Parameters<Parameters<StorageApi['onChanged']['addListener']>[0]>[0];

const browserWith = () => {
  const listeners: ((changes: Changes) => void)[] = [];
  const onChanged = { addListener: (listener: (changes: Changes) => void) => void listeners.push(listener) };
  const areas = { local: area(), session: area(), onChanged };
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes);
  };
  return { ...areas, tell, store: settingsStore(areas satisfies StorageApi) };
};

test('broken settings fall back one by one, and it is known', () => {
  const { settings, repaired } = parseStored({ settings: { profile: 'king', level: 'lycee' } });
  expect(settings).toEqual({ ...DEFAULTS, level: 'lycee' });
  expect(repaired).toBe(true);
  for (const raw of [null, 'x', 3, []])
    expect(parseStored({ settings: raw })).toEqual({ settings: DEFAULTS, memory: NOTHING_SEEN, repaired: true });
  expect(parseStored({})).toEqual({ settings: DEFAULTS, memory: NOTHING_SEEN, repaired: false });
});

test('on a shared computer nothing stays in local storage but that it is shared', async () => {
  const { store, local, session } = browserWith();
  await store.change({ level: 'ecole' });
  expect(local.kept).toHaveProperty('settings.level', 'ecole');
  await store.change({ sharedComputer: true });
  expect(local.kept).toEqual({ settings: { sharedComputer: true } });
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
  await store.tell(({ settings, memory }) => ({ settings, memory: { ...memory, loggedIn: true } }));
  await store.change({ level: 'lycee' });
  expect((await store.read()).memory.loggedIn).toBe(true);
  await store.change({ case: 'attach-child' });
  expect((await store.read()).memory.loggedIn).toBe(false);
});

test('two that write at the same moment both count', async () => {
  const { store } = browserWith();
  await Promise.all([store.change({ level: 'ecole' }), store.change({ help: false }), store.foldPage('a', true)]);
  const { settings, memory } = await store.read();
  expect(settings).toMatchObject({ level: 'ecole', help: false });
  expect(memory.folded).toEqual(['a']);
});

test('whoever watches hears of the settings and of the SMS clock, not of a page that was folded', async () => {
  const { store, tell } = browserWith();
  let heard = 0;
  store.watch(() => {
    heard += 1;
  });
  tell({ memory: { oldValue: { folded: [] }, newValue: { folded: ['a'] } } });
  expect(heard).toBe(0);
  tell({ memory: { oldValue: { codeSeenAt: null }, newValue: { codeSeenAt: 5 } } });
  tell({ settings: { oldValue: { level: 'ecole' }, newValue: { level: 'lycee' } } });
  expect(heard).toBe(2);
});

test('what only a newer version knows is kept when something is written', async () => {
  const { store, local } = browserWith();
  local.kept.settings = { ...DEFAULTS, signLanguage: true };
  local.kept.memory = { ...NOTHING_SEEN, visits: [1] };
  await store.change({ level: 'lycee' });
  await store.foldPage('educonnect/login', true);
  expect(local.kept.settings).toEqual({ ...DEFAULTS, level: 'lycee', signLanguage: true });
  expect(local.kept.memory).toEqual({ ...NOTHING_SEEN, folded: ['educonnect/login'], visits: [1] });
});

test('the words come although nothing can be kept: a full disk is no silence', async () => {
  const { store, local } = browserWith();
  local.set = () => Promise.reject(new Error('QUOTA_BYTES'));
  const made = store.tell(({ settings, memory }) => ({
    settings,
    memory: { ...memory, loggedIn: true },
    view: 'words',
  }));
  expect(await made).toMatchObject({ view: 'words' });
});
