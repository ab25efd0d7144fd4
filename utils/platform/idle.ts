import { type Memory, NOTHING_SEEN } from '../model/settings.ts';
import type { Exclusively } from './settings.ts';
import type { Area } from './stored.ts';

/** After so long without use, in ms, another person may sit there. */
export const IDLE = 15 * 60_000;

/** What the guide remembers on a page that was left: nothing, nor for how long a code has been awaited there. */
export const LEFT: Memory = { ...NOTHING_SEEN, codeSeenAt: 0 };

/** What is kept only as long as somebody uses it. */
export interface Lent {
  session: Area;
  /** Before the names of its two items, `usedAt` and `erased`. */
  prefix: string;
  /** Is anything lent now? It is asked before each look. */
  isLent(session: Record<string, unknown>): boolean;
  /** Forgets what was lent. */
  forget(): Promise<void>;
  /** Forgets all, whether it was lent or not. */
  eraseAll(): Promise<void>;
  exclusively: Exclusively;
}

/**
 * Forgets what nobody has used for 15 minutes, or all at once. Judged when somebody asks, by the time that was noted: a
 * background script sleeps after half a minute, and what it would be woken for is kept in memory and read by nobody.
 */
export function lending({ session, prefix, isLent, forget, eraseAll, exclusively }: Lent) {
  const usedAt = `${prefix}usedAt`;
  const erased = `${prefix}erased`;
  return {
    /**
     * To be called before anything is read.
     * @param byPerson a person did something, and no clock ticked
     */
    used: (byPerson: boolean, now = Date.now()): Promise<void> =>
      exclusively(async () => {
        const all = await session.get(null);
        if (byPerson && erased in all) await session.remove([erased]);
        if (!isLent(all)) return;
        const last = all[usedAt];
        // A clock that was set back tells nothing: then it is forgotten too.
        const isOver = typeof last === 'number' && (now - last >= IDLE || last > now);
        if (isOver) await forget();
        if (isOver && !byPerson) await session.set({ [erased]: true });
        else if (byPerson || last === undefined) await session.set({ [usedAt]: now });
      }).catch(() => undefined),
    /** « Tout effacer ». Rejects where it cannot be done. */
    erase: (): Promise<void> =>
      exclusively(async () => {
        await eraseAll();
        await session.set({ [erased]: true });
      }),
    /** Has all been forgotten, and no page been opened since? Then what still stands open must not be learnt anew. */
    isErased: (): Promise<boolean> =>
      // What is being erased tells the pages of itself before all of it is gone: who asks then waits for the end.
      exclusively(async () => erased in (await session.get([erased]))).catch(() => false),
  };
}
