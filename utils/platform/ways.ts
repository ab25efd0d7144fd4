import type { Way } from '../engine/recognise/recognise.ts';
import type { PageName } from '../model/names.ts';
import { PAGE_NAMES } from '../model/page-names.ts';
import type { Area } from './stored.ts';

/** After so long a page of the Way no longer tells where one is, in ms. */
const LIFE = 30 * 60_000;
/** A login has some ten pages; older ones tell nothing. */
const LONGEST = 20;

/** A page recognised in a tab, and when, in ms since 1970. */
interface Passed {
  page: PageName;
  at: number;
}

const isPassed = (value: unknown): value is Passed =>
  typeof value === 'object' &&
  value !== null &&
  'page' in value &&
  'at' in value &&
  PAGE_NAMES.some((page) => page === value.page) &&
  typeof value.at === 'number';

/**
 * The Way of each tab: in session memory only, forgotten with the tab and after 30 minutes.
 * @param session the browser's session storage
 * @param name the items', before the number of the tab: private windows have one of their own
 */
export function waysIn(session: Area, name = 'way') {
  const keyOf = (tabId: number) => `${name}-${tabId}`;
  const read = async (tabId: number, now: number): Promise<Passed[]> => {
    const key = keyOf(tabId);
    // Where session memory cannot be read there is no Way: what a page shows still counts.
    const { [key]: stored } = await session.get([key]).catch(() => ({}) as Record<string, unknown>);
    return Array.isArray(stored) ? stored.filter(isPassed).filter(({ at }) => at <= now && now - at < LIFE) : [];
  };
  return {
    /** The pages recognised in a tab lately, the newest last. */
    of: async (tabId: number, now: number): Promise<Way> => (await read(tabId, now)).map(({ page }) => page),
    /** A page was recognised in a tab. */
    async pass(tabId: number, page: PageName, now: number): Promise<void> {
      const others = (await read(tabId, now)).filter((one, index, all) => index < all.length - 1 || one.page !== page);
      const way = [...others, { page, at: now }].slice(-LONGEST);
      await session.set({ [keyOf(tabId)]: way }).catch(() => undefined);
    },
    /** The tab was closed. */
    forget: (tabId: number): Promise<void> => session.remove([keyOf(tabId)]).catch(() => undefined),
  };
}
