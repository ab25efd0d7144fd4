import type { BrowserContext } from 'playwright';
import { type Chromium, inTab, SLOWDOWN, told, withBrowsers } from '../browsers.ts';
import { extensionBuild } from '../bundles.ts';
import { emptyPageExtension } from '../extensions.ts';
import { watchForWords } from '../in-page.ts';
import { inTurn } from '../rounds.ts';
import { makeRow, type Row } from '../row.ts';

const ROUNDS = 9;

/** Where an extension's page stands: its id is that of the page which the driver opens. */
async function addressOf(browser: Chromium, file: string): Promise<string> {
  const tab = await browser.openExtensionPage(file);
  const address = await tab.url();
  await tab.close();
  return address;
}

/** From the navigation to the first words of our own pages, on a slowed processor, beside a page of one word. */
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
      const times = await inTurn(names, ROUNDS, (name) =>
        inTab(opened[name].browser, SLOWDOWN, (tab) => told<number>(tab, opened[name].address)),
      );
      const beside = { 'an empty page': times['an empty page'] };
      rows.push(makeRow('pages, popup', 'ms', times['popup.html'], { beside }));
      rows.push(makeRow('pages, side panel', 'ms', times['sidepanel.html'], { beside }));
      rows.push(makeRow('pages, practice portal', 'ms', times['practice.html'], { beside }));
    },
  );
  return rows;
}
