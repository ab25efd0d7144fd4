import browser from 'webextension-polyfill';
import type { Fleet } from '../model/fleet.ts';
import { readFleet } from './fleet.ts';
import { lending } from './idle.ts';
import { after, eraseOwn, forgetPrivate, forgetSession, ownPlace, PRIVATE, privatePlace } from './places.ts';
import { lockOf, settingsStore } from './settings.ts';
import type { StorageApi } from './stored.ts';
import { visitStore } from './visits.ts';
import { waysIn } from './ways.ts';

// All that is kept, for the extension's own pages and its background script: of private windows in session memory only.

const areas: StorageApi = browser.storage as never;

/** Does this page of the extension stand in a private window? In Chrome there is a background script that does. */
const isPrivateHere = browser.extension?.inIncognitoContext ?? false;
/** Chrome: private windows have a process and a background script of their own. */
const isSplit = browser.runtime.getManifest().incognito === 'split';

const hiddenAreas: StorageApi = {
  local: areas.local,
  ...(areas.managed && { managed: areas.managed }),
  session: after(isSplit && isPrivateHere ? sweep() : Promise.resolve(), areas.session),
  onChanged: areas.onChanged,
};
const kept = {
  own: {
    settings: settingsStore(ownPlace(areas), areas),
    visits: visitStore(areas),
    ways: waysIn(areas.session),
    lent: lending({
      session: areas.session,
      prefix: '',
      // The settings stand in session memory on a shared computer only.
      isLent: (session) => 'settings' in session,
      forget: () => forgetSession(areas),
      eraseAll: () => eraseOwn(areas),
      exclusively: lockOf('settings'),
    }),
  },
  hidden: {
    settings: settingsStore(privatePlace(hiddenAreas), hiddenAreas),
    visits: visitStore(hiddenAreas, `${PRIVATE}visit`),
    ways: waysIn(hiddenAreas.session, `${PRIVATE}way`),
    lent: lending({
      session: hiddenAreas.session,
      prefix: PRIVATE,
      isLent: () => true,
      forget: () => forgetPrivate(hiddenAreas),
      eraseAll: () => forgetPrivate(hiddenAreas),
      exclusively: lockOf('settings'),
    }),
  },
};

/** What is kept for a window, a private one or another. */
export const keptFor = (isPrivate: boolean) => (isPrivate ? kept.hidden : kept.own);

/** What is kept for the window in which this page of the extension stands. */
export const { settings: store, visits, ways, lent } = keptFor(isPrivateHere);

/** What is set by policy for many computers. */
export const fleet = (): Promise<Fleet> => readFleet(areas.managed);

/** Calls back when a page was recognised in some tab, or is no longer known. */
export const watchWays = (onChange: () => void): void =>
  areas.onChanged.addListener((changes) => {
    const own = isPrivateHere ? `${PRIVATE}way-` : 'way-';
    if (Object.keys(changes).some((name) => name.startsWith(own))) onChange();
  });

/**
 * Chrome ends the private windows' script with the last of them, before it can forget, and their session memory is that
 * of all windows. Only what the Cache API holds goes with them: where the mark is missing, what is found is older.
 */
function sweep(): Promise<void> {
  return lockOf(PRIVATE)(async () => {
    if (await caches.has(PRIVATE)) return;
    await forgetPrivate(areas);
    await caches.open(PRIVATE);
  }).catch(() => undefined);
}

/** Firefox: what was kept for private windows is forgotten with the last of them. */
async function forgetHidden(closed: number): Promise<void> {
  if (isSplit) return;
  const tabs = await browser.tabs.query({});
  // The tab that is being closed still counts there.
  if (!tabs.some(({ id, incognito }) => incognito && id !== closed)) await forgetPrivate(areas);
}

/** Of a tab that is closed nothing is kept. */
export const forgetClosedTabs = (): void =>
  browser.tabs.onRemoved.addListener((tabId: number) => {
    void kept.own.ways.forget(tabId);
    void kept.hidden.ways.forget(tabId);
    void forgetHidden(tabId).catch(() => undefined);
  });
