import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers.ts';
import type { DrivenBrowser, FullOptions, Hands } from './driver.ts';
import { DrivenTab } from './tab.ts';

/** Firefox draws a new address for an extension's pages in every profile; this one is imposed, to know it beforehand. */
const EXTENSION_HOST = '1de7a5a9-a51a-4f2b-9c3e-0e2b6f8d4c10';
const EXTENSION_PAGES = `moz-extension://${EXTENSION_HOST}/`;
/** How long an extension's own page may take to load, in ms. */
const LOAD = 10_000;

/** Starts Firefox with Puppeteer over WebDriver BiDi, in a profile of its own. Rejects if the extension is refused. */
export async function openFirefox(options: FullOptions): Promise<DrivenBrowser<'firefox'>> {
  const browser = await launchWith(options);
  if (options.extension) await install(browser, options.extension, !options.welcome);

  const drive = (page: Page) => new DrivenTab<'firefox'>(page, hands(page), options.patience);
  let blank = (await browser.pages())[0];
  const newTab = async () => {
    const page = blank ?? (await browser.newPage());
    blank = undefined;
    // Puppeteer's default viewport reaches the pages that it opens, not the one that Firefox starts with.
    await page.setViewport(options.viewport);
    await page.bringToFront();
    return drive(page);
  };

  return {
    name: 'firefox',
    raw: browser,
    newTab,
    tabs: async () => (await browser.pages()).map(drive),
    async openExtensionPage(path) {
      if (!options.extension) throw new Error('This browser was opened without an extension');
      const tab = await newTab();
      await tab.goto(EXTENSION_PAGES + path);
      return tab;
    },
    async reloadExtension() {
      if (options.extension) await install(browser, options.extension, !options.welcome);
    },
    close: () => browser.close(),
  };
}

async function launchWith(options: FullOptions): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: options.headless,
    defaultViewport: options.viewport,
    acceptInsecureCerts: true,
    // Without it, no script of ours may run in the extension's own pages.
    args: ['--remote-allow-system-access'],
    // A release of Firefox only heeds `services.settings.server`, which Puppeteer makes mute, with this variable set:
    // else a dozen lists are asked of Mozilla at each start.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...proxyPreferences(options.network.proxyPort),
      ...(options.extension ? await extensionPreferences(options.extension) : {}),
      'browser.privatebrowsing.autostart': options.private,
      'intl.accept_languages': options.languages.join(', '),
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      ...options.preferences,
    },
  });
}

/** The connection to Firefox, which Puppeteer keeps to itself. */
interface Connected {
  connection: { send(method: string, params: unknown): Promise<unknown> };
}

/**
 * Installs the extension as Puppeteer does. Rejects if it is refused.
 * @param allowPrivate lets it run in private windows too: Firefox then starts it twice, and what the first start has opened
 * is dead
 */
async function install(browser: Browser, path: string, allowPrivate: boolean): Promise<void> {
  const { connection } = browser as unknown as Connected;
  const extensionData = { type: 'path', path };
  await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': allowPrivate });
}

/** Sends everything, localhost too, through the closed network, and keeps http addresses on http. */
function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
  };
}

/** Imposes the address of the extension's pages. Throws if its manifest holds no id for Firefox. */
async function extensionPreferences(folder: string): Promise<Record<string, unknown>> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${folder}/manifest.json has no browser_specific_settings.gecko.id`);
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_HOST }) };
}

function hands(page: Page): Hands {
  const url = async () => String(await page.evaluate('location.href'));
  return {
    goto: (address) => visit(page, address),
    back: async () => void (await page.goBack()),
    reload: () => reload(page, url),
    url,
    run: (expression) => page.evaluate(expression),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    typeText: (text) => page.keyboard.type(text),
    pressKey: (key) => pressChord(page, key.split('+') as KeyInput[]),
    screenshot: async (path, fullPage) => void (await page.screenshot({ path: path as `${string}.png`, fullPage })),
    setViewport: (size) => page.setViewport(size),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/**
 * Opens an address and waits until it is loaded. Firefox never reports the load of an extension's page to its driver,
 * nor their address; so there the document itself is watched, and the report that never comes is left alone.
 */
async function visit(page: Page, url: string): Promise<void> {
  if (!url.startsWith(EXTENSION_PAGES)) {
    await page.goto(url);
    return;
  }
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  await untilLoaded(page, url);
}

async function untilLoaded(page: Page, url: string): Promise<void> {
  const deadline = performance.now() + LOAD;
  while (!(await isLoaded(page, url))) {
    if (performance.now() > deadline) throw new Error(`${url} was not loaded in ${LOAD} ms`);
    await sleep(20);
  }
}

/** A document that is just being replaced has no answer: not yet. */
function isLoaded(page: Page, url: string): Promise<boolean> {
  const look = (address: string) =>
    location.href === address && document.readyState === 'complete' && !('isOld' in window);
  return page.evaluate(look, url).catch(() => false);
}

async function reload(page: Page, url: () => Promise<string>): Promise<void> {
  const address = await url();
  if (!address.startsWith(EXTENSION_PAGES)) {
    await page.reload();
    return;
  }
  // Else the document that is being replaced would pass for the new one, and what is pressed in it be lost.
  await page.evaluate(() => {
    Object.assign(window, { isOld: true });
    setTimeout(() => location.reload());
  });
  await untilLoaded(page, address);
}

/** Presses keys in order, holding all but the last. */
async function pressChord(page: Page, keys: KeyInput[]): Promise<void> {
  const [key, ...rest] = keys;
  if (!key) return;
  if (rest.length === 0) return page.keyboard.press(key);
  await page.keyboard.down(key);
  await pressChord(page, rest);
  await page.keyboard.up(key);
}
