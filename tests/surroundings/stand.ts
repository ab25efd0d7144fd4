import { join } from 'node:path';
import { alteredExtension, type Earlier } from '../tools/altered-extension.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { productionExtension } from '../tools/build-extension.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import type { DrivenBrowser, OpenOptions } from '../tools/drawn/driver.ts';
import { type Answer, type Network, startNetwork } from '../tools/drawn/network.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A browser that differs from the usual one. */
export interface Own extends Pick<OpenOptions, 'preferences' | 'switches'> {
  /** A script before the extension's own. */
  earlier?: Earlier;
  /** The row breaks it: no other row may have it. */
  alone?: true;
}

/** Does it differ from the usual one in this browser? */
export const differs = ({ earlier, alone, preferences, switches }: Own, name: BrowserName): boolean =>
  Boolean(earlier || alone || (name === 'firefox' ? preferences : switches));

/** A browser with the build that parents get, on a closed network. */
export interface Stand {
  browser: DrivenBrowser;
  network: Network;
  /** The folder of the build. */
  extension: string;
  /** Puts another site behind the browser. */
  play(answer: Answer): void;
  /** One of the extension's own pages, which stays open: it may read and write what is kept. */
  desk: DrivenTab;
  close(): Promise<void>;
}

/** Opens one. The caller closes it. */
export async function openStand(name: BrowserName, { earlier, alone: _, ...options }: Own = {}): Promise<Stand> {
  const build = await productionExtension(ROOT, name);
  const altered = earlier && (await alteredExtension(build, earlier));
  let answer: Answer = () => undefined;
  const network = await startNetwork((request) => answer(request));
  const extension = altered?.folder ?? build;
  const browser = await openBrowser({ browser: name, network, headless: true, extension, ...options });
  const desk = await openDesk(browser);
  return {
    browser,
    network,
    extension,
    desk,
    play: (next) => {
      answer = next;
    },
    async close() {
      await browser.close();
      await network.close();
      await altered?.remove();
    },
  };
}

/** Opens the popup as a page; resolves once its script has run. */
export async function openDesk(browser: DrivenBrowser): Promise<DrivenTab> {
  const desk = await browser.openExtensionPage('popup.html');
  await desk.waitFor(() => document.querySelector('h1') !== null);
  return desk;
}

/** What the tests themselves tell a script that stands before the extension's own. */
type Told = { faults?: Record<string, string>; counts?: true; deed?: unknown; deeds?: true } | null;

interface Area {
  clear(): Promise<void>;
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}

interface Listening {
  addListener(listener: (message: Told, sender: unknown, reply: (answer: unknown) => void) => void): void;
}

/** The part of the extension's API that the tests use, in its own pages and before its own scripts. */
interface ExtensionApi {
  storage: Record<'local' | 'session', Area>;
  runtime: { sendMessage(message: unknown): Promise<unknown>; onMessage: Listening };
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    discard(tab: number): Promise<unknown>;
    update(tab: number, how: object): Promise<unknown>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  windows: { create(what: object): Promise<{ id: number }> };
  action: { getBadgeText(what: { tabId: number }): Promise<string> };
}

declare global {
  // Only there; a page has none.
  var browser: ExtensionApi;
}
