import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standingAfter } from '../../utils/engine/welcome/answers.ts';
import { journeys } from '../../utils/journeys/journeys.ts';
import { JOURNEYS } from '../../utils/model/names.ts';
import { welcome as texts } from '../../utils/texts/fr.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import type { DrivenBrowser, OpenOptions } from '../tools/drawn/driver.ts';
import { fixture, servePage } from '../tools/drawn/fixtures.ts';
import { type Network, startNetwork } from '../tools/drawn/network.ts';
import { tabAt } from '../tools/drawn/private.ts';
import { drawnSite } from '../tools/drawn/site.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, extensionFor, useRig, waitForCard } from './setup.ts';

const LOGIN = fixture('educonnect/login.html');
const SIZES = [
  { width: 1366, height: 657 },
  { width: 360, height: 740 },
  { width: 320, height: 256 },
];
/** Long enough for a page to open by itself, in ms. */
const QUIET = 1500;

const isThere = (selector: string) => document.querySelector(selector)?.checkVisibility();
const isGone = (selector: string) => document.querySelector(selector) === null;

/** Runs in a page of the extension: all that is kept. */
async function kept() {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }> }
  >;
  const storage = (browser ?? chrome)?.storage;
  return { local: await storage?.local.get(), session: await storage?.session.get() };
}

async function welcomes(browser: DrivenBrowser): Promise<DrivenTab[]> {
  const tabs = await browser.tabs();
  const urls = await Promise.all(tabs.map((tab) => tab.url().catch(() => '')));
  return tabs.filter((_, index) => urls[index]?.includes('welcome.html'));
}

describe.each(['chromium', 'firefox'] as const)('the welcome in %s', (name) => {
  const rig = useRig(name);

  test('leads by its questions to a case, keeps it, and the focus is never lost', async () => {
    await choose(rig.browser, {});
    const tab = await rig.browser.openExtensionPage('welcome.html');
    // The first question, the one after « Oui », and the one after « Non ».
    const [first, second, third] = [[], [0], [0, 1]].map((given) => standingAfter(journeys.fork, given).asks?.id);
    const isFocused = (id: string | undefined) =>
      document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question === id;
    await tab.click('[data-answer="0"]');
    await tab.waitFor(isFocused, second);
    await tab.click('[data-answer="1"]');
    await tab.waitFor(isFocused, third);
    // One step back, and on again.
    await tab.click('[data-back]');
    await tab.waitFor(isFocused, second);
    await tab.click('[data-answer="1"]');
    await tab.waitFor(isFocused, third);
    await tab.click('[data-answer="1"]');
    await tab.waitFor(isThere, '[data-case="self-registration"]');
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toContain('Première fois, sans feuille');
    await expect.poll(() => tab.evaluate(kept)).toMatchObject({ local: { settings: { case: 'self-registration' } } });
    // What was answered first can be changed too, and then no case is kept.
    await tab.click('[data-change="0"]');
    await tab.waitFor(isFocused, first);
    await expect.poll(() => tab.evaluate(kept)).toMatchObject({ local: { settings: { case: null } } });
    await tab.close();
  });

  test('on a shared computer keeps nothing for good', async () => {
    await choose(rig.browser, {});
    const tab = await rig.browser.openExtensionPage('welcome.html');
    await tab.click('input[value="shared"]');
    await tab.waitFor(isThere, '.hint');
    await tab.click('input[value="lycee"]');
    await tab.waitFor(isThere, 'input[value="lycee"]:checked');
    await expect.poll(() => tab.evaluate(kept)).toMatchObject({ session: { settings: { level: 'lycee' } } });
    expect((await tab.evaluate(kept)).local).toEqual({ settings: { sharedComputer: true } });
    await tab.close();
  });

  test('offers the message for the school, and the other way', async () => {
    await choose(rig.browser, { case: 'provisional' });
    const tab = await rig.browser.openExtensionPage('welcome.html');
    await tab.click('[data-message]');
    const letter = await tabAt(rig.browser, 'sheet.html#message=new-notification');
    await letter.close();
    await tab.bringToFront();
    await tab.click('[data-other]');
    await tab.waitFor(isThere, '[data-case="self-registration"]');
    await tab.close();
  });

  test('is never wider than its window', async () => {
    for (const one of [null, ...JOURNEYS]) {
      await choose(rig.browser, { case: one });
      const tab = await rig.browser.openExtensionPage('welcome.html');
      await tab.waitFor(isThere, '[data-open-ent]');
      for (const size of SIZES) {
        await tab.setViewport(size);
        const isWider = () => document.documentElement.scrollWidth > innerWidth;
        await expect.poll(() => tab.evaluate(isWider), { message: `${one}, ${size.width} px` }).toBe(false);
      }
      await tab.close();
    }
  });

  test('leads from each case to the first page, where the card has a word for it', async () => {
    rig.play(drawnSite({ face: 'react' }));
    // What to have at hand is told at the start of a case, and only there.
    const isTold = () =>
      document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-card] details') != null;
    for (const one of JOURNEYS) {
      await choose(rig.browser, { case: one });
      const tab = await rig.browser.openExtensionPage('welcome.html');
      await tab.click('[data-open-ent]');
      const page = await tabAt(rig.browser, 'enthdf.fr');
      await waitForCard(page, 'Cliquez sur', 1);
      await page.waitFor(isTold);
      await page.close();
      await tab.close();
    }
  });

  test('is not opened by an update, and helps the pages that stood open meanwhile', async () => {
    rig.play(servePage(LOGIN.file));
    await choose(rig.browser, { case: 'everyday' });
    const page = await rig.browser.newTab();
    await page.goto(LOGIN.url);
    await waitForCard(page, 'Écrivez votre identifiant', 3);
    await rig.browser.reloadExtension();
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    expect(await welcomes(rig.browser)).toEqual([]);
    const tab = await rig.browser.openExtensionPage('welcome.html');
    await tab.waitFor(isThere, '[data-open-ent]');
    // Firefox starts the guide on pages that are open; Chromium does not.
    if (name === 'chromium') {
      await tab.click('[data-reload]');
      await tab.waitFor(isGone, '[data-reload]');
    } else expect(await tab.evaluate(isGone, '[data-reload]')).toBe(true);
    await waitForCard(page, 'Écrivez votre identifiant', 3);
    await tab.close();
    await page.close();
  });
});

/** What each browser is told to withhold the hosts from an extension that has just been installed. */
const WITHHOLDS: Record<BrowserName, Partial<OpenOptions>> = {
  chromium: {},
  firefox: {
    preferences: {
      'extensions.originControls.grantByDefault': false,
      // The browser's own question cannot be pressed from here: it is taken as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  },
};

/** On Chromium's page of extensions: where may it read pages? `ON_CLICK` takes the hosts from it. */
async function setHostAccess(browser: DrivenBrowser, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const [welcome] = await welcomes(browser);
  const id = new URL((await welcome?.url()) ?? '').host;
  const page = await browser.newTab();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (extensionId: string, access: string) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateExtensionConfiguration(what: object): Promise<void> } };
      };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
    },
    id,
    hostAccess,
  );
  await page.close();
}

describe.each(['chromium', 'firefox'] as const)('after the installation in %s', (name) => {
  let network: Network;
  let browser: DrivenBrowser;
  beforeAll(async () => {
    network = await startNetwork(servePage(LOGIN.file));
    const extension = extensionFor(name);
    browser = await openBrowser({
      browser: name,
      network,
      headless: true,
      extension,
      welcome: true,
      ...WITHHOLDS[name],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await network?.close();
  });

  test('the welcome opens by itself, once', async () => {
    const tab = await tabAt(browser, 'welcome.html');
    await tab.waitFor((heading) => document.querySelector('h1')?.textContent === heading, texts.heading);
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    expect(await welcomes(browser)).toHaveLength(1);
    expect(
      await tab.evaluate(() => document.querySelector('input:checked[value="own"], input:checked[value="shared"]')),
    ).toBe(null);
  });

  test('a browser that withholds the hosts is asked for them by a large button', async () => {
    if (name === 'chromium') await setHostAccess(browser, 'ON_CLICK');
    const tab = await tabAt(browser, 'welcome.html');
    await tab.bringToFront();
    await tab.reload();
    await tab.waitFor(isThere, '[data-allow]');
    // Chromium's own question cannot be pressed from here: it is answered where it can be.
    if (name === 'chromium') await setHostAccess(browser, 'ON_ALL_SITES');
    else await tab.click('[data-allow]');
    await tab.waitFor(isGone, '[data-allow]');
    const page = await browser.newTab();
    await page.goto(LOGIN.url);
    await page.waitForOverlay(({ present }) => present);
  });
});

describe('the welcome in axe’s eyes', () => {
  const rig = useRig('chromium');

  const STATES = [
    { settings: {}, press: [] },
    { settings: {}, press: ['[data-answer="0"]'] },
    ...JOURNEYS.map((one) => ({ settings: { case: one, sharedComputer: true }, press: [] })),
  ];

  test.each(STATES)('$settings $press', async ({ settings, press }) => {
    await choose(rig.browser, settings);
    const tab = (await rig.browser.openExtensionPage('welcome.html')) as DrivenTab<'chromium'>;
    for (const one of press) await tab.click(one);
    await tab.waitFor(isThere, '[data-open-ent]');
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.raw.emulateMedia({ colorScheme });
      // In the dark nothing differs but the colours.
      const axe = new AxeBuilder({ page: tab.raw });
      const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await tab.close();
  });

  test('where the hosts are withheld', async () => {
    const tab = (await rig.browser.openExtensionPage('popup.html')) as DrivenTab<'chromium'>;
    await tab.raw.addInitScript(() => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: { contains: unknown } } }).chrome;
      permissions.contains = (_: unknown, told?: (answer: boolean) => void) => told?.(false) ?? Promise.resolve(false);
    });
    await tab.goto((await tab.url()).replace('popup', 'welcome'));
    await tab.waitFor(isThere, '[data-allow]');
    const { violations } = await new AxeBuilder({ page: tab.raw }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await tab.close();
  });
});
