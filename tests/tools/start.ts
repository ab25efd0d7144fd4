import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers.ts';
import { openBrowser } from './drawn/browser.ts';
import type { DrivenBrowser } from './drawn/driver.ts';
import { CREDENTIALS } from './drawn/educonnect.ts';
import { type Answer, startNetwork } from './drawn/network.ts';
import { drawnSite } from './drawn/site.ts';
import type { DrivenTab } from './drawn/tab.ts';

// The main job, shown on drawn copies of the portals under their real host names. With a display: a window to try it in.
// Without: both journeys are walked by real clicks, with a line and two pictures for each step.

const ROOT = join(import.meta.dirname, '../..');
const DOOR = 'https://enthdf.fr/';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

/** What a parent does on a step, once its card is there: clicks and typing on the parts that the fixtures name. */
interface Stop {
  /** Words of the card to wait for. */
  card: string;
  act: readonly { click?: string; type?: readonly [string, string] }[];
}

const part = (name: string) => `[data-part="${name}"]`;
const click = (name: string) => ({ click: part(name) });
const type = (name: string, text: string) => ({ type: [part(name), text] as const });

const WALKS: Record<'everyday' | 'franceconnect', { option: number; stops: readonly Stop[] }> = {
  everyday: {
    option: 2,
    stops: [
      { card: 'Étape 1 sur 4', act: [click('profile-parent')] },
      { card: 'École, Collège ou Lycée', act: [click('level')] },
      {
        card: 'Étape 3 sur 4',
        act: [type('identifier', CREDENTIALS.identifier), type('password', 'oubli'), click('submit')],
      },
      {
        card: 'EduConnect a refusé',
        act: [type('identifier', CREDENTIALS.identifier), type('password', CREDENTIALS.password), click('submit')],
      },
      { card: 'Étape 4 sur 4', act: [] },
    ],
  },
  franceconnect: {
    option: 3,
    stops: [
      { card: 'Étape 1 sur 6', act: [click('profile-parent')] },
      { card: 'École, Collège ou Lycée', act: [click('level')] },
      { card: 'Étape 3 sur 6', act: [click('franceConnect')] },
      { card: 'Étape 4 sur 6', act: [{ click: 'button[data-testid^="idp-8dfc4080"]' }, { click: 'form button' }] },
      { card: 'Étape 5 sur 6', act: [click('continue')] },
      { card: 'Étape 6 sur 6', act: [] },
    ],
  },
};

/** Chooses the case in the popup, as a parent does. */
async function chooseCase(browser: DrivenBrowser, option: number): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.click(`fieldset label:nth-of-type(${option}) input`);
  await popup.waitFor(
    (wanted: number) =>
      document.querySelector<HTMLInputElement>(`fieldset label:nth-of-type(${wanted}) input`)?.checked,
    option,
  );
  await popup.close();
}

/** The same step wide and narrow: parents have both. */
async function picture(tab: DrivenTab, file: string): Promise<void> {
  for (const size of [NARROW, WIDE]) {
    await tab.setViewport(size);
    await tab.evaluate(() => new Promise((done) => setTimeout(() => done(true), 250)));
    await tab.screenshot(`${file}-${size.width}.png`);
  }
}

async function walk(browser: DrivenBrowser, name: 'everyday' | 'franceconnect', folder: string): Promise<void> {
  const { option, stops } = WALKS[name];
  await chooseCase(browser, option);
  const tab = await browser.newTab();
  await tab.goto(DOOR);
  for (const [index, { card, act }] of stops.entries()) {
    const { card: said, markers } = await tab.waitForOverlay((overlay) => overlay.card?.includes(card) ?? false);
    const file = join(folder, `${name}-${index + 1}`);
    await picture(tab, file);
    const words = said?.replace(/ (Ça ne marche pas|Outil indépendant).*/, '') ?? '';
    console.log(
      `${name} ${index + 1}/${stops.length}  ${new URL(await tab.url()).host}  [${markers.length}]  ${words}`,
    );
    for (const { click: selector, type: typing } of act) {
      if (selector) await tab.click(selector);
      if (typing) await tab.type(...typing);
    }
  }
  await tab.close();
}

const hasDisplay =
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

function askedBrowser(): BrowserName {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
  if (values.browser === 'chromium' || values.browser === 'firefox') return values.browser;
  throw new Error(`--browser takes chromium or firefox, not « ${values.browser} »`);
}

async function main(): Promise<void> {
  const name = askedBrowser();
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target, '-m', 'test'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let answer: Answer = drawnSite({ age: 'react' });
  const network = await startNetwork((request) => answer(request));
  const extension = join(ROOT, `.output/${target}-mv3-test`);
  const browser = await openBrowser({ browser: name, network, headless: !hasDisplay, extension });
  try {
    if (hasDisplay) {
      const tab = await browser.newTab();
      await tab.goto(DOOR);
      console.log('The drawn ENT is open. Nothing leaves this machine.');
      console.log(`Right credentials: ${CREDENTIALS.identifier} / ${CREDENTIALS.password}. Close the window to end.`);
      await windowClosed(browser);
      return;
    }
    const folder = join(ROOT, '.output/tour', name);
    mkdirSync(folder, { recursive: true });
    for (const journey of ['everyday', 'franceconnect'] as const) {
      answer = drawnSite({ age: 'react' });
      await walk(browser, journey, folder);
      await forget(browser);
    }
    console.log(`Pictures of each step, 1280 px and 360 px wide: ${folder}`);
  } finally {
    await browser.close().catch(() => undefined);
    await network.close();
  }
}

/** Forgets that a login was done, or the next journey would wait folded. */
async function forget(browser: DrivenBrowser): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitFor(() => document.querySelector('h1') !== null);
  await popup.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { clear(): Promise<void> } } }
    >;
    await (firefox ?? chrome)?.storage.local.clear();
  });
  await popup.close();
}

async function windowClosed(browser: DrivenBrowser): Promise<void> {
  for (;;) {
    const open = await browser.tabs().then(
      (tabs) => tabs.length > 0,
      () => false,
    );
    if (!open) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

await main().catch((error: Error) => {
  console.error(`npm start failed: ${error.message}`);
  process.exitCode = 1;
});
