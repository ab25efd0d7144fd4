import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PopupModel } from '../../entrypoints/popup/popup-model.ts';
import { DEFAULTS } from '../../utils/model/settings.ts';
import { popup as texts } from '../../utils/texts/fr.ts';
import { type FakeBrowser, fakeBrowser, polyfilled } from '../platform/fake-browser.ts';

/** Opens the popup in this browser. */
async function open(api: FakeBrowser): Promise<PopupModel> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: polyfilled(api, 'browser') }));
  const { createPopupModel } = await import('../../entrypoints/popup/popup-model.ts');
  return createPopupModel();
}
afterEach(() => vi.doUnmock('webextension-polyfill'));

const broken = () => Promise.reject(new Error('IO error'));

describe('the popup opens', () => {
  test('where the disk is full and what is stored is broken', async () => {
    const api = fakeBrowser([{ id: 1, incognito: false }]);
    api.storage.local.kept.settings = { profile: 'king', level: 'lycee' };
    api.storage.local.set = broken;
    const model = await open(api);
    expect(model.settings.value).toEqual({ ...DEFAULTS, level: 'lycee' });
    expect(model.notice.value).toBe(texts.repaired);
  });

  test('where nothing can be read, and says that a choice was not kept', async () => {
    const api = fakeBrowser([{ id: 1, incognito: false }]);
    api.storage.local.get = broken;
    const model = await open(api);
    expect(model.settings.value).toEqual(DEFAULTS);
    model.change({ level: 'lycee' });
    await vi.waitFor(() => expect(model.notice.value).toBe(texts.failed));
  });

  test('in a private window, with what was chosen elsewhere, and keeps its choices apart', async () => {
    const api = fakeBrowser([{ id: 1, incognito: true }]);
    api.storage.local.kept.settings = { ...DEFAULTS, case: 'provisional' };
    const before = structuredClone(api.storage.local.kept);
    api.extension.inIncognitoContext = true;
    const model = await open(api);
    expect(model.settings.value.case).toBe('provisional');
    model.change({ level: 'lycee' });
    await vi.waitFor(() => expect(model.settings.value.level).toBe('lycee'));
    expect(api.storage.local.kept).toEqual(before);
    expect(api.storage.session.kept).toHaveProperty('private-kept.settings', { level: 'lycee' });
  });

  test('over a page that is none of the portals, and arms the mask there, for the pages to come', async () => {
    const api = fakeBrowser([{ id: 1, incognito: false }]);
    const model = await open(api);
    expect([model.canMask.value, model.armed.value, model.masked.value]).toEqual([false, false, false]);
    model.arm(true);
    await vi.waitFor(() => expect([model.armed.value, model.masked.value]).toEqual([true, true]));
    const registered = api.done.find(([what]) => what === 'scripting.registerContentScripts');
    expect(registered?.[1]).toMatchObject([{ runAt: 'document_start', persistAcrossSessions: false }]);
  });

  test('over a page at another port, which is none of the portals', async () => {
    const url = 'https://educonnect.education.gouv.fr:8443/';
    const api = fakeBrowser([{ id: 1, incognito: false, url }]);
    expect((await open(api)).at.value).toEqual({ kind: 'elsewhere' });
  });
});

describe('in Firefox for Android, which has neither windows nor keys nor a panel beside the page,', () => {
  /** The popup there, over a page of the activation that waits in another tab. */
  async function onPhone() {
    vi.stubGlobal('window', { close: () => undefined });
    const api = fakeBrowser([{ id: 1, incognito: false }]);
    for (const name of ['windows', 'commands']) delete (api as Record<string, unknown>)[name];
    return { api, model: await open(api) };
  }
  afterEach(() => vi.unstubAllGlobals());

  test('it opens whole, and keeps what is chosen', async () => {
    const { api, model } = await onPhone();
    expect(model.settings.value).toEqual(DEFAULTS);
    model.change({ case: 'provisional', level: 'college' });
    await vi.waitFor(() => expect(model.journey.value?.title).toContain('du collège'));
    model.openEnt();
    await vi.waitFor(() => expect(api.done).toContainEqual(['tabs.create', { url: 'https://enthdf.fr/' }]));
  });

  test('the way beside the page is a tab of its own', async () => {
    const { api, model } = await onPhone();
    model.openPanel();
    const panel = ['tabs.create', { url: 'extension://ent-pas-a-pas/sidepanel.html' }];
    await vi.waitFor(() => expect(api.done).toContainEqual(panel));
  });
});
