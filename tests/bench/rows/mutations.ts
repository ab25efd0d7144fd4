import { setTimeout as sleep } from 'node:timers/promises';
import { type Chromium, chooseCase, guideShown, inTab, withBrowsers } from '../browsers.ts';
import { extensionBuild } from '../bundles.ts';
import { type Spent, spent } from '../counters.ts';
import { naiveExtension, onlookerExtension } from '../extensions.ts';
import { changeSome, prepareChanges } from '../in-page.ts';
import { enlargedLogin, LOGIN, LOGIN_HOST } from '../pages.ts';
import { inTurn } from '../rounds.ts';
import { makeRow, type Row } from '../row.ts';

/** How many elements the page is enlarged with. */
const ELEMENTS = 6_000;
/** How many mutations, spread over about 5 seconds. */
const COUNTS = [1_000, 10_000];
/** Between two bouts of mutations, in ms. */
const REST = 33;
/** Where the page is so busy that it takes longer than this, fewer count, in ms. */
const PATIENCE = 10_000;
/** After the last, so that a reading that is still to come is counted, in ms. */
const AFTER = 300;
const ROUNDS = 3;
/** Until then a page that does not change is at rest, our card's coming included (`SETTLED` in watch.ts), in ms. */
const AT_REST = 4_000;

const VARIANTS = ['ours', 'none', 'onlooker', 'naive'] as const;
type Variant = (typeof VARIANTS)[number];

/** Opens the page and lets it change. @returns what 1,000 mutations cost the main thread, in ms */
function cost(browser: Chromium, variant: Variant, count: number): Promise<Spent> {
  return inTab(browser, 1, async (tab) => {
    await tab.page.goto(LOGIN.url);
    if (variant === 'ours') await guideShown(tab);
    await sleep(AT_REST);
    await tab.page.evaluate(prepareChanges);
    let done = 0;
    const { busy, work, scripts, passed } = await spent(tab, async () => {
      done = await tab.page.evaluate(changeSome, { count, rest: REST, patience: PATIENCE });
      await sleep(AFTER);
    });
    const thousands = done / 1000;
    const each = (spent: number) => spent / thousands;
    return { busy: each(busy), work: each(work), scripts: each(scripts), passed: each(passed) };
  });
}

/**
 * What mutations cost the main thread of a page: with our guide, without an extension, with an observer that does nothing,
 * and with one that reads the whole page each time. The page's own changing and layout cost too, so what counts is how much more it is than
 * without an extension. Judged by scripts, styles and layout: painting is most of all tasks, ours hardly changes it, and
 * it differs from run to run by more than the target.
 */
export async function mutations(): Promise<Row[]> {
  const rows: Row[] = [];
  const extensions = {
    ours: extensionBuild('test'),
    none: undefined,
    onlooker: onlookerExtension(LOGIN_HOST),
    naive: naiveExtension(LOGIN_HOST),
  };
  await withBrowsers(enlargedLogin('mixed', ELEMENTS), extensions, async (browsers) => {
    await chooseCase(browsers.ours);
    for (const count of COUNTS) {
      const costs = await inTurn(VARIANTS, ROUNDS, (name) => cost(browsers[name], name, count), 0);
      const of = (name: Variant, what: keyof Spent) => costs[name].map((one) => one[what]);
      const besideOf = (what: keyof Spent) => ({
        none: of('none', what),
        onlooker: of('onlooker', what),
        naive: of('naive', what),
      });
      const name = `mutations, for 1,000 of ${count.toLocaleString('en')} in 5 s`;
      const target = { of: 'difference', atMost: 5 } as const;
      rows.push(makeRow(`${name}, work`, 'ms', of('ours', 'work'), { beside: besideOf('work'), target }));
      // The page's own layout varies by some 3 ms from run to run, scripts by a tenth of that.
      for (const [words, what] of [
        ['scripts alone', 'scripts'],
        ['all tasks', 'busy'],
      ] as const)
        rows.push(makeRow(`${name}, ${words}`, 'ms', of('ours', what), { beside: besideOf(what) }));
    }
  });
  return rows;
}
