import { launch } from 'puppeteer-core';
import { findBrowser } from '../tools/browsers.ts';
import { fixture } from '../tools/drawn/fixtures.ts';
import { startNetwork } from '../tools/drawn/network.ts';
import { page } from '../tools/drawn/replies.ts';
import { until } from '../tools/drawn/until.ts';

// Chromium prepares no page while Playwright drives it: this one situation is played with Puppeteer.

const CODE = fixture('educonnect/sms-code.html');
const BEFORE = CODE.url.replace('/code', '/avant');
const RULES = JSON.stringify({ prerender: [{ urls: [CODE.url], eagerness: 'immediate' }] });
const TELLS = `<script>document.addEventListener('prerenderingchange', () => { document.body.dataset.was = 'prerendered' })</script>`;

/**
 * Lets Chromium prepare the code page, waits until it is there, and goes to it.
 * @param extension the folder of the build. Throws if the clock has started before anybody saw the page, or never does.
 */
export async function prerender(extension: string): Promise<void> {
  let isPrepared = false;
  const network = await startNetwork(({ url, headers }) => {
    if (url !== CODE.url)
      return page(`<p>Avant</p><a href="${CODE.url}">Suite</a><script type="speculationrules">${RULES}</script>`);
    isPrepared ||= String(headers['sec-purpose']).includes('prerender');
    return page(CODE.html.replace('</body>', `${TELLS}</body>`));
  });
  const browser = await launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', '--ignore-certificate-errors', `--proxy-server=127.0.0.1:${network.proxyPort}`],
  });
  try {
    const desk = await browser.newPage();
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    await desk.goto(new URL('/popup.html', worker.url()).href);
    const clock = () =>
      desk.evaluate(async () => {
        const { memory } = await globalThis.browser.storage.local.get(null);
        return (memory as { codeSeenAt?: number } | undefined)?.codeSeenAt ?? null;
      });
    await desk.evaluate(() => globalThis.browser.storage.local.set({ settings: { case: 'self-registration' } }));
    const tab = await browser.newPage();
    await tab.goto(BEFORE);
    await until(8000, 'the browser to prepare the page', async () => isPrepared || undefined);
    // As long as a guide takes at most to speak on a page.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const early = await clock();
    await tab.click('a');
    await until(
      8000,
      'the prepared page',
      async () => (await tab.evaluate(() => document.body.dataset.was === 'prerendered')) || undefined,
    );
    if (early !== null) throw new Error('the clock has started before anybody saw the page');
    await until(8000, 'the clock', async () => (await clock()) ?? undefined);
  } finally {
    await browser.close();
    await network.close();
  }
}
