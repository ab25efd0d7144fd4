import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Box } from '../../utils/model/boxes.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { extensionFolder, productionExtension } from '../tools/build-extension.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { choose } from '../tools/drawn/kept.ts';
import { type Answer, type Network, startNetwork } from '../tools/drawn/network.ts';
import { drawnSite } from '../tools/drawn/site.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { stepWords, walk } from '../tools/drawn/walker.ts';
import type { Stop, Walk } from '../tools/drawn/walks.ts';

export { choose, setMemory, waitForFolded } from '../tools/drawn/kept.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The test build: it differs from the real one by its open shadow root only. */
export const extensionFor = (browser: BrowserName): string => extensionFolder(ROOT, browser);

export interface Rig {
  browser: DrivenBrowser;
  network: Network;
  /** Puts another drawn site behind the same browser. */
  play(answer: Answer): void;
}

/** The build that parents get; made anew where the sources have changed. */
export const productionFor = (browser: BrowserName): Promise<string> => productionExtension(ROOT, browser);

/** One real browser with the extension for all tests of a describe block. */
export function useRig(name: BrowserName, build: 'test' | 'production' = 'test'): Rig {
  const rig = {} as Rig;
  beforeAll(async () => {
    let answer: Answer = () => undefined;
    rig.play = (next) => {
      answer = next;
    };
    rig.network = await startNetwork((request) => answer(request));
    rig.browser = await openBrowser({
      browser: name,
      network: rig.network,
      headless: true,
      extension: build === 'test' ? extensionFor(name) : await productionFor(name),
    });
  });
  afterAll(async () => {
    await rig.browser?.close();
    await rig.network?.close();
  });
  return rig;
}

/** Waits for a card that says these words, with so many markers. */
export const waitForCard = (tab: DrivenTab, words: string, markers: number) =>
  tab.waitFor(
    (wanted: string, count: number) => {
      const root = document.querySelector('ent-pas-a-pas')?.shadowRoot;
      const card = root?.querySelector<HTMLElement>('[data-card]');
      return (
        card?.innerText.replace(/\s+/g, ' ').includes(wanted) &&
        new Set([...(root?.querySelectorAll<HTMLElement>('[data-marker]') ?? [])].map((one) => one.dataset.marker))
          .size === count
      );
    },
    words,
    markers,
  );

/** In CSS pixels: a ring stands a little outside of what it surrounds. */
const SLACK = 24;

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - SLACK &&
  inner.y >= outer.y - SLACK &&
  inner.x + inner.width <= outer.x + outer.width + SLACK &&
  inner.y + inner.height <= outer.y + outer.height + SLACK;

/**
 * Is the marker on this part of the page: around it, around a field inside it, or around the line that it stands in?
 * A ring that holds another part too is on neither.
 */
async function pointsAt(tab: DrivenTab, number: number, part: string, others: readonly string[]): Promise<boolean> {
  const { markers } = await tab.overlay();
  const marker = markers.find((one) => one.number === number)?.box;
  if (!marker) return false;
  const box = await tab.boxOf(mark(part));
  if (holds(box, marker)) return true;
  const otherBoxes = await Promise.all(others.map((other) => tab.boxOf(mark(other))));
  return holds(marker, box) && !otherBoxes.some((other) => holds(marker, other));
}

const mark = (part: string) => `[data-part="${part}"]`;

/** A card with its markers, each on the part that the fixture itself names. */
export async function expectStep(tab: DrivenTab, words: string, parts: readonly string[]): Promise<void> {
  await waitForCard(tab, words, parts.length);
  for (const [index, part] of parts.entries()) {
    const others = parts.filter((other) => other !== part);
    await expect.poll(() => pointsAt(tab, index + 1, part, others), { message: `${index + 1} on ${part}` }).toBe(true);
  }
}

/** Where the page shows an error, the causes are told without being asked for; else they are asked for. */
async function expectCause(tab: DrivenTab, cause: string): Promise<void> {
  const alerted = await tab.evaluate(() =>
    [...document.querySelectorAll('[role="alert"]')].some((alert) => alert.checkVisibility()),
  );
  // Where no corner is free for the whole card, what follows the instruction is asked for too.
  const isTight = await tab.evaluate(() =>
    Boolean(document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-open][aria-expanded="false"]')),
  );
  if (isTight) await tab.clickOverlay('[data-open]');
  if (!alerted && !(await tab.overlay()).card?.includes(cause))
    await tab.clickOverlay('details:last-of-type > summary');
  await tab.waitForOverlay(({ card }) => card?.includes(cause) ?? false);
}

/** What a person sees at a stop: the card's words, « Étape N sur M », the markers, and the causes where it went wrong. */
async function expectStop(tab: DrivenTab, journey: JourneyId, stop: Stop): Promise<void> {
  await expectStep(tab, stop.says, stop.points);
  const step = stepWords(journey, stop.page);
  const { card } = await tab.overlay();
  if (step) expect(card).toContain(step);
  else expect(card).not.toContain('Étape');
  if (stop.cause) await expectCause(tab, stop.cause);
}

/** Chooses the journey, then walks it to its end and looks at every card on the way. */
export async function expectWalk({ browser, play }: Rig, way: Walk): Promise<void> {
  play(drawnSite(way.site));
  await choose(browser, { case: way.journey, level: FAMILY.level });
  await walk(browser, way, (tab, stop) => expectStop(tab, stop.journey ?? way.journey, stop));
}
