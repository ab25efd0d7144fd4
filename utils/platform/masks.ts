import browser from 'webextension-polyfill';
import { onMessage } from './answering.ts';
import { IS_MASKED, MASK_PUT_ON, MASK_TAKEN_OFF } from './mask-messages.ts';

// Which tabs have a mask. Kept in session storage: forgotten when the browser is closed.

const KEPT = 'masked';
const FILES = ['content-scripts/mask.js'];
/** Its name among the scripts that the browser starts on new pages. */
const SCRIPT = 'mask';
/** The shortcut's name in the manifest. */
const SHORTCUT = 'mask';

async function maskedTabs(): Promise<number[]> {
  const { [KEPT]: kept } = await browser.storage.session.get(KEPT);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'number') : [];
}

const isMasked = async (tabId: number): Promise<boolean> => (await maskedTabs()).includes(tabId);

/** While some tab has a mask, each new page on these hosts starts covered, then asks whether it must stay so. */
async function startOnNewPages(hosts: readonly string[], wanted: boolean): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered && !wanted) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (registered || !wanted) return;
  const matches = hosts.map((host) => `https://${host}/*`);
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, js: FILES, matches, runAt: 'document_start', persistAcrossSessions: false },
  ]);
}

async function keep(tabId: number, on: boolean, hosts: readonly string[]): Promise<void> {
  const others = (await maskedTabs()).filter((id) => id !== tabId);
  const masked = on ? [...others, tabId] : others;
  await browser.storage.session.set({ [KEPT]: masked });
  await startOnNewPages(hosts, masked.length > 0);
}

/**
 * Puts a mask on the page of a tab, or takes it off.
 * @param hosts where a mask may stand; elsewhere nothing is done
 */
export async function toggleMask(tabId: number, hosts: readonly string[]): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const { protocol, hostname } = new URL(url ?? 'about:blank');
  if (protocol !== 'https:' || !hosts.includes(hostname)) return;
  await keep(tabId, !(await isMasked(tabId)), hosts);
  await browser.scripting.executeScript({ target: { tabId }, files: FILES, injectImmediately: true });
}

/** Heeds the browser's shortcut, answers the masks on pages, and forgets tabs that are closed. */
export function serveMasks(hosts: readonly string[]): void {
  // Firefox for Android has no keys to press.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === SHORTCUT && tab?.id !== undefined) void toggleMask(tab.id, hosts);
  });
  onMessage((message, { tabId }) => {
    if (message === IS_MASKED) return isMasked(tabId);
    if (message === MASK_PUT_ON || message === MASK_TAKEN_OFF) return keep(tabId, message === MASK_PUT_ON, hosts);
    return undefined;
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    if (await isMasked(tabId)) await keep(tabId, false, hosts);
  });
}
