import type { BrowserContext } from 'playwright';
import { type Chromium, inTab, SLOWDOWN, told, withBrowsers } from '../browsers.ts';
import { extensionBuild } from '../bundles.ts';
import { emptyPageExtension } from '../extensions.ts';
import { watchForWords } from '../in-page.ts';
import { inTurn } from '../rounds.ts';
import { makeRow, type Row } from '../row.ts';

const ROUNDS = 9;

/** A person opens the popup in passing, and the panel beside a page: two frames more than an empty page are not noticed. */
const TARGET = { of: 'difference', atMost: 2 * (1000 / 60) } as const;

/** Where an extension's page stands: its id is that of the page which the driver opens. */
async function addressOf(browser: Chromium, file: string): Promise<string> {
  const tab = await browser.openExtensionPage(file);
  const address = await tab.url();
  await tab.close();
  return address;
}

/** From the navigation to the first words of our own pages, beside a page of one word: as it is, and on a slowed processor. */
export async function pages(): Promise<Row[]> {
  const rows: Row[] = [];
  const extensions = { ours: extensionBuild('test'), empty: emptyPageExtension() };
  await withBrowsers(
    () => undefined,
    extensions,
    async ({ ours, empty }) => {
      for (const { raw } of [ours, empty]) await (raw as BrowserContext).addInitScript(watchForWords);
      const opened = {
        'popup.html': { browser: ours, address: await addressOf(ours, 'popup.html') },
        'sidepanel.html': { browser: ours, address: await addressOf(ours, 'sidepanel.html') },
        'practice.html': { browser: ours, address: await addressOf(ours, 'practice.html') },
        'an empty page': { browser: empty, address: await addressOf(empty, 'empty.html') },
      };
      const names = ['popup.html', 'sidepanel.html', 'practice.html', 'an empty page'] as const;
      const measure = (rate: number) =>
        inTurn(names, ROUNDS, (name) =>
          inTab(opened[name].browser, rate, (tab) => told<number>(tab, opened[name].address)),
        );
      const asIs = await measure(1);
      const beside = { 'an empty page': asIs['an empty page'] };
      rows.push(makeRow('pages, popup', 'ms', asIs['popup.html'], { beside, target: TARGET }));
      rows.push(makeRow('pages, side panel', 'ms', asIs['sidepanel.html'], { beside, target: TARGET }));
      const slowed = await measure(SLOWDOWN);
      const besideSlowed = { 'an empty page': slowed['an empty page'] };
      rows.push(makeRow('pages, popup, slowed', 'ms', slowed['popup.html'], { beside: besideSlowed }));
      rows.push(makeRow('pages, side panel, slowed', 'ms', slowed['sidepanel.html'], { beside: besideSlowed }));
      rows.push(makeRow('pages, practice portal, slowed', 'ms', slowed['practice.html'], { beside: besideSlowed }));
    },
  );
  return rows;
}
