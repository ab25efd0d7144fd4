/** From the popup to the guide of a tab: what do you see there? The answer is the engine's verdict. */
export const WHERE_AM_I = 'where-am-i';

/** From the guide to the background script: this page keeps removing the overlay, say so on the toolbar. */
export const GAVE_UP = 'gave-up';

/** From the guide to the background script, where the browser keeps session storage from content scripts (Firefox). */
export interface SessionCall {
  session: 'get' | 'set' | 'remove';
  argument: unknown;
}

export const isSessionCall = (message: unknown): message is SessionCall =>
  typeof message === 'object' && message !== null && 'session' in message;
