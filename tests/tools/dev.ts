import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { DOOR } from './drawn/addresses.ts';
import { openBrowser } from './drawn/browser.ts';
import type { DrivenBrowser } from './drawn/driver.ts';
import { startNetwork } from './drawn/network.ts';
import { drawnSite } from './drawn/site.ts';
import { askedBrowser, hasDisplay, windowClosed } from './shown-browser.ts';
import { watchFiles } from './watch-files.ts';

// `npm run dev`: the extension on the drawn portals. What is saved is built, loaded and shown without a hand.

const ROOT = join(import.meta.dirname, '../..');

/** What the extension is made of. */
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts'];
/** What the drawn portals show. */
const PAGES = 'tests/pages';

/** An address of the extension's own: what comes after it is the page. */
const OWN_PAGE = /^(?:chrome|moz)-extension:\/\/[^/]+\/(.+)$/;

interface Development {
  browser: DrivenBrowser;
  close(): Promise<void>;
}

const firstOf = ([file, ...more]: readonly string[]) => (more.length > 0 ? `${file} and ${more.length} more` : file);
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Opens the drawn ENT with the extension, and follows what is saved in this tree until closed.
 * @param say gets a line for everything that it does
 * Rejects if the first build fails.
 */
export async function develop(name: BrowserName, headless: boolean, say: (line: string) => void): Promise<Development> {
  /** A copy: a build that fails leaves nothing behind, and the browser reads its files whenever it likes. */
  const extension = join(ROOT, '.output/dev', name);
  const renew = async () => {
    const built = await buildExtension(ROOT, name);
    rmSync(extension, { recursive: true, force: true });
    cpSync(built, extension, { recursive: true });
  };
  await renew();
  const network = await startNetwork(drawnSite({ face: 'react', active: false }));
  const browser = await openBrowser({ browser: name, network, headless, extension });
  await (await browser.newTab()).goto(DOOR);

  /** Reloads the portals' tabs. @returns how many there are */
  const reloadTabs = async () => {
    let count = 0;
    for (const tab of await browser.tabs()) {
      const url = await tab.url().catch(() => '');
      if (!url.startsWith('https:')) continue;
      await tab.reload();
      count += 1;
    }
    return count === 1 ? '1 tab' : `${count} tabs`;
  };

  const addresses = async () => Promise.all((await browser.tabs()).map((tab) => tab.url().catch(() => '')));

  /** The browser closes the extension's own pages when it is loaded anew. */
  const reloadExtension = async () => {
    const before = await addresses();
    await browser.reloadExtension();
    const after = await addresses();
    for (const url of before.filter((one) => !after.includes(one))) {
      const path = OWN_PAGE.exec(url)?.[1];
      if (path) await browser.openExtensionPage(path);
    }
  };

  const follow = async (files: readonly string[]) => {
    const since = performance.now();
    const saved = firstOf(files);
    if (files.every((file) => file.startsWith(PAGES))) return say(`${saved}: ${await reloadTabs()} reloaded`);
    try {
      await renew();
    } catch (error) {
      return say(`${saved}: the build failed, the extension stays as it was.\n${(error as Error).message}`);
    }
    await reloadExtension();
    say(`${saved}: built, extension and ${await reloadTabs()} reloaded in ${seconds(since)}`);
  };

  const waiting = new Set<string>();
  let working: Promise<void> | undefined;
  /** One build at a time: what is saved meanwhile waits for the next. */
  const work = async () => {
    while (waiting.size > 0) {
      const files = [...waiting];
      waiting.clear();
      await follow(files).catch((error: Error) => say(`${firstOf(files)}: ${error.message}`));
    }
    working = undefined;
  };
  const stopWatching = watchFiles(ROOT, [...SOURCES, PAGES], (files) => {
    for (const file of files) waiting.add(file);
    working ??= work();
  });

  return {
    browser,
    async close() {
      stopWatching();
      waiting.clear();
      await working;
      await browser.close().catch(() => undefined);
      await network.close();
    },
  };
}

async function main(): Promise<void> {
  const name = askedBrowser();
  const { browser, close } = await develop(name, !hasDisplay, console.log);
  console.log(`The drawn ENT is open in ${name}. Save a file of ${SOURCES.join(', ')} or ${PAGES}, and see it there.`);
  console.log(hasDisplay ? 'Close the window to end.' : 'There is no display to show it on. Ctrl+C ends it.');
  await windowClosed(browser);
  await close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(`npm run dev failed: ${error.message}`);
    process.exitCode = 1;
  });
}
