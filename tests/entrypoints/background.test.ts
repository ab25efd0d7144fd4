import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Sighting } from '../../utils/engine/guide/guide.ts';
import { type FakeBrowser, fakeBrowser, polyfilled } from '../platform/fake-browser.ts';

const TAB = { id: 7, incognito: false };
const SEEN: Sighting = {
  verdict: { kind: 'recognised', page: 'educonnect/sms-code', reasons: [], parts: {}, alert: false },
};

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
    expect(await send(api, { way: true })).toEqual(['educonnect/sms-code']);
  });

  test('no listener answers by a promise, which Chrome knows from 148 on only', async () => {
    const api = await start(fakeBrowser([TAB]), seenAs);
    for (const message of [{ respond: SEEN }, { way: true }, 'is-masked', 'something else', null]) {
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
  expect(await send(api, { way: true }, {})).toBeUndefined();
  expect([api.done, api.storage.local.kept, api.storage.session.kept]).toEqual([[], {}, {}]);
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

  test('brings a tab to the front although there are no windows', async () => {
    const api = fakeBrowser([TAB]);
    delete (api as Record<string, unknown>).windows;
    api.tabs.sendMessage = async () => ({ kind: 'recognised', page: 'educonnect/activated' });
    await start(api);
    expect(await send(api, { goTo: ['educonnect/activated'] })).toBe(true);
  });
});
