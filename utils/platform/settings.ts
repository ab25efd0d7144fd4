import { isSame } from '../model/same.ts';
import { DEFAULTS, NOTHING_SEEN, type Settings } from '../model/settings.ts';
import { isRecord } from './checks.ts';
import type { Found, Place } from './places.ts';
import { type Kept, parseStored, type StorageApi, type Stored } from './stored.ts';

/** Runs some work while no other reads and writes; the popup and the background script share one lock. */
export type Exclusively = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Who holds the lock writes a few bytes; after so long, in ms, something hangs, and nobody else waits for it. */
const PATIENCE = 2000;

/** What cannot be read is tried again after so long, in ms: a disk that is busy, a profile that is being mended. */
const AGAIN = [1000, 5000, 20_000];

/** The lock of this name, which all windows of the extension share. Rejects where it does not become free. */
export const lockOf =
  (name: string): Exclusively =>
  (work) =>
    navigator.locks.request(name, { signal: AbortSignal.timeout(PATIENCE) }, work) as ReturnType<typeof work>;

/** What of a stored item changes what is said or foreseen: all of the settings, of the memory the SMS clock and what is folded. */
function tellingOf(name: string, value: unknown): unknown {
  if (name === 'settings') return value;
  if (name === 'memory') {
    const { codeSeenAt, folded } = parseStored({ memory: value }).memory;
    return [codeSeenAt, folded];
  }
  return isRecord(value) ? [value.settings, tellingOf('memory', value.memory)] : undefined;
}

/**
 * Reads and writes the settings and the memory.
 * @param place where they stand
 */
export function settingsStore(
  place: Place,
  { onChanged }: Pick<StorageApi, 'onChanged'>,
  exclusively: Exclusively = lockOf('settings'),
) {
  const watchers: (() => void)[] = [];
  let isTrying = false;
  /** What was said from the defaults is said anew once what is kept can be read. */
  const tryAgain = async () => {
    if (isTrying) return;
    isTrying = true;
    for (const pause of AGAIN) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (!(await place.read()).whole) continue;
      for (const onChange of watchers) onChange();
      break;
    }
    isTrying = false;
  };
  const read = async (): Promise<Found> => {
    const stored = await place.read();
    if (!stored.whole && watchers.length > 0) void tryAgain();
    return stored;
  };

  /**
   * Writes back what `next` makes of what is kept, while nobody else does; nothing where it gives the same objects.
   * Rejects where it cannot be kept.
   */
  const update = (next: (stored: Stored) => Kept) =>
    exclusively(async () => {
      const stored = await read();
      const { settings, memory } = next(stored);
      if (!stored.repaired && settings === stored.settings && memory === stored.memory) return;
      if (!stored.whole) throw new Error('What is kept cannot be read: it is not written over');
      await place.write({ settings, memory });
    });

  return {
    read: (): Promise<Stored> => exclusively(read).catch(read),
    /**
     * Says what `next` makes of what is kept, and keeps it: words neither wait for that nor are lost where it fails, and
     * where nothing can be read they are those of the defaults. Rejects only where `next` throws.
     */
    tell: <Made extends Kept>(next: (stored: Stored) => Made) =>
      new Promise<Made>((resolve, reject) => {
        let isTold = false;
        const tell = (stored: Stored) => {
          const made = next(stored);
          isTold = true;
          resolve(made);
          return made;
        };
        update(tell)
          .catch(async () => isTold || tell(await read()))
          .catch(reject);
      }),
    /** Changes some settings and leaves the others. Who chooses another case wants to be helped anew. */
    change: (changes: Partial<Settings>) =>
      update(({ settings, memory }) => {
        const next = { ...settings, ...changes };
        const anew = { ...memory, onTheWay: false, loggedIn: false, activated: null };
        return { settings: next, memory: next.case === settings.case ? memory : anew };
      }),
    /** Another person logs in here: what the last one chose for themselves, and what was met with them, is forgotten. */
    forgetPerson: () =>
      update(({ settings }) => {
        const { profile, level, case: way } = DEFAULTS;
        return { settings: { ...settings, profile, level, case: way }, memory: NOTHING_SEEN };
      }),
    /** Remembers that a page's card was folded, or unfolded, by hand. */
    foldPage: (page: string, folded: boolean) =>
      update(({ settings, memory }) => {
        const others = memory.folded.filter((one) => one !== page);
        return { settings, memory: { ...memory, folded: folded ? [...others, page] : others } };
      }),
    /**
     * Calls back when what is said may have changed: the settings, the SMS clock or a page that was folded, or because they
     * can be read again.
     */
    watch(onChange: () => void): void {
      watchers.push(onChange);
      onChanged.addListener((changes, area) => {
        const differs = ([name, { oldValue, newValue }]: [string, { oldValue?: unknown; newValue?: unknown }]) =>
          !isSame(tellingOf(name, oldValue), tellingOf(name, newValue));
        if (
          area === 'managed' ||
          Object.entries(changes).some(
            (change) => ['settings', 'memory', 'private-kept'].includes(change[0]) && differs(change),
          )
        )
          onChange();
      });
    },
  };
}
