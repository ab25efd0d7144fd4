import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from '../browsers.ts';
import type { DrivenBrowser, FullOptions, Hands } from './driver.ts';
import { DrivenTab } from './tab.ts';

/** A host that exists nowhere (RFC 6761), for a service of Google that has no switch. */
const NOWHERE = 'gaia.invalid';

/**
 * What Playwright's own switches leave on. With these, the log of the closed network holds the pages' requests and no
 * other: measured over a minute, with a filled login form, on Chromium 156.
 */
const SILENCE = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One component, the list of on-device models, is asked for even so: its server becomes an address that says nothing.
  '--component-updater=url-source=data:',
  // The sign-in asks Google who is logged in, even where signing in is forbidden: it asks a host that does not exist.
  `--gaia-url=https://${NOWHERE}`,
  `--host-resolver-rules=MAP ${NOWHERE} ~NOTFOUND`,
];

/** Starts Chromium with Playwright, in a profile of its own. Rejects if the extension cannot be loaded. */
export async function openChromium(options: FullOptions): Promise<DrivenBrowser<'chromium'>> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'ent-chromium-')));
  await setUp(profile, options.languages);
  const context = await launch(profile, options);
  const extensionId = options.extension && (await loadExtension(context, options.extension));

  const drive = (page: Page) => new DrivenTab<'chromium'>(page, hands(page), options.patience);
  let blank = context.pages()[0];
  const newTab = async () => {
    const page = blank ?? (await context.newPage());
    blank = undefined;
    await page.bringToFront();
    return drive(page);
  };

  return {
    name: 'chromium',
    raw: context,
    newTab,
    tabs: async () => context.pages().map(drive),
    async openExtensionPage(path) {
      if (!extensionId) throw new Error('This browser was opened without an extension');
      const tab = await newTab();
      await tab.goto(`chrome-extension://${extensionId}/${path}`);
      return tab;
    },
    async reloadExtension() {
      if (options.extension) await loadExtension(context, options.extension);
    },
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launch(profile: string, options: FullOptions): Promise<BrowserContext> {
  const withdrawn = options.switches.flatMap((one) => (one.startsWith('!') ? [one.slice(1)] : []));
  return chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser('chromium'),
    headless: options.headless,
    viewport: options.viewport,
    hasTouch: options.touch,
    isMobile: options.touch,
    colorScheme: options.colorScheme,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    proxy: { server: `http://127.0.0.1:${options.network.proxyPort}`, bypass: NOWHERE },
    args: [
      // The old headless mode runs no extension.
      ...(options.headless ? ['--headless=new'] : []),
      '--ignore-certificate-errors',
      // Allows Extensions.loadUnpacked; without the banner that a window would show about switches like these.
      '--enable-unsafe-extension-debugging',
      '--test-type',
      // Without a screen a processor plays the graphics card, which takes it longer than to draw by itself.
      ...(options.headless ? ['--disable-gpu'] : []),
      ...SILENCE,
      ...options.switches.filter((one) => !one.startsWith('!')),
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...withdrawn],
  });
}

/**
 * Writes into a new profile folder the preferences that have no switch: the languages, and no form filling, which would
 * ask a server about every form and draw its bubbles over the pages.
 */
async function setUp(profile: string, languages: string[]): Promise<void> {
  const preferences = {
    intl: { accept_languages: languages.join(), selected_languages: languages.join() },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    credentials_enable_service: false,
  };
  await mkdir(join(profile, 'Default'), { recursive: true });
  // A browser that is started again has its own by now.
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences), { flag: 'wx' }).catch(() => {});
}

/**
 * Loads an unpacked extension and returns its id. By the protocol rather than by --load-extension: it says what is
 * wrong with a manifest, it gives the id, and Google Chrome, which ignores that switch since version 137, obeys it.
 */
async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gives no session of the browser itself: the extension cannot be loaded');
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
}

function hands(page: Page): Hands {
  return {
    goto: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    url: async () => page.url(),
    run: (expression) => page.evaluate(expression),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    typeText: (text) => page.keyboard.type(text),
    pressKey: (key) => page.keyboard.press(key),
    screenshot: async (path, fullPage) => void (await page.screenshot({ path, fullPage })),
    setViewport: (size) => page.setViewportSize(size),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
