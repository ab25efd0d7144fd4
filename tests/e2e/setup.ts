import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Box, Size } from '../../utils/model/boxes.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { extensionFolder, productionExtension } from '../tools/build-extension.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { choose } from '../tools/drawn/kept.ts';
import { type Answer, type Network, startNetwork } from '../tools/drawn/network.ts';
import { drawnSite } from '../tools/drawn/site.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { walk } from '../tools/drawn/walker.ts';
import type { Stop, Walk } from '../tools/drawn/walks.ts';

export { choose, setMemory, waitForMemory } from '../tools/drawn/kept.ts';

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

/** A window with room for the whole card beside the page. */
export const ROOMY: Size = { width: 1800, height: 950 };

/** One real browser with the extension for all tests of a describe block. */
export function useRig(name: BrowserName, build: 'test' | 'production' = 'test', viewport?: Size): Rig {
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
      ...(viewport && { viewport }),
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

/** Is something of the card there to be pressed? */
const offers = (tab: DrivenTab, selector: string): Promise<boolean> =>
  tab.evaluate(
    (wanted: string) => document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector(wanted) != null,
    selector,
  );

/** Reads in the card what stands folded behind a button, and folds it again: unfolded it may stand over the page. */
async function readFolded(tab: DrivenTab, button: string, words: string): Promise<void> {
  if ((await tab.overlay()).card?.includes(words)) return;
  const folded = `${button}[aria-expanded="false"]`;
  if (!(await offers(tab, folded))) throw new Error(`« ${words} » is not in the card, nor is anything folded there`);
  await tab.clickOverlay(folded);
  await tab.waitForOverlay(({ card }) => card?.includes(words) ?? false);
  await tab.clickOverlay(`${button}[aria-expanded="true"]`);
  await tab.waitFor(
    (wanted: string) => document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector(wanted) != null,
    folded,
  );
}

/** A card with its markers, each on the part that the fixture itself names. */
export async function expectStep(tab: DrivenTab, words: string, parts: readonly string[]): Promise<void> {
  await waitForCard(tab, words, parts.length);
  for (const [index, part] of parts.entries()) {
    const others = parts.filter((other) => other !== part);
    await expect.poll(() => pointsAt(tab, index + 1, part, others), { message: `${index + 1} on ${part}` }).toBe(true);
  }
}

/** What a person sees at a stop: the card's words, the markers, and the causes where it went wrong. */
async function expectStop(tab: DrivenTab, { says, points, cause }: Stop): Promise<void> {
  await expectStep(tab, says, points);
  if (cause) await readFolded(tab, '[data-trouble]', cause);
}

/** Chooses the journey, then walks it to its end and looks at every card on the way. */
export async function expectWalk({ browser, play }: Rig, way: Walk): Promise<void> {
  play(drawnSite(way.site));
  await choose(browser, { case: way.journey, level: FAMILY.level });
  await walk(browser, way, expectStop);
}
