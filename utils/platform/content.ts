import type { browser } from 'wxt/browser';
import type { FrameReading } from '../surface/page/frames.ts';
import { CALL, CHANGED, isFromFrame, isReveal, LOOK, type Request, SNAPSHOT, WHERE_AM_I } from './messages.ts';

// The browser's API for the content script, by the name that all of them know and that answers by promises since Manifest V3:
// the polyfill weighs 3 kB on every portal page.
declare const chrome: typeof browser;

/** Is the extension that this script belongs to still there? It may have been updated or removed under an open page. */
export const isAlive = (): boolean => chrome.runtime?.id !== undefined;

/** Asks the background script. Undefined where it does not answer. */
export async function ask(request: Request): Promise<unknown> {
  try {
    return isAlive() ? await chrome.runtime.sendMessage(request) : undefined;
  } catch {
    return undefined;
  }
}

/** What the rest of the extension may ask the guide of a tab, and what it tells it. */
export interface Listener {
  /** What is recognised now. */
  verdict(): unknown;
  /** What the page shows, for the report that a person asked for. */
  snapshot(): unknown;
  /** The person asks for the card by a key. */
  call(): void;
  /** What a frame shows now; null: it is gone. */
  receive(frame: number, reading: FrameReading | null): void;
}

/** In a frame: what the guide of the top page may ask. */
export interface FrameListener {
  look(): void;
  reveal(item: number): void;
}

export function listenInFrame({ look, reveal }: FrameListener): void {
  chrome.runtime.onMessage.addListener((message: unknown) => {
    if (message === LOOK) look();
    else if (isReveal(message)) reveal(message.reveal);
  });
}

/**
 * On a page of its own.
 * @param guide what runs here now, where something does
 * @param onChange what is kept has changed
 */
export function listen(guide: () => Listener | undefined, onChange: () => void): void {
  chrome.runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    if (message === WHERE_AM_I) reply(guide()?.verdict());
    else if (message === SNAPSHOT) reply(guide()?.snapshot());
    else if (message === CALL) guide()?.call();
    else if (message === CHANGED) onChange();
    else if (isFromFrame(message)) {
      const here = guide();
      here?.receive(message.frame, message.reading);
      reply(here !== undefined);
    }
  });
}
