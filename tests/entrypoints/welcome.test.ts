import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserKind } from '../../entrypoints/welcome/browser-kind.ts';
import type { WelcomeModel } from '../../entrypoints/welcome/welcome-model.ts';
import { DEFAULTS } from '../../utils/model/settings.ts';
import { welcome as texts } from '../../utils/texts/fr.ts';
import { type FakeBrowser, fakeBrowser, polyfilled } from '../platform/fake-browser.ts';

const ENT = { id: 7, incognito: false, url: 'https://enthdf.fr/' };

/** Opens the welcome in this browser. */
async function open(api: FakeBrowser, hash = ''): Promise<WelcomeModel> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: polyfilled(api, 'browser') }));
  const { createWelcomeModel } = await import('../../entrypoints/welcome/welcome-model.ts');
  return createWelcomeModel(hash);
}
afterEach(() => vi.doUnmock('webextension-polyfill'));

const keptCase = (api: FakeBrowser) => (api.storage.local.kept.settings as { case?: unknown } | undefined)?.case;

describe('the case', () => {
  test('is kept as soon as the answers lead to it, with what it needs', async () => {
    const api = fakeBrowser();
    const model = await open(api);
    expect([model.found.value, model.moved.value]).toEqual([null, false]);
    model.answer(0);
    expect([model.found.value, model.moved.value]).toEqual([null, true]);
    model.answer(0);
    expect(model.found.value).toMatchObject({
      journey: 'provisional',
      preparation: { always: ['sheet', 'mail', 'birth-dates', 'pencil'] },
    });
    await vi.waitFor(() => expect(keptCase(api)).toBe('provisional'));
  });

  test('is asked anew by who goes back, and none is kept meanwhile', async () => {
    const api = fakeBrowser();
    const model = await open(api);
    model.answer(0);
    model.answer(0);
    model.goBack(1);
    expect([model.found.value, model.standing.value.answered.length]).toEqual([null, 1]);
    await vi.waitFor(() => expect(keptCase(api)).toBe(null));
  });

  test('gives way to the other way in', async () => {
    const api = fakeBrowser();
    api.storage.local.kept.settings = { ...DEFAULTS, case: 'franceconnect' };
    const model = await open(api);
    expect(model.found.value?.journey).toBe('franceconnect');
    model.goBy(model.found.value?.preparation.planB.journey ?? 'everyday');
    expect(model.found.value?.journey).toBe('self-registration');
    await vi.waitFor(() => expect(keptCase(api)).toBe('self-registration'));
  });

  test('that was chosen before is not shown to who comes for the questions', async () => {
    const api = fakeBrowser();
    api.storage.local.kept.settings = { ...DEFAULTS, case: 'franceconnect' };
    expect((await open(api, '#questions')).found.value).toBe(null);
  });
});

test('a tab that never answers keeps nobody waiting', async () => {
  const api = fakeBrowser([ENT]);
  api.tabs.sendMessage = () => new Promise(() => undefined);
  expect((await open(api)).waiting.value).toBe(0);
});

test('a shared computer is told by who uses it: nothing is kept for good but that', async () => {
  const api = fakeBrowser();
  const model = await open(api);
  expect(model.computer.value).toBe(null);
  model.chooseComputer('shared');
  await vi.waitFor(() => expect(api.storage.local.kept).toEqual({ settings: { sharedComputer: true } }));
});

test('says that a choice was not kept', async () => {
  const api = fakeBrowser();
  api.storage.local.set = () => Promise.reject(new Error('IO error'));
  const model = await open(api);
  model.chooseLevel('lycee');
  await vi.waitFor(() => expect(model.notice.value).toBe(texts.failed));
});

describe('where the browser withholds the hosts', () => {
  test('it is asked from a click, and the rest of the page follows', async () => {
    const api = fakeBrowser();
    let allowed = false;
    api.permissions.contains = async () => allowed;
    const asked: unknown[] = [];
    api.permissions.request = async (what) => asked.push(what) > 0 && allowed;
    const model = await open(api);
    await vi.waitFor(() => expect(model.withheld.value).toMatchObject({ refused: false }));
    model.allow();
    await vi.waitFor(() => expect(model.withheld.value).toMatchObject({ refused: true }));
    allowed = true;
    model.allow();
    await vi.waitFor(() => expect(model.withheld.value).toBeUndefined());
    expect(asked[0]).toMatchObject({
      origins: expect.arrayContaining(['https://enthdf.fr/*', 'https://*.enthdf.fr/*']),
    });
  });

  test('what is given in the browser’s own settings counts too', async () => {
    const api = fakeBrowser();
    api.permissions.contains = async () => false;
    const model = await open(api);
    await vi.waitFor(() => expect(model.withheld.value).toBeDefined());
    api.permissions.contains = async () => true;
    api.permissions.onAdded.fire({});
    await vi.waitFor(() => expect(model.withheld.value).toBeUndefined());
  });
});

describe('a page of the ENT that was open before', () => {
  test('is loaded anew and shown', async () => {
    const api = fakeBrowser([ENT]);
    const model = await open(api);
    await vi.waitFor(() => expect(model.waiting.value).toBe(1));
    await model.reload();
    expect(api.done).toContainEqual(['tabs.reload', 7]);
    expect(api.done).toContainEqual(['tabs.update', 7, { active: true }]);
    expect(model.waiting.value).toBe(0);
  });

  test('is left alone where its guide answers', async () => {
    const api = fakeBrowser([ENT]);
    const asked: unknown[] = [];
    api.tabs.sendMessage = async (...words) => {
      asked.push(words);
      return { kind: 'unknown' };
    };
    const model = await open(api);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(model.waiting.value).toBe(0);
  });
});

test('in Firefox for Android, which has neither windows nor keys nor the place of the icon, it leads to the ENT', async () => {
  const api = fakeBrowser([ENT]);
  for (const name of ['windows', 'commands']) delete (api as Record<string, unknown>)[name];
  const model = await open(api);
  model.answer(0);
  model.answer(0);
  expect(model.found.value?.journey).toBe('provisional');
  expect(model.pinned.value).toBe(false);
  await vi.waitFor(() => expect(model.waiting.value).toBe(1));
  await model.reload();
  expect(api.done).toContainEqual(['tabs.reload', 7]);
  model.openEnt();
  await vi.waitFor(() => expect(api.done).toContainEqual(['tabs.create', { url: 'https://enthdf.fr/' }]));
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0', 'firefox'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:147.0) Gecko/147.0 Firefox/147.0', 'phone'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    'chrome',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    'edge',
  ],
])('%s keeps its icons as %s does', (userAgent, kind) => {
  expect(browserKind(userAgent)).toBe(kind);
});
