import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName } from '../tools/browsers.ts';
import { clickClosed, inClosedRoots } from '../tools/drawn/closed.ts';
import { fixture } from '../tools/drawn/fixtures.ts';
import type { Answer } from '../tools/drawn/network.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { until } from '../tools/drawn/until.ts';
import type { PageChange } from './row.ts';
import { type Expectation, faultsOf, inWords, readSight, type Sight } from './sight.ts';
import type { Stand } from './stand.ts';

/** The page on which most situations are tried. */
export const LOGIN = 'educonnect/login.html';

/** How long a sight may take to be as it should, in ms: no row asserts how long it took, and on the busiest page a look takes three seconds. */
const PATIENCE = 20_000;
/** A sight must hold: it is looked at twice, so far apart, in ms. */
const HOLDS = 200;
/** After a second of quiet the guide asks about a page that it does not know; nothing comes after that, in ms. */
const QUIET = 1400;

/** A changed drawn page at its own address; any other address of its host is not found. */
export function serve({ file = LOGIN, html = (text) => text, headers = {}, address }: PageChange): Answer {
  const drawn = fixture(file);
  const place = new URL(address ?? drawn.url);
  const body = html(drawn.html);
  return ({ host, path }) => {
    if (host !== place.hostname) return undefined;
    return path === place.pathname ? { status: 200, headers, body } : { status: 404, body: 'Introuvable' };
  };
}

/** Where one row is played: a tab of its own in a browser with the production build. */
export class Stage {
  readonly name: BrowserName;
  readonly stand: Stand;
  readonly tab: DrivenTab;
  readonly #others: DrivenTab[] = [];

  constructor(name: BrowserName, stand: Stand, tab: DrivenTab) {
    this.name = name;
    this.stand = stand;
    this.tab = tab;
  }

  /** Serves a changed page and opens it. */
  open = async (change: PageChange = {}, tab = this.tab): Promise<void> => {
    this.stand.play(serve(change));
    await tab.goto(change.address ?? fixture(change.file ?? LOGIN).url);
  };

  /** What a person sees now. */
  look = (tab = this.tab): Promise<Sight> => inClosedRoots(tab, readSight);

  /** Waits until all has come that may come by itself. */
  settle = (): Promise<void> => sleep(QUIET);

  /** Waits until a person sees this, and goes on seeing it. Rejects with what is seen instead. */
  see = async (wanted: Expectation, tab = this.tab): Promise<void> => {
    // Where no card is awaited, one may still be to come.
    if (!wanted.card) await this.settle();
    const check = async () => {
      const sight = await this.look(tab);
      const faults = faultsOf(sight, wanted);
      if (faults.length > 0) throw new Error(`${faults.join(', ')}. Seen: ${inWords(sight)}`);
      return true;
    };
    await until(PATIENCE, 'the right sight', async () => (await check()) && (await sleep(HOLDS, true)) && check());
  };

  /** Another tab, which the row need not close. */
  anotherTab = async (): Promise<DrivenTab> => this.adopt(await this.stand.browser.newTab());

  /** A tab that came by itself is closed with the row: a guide that goes on there would write into the next one. */
  adopt = (tab: DrivenTab): DrivenTab => {
    this.#others.push(tab);
    return tab;
  };

  /** Closes the tabs of the row. One may have gone by itself. */
  async leave(): Promise<void> {
    for (const tab of [this.tab, ...this.#others]) await tab.close().catch(() => undefined);
  }

  /** A click on something of the overlay. */
  press = (selector: string, tab = this.tab): Promise<void> => clickClosed(tab, selector);

  /** Runs a function in one of the extension's own pages. */
  inExtension = <Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> => this.stand.desk.evaluate(fn, ...args);

  /** Writes what is kept, whatever it is, in the place of all that was. */
  keep = (items: Record<string, unknown>): Promise<void> =>
    this.inExtension(async (kept) => {
      await browser.storage.session.clear();
      await browser.storage.local.clear();
      await browser.storage.local.set(kept);
    }, items);

  /** All that is kept. */
  kept = () =>
    this.inExtension(async () => ({
      local: await browser.storage.local.get(null),
      session: await browser.storage.session.get(null),
    }));

  /** Waits until what is kept is so. */
  keeps = (what: string, condition: (kept: Awaited<ReturnType<Stage['kept']>>) => boolean): Promise<boolean> =>
    until(PATIENCE, what, async () => {
      const kept = await this.kept();
      if (!condition(kept)) throw new Error(`kept is ${JSON.stringify(kept).slice(0, 300)}`);
      return true;
    });
}
