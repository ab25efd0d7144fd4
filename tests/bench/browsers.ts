import type { BrowserContext, CDPSession, Page } from 'playwright';
import { openBrowser } from '../tools/drawn/browser.ts';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { type Answer, startNetwork } from '../tools/drawn/network.ts';

/** How many times slower the processor is made where a row speaks of an old computer. */
export const SLOWDOWN = 6;

/** How long a page may take to do what is waited for, in ms. */
const PATIENCE = 60_000;

/** What an extension keeps things with. */
declare const chrome: { storage: { local: { set(items: unknown): Promise<void> } } };

/** A browser of the bench. */
export type Chromium = DrivenBrowser<'chromium'>;

/** A tab that is measured, and the protocol's session with it. */
export interface Tab {
  page: Page;
  cdp: CDPSession;
}

/**
 * Opens one browser for each extension, all on one closed network, and closes them afterwards.
 * @param extensions folders of unpacked extensions; undefined for a browser without one
 */
export async function withBrowsers<Name extends string>(
  answer: Answer,
  extensions: Readonly<Record<Name, string | undefined>>,
  use: (browsers: Record<Name, Chromium>) => Promise<void>,
): Promise<void> {
  const network = await startNetwork(answer);
  const browsers: Partial<Record<Name, Chromium>> = {};
  try {
    for (const name in extensions) {
      const extension = extensions[name];
      browsers[name] = await openBrowser({
        browser: 'chromium',
        network,
        headless: true,
        ...(extension !== undefined && { extension }),
      });
    }
    await use(browsers as Record<Name, Chromium>);
  } finally {
    // One that has died must not keep the others open.
    await Promise.allSettled((Object.values(browsers) as Chromium[]).map((browser) => browser.close()));
    await network.close();
  }
}

/**
 * Opens a new tab, for the time of one use.
 * @param slowed how many times slower its processor is made; 1: as it is
 */
export async function inTab<Result>(
  { raw }: Chromium,
  slowed: number,
  use: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const page = await (raw as BrowserContext).newPage();
  page.setDefaultTimeout(PATIENCE);
  page.setDefaultNavigationTimeout(PATIENCE);
  try {
    const cdp = await (raw as BrowserContext).newCDPSession(page);
    if (slowed > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    return await use({ page, cdp });
  } finally {
    await page.close();
  }
}

/**
 * Opens a page and waits for what it tells by `benchTell`. It tells by an event: whatever asked the page again and again
 * would slow down what is measured.
 * @returns what the page told
 */
export async function told<Told>({ page, cdp }: Tab, url: string): Promise<Told> {
  const telling = new Promise<Told>((resolve, reject) => {
    cdp.once('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload)));
    setTimeout(() => reject(new Error(`Waited ${PATIENCE} ms for what ${url} tells`)), PATIENCE).unref();
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'benchTell' });
  const [answer] = await Promise.all([telling, page.goto(url, { waitUntil: 'commit' })]);
  return answer;
}

/**
 * Chooses « J’ai mon mot de passe », as our popup keeps it: with this case all pages of the bench get rings. Not in the
 * popup itself: once a browser has shown any page of any extension, an empty one too, the first words of each new tab come
 * in twice the time, with all content scripts taken out.
 */
export async function chooseCase({ raw }: Chromium): Promise<void> {
  const context = raw as BrowserContext;
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { case: 'everyday' } }));
}

/**
 * Stops the extension's background script, as the browser does after half a minute without work. `ServiceWorker` is a
 * domain of the tab's session, not of the browser's; its stopping is told by an event, not by the command's answer.
 *
 * Playwright attaches to the worker when it starts anew, and holds it until then: beside a Chromium without Playwright,
 * on a busy machine, starting took 127 ms instead of 94. By so much `asleep` is told too slow.
 */
export async function sendToSleep({ cdp }: Tab): Promise<void> {
  const stopped = new Promise<void>((resolve) =>
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  // The events would go on, each a message to this process, while the page is measured.
  await cdp.send('ServiceWorker.disable');
}

/**
 * Waits until our guide shows something: what is measured then is a guide at work. On a page that is too large to be read
 * that is its button alone, elsewhere its card.
 */
export const guideShown = ({ page }: Tab): Promise<unknown> =>
  page.waitForFunction(() =>
    document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-card],[data-unfold]'),
  );
