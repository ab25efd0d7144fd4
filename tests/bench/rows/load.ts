import type { BrowserContext } from 'playwright';
import { servePage } from '../../tools/drawn/fixtures.ts';
import { chooseCase, inTab, SLOWDOWN, told, withBrowsers } from '../browsers.ts';
import { extensionBuild } from '../bundles.ts';
import { emptyScriptExtension, guideExtension } from '../extensions.ts';
import { watchForLoad } from '../in-page.ts';
import { LOGIN, LOGIN_HOST, overNetwork } from '../pages.ts';
import { inTurn } from '../rounds.ts';
import { makeRow, type Row } from '../row.ts';

/** How often each is measured: many times, because the target is near to what is measured. */
const ROUNDS = 15;

const VARIANTS = ['ours', 'none', 'empty script', 'driver.js'] as const;

/**
 * From the navigation to the end of the page's load event, on a slowed processor: with our extension, without, with a
 * content script that does nothing, and with driver.js. The drawn page loads no images, so that what runs before its load
 * event cannot hide behind them; over a network its last script comes late.
 */
export async function load(): Promise<Row[]> {
  const rows: Row[] = [];
  const atOnce = servePage(LOGIN.file);
  let answer = atOnce;
  const extensions = {
    ours: extensionBuild('test'),
    none: undefined,
    'empty script': emptyScriptExtension(LOGIN_HOST),
    'driver.js': await guideExtension('driver.js', { [LOGIN_HOST]: '#username' }),
  };
  await withBrowsers(
    (request) => answer(request),
    extensions,
    async (browsers) => {
      await chooseCase(browsers.ours);
      for (const { raw } of Object.values(browsers)) await (raw as BrowserContext).addInitScript(watchForLoad);
      for (const late of [false, true]) {
        answer = late ? overNetwork(atOnce) : atOnce;
        const { ours, ...beside } = await inTurn(VARIANTS, ROUNDS, (name) =>
          inTab(browsers[name], SLOWDOWN, (tab) => told<number>(tab, LOGIN.url)),
        );
        const name = `load ${LOGIN.page} ${late ? 'over a network' : 'at once'}`;
        rows.push(makeRow(name, 'ms', ours, { beside, target: { of: 'ratio', atMost: 1.02 } }));
      }
    },
  );
  return rows;
}
