import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture } from '../../tools/drawn/fixtures.ts';
import { prerender } from '../prerender.ts';
import type { Row } from '../row.ts';
import { LOGIN, type Stage } from '../stage.ts';

// What the extension asks for, and the browser's own views of a page.

const { url: REAL } = fixture(LOGIN);
const manifestOf = ({ stand }: Stage) => JSON.parse(readFileSync(join(stand.extension, 'manifest.json'), 'utf8'));

export const others: readonly Row[] = [
  {
    id: 'prerendered',
    name: 'the browser prepares the code page beforehand, and the person goes there later',
    browsers: { only: 'chromium', because: 'Firefox prepares no page beforehand' },
    fault: 11,
    must: 'start the clock of the code only when the page is seen',
    play: ({ stand }) => prerender(stand.extension),
  },
  {
    id: 'oldest-chromium',
    name: 'a Chromium is so old that it tells hidden elements from others wrongly',
    browsers: { only: 'chromium', because: 'the manifest for Firefox names its oldest version anyway' },
    fault: 14,
    must: 'not be installed there: the manifest names the oldest version, 121 or later',
    async play(stage) {
      const { minimum_chrome_version: oldest } = manifestOf(stage);
      if (!(Number.parseInt(oldest, 10) >= 121)) throw new Error(`the manifest says ${oldest}`);
    },
  },
  {
    id: 'unused-permission',
    name: 'somebody reads what the extension asks for',
    browsers: { only: 'chromium', because: 'Firefox has no side panel to ask for' },
    fault: 14,
    must: 'ask for nothing that it does not use',
    async play(stage) {
      const manifest = manifestOf(stage);
      const used = readFileSync(join(stage.stand.extension, 'background.js'), 'utf8').includes('sidePanel.');
      if (manifest.permissions.includes('sidePanel') && !manifest.side_panel && !used)
        throw new Error('it asks for sidePanel, and uses it nowhere');
    },
  },
  {
    id: 'reader',
    name: 'the person reads the page in the browser’s reading view',
    browsers: { only: 'firefox', because: 'the reading view of Chromium has no page of its own without a window' },
    must: 'draw nothing there, and leave no word of its own in it',
    async play(stage) {
      const prose = `<article><h1>Connexion</h1>${'<p>Un compte unique pour les services des écoles, des collèges et des lycées.</p>'.repeat(30)}</article>`;
      await stage.open({ html: (html) => html.replace('<main id="contenu">', `<main id="contenu">${prose}`) });
      await stage.see({ card: [] });
      await stage.tab.goto(`about:reader?url=${encodeURIComponent(REAL)}`);
      await stage.tab.waitFor(() => document.body.innerText.includes('Un compte unique'));
      const text = await stage.tab.evaluate(() => document.documentElement.innerHTML);
      if (/ent-pas-a-pas|Outil indépendant/.test(text)) throw new Error('the reading view holds the overlay');
    },
  },
];
