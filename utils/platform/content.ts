import { browser } from 'wxt/browser';
import { CHANGED, type Request, WHERE_AM_I } from './messages.ts';

// The browser's API for the content script: WXT's own `browser`, because the polyfill weighs 3 kB on every portal page.

/** Asks the background script. Undefined where it does not answer: the extension was updated under this page. */
export const ask = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request).catch(() => undefined);

/**
 * Listens to the rest of the extension.
 * @param answer what the guide sees now, as plain JSON, for the popup's question about this tab
 * @param onChange what is kept has changed
 */
export function listen(answer: () => unknown, onChange: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    if (message === WHERE_AM_I) reply(answer());
    else if (message === CHANGED) onChange();
  });
}
