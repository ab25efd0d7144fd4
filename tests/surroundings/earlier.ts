import type { Earlier } from '../tools/altered-extension.ts';
import type { Stage } from './stage.ts';
import type { Own } from './stand.ts';

// Scripts that stand before the extension's own, in a copy of it, and make a browser that fails.

/** A function as the text of a script. */
const script = (fn: () => void): string => `(${fn})()`;

/** Which verbs of which areas fail from now on, and how: `{ 'local.get': 'rejects' }`. */
export type Faults = Readonly<Record<string, 'rejects' | 'rejects once' | 'never answers'>>;

/** In the background: storage fails as the tests say. */
const failingStorage: Earlier = {
  background: script(() => {
    let faults: Record<string, string> = {};
    for (const area of ['local', 'session'] as const) {
      const of = browser.storage[area] as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
      for (const verb of ['get', 'set', 'remove']) {
        const real = of[verb]?.bind(of);
        of[verb] = async (...given) => {
          const fault = faults[`${area}.${verb}`];
          if (fault === 'rejects once') delete faults[`${area}.${verb}`];
          if (fault === 'never answers') return new Promise(() => undefined);
          if (fault) throw new Error('QuotaExceededError');
          return real?.(...given);
        };
      }
    }
    browser.runtime.onMessage.addListener((message) => {
      if (message?.faults) faults = message.faults;
    });
  }),
};

/** Makes storage fail in the background script of a browser that has `failingStorage`. */
export const fail = ({ inExtension }: Stage, faults: Faults): Promise<void> =>
  inExtension(async (wanted: Faults) => {
    // Nothing answers it.
    await browser.runtime.sendMessage({ faults: wanted }).catch(() => undefined);
  }, faults);

/** In the background: what a browser on a phone does not have. */
export const phoneApis: Earlier = {
  background: script(() => {
    for (const name of ['commands', 'windows', 'contextMenus', 'sidePanel'])
      Object.defineProperty(browser, name, { value: undefined, configurable: true });
  }),
};

/** What a page's guide has done so far. */
export interface Counts {
  /** Messages to the background script. */
  messages: number;
  /** Looks at the page: what it holds, where it stands, what can be seen. */
  looks: number;
}

/** On the pages: what the guide does is counted. */
const counted: Earlier = {
  page: script(() => {
    const api = globalThis.browser ?? (globalThis as unknown as { chrome: typeof browser }).chrome;
    const counts = { messages: 0, looks: 0 };
    const { runtime } = api;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message) => {
      counts.messages += 1;
      return send(message);
    };
    const looking: [object, readonly string[]][] = [
      [
        Document.prototype,
        ['querySelector', 'querySelectorAll', 'getElementById', 'elementsFromPoint', 'createTreeWalker'],
      ],
      [Element.prototype, ['querySelector', 'querySelectorAll', 'matches', 'checkVisibility', 'getAttribute']],
      [Element.prototype, ['getBoundingClientRect', 'getClientRects']],
      [TreeWalker.prototype, ['nextNode']],
    ];
    for (const [of, names] of looking) {
      const methods = of as Record<string, (...given: unknown[]) => unknown>;
      for (const name of names) {
        const real = methods[name];
        methods[name] = function (this: unknown, ...given) {
          counts.looks += 1;
          return real?.apply(this, given);
        };
      }
    }
    // It proves that looks are counted at all.
    document.querySelector('html');
    runtime.onMessage.addListener((message, _sender, reply) => {
      if (message?.counts) reply(counts);
    });
  }),
};

/** What the guide of the page at this address has done so far, in a browser that is `watched`. */
export const countsAt = ({ inExtension }: Stage, url: string): Promise<Counts> =>
  inExtension(async (address: string) => {
    const [tab] = await browser.tabs.query({ url: `${address.split('?')[0]}*` });
    return (await browser.tabs.sendMessage(tab?.id ?? -1, { counts: true })) as Counts;
  }, url);

/** A browser in which storage fails when it is told to, and what the guide does on a page is counted. */
export const watched: Own = { earlier: { ...failingStorage, ...counted } };
