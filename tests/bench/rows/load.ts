import type { BrowserContext } from 'playwright';
import { servePage } from '../../tools/drawn/fixtures.ts';
import { chooseCase, inTab, SLOWDOWN, told, withBrowsers } from '../browsers.ts';
import { extensionBuild } from '../bundles.ts';
import { watchForLoad } from '../in-page.ts';
import { LOGIN } from '../pages.ts';
import { inTurn } from '../rounds.ts';
import { makeRow, type Row } from '../row.ts';

/** How often each is measured: many times, because the target is near to what is measured. */
const ROUNDS = 15;

/**
 * From the navigation to the end of the page's load event, on a slowed processor, with our extension and without. The
 * drawn page loads no images, so that what runs before its load event cannot hide behind them.
 */
export async function load(): Promise<Row[]> {
  const rows: Row[] = [];
  await withBrowsers(servePage(LOGIN.file), { ours: extensionBuild('test'), none: undefined }, async (browsers) => {
    await chooseCase(browsers.ours);
    for (const { raw } of Object.values(browsers)) await (raw as BrowserContext).addInitScript(watchForLoad);
    const times = await inTurn(['ours', 'none'], ROUNDS, (name) =>
      inTab(browsers[name], SLOWDOWN, (tab) => told<number>(tab, LOGIN.url)),
    );
    const target = { of: 'ratio', atMost: 1.02 } as const;
    rows.push(makeRow(`load ${LOGIN.page}`, 'ms', times.ours, { beside: { none: times.none }, target }));
  });
  return rows;
}
