import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { JourneyId, Level, Profile } from '../../utils/schema/names.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { type Answer, type Network, startNetwork } from '../tools/drawn/network.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';

/** The test build: it differs from the real one by its open shadow root only. */
export const extensionFor = (browser: BrowserName): string =>
  join(import.meta.dirname, `../../.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3-test`);

export interface Stage {
  browser: DrivenBrowser;
  network: Network;
  /** Puts another drawn site behind the same browser. */
  play(answer: Answer): void;
}

export interface Choices {
  case?: JourneyId | null;
  profile?: Profile;
  level?: Level;
  sharedComputer?: boolean;
  help?: boolean;
}

/** One real browser with the extension for all tests of a describe block. */
export function useStage(name: BrowserName): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    let answer: Answer = () => undefined;
    stage.play = (next) => {
      answer = next;
    };
    stage.network = await startNetwork((request) => answer(request));
    stage.browser = await openBrowser({
      browser: name,
      network: stage.network,
      headless: true,
      extension: extensionFor(name),
    });
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.network?.close();
  });
  return stage;
}

/** Stores settings as the popup would, and forgets what was seen. */
export async function choose(browser: DrivenBrowser, choices: unknown): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitFor(() => document.querySelector('h1') !== null);
  await popup.evaluate(async (settings) => {
    const api =
      (globalThis as unknown as { browser?: unknown; chrome: unknown }).browser ??
      (globalThis as never as { chrome: unknown }).chrome;
    const { storage } = api as {
      storage: Record<string, { clear(): Promise<void>; set(items: unknown): Promise<void> }>;
    };
    await storage.session?.clear();
    await storage.local?.clear();
    await storage.local?.set({ settings });
    return true;
  }, choices);
  await popup.close();
}

/** Waits for a card that says these words, with so many markers. */
export const waitForCard = (tab: DrivenTab, words: string, markers: number) =>
  tab.waitFor(
    (wanted: string, count: number) => {
      const root = document.querySelector('ent-pas-a-pas')?.shadowRoot;
      const card = root?.querySelector<HTMLElement>('[data-card]');
      return (
        card?.innerText.replace(/\s+/g, ' ').includes(wanted) &&
        root?.querySelectorAll('[data-marker]').length === count
      );
    },
    words,
    markers,
  );

/** Does the marker surround this part of the page, and nothing much larger? */
export async function surrounds(tab: DrivenTab, number: number, part: string): Promise<boolean> {
  const { markers } = await tab.overlay();
  const marker = markers.find((one) => one.number === number)?.box;
  const box = await tab.boxOf(`[data-part="${part}"]`);
  if (!marker) return false;
  const slack = 24;
  const around = (from: number, to: number, innerFrom: number, innerTo: number) =>
    from <= innerFrom + 1 && to >= innerTo - 1 && from >= innerFrom - slack && to <= innerTo + slack;
  return (
    around(marker.x, marker.x + marker.width, box.x, box.x + box.width) &&
    around(marker.y, marker.y + marker.height, box.y, box.y + box.height)
  );
}
