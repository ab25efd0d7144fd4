import { browser } from 'wxt/browser';
import { IS_MASKED, MASK_PUT_ON, MASK_TAKEN_OFF } from './mask-messages.ts';

// The browser's API for the mask on a page.

const ask = (message: string): Promise<unknown> => browser.runtime.sendMessage(message).catch(() => undefined);

/** Does a mask belong to this tab? When nobody answers, it does. */
export const isMasked = async (): Promise<boolean> => (await ask(IS_MASKED)) !== false;

/** Tells the background script what the trainer did, so that the tab's next page does the same. */
export const tellMask = (on: boolean): void => void ask(on ? MASK_PUT_ON : MASK_TAKEN_OFF);

/** Chrome's and Firefox's ways to a closed shadow root, for extensions only. */
interface ShadowDoors {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, closed ones too. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: firefox } = element as FirefoxElement;
  if (firefox !== undefined) return firefox;
  const { dom } = browser as ShadowDoors;
  return element instanceof HTMLElement && dom ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}
