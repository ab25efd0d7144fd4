import { browser } from 'wxt/browser';
import { GAVE_UP, WHERE_AM_I } from './messages.ts';
import { settingsStore } from './settings.ts';

// The browser's API for the content script: WXT's own `browser`, because the polyfill weighs 3 kB on every portal page.

export const store = settingsStore(browser.storage as never);

/**
 * Answers the popup's question about this tab.
 * @param answer what the guide sees now, as plain JSON
 */
export function answerWhereAmI(answer: () => unknown): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    if (message === WHERE_AM_I) reply(answer());
  });
}

/** Tells the toolbar that help is there although the page removes it. */
export function tellToolbar(): void {
  void browser.runtime.sendMessage(GAVE_UP);
}
