import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect } from 'vitest';
import type { JourneyId } from '../../utils/model/names.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { openStand, type Stand } from '../surroundings/stand.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import { waitForClosedCard } from '../tools/drawn/closed.ts';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { type Answer, isBrowsersOwn, type Network, startNetwork } from '../tools/drawn/network.ts';
import { drawnSite } from '../tools/drawn/site.ts';
import { walk } from '../tools/drawn/walker.ts';
import { type Walk, walkOf } from '../tools/drawn/walks.ts';
import { type Deed, recorder, takeDeeds } from '../tools/recorder.ts';

// The same way twice, with the build that parents get and in the bare browser: what differs is what the guide has done.

/** All of a page that an extension could change, but for the host element. Runs in the page. */
function readPageState() {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const host of copy.querySelectorAll('ent-pas-a-pas')) host.remove();
  return {
    url: location.href,
    html: copy.outerHTML,
    title: document.title,
    scrolled: [scrollX, scrollY],
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    focus: document.activeElement?.outerHTML.slice(0, 200),
    globals: Object.getOwnPropertyNames(window).sort(),
    kept: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
  };
}
type PageState = ReturnType<typeof readPageState>;

type Kept = Awaited<ReturnType<typeof readAllKept>>;

/** What came of a walk with the guide. */
export interface Recorded {
  deeds: readonly Deed[];
  /** The pages, each as the guide left it. */
  states: readonly PageState[];
  requests: readonly string[];
  /** What is kept when the tabs are closed. */
  kept: Kept;
}

export interface Recording {
  withGuide(way: Walk): Promise<Recorded>;
  /** Walks without it, and waits at each stop until the page is as it was with the guide. @returns the requests */
  without(way: Walk, states: readonly PageState[]): Promise<readonly string[]>;
  stand: Stand;
}

const requestsIn = ({ log }: Network): string[] =>
  log.filter((request) => !isBrowsersOwn(request)).map(({ method, url, body }) => `${method} ${url} ${body}`);

/** Everything in which an extension can keep something. Runs in one of its own pages. */
const readAllKept = async () => ({
  local: await browser.storage.local.get(null),
  session: await browser.storage.session.get(null),
  web: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
});

/** Two browsers of one kind, with the guide and without, for all tests of a file. */
export function useRecording(name: BrowserName): Recording {
  const rig = {} as Recording;
  let bare: DrivenBrowser;
  let network: Network;
  let answer: Answer = () => undefined;
  beforeAll(async () => {
    network = await startNetwork((request) => answer(request));
    bare = await openBrowser({ browser: name, network, headless: true });
    rig.stand = await openStand(name, { earlier: recorder });
  });
  afterAll(async () => {
    await rig.stand?.close();
    await bare?.close();
    await network?.close();
  });

  rig.withGuide = async (way) => {
    const { stand } = rig;
    stand.play(drawnSite(way.site));
    await stand.desk.evaluate(
      async (settings: object) => {
        await browser.storage.session.clear();
        await browser.storage.local.clear();
        await browser.storage.local.set({ settings });
      },
      { case: way.journey, level: FAMILY.level },
    );
    await stand.desk.evaluate(takeDeeds);
    stand.network.log.length = 0;
    const states: PageState[] = [];
    await walk(stand.browser, way, async (tab, { says, points }) => {
      await waitForClosedCard(tab, says, points.length);
      states.push(await tab.evaluate(readPageState));
    });
    // What is learnt is written a moment later, and a tab that is closed is forgotten a moment later: what is kept is what
    // no longer changes.
    let kept = await stand.desk.evaluate(readAllKept);
    const isStill = async () => {
      const before = kept;
      kept = await stand.desk.evaluate(readAllKept);
      return isDeepStrictEqual(kept, before) && isDeepStrictEqual(kept.session, {});
    };
    await expect.poll(isStill, { interval: 1000 }).toBe(true);
    const deeds = await stand.desk.evaluate(takeDeeds);
    return { deeds, states, requests: requestsIn(stand.network), kept };
  };

  rig.without = async (way, states) => {
    answer = drawnSite(way.site);
    network.log.length = 0;
    await walk(bare, way, async (tab, _stop, index) => {
      await expect.poll(() => tab.evaluate(readPageState).catch(() => undefined)).toEqual(states[index]);
    });
    return requestsIn(network);
  };
  return rig;
}

export const wayOf = (journey: JourneyId): Walk => walkOf(journey, 'today');
