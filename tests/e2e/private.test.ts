import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../tools/drawn/browser.ts';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { fixture, servePages } from '../tools/drawn/fixtures.ts';
import { type Network, startNetwork } from '../tools/drawn/network.ts';
import { allowPrivate, openPrivate, tabAt } from '../tools/drawn/private.ts';
import { choose, extensionFor, waitForCard, waitForMemory } from './setup.ts';

// In private windows the guide helps, and leaves nothing.

const CODE = fixture('educonnect/sms-code.html');
const UNKNOWN = fixture('negative/educonnect-information.html');
const SETTINGS = { case: 'self-registration' };

interface Api {
  storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
  extension: { inIncognitoContext: boolean };
}
/** Runs in a page of the extension: what is kept, and what kind of window it stands in. */
async function lookAround() {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  const { storage, extension } = browser ?? chrome;
  const [local, session] = await Promise.all([storage.local.get(), storage.session.get()]);
  return { local, session, isPrivate: extension.inIncognitoContext };
}

async function keptBy(browser: DrivenBrowser) {
  const popup = await browser.openExtensionPage('popup.html');
  const kept = await popup.evaluate(lookAround);
  await popup.close();
  return kept;
}

describe('private windows', () => {
  let network: Network;
  beforeAll(async () => {
    network = await startNetwork(servePages(CODE.file, UNKNOWN.file));
  });
  afterAll(() => network.close());

  test('in Firefox leave nothing on the disk', async () => {
    const options = { network, headless: true, extension: extensionFor('firefox'), private: true } as const;
    const browser = await openBrowser({ browser: 'firefox', ...options });
    try {
      await choose(browser, SETTINGS);
      const tab = await browser.newTab();
      await tab.goto(CODE.url);
      await waitForCard(tab, 'Ce code marche encore 29 min', 2);
      await tab.reload();
      await waitForCard(tab, 'Ce code marche encore 29 min', 2);
      const { local, session, isPrivate } = await keptBy(browser);
      expect(isPrivate).toBe(true);
      expect(local).toEqual({ settings: SETTINGS });
      expect(session).toHaveProperty('private-kept.memory.onTheWay', true);
    } finally {
      await browser.close();
    }
  });

  test('in Chromium leave nothing on the disk, nothing in the history, and nothing for the next one', async () => {
    const options = { network, headless: true, extension: extensionFor('chromium') };
    const browser = await openBrowser({ browser: 'chromium', ...options });
    try {
      await allowPrivate(browser);
      await choose(browser, SETTINGS);
      const tab = await openPrivate(browser, CODE.url);
      await waitForCard(tab, 'Ce code marche encore 29 min', 2);
      await tab.goto(UNKNOWN.url);
      await tab.clickOverlay('[data-unfold]');
      await waitForCard(tab, 'Signaler cette page', 0);
      await tab.clickOverlay('.link');
      const report = await tabAt(browser, 'report.html#tab=');
      await report.waitFor(() => document.querySelector('h1') !== null);
      expect(await report.evaluate(lookAround)).toMatchObject({ isPrivate: true, local: { settings: SETTINGS } });

      const kept = await keptBy(browser);
      expect(kept).toMatchObject({ isPrivate: false, local: { settings: SETTINGS } });
      expect(kept.local).not.toHaveProperty('memory');
      expect(kept.session).toHaveProperty('private-kept.memory.onTheWay', true);

      // Folded by hand, it stays folded as long as the window is open, and no longer.
      await tab.bringToFront();
      await tab.goto(CODE.url);
      await waitForCard(tab, 'Ce code marche encore', 2);
      await tab.press('Escape');
      await tab.waitForOverlay(({ folded }) => folded);
      await tab.reload();
      await tab.waitForOverlay(({ folded }) => folded);
      await report.close();
      await tab.close();
      const another = await openPrivate(browser, CODE.url);
      await waitForCard(another, 'Ce code marche encore 29 min', 2);
      await another.close();
      const history = await browser.newTab();
      await history.goto('chrome://history/');
      await history.waitFor(() => document.querySelector('history-app')?.shadowRoot !== null);
      // What was opened in other windows, and nothing else.
      expect((await history.evaluate(addressesSeen)).toSorted()).toEqual(['popup.html', 'welcome.html']);
    } finally {
      await browser.close();
    }
  });
});

// Only Chromium keeps an extension that was loaded by hand: Firefox forgets it, and all that it kept.
test('a shared computer that is started again knows nobody; one of one’s own knows the case', async () => {
  const network = await startNetwork(servePages(CODE.file));
  const profile = await mkdtemp(join(tmpdir(), 'ent-restart-'));
  const start = () =>
    openBrowser({ browser: 'chromium', network, headless: true, extension: extensionFor('chromium'), profile });
  /** Starts the browser, looks at what is kept, and does something there. */
  const during = async (act: (browser: DrivenBrowser) => Promise<unknown>) => {
    const browser = await start();
    const { local, session } = await keptBy(browser);
    await act(browser);
    await browser.close();
    return { local, session };
  };
  const logIn = async (browser: DrivenBrowser) => {
    const tab = await browser.newTab();
    await tab.goto(CODE.url);
    await waitForCard(tab, 'Ce code marche encore 29 min', 2);
  };
  try {
    await during(async (browser) => {
      await choose(browser, SETTINGS);
      await logIn(browser);
      // A test is faster than a hand: it could close the browser before what was seen is kept.
      await waitForMemory(browser, 'codeSeenAt');
    });
    const own = await during(async (browser) => {
      const popup = await browser.openExtensionPage('popup.html');
      await popup.click('input[value="shared"]');
      await popup.click('input[value="self-registration"]');
      await popup.waitFor(() => document.querySelector('input[value="self-registration"]:checked') !== null);
      await logIn(browser);
      expect((await keptBy(browser)).session).toMatchObject({ settings: { case: 'self-registration' } });
    });
    expect(own.local).toMatchObject({ settings: SETTINGS, memory: { codeSeenAt: expect.any(Number) } });
    const shared = await during(async () => {});
    expect(shared).toEqual({ local: { settings: { sharedComputer: true } }, session: {} });
  } finally {
    await network.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Runs in Chromium's page of the history: the pages of the extension in it, each once. */
function addressesSeen(): string[] {
  const within = (root: Document | ShadowRoot): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLAnchorElement ? [element.href] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const ours = within(document).filter((address) => /^chrome-extension:|educonnect/.test(address));
  return [...new Set(ours)].map((address) => address.replace(/^chrome-extension:\/\/\w+\//, ''));
}
