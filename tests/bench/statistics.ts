/** How numbers of the bench are put together and judged. Pure: numbers in, numbers out. */

/** What many measurements come to. */
export interface Summary {
  /** The median, in the unit of the measurements. */
  value: number;
  /** The first and the third quartile: half of the measurements lie between them. Null where there was only one. */
  spread: readonly [number, number] | null;
}

/** What a row is held to: its value, its ratio to the first thing beside it, or how much more than that it is. */
export interface Target {
  of: 'value' | 'ratio' | 'difference';
  atMost?: number;
  atLeast?: number;
}

/**
 * The value below which this share of the numbers lies, between two of them by a straight line.
 * @param share from 0 (the smallest) to 1 (the greatest)
 * @returns NaN where there are no numbers
 */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** The middle one, or the mean of the two in the middle. NaN where there are no numbers. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Median and quartiles. */
export const summarise = (numbers: readonly number[]): Summary => ({
  value: median(numbers),
  spread: numbers.length > 1 ? [quantile(numbers, 0.25), quantile(numbers, 0.75)] : null,
});

/**
 * Is the target held?
 * @param value what was measured
 * @param beside what was measured of the other, in the same unit; undefined where there is no other
 * @returns false where the target speaks of an other that is not there, or of something that is no number
 */
export function isHeld(
  { of, atMost = Infinity, atLeast = -Infinity }: Target,
  value: number,
  beside?: number,
): boolean {
  const other = beside ?? Number.NaN;
  const judged = { value, ratio: value / other, difference: value - other }[of];
  return judged <= atMost && judged >= atLeast;
}
