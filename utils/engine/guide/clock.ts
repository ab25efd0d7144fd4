import type { Guide } from './speech.ts';

const MINUTE = 60_000;

/** An older code page was left open, or met again: how long its code is good nobody knows any more. In minutes. */
const FORGOTTEN = 180;

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

/**
 * What is said at a time of the SMS clock: the clock starts with the page that says so, and counts there at once.
 * @param say says it for a code of this age, in minutes; undefined where none is awaited
 * @param seenAt when the code page was first seen, in ms since 1970; null while no code is awaited
 * @param now in ms since 1970
 */
export function sayAt(
  say: (codeAge: number | undefined) => Guide | undefined,
  seenAt: number | null,
  now: number,
): { said: Guide | undefined; codeSeenAt: number | null } {
  const sayFor = (since: number | null) => {
    const age = since === null ? undefined : ageOf(since, now);
    return say(age !== undefined && age > FORGOTTEN ? undefined : age);
  };
  const first = sayFor(seenAt);
  const codeSeenAt = clockAfter(first?.clock, seenAt, now);
  return { said: codeSeenAt === seenAt ? first : sayFor(codeSeenAt), codeSeenAt };
}
