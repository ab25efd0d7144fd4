import browser from 'webextension-polyfill';
import type { Verdict } from '../engine/recognise/recognise.ts';
import type { Snapshot } from '../engine/recognise/snapshot.ts';
import { pathOf, type Route } from '../model/routes.ts';
import { type Asker, onMessage } from './answering.ts';
import { CALL, CHANGED, type FromFrame, LOOK, type Request, type Reveal, SNAPSHOT, WHERE_AM_I } from './messages.ts';
import { isRequest } from './requests.ts';

// The browser's API for the extension's own pages and its background script.

/** The guide of a tab runs in its top page; its frames only look. */
const TOP = { frameId: 0 };

/** Answers the guides' requests. What is none is left alone. */
export const answerGuides = (answer: (request: Request, asker: Asker) => Promise<unknown>): void =>
  onMessage((message, asker) => (isRequest(message) ? answer(message, asker) : undefined));

/** Tells the guide of a tab what one of its frames shows. @returns whether a guide is there */
export async function tellGuide(tabId: number, message: FromFrame): Promise<boolean> {
  const heard = await browser.tabs.sendMessage(tabId, message, TOP).catch(() => false);
  return heard === true;
}

/** Calls all frames of a tab. */
export async function callFrames(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, LOOK).catch(() => undefined);
}

/** Lets a frame of a tab bring an item into its view. */
export async function revealIn(tabId: number, frameId: number, message: Reveal): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
}

/** Brings the keyboard to the card of a tab. */
export async function callGuide(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, CALL, TOP).catch(() => undefined);
}

/** Opens an address in a tab. */
export async function goToAddress(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** Does this browser give an extension keys of its own? Firefox for Android does not. */
export const hasKeys: boolean = browser.commands !== undefined;

/** Calls back with the tab in sight when the card's key is pressed. */
export const onCardKey = (pressed: (tabId: number) => void): void =>
  browser.commands?.onCommand.addListener((name: string, tab?: { id?: number | undefined }) => {
    if (name === 'card' && tab?.id !== undefined) pressed(tab.id);
  });

/** Says on the toolbar of a tab that help is there, when its page does not let the guide stand. */
export async function showOnToolbar(tabId: number, title: string): Promise<void> {
  await Promise.all([browser.action.setTitle({ tabId, title }), browser.action.setBadgeText({ tabId, text: '?' })]);
}

/** The tab that the popup speaks of. */
export interface ActiveTab {
  id: number;
  windowId: number | undefined;
  url: string | undefined;
}

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

async function askTab(tabId: number, question: string): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, question, TOP);
  } catch {
    // A number that is no tab's throws at once, a tab without a guide later.
    return undefined;
  }
}

/** Asks the guide of a tab what it recognises. @returns undefined where no guide runs */
export const askVerdict = (tabId: number): Promise<Verdict | undefined> =>
  askTab(tabId, WHERE_AM_I) as Promise<Verdict | undefined>;

/** Asks the guide of a tab what the page shows. @returns undefined where no guide runs */
export const askSnapshot = (tabId: number): Promise<Snapshot | undefined> =>
  askTab(tabId, SNAPSHOT) as Promise<Snapshot | undefined>;

/** Tells the guide of a tab that what is kept has changed. */
export async function tellChange(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, CHANGED, TOP).catch(() => undefined);
}

const addressesOn = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/** The open tabs on these hosts, the one used last first. */
export async function tabsOn(hosts: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: addressesOn(hosts) });
  return tabs
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Brings a tab and its window to the front; Firefox for Android has no windows. */
export async function showTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

/** May the extension help on all of these hosts? A user can take that back at any time. */
export const mayHelpOn = (...hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: addressesOn(hosts) });

/** Asks the user for hosts; only from a click. */
export const askToHelpOn = (...hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: addressesOn(hosts) });

/** Calls back when the user has given a permission or taken one back, here or in the browser's own settings. */
export function onPermissionsChanged(told: () => void): void {
  browser.permissions.onAdded.addListener(told);
  browser.permissions.onRemoved.addListener(told);
}

/** Calls back once, when the extension has just been installed: not when it has been updated, nor in private windows. */
export function onFirstInstall(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && !browser.extension?.inIncognitoContext) installed();
  });
}

/** Was the extension installed by policy? Asks for no permission; not every browser says. */
export async function isByPolicy(): Promise<boolean> {
  const self = await browser.management?.getSelf?.().catch(() => undefined);
  return self?.installType === 'admin';
}

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens one of the extension's own pages in a new tab. */
export const openOwnPage = (route: Route): Promise<void> => openTab(browser.runtime.getURL(pathOf(route)));

/** The parts of the browser's API that open a panel beside the page. The polyfill's types know only Firefox's. */
interface Beside {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Asks the browser for the panel beside the page. Rejects where there is none, or where it takes this for no click. */
async function openBeside(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('no panel beside the page');
}

/**
 * Opens the panel beside the page, else in a tab of its own. Only from a click, and nothing may be waited for before:
 * browsers count that as no click any more. Chrome lets a page's script hand its click over by a message, Firefox does not.
 * @param windowId the window in which it stands
 */
export const openPanel = (windowId: number | undefined): Promise<void> =>
  openBeside(windowId).catch(() => openTab(browser.runtime.getURL('sidepanel.html')));

/** Calls back when another tab comes to the front, or a tab shows another page. Where it shows, no permission tells. */
export function onTabsChanged(told: () => void): void {
  browser.tabs.onActivated.addListener(told);
  browser.tabs.onUpdated.addListener(told);
  browser.tabs.onRemoved.addListener(told);
}

/** Calls back when a guide has told what it sees: what it asks of the background script, all pages of ours hear. */
export const onSighting = (told: () => void): void =>
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isRequest(message) && 'respond' in message) told();
    // The background script answers.
    return undefined;
  });

/** Does the extension's icon stand in the toolbar itself? Not every browser says. */
export async function isOnToolbar(): Promise<boolean> {
  const shown = await browser.action.getUserSettings?.().catch(() => undefined);
  return shown?.isOnToolbar === true;
}
