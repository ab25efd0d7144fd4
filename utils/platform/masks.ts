import browser from 'webextension-polyfill';
import { onMessage } from './answering.ts';
import { IS_MASKED, MASK_PUT_ON, MASK_TAKEN_OFF } from './mask-messages.ts';
import { MASKS } from './places.ts';

// Which tabs have a mask. Kept in session storage: forgotten when the browser is closed.

const KEPT = MASKS;
/** Every tab starts masked, but for those in which the mask was taken off. */
const ARMED = `${MASKS}-all`;
const TAKEN_OFF = `${MASKS}-not`;
const FILES = ['content-scripts/mask.js'];
/** Its name among the scripts that the browser starts on new pages. */
const SCRIPT = 'mask';
/** The shortcut's name in the manifest. */
const SHORTCUT = 'mask';

async function keptTabs(key: string): Promise<number[]> {
  const { [key]: kept } = await browser.storage.session.get(key);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'number') : [];
}

/** Is every portal's page masked, in whatever tab? */
export async function isArmed(): Promise<boolean> {
  const { [ARMED]: kept } = await browser.storage.session.get(ARMED);
  return kept === true;
}

/** Calls back when every page's mask was armed or taken away, in whatever window. */
export const onArmed = (told: (armed: boolean) => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[ARMED]) told(changes[ARMED].newValue === true);
  });

/** Does a mask belong to this tab, whether or not it can stand on its page? */
export async function isMasked(tabId: number): Promise<boolean> {
  if (await isArmed()) return !(await keptTabs(TAKEN_OFF)).includes(tabId);
  return (await keptTabs(KEPT)).includes(tabId);
}

/** While some tab has a mask, each new page on these hosts starts covered, then asks whether it must stay so. */
async function startOnNewPages(hosts: readonly string[], wanted: boolean): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered && !wanted) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (registered || !wanted) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, js: FILES, matches: addressesOn(hosts), runAt: 'document_start', persistAcrossSessions: false },
  ]);
}

const addressesOn = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/** Starts the mask on the page of a tab; one that is there already asks anew what it must be. */
const startOn = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: FILES, injectImmediately: true });

/** Puts a tab on a list or takes it off. @returns the list */
async function put(key: string, tabId: number, listed: boolean): Promise<number[]> {
  const before = await keptTabs(key);
  if (before.includes(tabId) === listed) return before;
  const tabs = listed ? [...before, tabId] : before.filter((id) => id !== tabId);
  await browser.storage.session.set({ [key]: tabs });
  return tabs;
}

async function keep(tabId: number, on: boolean, hosts: readonly string[]): Promise<void> {
  await put(TAKEN_OFF, tabId, !on);
  const masked = await put(KEPT, tabId, on);
  await startOnNewPages(hosts, masked.length > 0 || (await isArmed()));
}

/**
 * Masks every portal's page: those that are open at once, all others before they are seen, in whatever tab and until the
 * browser is closed. Or no more than those that were masked one by one.
 * @param hosts where a mask may stand
 */
export async function armMask(on: boolean, hosts: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [ARMED]: on, [TAKEN_OFF]: [] });
  await startOnNewPages(hosts, on || (await keptTabs(KEPT)).length > 0);
  const open = await browser.tabs.query({ url: addressesOn(hosts) });
  // A page on which the browser does not let it stand says so on the toolbar.
  await Promise.allSettled(open.flatMap(({ id }) => (id === undefined ? [] : [startOn(id)])));
}

/** Tells on the toolbar's button whether the tab's page is covered, where the page itself cannot say it. */
async function tell(tabId: number, title: string): Promise<void> {
  await browser.action?.setTitle({ tabId, title });
  await browser.action?.setBadgeText({ tabId, text: title === '' ? '' : '!' });
}

/** Where a mask may stand; the address of other pages is not told to us, nor where the user took the permission back. */
async function mayStand(tabId: number, hosts: readonly string[]): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  const { protocol, hostname } = new URL(url ?? 'about:blank');
  return protocol === 'https:' && hosts.includes(hostname);
}

const isOwnPage = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId)).url?.startsWith(browser.runtime.getURL('')) === true;

/** What the toolbar's button says where no mask can stand. */
export interface MaskWords {
  armed: string;
  uncovered: string;
}

/**
 * Puts a mask on the page of a tab, or takes it off. Where none may stand, the tab's next page of a portal starts covered.
 * @param hosts where a mask may stand
 */
export async function toggleMask(tabId: number, hosts: readonly string[], words?: MaskWords): Promise<void> {
  const on = !(await isMasked(tabId));
  await keep(tabId, on, hosts);
  if (await mayStand(tabId, hosts)) await startOn(tabId);
  else if (words) await tell(tabId, on ? words.armed : '');
}

/** Heeds the browser's shortcut, answers the masks on pages, and forgets tabs that are closed. */
export function serveMasks(hosts: readonly string[], words: MaskWords): void {
  // Firefox for Android has no keys to press.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === SHORTCUT && tab?.id !== undefined) void toggleMask(tab.id, hosts, words);
  });
  onMessage((message, { tabId }) => {
    if (message === IS_MASKED) return isMasked(tabId);
    if (message === MASK_PUT_ON || message === MASK_TAKEN_OFF) return keep(tabId, message === MASK_PUT_ON, hosts);
    return undefined;
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    if ((await keptTabs(KEPT)).includes(tabId)) await keep(tabId, false, hosts);
    await put(TAKEN_OFF, tabId, false);
  });
  // A masked tab that has gone where no mask can stand says so; in our own pages nobody is named.
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (status !== 'complete' || !(await isMasked(tabId))) return;
    if (!(await isOwnPage(tabId)) && !(await mayStand(tabId, hosts))) await tell(tabId, words.uncovered);
  });
}
