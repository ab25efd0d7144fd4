import browser, { type Runtime } from 'webextension-polyfill';

/** The tab that a message comes from. */
export interface Asker {
  tabId: number;
  /** The window of that tab, where the browser says. */
  windowId: number | undefined;
  /** The number of its frame, 0 for its page. */
  frame: number;
  /** The addresses of the document that asks and of the tab's page, where the browser says. */
  url: string | undefined;
  topUrl: string | undefined;
  /** It stands in a private window: nothing of it may reach the disk. */
  isPrivate: boolean;
}

/** What to answer; undefined where the message is somebody else's. */
type Answer = (message: unknown, asker: Asker) => Promise<unknown> | undefined;

/**
 * Answers messages from tabs, by `sendResponse` and `return true`: every browser knows that. A promise only Firefox and
 * Chrome from 148 on take; before, the polyfill stands in, and hands over what failed as if it were an answer.
 */
export function onMessage(answer: Answer): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, reply: (answer?: unknown) => void) => {
    const { tab, url, frameId: frame = 0 } = sender;
    const answered =
      tab?.id === undefined
        ? undefined
        : answer(message, {
            tabId: tab.id,
            windowId: tab.windowId,
            frame,
            url,
            topUrl: tab.url,
            isPrivate: tab.incognito,
          });
    if (!answered) return undefined;
    // Who asked must not wait for ever for what failed; nor is it told to a tab that has gone meanwhile.
    answered
      .catch(() => undefined)
      .then(reply)
      .catch(() => undefined);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
