import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers.ts';
import { openChromium } from './chromium.ts';
import type { DrivenBrowser, FullOptions, OpenOptions } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { until } from './until.ts';

/**
 * Opens a real browser, alone in a new profile, on the closed network, with the extension if one is given. A test
 * written against what it returns runs in both browsers. Rejects if there is no such browser, or if it refuses the
 * extension. The caller closes it.
 */
export function openBrowser(options: OpenOptions & { browser: 'chromium' }): Promise<DrivenBrowser<'chromium'>>;
export function openBrowser(options: OpenOptions & { browser: 'firefox' }): Promise<DrivenBrowser<'firefox'>>;
export function openBrowser(options: OpenOptions & { browser: BrowserName }): Promise<DrivenBrowser>;
export async function openBrowser(options: OpenOptions & { browser: BrowserName }): Promise<DrivenBrowser> {
  const full = withDefaults(options);
  const browser = await (options.browser === 'chromium' ? openChromium(full) : openFirefox(full));
  if (!full.welcome && full.extension && existsSync(join(full.extension, WELCOME))) await closeWelcome(browser);
  return browser;
}

/** The page with which the extension welcomes whoever has just installed it. */
const WELCOME = 'welcome.html';
/** How long it may take to come, in ms. An extension that was altered for a test may have none. */
const COMES = 5000;

async function closeWelcome(browser: DrivenBrowser): Promise<void> {
  const find = async () => {
    for (const tab of await browser.tabs()) if ((await tab.url().catch(() => '')).endsWith(WELCOME)) return tab;
    return undefined;
  };
  const welcome = await until(COMES, 'the welcome', find).catch(() => undefined);
  await welcome?.close();
}

function withDefaults(options: OpenOptions): FullOptions {
  return {
    colorScheme: 'light',
    touch: false,
    reducedMotion: false,
    private: false,
    welcome: false,
    languages: ['fr-FR', 'fr'],
    preferences: {},
    switches: [],
    // A machine of CI may stand still for ten seconds: seen on 29 November, in three tests at once.
    patience: 20_000,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    extension: undefined,
    profile: undefined,
    ...options,
  };
}
