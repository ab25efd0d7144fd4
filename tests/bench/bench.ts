import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright';
import { build } from 'vite';
import { openBrowser } from '../tools/drawn/browser.ts';
import { fixture, servePage } from '../tools/drawn/fixtures.ts';
import { startNetwork } from '../tools/drawn/network.ts';

// `npm run bench [-- size|speed]`: ours beside others', in one run on one machine; only the ratios travel.

const ROOT = join(import.meta.dirname, '../..');
/** What the content script may weigh with one portal's data, minified and gzipped, in bytes. */
const LIMIT = 24_000;
const RUNS = 15;
const SLOWDOWN = 6;

const wxt = (...words: string[]) =>
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'chrome', ...words], {
    cwd: ROOT,
    stdio: 'ignore',
  });
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** One script, minified, from a few lines that use a library. @returns its text */
async function bundle(source: string): Promise<string> {
  const folder = mkdtempSync(join(ROOT, 'node_modules/.bench-'));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, source);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  rmSync(folder, { recursive: true });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('the bundler gave nothing');
  return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

async function size(): Promise<void> {
  wxt();
  const out = join(ROOT, '.output/chrome-mv3');
  const guide = readFileSync(join(out, 'guide.js'), 'utf8');
  const rows: [string, number][] = [['our guide.js alone', gzipped(guide)]];
  for (const file of readdirSync(join(out, 'data'))) {
    rows.push([
      `our content script on ${file.replace('.js', '')}`,
      gzipped(readFileSync(join(out, 'data', file), 'utf8') + guide),
    ]);
  }
  const ours = Math.max(...rows.map(([, bytes]) => bytes));
  rows.push(['driver.js', gzipped(await bundle("import { driver } from 'driver.js'; globalThis.tour = driver;"))]);
  rows.push(['shepherd.js', gzipped(await bundle("import Shepherd from 'shepherd.js'; globalThis.tour = Shepherd;"))]);
  rows.push(['intro.js', gzipped(await bundle("import introJs from 'intro.js'; globalThis.tour = introJs;"))]);
  console.log('Size, minified and gzipped, bytes (others: their script only, no texts, no styles)');
  for (const [name, bytes] of rows) console.log(`  ${String(bytes).padStart(6)}  ${name}`);
  if (ours > LIMIT) {
    console.error(`The content script is over its ${LIMIT} bytes.`);
    process.exitCode = 1;
  }
}

/** A content script that highlights the same field with driver.js. */
async function driverExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'driver-'));
  const code = await bundle(`import { driver } from 'driver.js';
    driver({ animate: false }).highlight({ element: '#username', popover: { title: 'Identifiant', description: 'x' } });`);
  writeFileSync(join(folder, 'content.js'), code);
  writeFileSync(join(folder, 'content.css'), readFileSync(join(ROOT, 'node_modules/driver.js/dist/driver.css')));
  const matches = ['https://educonnect.education.gouv.fr/*'];
  const manifest = {
    manifest_version: 3,
    name: 'driver.js',
    version: '1',
    content_scripts: [{ matches, js: ['content.js'], css: ['content.css'], run_at: 'document_end' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** In the page: notes when a marker is painted, in ms after DOMContentLoaded. */
function watchForMarker(): void {
  const look = () => {
    const shown =
      document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-marker]') ??
      document.querySelector('.driver-popover');
    if (!shown) return requestAnimationFrame(look);
    // Two frames on, what was found has been painted.
    return requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        Object.assign(window, { markerAfter: performance.now() - (navigation?.domContentLoadedEventStart ?? 0) });
      }),
    );
  };
  requestAnimationFrame(look);
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function speed(): Promise<void> {
  wxt('-m', 'test');
  const login = fixture('educonnect/login.html');
  const network = await startNetwork(servePage(login.file));
  const open = (extension: string) => openBrowser({ browser: 'chromium', network, headless: true, extension });
  const browsers = {
    ours: await open(join(ROOT, '.output/chrome-mv3-test')),
    driver: await open(await driverExtension()),
  };
  try {
    const popup = await browsers.ours.openExtensionPage('popup.html');
    await popup.click('fieldset label:nth-of-type(2) input');
    const times = { ours: [] as number[], driver: [] as number[] };
    for (const browser of Object.values(browsers)) await (browser.raw as BrowserContext).addInitScript(watchForMarker);
    for (let run = 0; run < RUNS; run += 1) {
      for (const name of ['ours', 'driver'] as const) {
        const context = browsers[name].raw as BrowserContext;
        const page = await context.newPage();
        const cdp = await context.newCDPSession(page);
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
        await page.goto(login.url);
        const handle = await page.waitForFunction(() => (window as { markerAfter?: number }).markerAfter);
        times[name].push((await handle.jsonValue()) as number);
        await page.close();
      }
    }
    const [ours, driver] = [median(times.ours), median(times.driver)];
    console.log(
      `From DOMContentLoaded to the first marker painted, processor slowed ${SLOWDOWN} times, median of ${RUNS}`,
    );
    console.log(
      `  ours ${ours.toFixed(0)} ms, driver.js from a content script ${driver.toFixed(0)} ms: ratio ${(ours / driver).toFixed(2)}`,
    );
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
    await network.close();
  }
}

const [asked] = process.argv.slice(2);
if (asked === undefined || asked === 'size') await size();
if (asked === undefined || asked === 'speed') await speed();
