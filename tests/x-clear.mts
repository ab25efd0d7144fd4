import { mkdirSync } from 'node:fs';
import { scenarios } from '../utils/practice/scenarios.ts';
import { openBrowser } from './tools/drawn/browser.ts';
import { clearOn } from './tools/drawn/clear.ts';
import { startNetwork } from './tools/drawn/network.ts';
import { walkScenario } from './tools/drawn/practice-walker.ts';

const out = process.argv[2] ?? '/tmp/clear';
mkdirSync(out, { recursive: true });
const network = await startNetwork(() => undefined);
const browser = await openBrowser({
  browser: 'chromium',
  network,
  headless: true,
  extension: '.output/chrome-mv3-test',
});
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 360, height: 740 },
];
for (const { journey, ages } of scenarios)
  for (const age of ages) {
    const tab = await browser.openExtensionPage('practice.html');
    await tab.waitFor(() => document.querySelector('[data-start]') !== null);
    await walkScenario(tab, {
      journey,
      age,
      by: 'mouse',
      look: async (scene) => {
        if (scene === 'end') return;
        await tab.waitFor(() => document.querySelector('.frame > ent-pas-a-pas') !== null).catch(() => 0);
        for (const size of sizes) {
          await tab.setViewport(size);
          await new Promise((r) => setTimeout(r, 150));
          const seen = await clearOn(tab);
          const bad =
            seen.covered.length ||
            seen.cut.length ||
            (seen.unseen.length && !seen.reveals) ||
            (size.width >= 1024 && seen.under.length);
          if (bad) {
            console.log(journey, age, scene, size.width, JSON.stringify(seen));
            await tab.screenshot(`${out}/${journey}-${age}-${scene}-${size.width}.png`);
          }
        }
        await tab.setViewport({ width: 1280, height: 800 });
      },
    });
    await tab.close();
  }
await browser.close();
await network.close();
