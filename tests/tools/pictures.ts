import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { journeyTitles } from '../../entrypoints/practice/data.ts';
import { practice } from '../../utils/texts/fr.ts';
import { openBrowser } from './drawn/browser.ts';
import type { DrivenBrowser } from './drawn/driver.ts';
import { choose as chooseSettings } from './drawn/kept.ts';
import { startNetwork } from './drawn/network.ts';
import { choose, use } from './drawn/practice-hands.ts';
import { drawnSite } from './drawn/site.ts';
import type { DrivenTab } from './drawn/tab.ts';
import { walkOf } from './drawn/walks.ts';

// `npm run pictures` takes the two pictures of the README from the real thing: the built extension on the drawn portals.

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'tests/pictures');
const GUIDE_SIZE = { width: 1100, height: 720 };
const EXERCISE_SIZE = { width: 1060, height: 640 };
/** A clone carries them: no picture may weigh more bytes than this. */
const MOST_BYTES = 120_000;

async function shoot(tab: DrivenTab, name: string): Promise<void> {
  const file = join(FOLDER, name);
  // The card has come in, and no button is under the mouse.
  await tab.evaluate(() => new Promise((done) => setTimeout(() => done(true), 600)));
  await tab.screenshot(file);
  const { size } = statSync(file);
  if (size > MOST_BYTES) throw new Error(`tests/pictures/${name} weighs ${size} bytes, ${MOST_BYTES} at most`);
  console.log(`tests/pictures/${name}  ${Math.round(size / 1000)} kB`);
}

/** EduConnect's login page with the guide on it. */
async function guide(browser: DrivenBrowser): Promise<void> {
  const { start, stops } = walkOf('everyday', 'today');
  await chooseSettings(browser, { case: 'everyday' });
  const tab = await browser.newTab();
  await tab.setViewport(GUIDE_SIZE);
  await tab.goto(start);
  for (const { page, says, acts } of stops) {
    await tab.waitForOverlay((overlay) => overlay.card?.includes(says) ?? false);
    if (page === 'educonnect/login') break;
    for (const act of acts) if ('click' in act) await tab.click(act.click);
  }
  await shoot(tab, 'guide.png');
  await tab.close();
}

/** The practice portal: the family's sheet beside the ENT's drawn door. */
async function exercise(browser: DrivenBrowser): Promise<void> {
  const tab = await browser.openExtensionPage('practice.html');
  await tab.setViewport(EXERCISE_SIZE);
  await choose(tab, { in: 'player', css: 'input', label: journeyTitles.provisional }, 'mouse');
  await use(tab, { in: 'player', css: '[data-more-choices] summary' }, 'mouse');
  await choose(tab, { in: 'player', css: 'input', label: practice.start.age.options.today }, 'mouse');
  await use(tab, { in: 'player', css: '[data-start]' }, 'mouse');
  await use(tab, { in: 'screen', css: '[data-part="profile-parent"]' }, 'mouse');
  await tab.waitFor(() => document.querySelector('[data-scene="level"]') !== null);
  await shoot(tab, 'practice.png');
  await tab.close();
}

execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'chrome', '-m', 'test'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
mkdirSync(FOLDER, { recursive: true });
const network = await startNetwork(drawnSite(walkOf('everyday', 'today').site));
const browser = await openBrowser({
  browser: 'chromium',
  network,
  headless: true,
  extension: join(ROOT, '.output/chrome-mv3-test'),
});
try {
  await guide(browser);
  await exercise(browser);
} finally {
  await browser.close();
  await network.close();
}
