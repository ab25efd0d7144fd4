import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers.ts';
import type { DrivenBrowser } from './drawn/driver.ts';

// What the commands that show the extension to somebody have in common.

/** Can a window be shown here? Not on a machine of CI, even where it has a display. */
export const hasDisplay =
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** The browser asked for with `--browser`, else Chromium. Throws for any other. */
export function askedBrowser(): BrowserName {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
  if (values.browser === 'chromium' || values.browser === 'firefox') return values.browser;
  throw new Error(`--browser takes chromium or firefox, not « ${values.browser} »`);
}

/** Resolves once the last tab is closed. */
export async function windowClosed(browser: DrivenBrowser): Promise<void> {
  for (;;) {
    const open = await browser.tabs().then(
      (tabs) => tabs.length > 0,
      () => false,
    );
    if (!open) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
