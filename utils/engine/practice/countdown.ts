const MINUTE = 60_000;

/** So many minutes for a group: a plain value, told the time by whoever asks. */
export interface Countdown {
  minutes: number;
  /** What has gone before the last pause, in ms. */
  gone: number;
  /** When it was started or went on, in ms since 1970; null: it stands still. */
  since: number | null;
}

export const countdownOf = (minutes: number): Countdown => ({ minutes, gone: 0, since: null });

/** Starts it, or lets it go on. */
export const run = (countdown: Countdown, now: number): Countdown =>
  countdown.since === null ? { ...countdown, since: now } : countdown;

const goneBy = ({ gone, since }: Countdown, now: number): number => gone + (since === null ? 0 : now - since);

export const pause = (countdown: Countdown, now: number): Countdown => ({
  ...countdown,
  gone: goneBy(countdown, now),
  since: null,
});

/** What is left, in ms; never less than nothing. */
export const leftOf = (countdown: Countdown, now: number): number =>
  Math.max(0, countdown.minutes * MINUTE - goneBy(countdown, now));

/** What is left in minutes as one says it: 0 within the last one, undefined when it is over. */
export function minutesLeft(countdown: Countdown, now: number): number | undefined {
  const left = leftOf(countdown, now);
  if (left === 0) return undefined;
  return left < MINUTE ? 0 : Math.ceil(left / MINUTE);
}
