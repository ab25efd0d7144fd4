import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS, NOTHING_SEEN } from '../../utils/model/settings.ts';
import { forgetPrivate, ownPlace, privatePlace } from '../../utils/platform/places.ts';
import { settingsStore } from '../../utils/platform/settings.ts';
import { type Kept, parseStored, type StorageApi } from '../../utils/platform/stored.ts';
import { fakeArea } from './fake-browser.ts';

type Changes = Parameters<Parameters<StorageApi['onChanged']['addListener']>[0]>[0];

const browserWith = () => {
  const listeners: ((changes: Changes) => void)[] = [];
  const onChanged = { addListener: (listener: (changes: Changes) => void) => void listeners.push(listener) };
  const areas = { local: fakeArea(), session: fakeArea(), onChanged };
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes);
  };
  const api = areas satisfies StorageApi;
  return { ...areas, tell, store: settingsStore(ownPlace(api), api), hidden: settingsStore(privatePlace(api), api) };
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

test('whoever watches hears of the settings, of the SMS clock and of a page that was folded, of nothing else', async () => {
  const { store, tell } = browserWith();
  let heard = 0;
  store.watch(() => {
    heard += 1;
  });
  tell({ memory: { oldValue: { loggedIn: false }, newValue: { loggedIn: true } } });
  expect(heard).toBe(0);
  // Else what is foreseen of that page would stand open when the parent comes back to it.
  tell({ memory: { oldValue: { folded: [] }, newValue: { folded: ['a'] } } });
  expect(heard).toBe(1);
  tell({ memory: { oldValue: { codeSeenAt: null }, newValue: { codeSeenAt: 5 } } });
  tell({ settings: { oldValue: { level: 'ecole' }, newValue: { level: 'lycee' } } });
  expect(heard).toBe(3);
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

/** What a guide makes of a code page: the clock starts, a login is under way. */
const codeSeen = ({ settings, memory }: Kept) => ({
  settings,
  memory: { ...memory, onTheWay: true, codeSeenAt: 5 },
  view: 'words',
});
/** Lets what is kept in passing be kept. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('in a private window', () => {
  test('nothing is written but to session memory, apart from what other windows keep', async () => {
    const { hidden, store, local, session } = browserWith();
    await store.change({ level: 'lycee', case: 'everyday' });
    const before = structuredClone(local.kept);
    await hidden.tell(codeSeen);
    await settled();
    await hidden.change({ case: 'provisional', sharedComputer: true });
    await hidden.foldPage('educonnect/login', true);
    expect(local.kept).toEqual(before);
    expect(Object.keys(session.kept)).toEqual(['private-kept']);
    expect(await hidden.read()).toMatchObject({
      settings: { case: 'provisional', level: 'lycee' },
      memory: { folded: ['educonnect/login'] },
    });
    expect(await store.read()).toMatchObject({ settings: { case: 'everyday' }, memory: NOTHING_SEEN });
  });

  test('the settings of other windows are read, what they have seen is not', async () => {
    const { hidden, store } = browserWith();
    await store.change({ case: 'provisional', level: 'ecole' });
    await store.tell(codeSeen);
    await settled();
    expect(await hidden.read()).toMatchObject({
      settings: { case: 'provisional', level: 'ecole' },
      memory: NOTHING_SEEN,
    });
    // What is changed there later counts, but for what was changed here.
    await hidden.change({ case: 'everyday' });
    await store.change({ case: 'franceconnect', level: 'lycee' });
    expect((await hidden.read()).settings).toMatchObject({ case: 'everyday', level: 'lycee' });
  });

  test('on a shared computer the settings are those of the session, and stay as they are', async () => {
    const { hidden, store, session, local } = browserWith();
    await store.change({ sharedComputer: true, level: 'lycee' });
    const before = structuredClone({ ...local.kept, ...session.kept });
    await hidden.tell(codeSeen);
    await settled();
    expect((await hidden.read()).settings.level).toBe('lycee');
    expect({ ...local.kept, ...session.kept, 'private-kept': undefined }).toEqual({
      ...before,
      'private-kept': undefined,
    });
  });

  test('broken settings are read as far as they go, and left as they are', async () => {
    const { hidden, local } = browserWith();
    local.kept.settings = { profile: 'king', level: 'lycee' };
    expect(await hidden.read()).toMatchObject({ settings: { profile: 'parent', level: 'lycee' }, repaired: false });
    await hidden.tell(codeSeen);
    await settled();
    expect(local.kept).toEqual({ settings: { profile: 'king', level: 'lycee' } });
  });

  test('all is forgotten with the last one', async () => {
    const { hidden, session } = browserWith();
    await hidden.tell(codeSeen);
    await settled();
    await forgetPrivate({ session });
    expect(session.kept).toEqual({});
    expect((await hidden.read()).memory).toEqual(NOTHING_SEEN);
  });

  test('a change reaches who watches', () => {
    const { hidden, tell } = browserWith();
    let heard = 0;
    hidden.watch(() => {
      heard += 1;
    });
    tell({ 'private-kept': { newValue: { settings: { help: false }, memory: NOTHING_SEEN } } });
    expect(heard).toBe(1);
    const seen = { settings: { help: false }, memory: { ...NOTHING_SEEN, loggedIn: true } };
    tell({ 'private-kept': { oldValue: { settings: { help: false }, memory: NOTHING_SEEN }, newValue: seen } });
    expect(heard).toBe(1);
  });
});

describe('storage that fails silences nobody', () => {
  const broken = () => Promise.reject(new Error('IO error'));

  test.each(['local', 'session'] as const)('%s storage cannot be read: the words come', async (name) => {
    const { store, hidden, ...areas } = browserWith();
    areas[name].get = broken;
    expect(await store.tell(codeSeen)).toMatchObject({ view: 'words', settings: DEFAULTS });
    expect(await hidden.tell(codeSeen)).toMatchObject({ view: 'words', settings: DEFAULTS });
    expect((await store.read()).settings).toEqual(DEFAULTS);
  });

  test('what cannot be read is not written over: it may be there again tomorrow', async () => {
    const { store, local, session } = browserWith();
    await store.change({ case: 'provisional', phoneAddress: 'https://college.example/' });
    const [before, get] = [structuredClone(local.kept), local.get];
    local.get = broken;
    await store.tell(codeSeen);
    await settled();
    await expect(store.change({ level: 'lycee' })).rejects.toThrow();
    await expect(store.foldPage('lost', true)).rejects.toThrow();
    local.get = get;
    expect([local.kept, session.kept]).toEqual([before, {}]);
    expect((await store.read()).settings.case).toBe('provisional');
  });

  test('once it can be read again, who said words from the defaults is told to say them anew, once', async () => {
    vi.useFakeTimers();
    const { store, local } = browserWith();
    const get = local.get;
    const heard = vi.fn();
    store.watch(heard);
    local.get = broken;
    await store.tell(codeSeen);
    await store.read();
    await vi.advanceTimersByTimeAsync(1500);
    expect(heard).not.toHaveBeenCalled();
    local.get = get;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  test('on a shared computer neither, where session memory cannot be read', async () => {
    const { store, session } = browserWith();
    await store.change({ sharedComputer: true, case: 'provisional' });
    const before = structuredClone(session.kept);
    session.get = broken;
    expect(await store.tell(codeSeen)).toMatchObject({ view: 'words', settings: { sharedComputer: true } });
    await settled();
    expect(session.kept).toEqual(before);
  });

  test('nor in a private window, where the others’ settings cannot be read', async () => {
    const { hidden, local, session } = browserWith();
    local.get = broken;
    await expect(hidden.change({ level: 'lycee' })).rejects.toThrow();
    expect(session.kept).toEqual({});
  });

  test('nor in a private window', async () => {
    const { hidden, session } = browserWith();
    await hidden.change({ case: 'provisional' });
    const before = structuredClone(session.kept);
    session.get = broken;
    expect(await hidden.tell(codeSeen)).toMatchObject({ view: 'words' });
    await settled();
    expect(session.kept).toEqual(before);
  });

  test('the lock itself fails: the words come even so', async () => {
    const { local, session } = browserWith();
    const api = { local, session, onChanged: { addListener: () => undefined } };
    const store = settingsStore(ownPlace(api), api, () => Promise.reject(new Error('no locks here')));
    expect(await store.tell(codeSeen)).toMatchObject({ view: 'words' });
  });

  test('the lock is never free: the words come after two seconds', async () => {
    const { store } = browserWith();
    const free = new AbortController();
    const held = navigator.locks.request('settings', () => once(free.signal, 'abort'));
    expect(await store.tell(codeSeen)).toMatchObject({ view: 'words' });
    await expect(store.change({ help: false })).rejects.toThrow();
    free.abort();
    await held;
  });

  test('the voice itself fails: who asked hears of it', async () => {
    const { store } = browserWith();
    const fails = (): never => {
      throw new Error('no words');
    };
    await expect(store.tell(fails)).rejects.toThrow('no words');
  });
});

test('what only a newer version knows is kept in a private window too', async () => {
  const { hidden, local } = browserWith();
  const settings = { ...DEFAULTS, signLanguage: true };
  local.kept.settings = settings;
  await hidden.change({ level: 'lycee' });
  expect(local.kept).toEqual({ settings });
  expect((await hidden.read()).settings).toEqual({ ...settings, level: 'lycee' });
});
