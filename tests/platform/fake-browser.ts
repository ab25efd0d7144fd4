import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

// The part of the browser's API that the background script uses, for tests that take a piece of it away.

type Listener = (...told: unknown[]) => unknown;

/** An event of the API: its listeners, and a hand to fire it. */
function event() {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...told: unknown[]) => listeners.map((listener) => listener(...told)),
  };
}

/** An area of storage. `kept` is what it holds. */
export function fakeArea(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async (keys: string | string[] | null) =>
      structuredClone(
        Object.fromEntries(
          [keys ?? Object.keys(kept)].flat().flatMap((key) => (key in kept ? [[key, kept[key]]] : [])),
        ),
      ),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, structuredClone(items)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    },
  };
}

/** A tab, as far as the background script asks. */
export interface FakeTab {
  id: number;
  incognito: boolean;
  url?: string;
}

/** A browser in which these tabs are open. What it was told to do stands in `done`. */
export function fakeBrowser(tabs: FakeTab[] = []) {
  const done: unknown[][] = [];
  const does =
    (name: string, answer?: unknown) =>
    async (...words: unknown[]) => {
      done.push([name, ...words]);
      return answer;
    };
  return {
    done,
    tabs: {
      onActivated: event(),
      onRemoved: event(),
      onUpdated: event(),
      query: async () => tabs,
      get: async (id: number) => tabs.find((tab) => tab.id === id),
      update: does('tabs.update', { windowId: 1 }),
      create: does('tabs.create'),
      reload: does('tabs.reload'),
      sendMessage: does('tabs.sendMessage'),
    },
    runtime: {
      id: 'ent-pas-a-pas',
      onMessage: event(),
      onInstalled: event(),
      getURL: (path: string) => `extension://ent-pas-a-pas/${path}`,
      getManifest: () => ({ incognito: 'spanning' }),
      sendMessage: does('runtime.sendMessage'),
    },
    extension: { inIncognitoContext: false },
    storage: { local: fakeArea(), session: fakeArea(), onChanged: event() },
    action: { setTitle: does('action.setTitle'), setBadgeText: does('action.setBadgeText') },
    windows: { update: does('windows.update') },
    commands: { onCommand: event() },
    permissions: {
      contains: does('permissions.contains', true),
      request: does('permissions.request', true),
      onAdded: event(),
      onRemoved: event(),
      onUpdated: event(),
    },
    scripting: {
      getRegisteredContentScripts: does('scripting.getRegisteredContentScripts', []),
      registerContentScripts: does('scripting.registerContentScripts'),
      unregisterContentScripts: does('scripting.unregisterContentScripts'),
      executeScript: does('scripting.executeScript'),
    },
  };
}
export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** The same API as Chrome has it: who gives a callback is called back, with `lastError` where something failed. */
function withCallbacks(api: Record<string, unknown>, runtime: { lastError?: unknown }): Record<string, unknown> {
  const called =
    (method: Listener) =>
    (...words: unknown[]) => {
      const callback = words.at(-1);
      if (typeof callback !== 'function') return method(...words);
      const tell = (error: unknown, answer?: unknown) => {
        runtime.lastError = error;
        callback(answer);
        delete runtime.lastError;
      };
      Promise.resolve(method(...words.slice(0, -1))).then((answer) => tell(undefined, answer), tell);
    };
  const kept = ['addListener', 'listeners', 'kept'];
  const wrap = (value: unknown): unknown => {
    if (typeof value === 'function') return called(value as Listener);
    return typeof value === 'object' && value !== null ? withCallbacks(value as typeof api, runtime) : value;
  };
  return Object.fromEntries(Object.entries(api).map(([name, one]) => [name, kept.includes(name) ? one : wrap(one)]));
}

/** Chrome's API: `runtime` is one object, because `lastError` is looked for on it. */
function asChrome(api: FakeBrowser): unknown {
  const runtime = {};
  return {
    ...withCallbacks({ ...api }, runtime),
    runtime: Object.assign(runtime, withCallbacks(api.runtime, runtime)),
  };
}

const POLYFILL = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

/**
 * What `webextension-polyfill` itself makes of a browser.
 * @param name how the browser calls its API: `browser` (Firefox, Chrome from 148) or `chrome` alone (Chrome to 147)
 */
export function polyfilled(api: FakeBrowser, name: 'browser' | 'chrome'): unknown {
  const module = { exports: {} };
  const globals = name === 'browser' ? { chrome: api, browser: api } : { chrome: asChrome(api) };
  runInNewContext(POLYFILL, { module, exports: module.exports, ...globals });
  return module.exports;
}
