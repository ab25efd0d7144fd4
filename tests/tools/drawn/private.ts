import { setTimeout as sleep } from 'node:timers/promises';
import type { DrivenBrowser } from './driver.ts';
import type { DrivenTab } from './tab.ts';

// Private windows. Firefox is started with nothing else (`private` in OpenOptions); Chromium opens one beside the others.

/** What is used here of Chrome's API. Types only: the functions below travel as text. */
interface ChromeApi {
  developerPrivate: {
    updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(changes: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
  };
  windows: { create(what: { incognito: boolean; url: string }): Promise<unknown> };
}
type Page = { chrome: ChromeApi };

/** Ticks « Allow in Incognito » on Chromium's page of extensions, as a person does. */
export async function allowPrivate(browser: DrivenBrowser<'chromium'>): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  const id = new URL(await popup.url()).host;
  const page = await browser.newTab();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId: string) => {
    const { developerPrivate } = (globalThis as unknown as Page).chrome;
    // Else the extension, loaded anew for this, is switched off: it comes from no store.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await page.waitFor(async (extensionId: string) => {
    const info = await (globalThis as unknown as Page).chrome.developerPrivate.getExtensionInfo(extensionId);
    return info.state === 'ENABLED' && info.incognitoAccess.isActive;
  }, id);
  await page.close();
}

/** The tab that shows an address with these words in it. Rejects if none comes. */
export async function tabAt(browser: DrivenBrowser, words: string): Promise<DrivenTab> {
  for (let tries = 0; tries < 200; tries += 1) {
    for (const tab of await browser.tabs()) if ((await tab.url().catch(() => '')).includes(words)) return tab;
    await sleep(50);
  }
  throw new Error(`No tab came to ${words}`);
}

/** Opens a page in a private window of Chromium's. */
export async function openPrivate(browser: DrivenBrowser<'chromium'>, url: string): Promise<DrivenTab> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.evaluate(async (address: string) => {
    await (globalThis as unknown as Page).chrome.windows.create({ incognito: true, url: address });
  }, url);
  await popup.close();
  return tabAt(browser, url);
}
