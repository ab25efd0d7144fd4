import type { Guide } from './guide.ts';

const MINUTE = 60_000;

/** Minutes since the code page was first seen, rounded up: better too little time left than too much. */
export const ageOf = (seenAt: number, now: number): number => Math.max(1, Math.ceil((now - seenAt) / MINUTE));

/**
 * What the SMS clock must be set to on a page.
 * @param clock what the page has to do with it
 * @param seenAt when the code page was first seen, in ms since 1970; null while no code is awaited
 * @param now in ms since 1970
 * @returns the start that counts from now on, null where none does
 */
export function clockAfter(clock: Guide['clock'], seenAt: number | null, now: number): number | null {
  if (clock === 'resets') return null;
  return clock === 'runs' ? (seenAt ?? now) : seenAt;
}
