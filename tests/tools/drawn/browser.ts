import type { BrowserName } from '../browsers.ts';
import { openChromium } from './chromium.ts';
import type { DrivenBrowser, FullOptions, OpenOptions } from './driver.ts';
import { openFirefox } from './firefox.ts';

/**
 * Opens a real browser, alone in a new profile, on the closed network, with the extension if one is given. A test
 * written against what it returns runs in both browsers. Rejects if there is no such browser, or if it refuses the
 * extension. The caller closes it.
 */
export function openBrowser(options: OpenOptions & { browser: 'chromium' }): Promise<DrivenBrowser<'chromium'>>;
export function openBrowser(options: OpenOptions & { browser: 'firefox' }): Promise<DrivenBrowser<'firefox'>>;
export function openBrowser(options: OpenOptions & { browser: BrowserName }): Promise<DrivenBrowser>;
export function openBrowser(options: OpenOptions & { browser: BrowserName }): Promise<DrivenBrowser> {
  const full = withDefaults(options);
  return options.browser === 'chromium' ? openChromium(full) : openFirefox(full);
}

function withDefaults(options: OpenOptions): FullOptions {
  return {
    colorScheme: 'light',
    touch: false,
    reducedMotion: false,
    private: false,
    languages: ['fr-FR', 'fr'],
    preferences: {},
    switches: [],
    patience: 10_000,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    extension: undefined,
    ...options,
  };
}
