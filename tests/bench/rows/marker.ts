import type { BrowserContext } from 'playwright';
import { fixture, servePages } from '../../tools/drawn/fixtures.ts';
import { type OverlayState, readBox, readOverlay } from '../../tools/drawn/in-page.ts';
import type { Answer } from '../../tools/drawn/network.ts';
import {
  type Chromium,
  chooseCase,
  guideShown,
  inTab,
  SLOWDOWN,
  sendToSleep,
  told,
  withBrowsers,
} from '../browsers.ts';
import { extensionBuild } from '../bundles.ts';
import { cardExtension, GUIDES, type GuideName, guideExtension } from '../extensions.ts';
import { type Seen, watchForMarker } from '../in-page.ts';
import { overNetwork } from '../pages.ts';
import { inTurn } from '../rounds.ts';
import { makeRow, type Row } from '../row.ts';

/** How often each is measured on each page. */
const ROUNDS = 7;

/** The pages, and what our guide rings first there: that is what the others highlight. */
const PAGES = [
  { ...fixture('educonnect/login.html'), target: '#username', late: false },
  { ...fixture('educonnect/login.html'), target: '#username', late: true },
  { ...fixture('ent-edifice/choice.html'), target: '[data-part="profile-parent"]', late: true },
  { ...fixture('educonnect/children.html'), target: '#j1', late: true },
];
const hostOf = (url: string) => new URL(url).hostname;

/** What each of the others draws beside the element. */
const DRAWN = '.driver-popover, .shepherd-element, .introjs-tooltip';

/** What our guide may take, as a ratio to driver.js. */
const AT_MOST = { afterNavigation: { awake: 1, asleep: 1 }, afterDomContentLoaded: { awake: 1, asleep: 1.2 } };
const CLOCKS = { afterNavigation: 'from the navigation', afterDomContentLoaded: 'from DOMContentLoaded' } as const;

/** What ours is compared with: the other guides, and our own card without anything that reads. */
const OTHERS = [...(Object.keys(GUIDES) as GuideName[]), 'our card alone'] as const;
const VARIANTS = ['awake', 'asleep', ...OTHERS] as const;
type Variant = (typeof VARIANTS)[number];

/** Opens the page. @returns when the first marker was painted there, in ms */
function timeMarker(browser: Chromium, variant: Variant, url: string): Promise<Seen> {
  return inTab(browser, SLOWDOWN, async (tab) => {
    if (variant === 'asleep') await sendToSleep(tab);
    return told<Seen>(tab, url);
  });
}

/** Throws unless our first ring is drawn around what the others highlight: else other things would be compared. */
async function checkRing(browser: Chromium, { url, target }: (typeof PAGES)[number]): Promise<void> {
  await inTab(browser, 1, async (tab) => {
    await told(tab, url);
    const ring = (await tab.page.evaluate(readOverlay as () => OverlayState)).markers[0]?.box;
    const { x, y, width, height } = await tab.page.evaluate(readBox, target);
    const holds =
      ring && ring.x <= x && ring.y <= y && ring.x + ring.width >= x + width && ring.y + ring.height >= y + height;
    if (!holds) throw new Error(`On ${url} the first ring is not around ${target}: ${JSON.stringify(ring)}`);
  });
}

/** What our guide draws on each page, as html, by the host. */
async function drawnCards(answer: Answer, ours: string): Promise<Record<string, string>> {
  const cards: Record<string, string> = {};
  await withBrowsers(answer, { ours }, async (browsers) => {
    await chooseCase(browsers.ours);
    for (const { url } of PAGES) {
      await inTab(browsers.ours, 1, async (tab) => {
        await tab.page.goto(url);
        await guideShown(tab);
        cards[hostOf(url)] ??= await tab.page.evaluate(
          () => document.querySelector('ent-pas-a-pas')?.shadowRoot?.innerHTML ?? '',
        );
      });
    }
  });
  return cards;
}

/**
 * From the navigation, and from DOMContentLoaded, to the first marker painted, on a slowed processor; with our
 * background script awake and asleep. The slowing is the page's alone: no protocol slows an extension's worker.
 */
export async function marker(): Promise<Row[]> {
  const targets = Object.fromEntries(PAGES.map(({ url, target }) => [hostOf(url), target]));
  const ours = extensionBuild('test');
  const atOnce = servePages(...new Set(PAGES.map(({ file }) => file)));
  const extensions = {
    awake: ours,
    asleep: ours,
    'driver.js': await guideExtension('driver.js', targets),
    'shepherd.js': await guideExtension('shepherd.js', targets),
    'intro.js': await guideExtension('intro.js', targets),
    'our card alone': cardExtension(await drawnCards(atOnce, ours)),
  };
  const rows: Row[] = [];
  const late = overNetwork(atOnce);
  let answer = atOnce;
  const current: Answer = (request) => answer(request);
  await withBrowsers(current, extensions, async (browsers) => {
    for (const one of [browsers.awake, browsers.asleep]) await chooseCase(one);
    for (const { raw } of Object.values(browsers)) await (raw as BrowserContext).addInitScript(watchForMarker, DRAWN);
    for (const page of PAGES) {
      answer = page.late ? late : atOnce;
      await checkRing(browsers.awake, page);
      const measure = (variant: Variant) => timeMarker(browsers[variant], variant, page.url);
      const times = await inTurn(VARIANTS, ROUNDS, measure, page === PAGES[0] ? 1 : 0);
      for (const clock of ['afterDomContentLoaded', 'afterNavigation'] as const) {
        const of = (variant: Variant) => times[variant].map((seen) => seen[clock]);
        const beside = Object.fromEntries(OTHERS.map((name) => [name, of(name)]));
        for (const state of ['awake', 'asleep'] as const) {
          const target = { of: 'ratio', atMost: AT_MOST[clock][state] } as const;
          const name = `marker ${page.page} ${page.late ? 'over a network' : 'at once'}`;
          rows.push(makeRow(`${name}, ${state}, ${CLOCKS[clock]}`, 'ms', of(state), { beside, target }));
        }
      }
    }
  });
  return rows;
}
