import type { Memory } from '../../../utils/model/settings.ts';
import type { DrivenBrowser } from './driver.ts';

/** Runs in the popup, which may read and write what the extension keeps. */
async function inPopup<Item>(browser: DrivenBrowser, write: (item: Item) => Promise<void>, item: Item): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitFor(() => document.querySelector('h1') !== null);
  await popup.evaluate(write, item);
  await popup.close();
}

interface Storage {
  clear(): Promise<void>;
  get(key: string): Promise<Record<string, object>>;
  set(items: unknown): Promise<void>;
}
/** What the popup finds as `browser`, in Chromium as `chrome`. Types only: the functions below travel as text. */
type Popup = Record<'browser' | 'chrome', { storage: Record<'local' | 'session', Storage> } | undefined>;

/** Stores settings as the popup would, and forgets what was seen. */
export function choose(browser: DrivenBrowser, settings: unknown): Promise<void> {
  return inPopup(
    browser,
    async (chosen) => {
      const { browser: firefox, chrome } = globalThis as unknown as Popup;
      const storage = (firefox ?? chrome)?.storage;
      await storage?.session.clear();
      await storage?.local.clear();
      await storage?.local.set({ settings: chosen });
    },
    settings,
  );
}

/** Changes what the guide remembers, and leaves the settings. */
export function setMemory(browser: DrivenBrowser, memory: Partial<Memory>): Promise<void> {
  return inPopup(
    browser,
    async (changes) => {
      const { browser: firefox, chrome } = globalThis as unknown as Popup;
      const local = (firefox ?? chrome)?.storage.local;
      const { memory: before } = (await local?.get('memory')) ?? {};
      await local?.set({ memory: { ...before, ...changes } });
    },
    memory,
  );
}

/** Waits until the guide remembers something under this name: its words do not wait for what is kept. */
export async function waitForMemory(browser: DrivenBrowser, name: 'codeSeenAt' | 'folded'): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitFor(async (wanted) => {
    const { browser: firefox, chrome } = globalThis as unknown as Popup;
    const { memory } = (await (firefox ?? chrome)?.storage.local.get('memory')) ?? {};
    const found = (memory as Memory | undefined)?.[wanted];
    return Array.isArray(found) ? found.length > 0 : found;
  }, name);
  await popup.close();
}
