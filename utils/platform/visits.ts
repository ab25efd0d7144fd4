import type { Visit } from '../engine/recognise/visit.ts';
import { type Exclusively, lockOf } from './settings.ts';
import type { StorageApi } from './stored.ts';

/**
 * The Visit that a person keeps: in session memory only, and only while it is switched on.
 * @param areas `browser.storage`
 * @param name the item's: private windows have one of their own
 */
export function visitStore(
  { session, onChanged }: Omit<StorageApi, 'local'>,
  name = 'visit',
  exclusively: Exclusively = lockOf(name),
) {
  const readNow = async (): Promise<Visit | undefined> => {
    // Where session memory cannot be read, nothing is kept.
    const { [name]: stored } = await session.get([name]).catch(() => ({}) as Record<string, unknown>);
    return Array.isArray(stored) ? stored : undefined;
  };
  return {
    /** What is kept so far; undefined while it is switched off. */
    read: readNow,
    /** Keeps pages from now on. */
    start: () => exclusively(async () => (await readNow()) ?? session.set({ [name]: [] })),
    /** Keeps nothing any more, and forgets all. */
    stop: () => exclusively(() => session.remove([name])),
    /** Writes back what `next` makes of what is kept; nothing while it is switched off. */
    update: (next: (visit: Visit) => Visit) =>
      exclusively(async () => {
        const visit = await readNow();
        const changed = visit && next(visit);
        if (changed && changed !== visit) await session.set({ [name]: changed });
      }),
    /** Calls back when something else is kept, or nothing any more. */
    watch(onChange: () => void): void {
      onChanged.addListener((changes) => {
        if (name in changes) onChange();
      });
    },
  };
}
