import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAMILY } from '../../utils/practice/family.ts';
import { JOURNEYS, type JourneyId } from '../../utils/schema/names.ts';
import { popup } from '../../utils/texts/fr.ts';
import type { BrowserName } from './browsers.ts';
import { DOOR, INBOX } from './drawn/addresses.ts';
import { openBrowser } from './drawn/browser.ts';
import type { DrivenBrowser } from './drawn/driver.ts';
import { choose } from './drawn/kept.ts';
import { type Answer, startNetwork } from './drawn/network.ts';
import { drawnSite } from './drawn/site.ts';
import type { DrivenTab } from './drawn/tab.ts';
import { walk } from './drawn/walker.ts';
import { walkOf } from './drawn/walks.ts';

// The main job, shown on drawn copies of the portals under their real host names. With a display: a window to try it in.
// Without: the six journeys are walked by real clicks, with a line and two pictures for each step.

const ROOT = join(import.meta.dirname, '../..');
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

/** What to type on each way: the drawn family's own words. */
const SAMPLES: Record<JourneyId, string> = {
  everyday: credentials(FAMILY.account),
  franceconnect: `any number and password at the provider; then ${FAMILY.parent.phone}, code ${FAMILY.code}, ${dates()}`,
  'self-registration': `${FAMILY.parent.lastName}, ${FAMILY.parent.firstName}, ${FAMILY.parent.phone}, code ${FAMILY.code}, ${dates()}`,
  provisional: `${credentials(FAMILY.letter)}; then ${FAMILY.parent.mail}, ${dates()}; the mail is at ${INBOX}`,
  'lost-credentials': `${FAMILY.parent.phone}, identifier ${FAMILY.account.identifier}, code ${FAMILY.code}`,
  'attach-child': `${credentials(FAMILY.account)}; the other account: ${credentials(FAMILY.otherAccount)}`,
};

function credentials({ identifier, password }: Record<'identifier' | 'password', string>): string {
  return `${identifier} / ${password}`;
}

function dates(): string {
  return FAMILY.children
    .map(({ firstName, birthDate: { day, month, year } }) => `${firstName} ${day}/${month}/${year}`)
    .join(', ');
}

/** The same step wide and narrow: parents have both. */
async function picture(tab: DrivenTab, file: string): Promise<void> {
  for (const size of [NARROW, WIDE]) {
    await tab.setViewport(size);
    await tab.evaluate(() => new Promise((done) => setTimeout(() => done(true), 250)));
    await tab.screenshot(`${file}-${size.width}.png`);
  }
}

/** Walks a journey to its end and leaves the pictures of each step in `folder`. */
async function tour(browser: DrivenBrowser, journey: JourneyId, folder: string): Promise<void> {
  const way = walkOf(journey, 'today');
  await choose(browser, { case: journey });
  await walk(browser, way, async (tab, { says }, index) => {
    const { card, markers } = await tab.waitForOverlay((overlay) => overlay.card?.includes(says) ?? false);
    await picture(tab, join(folder, `${journey}-${index + 1}`));
    const words = card?.replace(/ (Avant de commencer|Ça ne marche pas|Outil indépendant).*/, '') ?? '';
    const { host } = new URL(await tab.url());
    console.log(`${journey} ${index + 1}/${way.stops.length}  ${host}  [${markers.length}]  ${words}`);
  });
}

const hasDisplay =
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

function askedBrowser(): BrowserName {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
  if (values.browser === 'chromium' || values.browser === 'firefox') return values.browser;
  throw new Error(`--browser takes chromium or firefox, not « ${values.browser} »`);
}

/** Opens the door in a window and says what to type. */
async function invite(browser: DrivenBrowser): Promise<void> {
  const tab = await browser.newTab();
  await tab.goto(DOOR);
  console.log('The drawn ENT is open. Nothing leaves this machine. All that is typed there is fictional:');
  for (const journey of JOURNEYS) console.log(`« ${popup.case.options[journey]} »: ${SAMPLES[journey]}`);
  console.log('Close the window to end.');
  await windowClosed(browser);
}

async function main(): Promise<void> {
  const name = askedBrowser();
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target, '-m', 'test'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let answer: Answer = drawnSite({ face: 'react', active: false });
  const network = await startNetwork((request) => answer(request));
  const extension = join(ROOT, `.output/${target}-mv3-test`);
  const browser = await openBrowser({ browser: name, network, headless: !hasDisplay, extension });
  try {
    if (hasDisplay) return await invite(browser);
    const folder = join(ROOT, '.output/tour', name);
    mkdirSync(folder, { recursive: true });
    for (const journey of JOURNEYS) {
      answer = drawnSite(walkOf(journey, 'today').site);
      await tour(browser, journey, folder);
    }
    console.log(`Pictures of each step, 1280 px and 360 px wide: ${folder}`);
  } finally {
    await browser.close().catch(() => undefined);
    await network.close();
  }
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
