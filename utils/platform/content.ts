import { browser } from 'wxt/browser';
import { GAVE_UP, type SessionCall, WHERE_AM_I } from './messages.ts';
import { type Area, type StorageApi, settingsStore } from './settings.ts';

// The browser's API for the content script: WXT's own `browser`, because the polyfill weighs 3 kB on every portal page.

const ask = (session: SessionCall['session'], argument: unknown) =>
  browser.runtime.sendMessage({ session, argument } satisfies SessionCall);

/** Session storage by way of the background script. */
const askedSession: Area = {
  get: (keys) => ask('get', keys),
  set: (items) => ask('set', items),
  remove: (keys) => ask('remove', keys),
};

const { local, session, onChanged } = browser.storage as unknown as StorageApi;

export const store = settingsStore({ local, session: session ?? askedSession, onChanged });

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
