import browser from 'webextension-polyfill';
import { GAVE_UP, isSessionCall, WHERE_AM_I } from './messages.ts';
import { settingsStore } from './settings.ts';

// The browser's API for the extension's own pages and its background script.

export const store = settingsStore(browser.storage as never);

/** Lets the guide read what is kept for this session only (a shared computer). */
export async function openSessionToGuide(): Promise<void> {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isSessionCall(message)) return undefined;
    const area = browser.storage.session as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
    return area[message.session]?.(message.argument);
  });
  // The polyfill's types do not know it yet; a browser without it keeps session storage to the extension's own pages.
  const session = browser.storage.session as unknown as {
    setAccessLevel?: (level: { accessLevel: string }) => Promise<void>;
  };
  await session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

/**
 * Says on the toolbar of a tab that help is there, when its page does not let the guide stand.
 * @param title what the toolbar's button says
 */
export function showGivingUp(title: string): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { tab?: { id?: number } }) => {
    const tabId = sender.tab?.id;
    if (message !== GAVE_UP || tabId === undefined) return undefined;
    return Promise.all([browser.action.setTitle({ tabId, title }), browser.action.setBadgeText({ tabId, text: '?' })]);
  });
}

/** The tab that the popup speaks of. */
export interface ActiveTab {
  id: number;
  url: string | undefined;
}

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Asks the guide of a tab what it sees. @returns undefined where no guide runs */
export async function askGuide(tabId: number): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, WHERE_AM_I).catch(() => undefined);
}

/** May the extension help on this host? A user can take that back at any time. */
export const mayHelpOn = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`https://${host}/*`] });

/** Asks the user for a host; only from a click. */
export const askToHelpOn = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`https://${host}/*`] });

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
