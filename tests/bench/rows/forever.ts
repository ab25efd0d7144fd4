import { setTimeout as sleep } from 'node:timers/promises';
import { type Chromium, chooseCase, guideShown, inTab, type Tab, withBrowsers } from '../browsers.ts';
import { extensionBuild } from '../bundles.ts';
import { busyShares } from '../counters.ts';
import { changeForEver, countFrames, prepareChanges } from '../in-page.ts';
import { enlargedLogin, LOGIN } from '../pages.ts';
import { inTurn } from '../rounds.ts';
import { makeRow, type Row } from '../row.ts';

/** How many links the page is enlarged with where it changes slowly; with a hundred more it is too large to be read. */
const LINKS = [2_000, 9_900];
const SLOWLY = { perSecond: 50, seconds: 8 };
/** And how many elements where it changes fast. */
const ELEMENTS = 60_000;
const FAST = { perSecond: 10_000, seconds: 10 };

/** Each second is a measurement of its own. */
const ROUNDS = 1;
const NAMES = ['ours', 'none'] as const;

/** Opens the page, waits until all stands, and lets it change. */
function whileChanging(
  browser: Chromium,
  isOurs: boolean,
  perSecond: number,
  measure: (tab: Tab) => Promise<number[]>,
): Promise<number[]> {
  return inTab(browser, 1, async (tab) => {
    // The load event may have to wait for a long reading.
    await tab.page.goto(LOGIN.url, { waitUntil: 'commit' });
    await tab.page.waitForFunction(() => document.readyState !== 'loading');
    if (isOurs) await guideShown(tab);
    await tab.page.evaluate(prepareChanges);
    await tab.page.evaluate(changeForEver, perSecond);
    return measure(tab);
  });
}

/** Frames of each second; a page that is too busy has seconds without any. */
async function framesOf({ page }: Tab): Promise<number[]> {
  await page.evaluate(countFrames);
  // The last second is complete only once the next has begun.
  await sleep((FAST.seconds + 0.5) * 1000);
  const frames = await page.evaluate(() => window.benchFrames ?? []);
  return Array.from({ length: FAST.seconds }, (_, second) => frames[second] ?? 0);
}

/**
 * A page that never comes to rest, with our guide and without: which share of its time the main thread is busy, and
 * where it changes fast, how many frames are left.
 */
export async function forever(): Promise<Row[]> {
  const rows: Row[] = [];
  let answer = enlargedLogin('links', 0);
  const extensions = { ours: extensionBuild('test'), none: undefined };
  await withBrowsers(
    (request) => answer(request),
    extensions,
    async (browsers) => {
      await chooseCase(browsers.ours);
      const compare = async (perSecond: number, measure: (tab: Tab) => Promise<number[]>) => {
        const measureOne = (name: (typeof NAMES)[number]) =>
          whileChanging(browsers[name], name === 'ours', perSecond, measure);
        const { ours, none } = await inTurn(NAMES, ROUNDS, measureOne, 0);
        return { ours: ours.flat(), none: none.flat() };
      };
      for (const links of LINKS) {
        answer = enlargedLogin('links', links);
        const busy = async (tab: Tab) => (await busyShares(tab, SLOWLY.seconds)).map((share) => share * 100);
        const { ours, none } = await compare(SLOWLY.perSecond, busy);
        const options = { beside: { none }, target: { of: 'difference', atMost: 5 } } as const;
        const name = `forever, ${links.toLocaleString('en')} links, ${SLOWLY.perSecond} changes a second, busy`;
        rows.push(makeRow(name, '%', ours, options));
      }
      answer = enlargedLogin('mixed', ELEMENTS);
      const { ours, none } = await compare(FAST.perSecond, framesOf);
      const options = { beside: { none }, target: { of: 'ratio', atLeast: 0.9 } } as const;
      const name = `forever, ${ELEMENTS.toLocaleString('en')} elements, 10,000 changes a second, frames`;
      rows.push(makeRow(name, 'a second', ours, options));
    },
  );
  return rows;
}
