import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Sighting } from '../../utils/engine/guide/guide.ts';
import { mask } from '../../utils/texts/fr.ts';
import { type FakeBrowser, type FakeTab, fakeBrowser, polyfilled } from '../platform/fake-browser.ts';

const TAB = { id: 7, incognito: false };
const SEEN: Sighting = {
  verdict: { kind: 'recognised', page: 'educonnect/sms-code', reasons: [], parts: {}, alert: false },
};

const START = { start: 'educonnect.education.gouv.fr' };

/** Another page, in a private window. */
const HIDDEN = { id: 9, incognito: true };

/** Starts the background script in this browser. */
async function start(api: FakeBrowser, seenAs: 'browser' | 'chrome' = 'browser'): Promise<FakeBrowser> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: polyfilled(api, seenAs) }));
  const { default: background } = await import('../../entrypoints/background.ts');
  background.main();
  return api;
}
afterEach(() => vi.doUnmock('webextension-polyfill'));

/** Sends a message from a tab, as a browser does that knows `sendResponse` only. Undefined: nobody answers. */
function send(
  { runtime }: FakeBrowser,
  message: unknown,
  sender: unknown = { tab: TAB, frameId: 0 },
): Promise<unknown> {
  return new Promise((resolve) => {
    const results = runtime.onMessage.listeners.map((listener) => listener(message, sender, resolve));
    if (!results.includes(true)) resolve(undefined);
  });
}

describe.each(['browser', 'chrome'] as const)('where the API is called %s', (seenAs) => {
  test('the words come by sendResponse', async () => {
    const api = await start(fakeBrowser([TAB]), seenAs);
    expect(await send(api, { respond: SEEN })).toMatchObject({ guide: { page: 'educonnect/sms-code' } });
    expect(await send(api, START)).toMatchObject({ briefing: { way: ['educonnect/sms-code'] } });
  });

  test('no listener answers by a promise, which Chrome knows from 148 on only', async () => {
    const api = await start(fakeBrowser([TAB]), seenAs);
    for (const message of [{ respond: SEEN }, START, 'is-masked', 'something else', null]) {
      const results = api.runtime.onMessage.listeners.map((listener) =>
        listener(message, { tab: TAB }, () => undefined),
      );
      expect(results.filter((result) => ![true, false, undefined].includes(result as boolean))).toEqual([]);
    }
  });

  test('who asks for what fails is answered all the same', async () => {
    const api = fakeBrowser([TAB]);
    api.tabs.create = () => Promise.reject(new Error('no window'));
    await start(api, seenAs);
    expect(await send(api, { open: { report: 'here' } })).toBeUndefined();
  });

  test('does a mask belong to this tab?', async () => {
    const api = await start(fakeBrowser([TAB]), seenAs);
    expect(await send(api, 'is-masked')).toBe(false);
    await send(api, 'mask-put-on');
    expect(await send(api, 'is-masked')).toBe(true);
  });

  test.each([
    ['of another site', undefined, true],
    ['of ours', 'extension://ent-pas-a-pas/practice.html', false],
    ['of a portal, whose mask says it', 'https://educonnect.education.gouv.fr/', false],
  ])(
    'with the mask armed for all, the toolbar says of a page %s that it is not masked (%s): %s',
    async (_, url, says) => {
      const api = fakeBrowser([{ ...TAB, ...(url && { url }) }]);
      api.storage.session.kept['masked-all'] = true;
      await start(api, seenAs);
      await Promise.all(api.tabs.onUpdated.fire(TAB.id, { status: 'complete' }));
      const told = api.done.filter(([what]) => what === 'action.setTitle').map(([, title]) => title);
      expect(told).toEqual(says ? [{ tabId: TAB.id, title: mask.uncovered }] : []);
    },
  );
});

test.each([
  { choose: 'king' },
  { choose: 'x'.repeat(3_000_000) },
  { fold: 'x'.repeat(3_000_000), folded: true },
  { open: 'https://example.com/' },
  { respond: {} },
  { respond: SEEN, fold: 'lost', folded: true },
  'respond',
  null,
])('a message that no guide sends is ignored: nothing is answered, done or kept', async (message) => {
  const api = await start(fakeBrowser([TAB]));
  expect(await send(api, message)).toBeUndefined();
  expect(await send(api, START, {})).toBeUndefined();
  expect([api.done, api.storage.local.kept, api.storage.session.kept]).toEqual([[], {}, {}]);
});

describe('on a shared computer', () => {
  const MINUTE = 60_000;
  afterEach(() => vi.useRealTimers());

  /** A person has chosen a case there, and was helped. */
  async function helped() {
    const api = fakeBrowser([TAB]);
    api.storage.local.kept.settings = { sharedComputer: true };
    await start(api);
    await send(api, { choose: 'provisional' });
    await send(api, { respond: SEEN });
    return api;
  }

  test('who comes after 15 minutes finds nothing of the one before', async () => {
    const api = await helped();
    expect(api.storage.session.kept).toMatchObject({ settings: { case: 'provisional' }, 'way-7': [{}] });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * MINUTE });
    await send(api, START);
    expect(api.storage.session.kept).not.toHaveProperty('settings');
    expect(api.storage.session.kept).not.toHaveProperty('way-7');
    expect(api.storage.local.kept).toEqual({ settings: { sharedComputer: true } });
  });

  test('in a private window the same, whatever the setting', async () => {
    const sender = { tab: HIDDEN, frameId: 0 };
    const api = await start(fakeBrowser([HIDDEN]));
    await send(api, { choose: 'provisional' }, sender);
    expect(api.storage.session.kept).toHaveProperty('private-kept.settings.case', 'provisional');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * MINUTE });
    await send(api, START, sender);
    expect(api.storage.session.kept).not.toHaveProperty('private-kept');
  });

  test('neither the SMS clock nor a frame of a page that was left keeps anything alive; a page more does', async () => {
    const api = await helped();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * MINUTE });
    await send(api, { respond: SEEN });
    await send(api, START, { tab: TAB, frameId: 3 });
    vi.setSystemTime(Date.now() + 6 * MINUTE);
    // The page still stands there: it is spoken of, without a countdown that nobody knows, and not learnt anew.
    const view = await send(api, { respond: SEEN });
    expect(view).toMatchObject({ guide: { page: 'educonnect/sms-code' } });
    expect(JSON.stringify(view)).not.toContain('marche encore');
    expect(api.storage.session.kept).toEqual({ erased: true });
    expect(api.storage.local.kept).toEqual({ settings: { sharedComputer: true } });

    await send(api, { choose: 'provisional' });
    vi.setSystemTime(Date.now() + 10 * MINUTE);
    await send(api, { respond: { verdict: { ...SEEN.verdict, page: 'educonnect/children' } } });
    vi.setSystemTime(Date.now() + 10 * MINUTE);
    await send(api, { respond: SEEN });
    expect(api.storage.session.kept).toHaveProperty('settings.case', 'provisional');
  });
});

test.each([
  ['the ENT’s door', 'https://connexion.enthdf.fr/', 'https://cas.enthdf.fr/', true],
  [
    'EduConnect in EduConnect',
    'https://educonnect.education.gouv.fr/',
    'https://moncompte.educonnect.education.gouv.fr/',
    true,
  ],
  ['EduConnect in the ENT', 'https://enthdf.fr/auth/login', 'https://educonnect.education.gouv.fr/', false],
  ['the ENT in EduConnect', 'https://educonnect.education.gouv.fr/', 'https://cas.enthdf.fr/', false],
  ['EduConnect in a page that nobody told of', undefined, 'https://educonnect.education.gouv.fr/', false],
])('a frame is read for the page of its own portal only: %s', async (_, top, url, isRead) => {
  const api = await start(fakeBrowser([TAB]));
  const reading = { host: new URL(url).host, width: 300, height: 200, items: [], boxes: [] };
  await send(api, { reading }, { tab: { ...TAB, url: top }, frameId: 3, url });
  const told = api.done.filter(([what]) => what === 'tabs.sendMessage').map(([, , message]) => message);
  expect(told).toEqual(isRead ? [{ frame: 3, reading }] : []);
});

test('the first words on another ENT name that one, not the one before', async () => {
  const api = fakeBrowser([TAB]);
  api.storage.local.kept.settings = { ent: 'enthdf.fr', case: 'everyday' };
  await start(api);
  const told = JSON.stringify(await send(api, { start: 'college.entsomme.fr' }));
  const named = [...told.matchAll(/"opens":"ent","called":"([^"]+)"/g)].map(([, name]) => name);
  expect([...new Set(named)]).toEqual(['college.entsomme.fr']);
});

test('under a policy the card names the ENT that is set there, and leads to it', async () => {
  const ent = 'https://ent.exemple.fr/accueil';
  const api = fakeBrowser([TAB]);
  Object.assign(api.storage, { managed: { get: async () => ({ ent }) } });
  await start(api);
  const view = JSON.stringify(
    await send(api, { respond: { verdict: { ...SEEN.verdict, page: 'educonnect/activated' } } }),
  );
  expect(view).toContain('"called":"ent.exemple.fr"');
  expect(view).not.toContain('enthdf.fr');
  expect(JSON.stringify(await send(api, START))).toContain('"called":"ent.exemple.fr"');
  await send(api, { go: 'ent' });
  expect(api.done).toContainEqual(['tabs.update', 7, { url: ent }]);
});

test('under a policy that locks the shared computer the card does not offer to say otherwise', async () => {
  const offered = async (policy: object) => {
    const api = fakeBrowser([TAB]);
    api.storage.local.kept.settings = { sharedComputer: true };
    Object.assign(api.storage, { managed: { get: async () => policy } });
    return JSON.stringify(await send(await start(api), { respond: { ...SEEN, question: 'menu' } }));
  };
  expect(await offered({})).toContain('Cet ordinateur est à moi');
  expect(await offered({ sharedComputer: true })).not.toContain('Cet ordinateur');
});

describe('the welcome', () => {
  const WELCOME = ['tabs.create', { url: 'extension://ent-pas-a-pas/welcome.html' }];
  /** It opens only after a look at the policy: what never comes is waited for as long. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

  test('opens once the extension is installed', async () => {
    const api = await start(fakeBrowser());
    expect(api.done).not.toContainEqual(WELCOME);
    api.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() => expect(api.done).toContainEqual(WELCOME));
  });

  test.each(['update', 'browser_update', 'chrome_update'])('never after %s', async (reason) => {
    const api = await start(fakeBrowser());
    api.runtime.onInstalled.fire({ reason });
    await settled();
    expect(api.done).not.toContainEqual(WELCOME);
  });

  test('not where a policy says so', async () => {
    const api = fakeBrowser();
    Object.assign(api.storage, { managed: { get: async () => ({ welcome: false }) } });
    await start(api);
    api.runtime.onInstalled.fire({ reason: 'install' });
    await settled();
    expect(api.done).not.toContainEqual(WELCOME);
  });

  test('waits for a policy where the extension came by one', async () => {
    vi.useFakeTimers();
    const api = fakeBrowser();
    let set = {};
    Object.assign(api.storage, { managed: { get: async () => set } });
    Object.assign(api, { management: { getSelf: async () => ({ installType: 'admin' }) } });
    await start(api);
    api.runtime.onInstalled.fire({ reason: 'install' });
    set = { welcome: false };
    await vi.advanceTimersByTimeAsync(60_000);
    expect(api.done).not.toContainEqual(WELCOME);
    vi.useRealTimers();
  });

  test('never in the process of private windows, which is told of the installation too', async () => {
    const api = fakeBrowser();
    api.extension.inIncognitoContext = true;
    await start(api);
    api.runtime.onInstalled.fire({ reason: 'install' });
    await settled();
    expect(api.done).not.toContainEqual(WELCOME);
  });
});

describe('the panel, asked for in the card,', () => {
  const sender = { tab: { ...TAB, windowId: 3 }, frameId: 0 };
  const IN_A_TAB = ['tabs.create', { url: 'extension://ent-pas-a-pas/sidepanel.html' }];

  test('is opened in the click itself: what Chrome has to wait for is no click', async () => {
    const api = fakeBrowser([TAB]);
    Object.assign(api, { sidePanel: { open: async (where: object) => void api.done.push(['sidePanel.open', where]) } });
    await start(api);
    const answered = send(api, { panel: true }, sender);
    expect(api.done).toEqual([['sidePanel.open', { windowId: 3 }]]);
    await answered;
    expect(api.done).not.toContainEqual(IN_A_TAB);
  });

  test.each([
    [
      'Firefox, which takes a message for no click',
      { sidebarAction: { open: () => Promise.reject(new Error('input')) } },
    ],
    ['Firefox for Android, which has none', {}],
  ])('is a tab in %s', async (_, parts) => {
    const api = await start(Object.assign(fakeBrowser([TAB]), parts));
    await send(api, { panel: true }, sender);
    expect(api.done).toContainEqual(IN_A_TAB);
  });
});

describe('Firefox for Android, which lacks a part of the API,', () => {
  test.each([['commands'], ['windows'], ['commands', 'windows']])('without %s %s', async (...missing) => {
    const api = fakeBrowser([TAB]);
    for (const name of missing) delete (api as Record<string, unknown>)[name];
    await start(api);
    expect(await send(api, { respond: SEEN })).toMatchObject({ guide: { page: 'educonnect/sms-code' } });
    // What is changed in the popup reaches the pages that are open.
    api.storage.onChanged.fire({ settings: { oldValue: {}, newValue: { help: false } } });
    await vi.waitFor(() => expect(api.done).toContainEqual(['tabs.sendMessage', 7, 'changed', { frameId: 0 }]));
    api.tabs.onRemoved.fire(7);
    await vi.waitFor(() => expect(api.storage.session.kept).not.toHaveProperty('way-7'));
  });

  test('says nothing of a key that it has not', async () => {
    const menuIn = async (api: FakeBrowser) =>
      JSON.stringify(await send(await start(api), { respond: { ...SEEN, question: 'menu' } }));
    const api = fakeBrowser([TAB]);
    delete (api as Record<string, unknown>).commands;
    expect(await menuIn(api)).not.toContain('Alt+Maj+A');
    expect(await menuIn(fakeBrowser([TAB]))).toContain('Alt+Maj+A');
  });

  test('brings a tab to the front although there are no windows', async () => {
    const api = fakeBrowser([TAB]);
    delete (api as Record<string, unknown>).windows;
    api.tabs.sendMessage = async () => ({ kind: 'recognised', page: 'educonnect/activated' });
    await start(api);
    expect(await send(api, { afterMail: true })).toBeUndefined();
  });
});

describe('of a private window', () => {
  const sender = { tab: HIDDEN, frameId: 0 };

  test('nothing is written where it outlives the session, and nothing of it is known in other windows', async () => {
    const api = await start(fakeBrowser([TAB, HIDDEN]));
    await send(api, { choose: 'self-registration' });
    const before = structuredClone(api.storage.local.kept);
    expect(await send(api, { respond: SEEN }, sender)).toMatchObject({ guide: { minutesLeft: 29 } });
    await send(api, { choose: 'everyday' }, sender);
    await send(api, { fold: 'educonnect/sms-code', folded: true }, sender);
    await vi.waitFor(() => expect(api.storage.session.kept).toHaveProperty('private-kept.memory.folded.length', 1));
    expect(api.storage.local.kept).toEqual(before);
    expect(await send(api, { respond: SEEN })).toMatchObject({ folded: false });
  });

  test('what other windows chose is known, so that the case need not be chosen anew', async () => {
    const api = await start(fakeBrowser([TAB, HIDDEN]));
    await send(api, { choose: 'provisional' });
    const view = await send(api, { respond: { verdict: { ...SEEN.verdict, page: 'educonnect/login' } } }, sender);
    expect(view).toMatchObject({ guide: { where: { of: expect.any(Number) } } });
  });

  /** Keeps something of a private page, closes its tab, and says what is left. */
  async function leftAfter(closed: number, tabs: FakeTab[]): Promise<string[]> {
    const api = await start(fakeBrowser(tabs));
    await send(api, { respond: SEEN }, sender);
    await vi.waitFor(() => expect(api.storage.session.kept).toHaveProperty('private-kept'));
    api.storage.session.kept['private-visit'] = [];
    api.tabs.onRemoved.fire(closed);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return Object.keys(api.storage.session.kept).sort();
  }

  test('all is forgotten with the last tab', async () => {
    expect(await leftAfter(HIDDEN.id, [TAB, HIDDEN])).toEqual([]);
  });

  test('what was seen is remembered while there is another', async () => {
    const other = { id: 10, incognito: true };
    expect(await leftAfter(HIDDEN.id, [HIDDEN, other])).toEqual(['private-kept', 'private-usedAt', 'private-visit']);
  });

  test('Chrome’s script of the private windows starts with nothing, and goes on with what it kept', async () => {
    const marks = new Set<string>();
    vi.stubGlobal('caches', {
      has: async (name: string) => marks.has(name),
      open: async (name: string) => marks.add(name),
    });
    const api = fakeBrowser([HIDDEN]);
    api.runtime.getManifest = () => ({ incognito: 'split' });
    api.extension.inIncognitoContext = true;
    const { kept } = api.storage.session;
    Object.assign(kept, {
      'private-kept': { settings: { help: false } },
      'private-visit': [],
      'private-way-3': [],
      visit: [],
    });
    await start(api);
    expect(await send(api, { respond: SEEN }, sender)).toMatchObject({ guide: { page: 'educonnect/sms-code' } });
    await vi.waitFor(() =>
      expect(Object.keys(kept).sort()).toEqual(['private-kept', 'private-usedAt', 'private-way-9', 'visit']),
    );
    // The browser ends it and starts it anew while the window is open.
    await send(api, { choose: 'franceconnect' }, sender);
    await start(api);
    await send(api, START, sender);
    expect(kept).toHaveProperty('private-kept.settings.case', 'franceconnect');
    vi.unstubAllGlobals();
  });
});
