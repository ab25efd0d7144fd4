import { type Box, type Clear, grow, type Size, shareCovered } from '../../utils/model/boxes.ts';

/** Where a card is docked: at one side of the window, so far from its top, or at its foot. */
export type Spot = readonly [side: 'right' | 'left', top: 'auto' | `${number}px`];

const GAP = 16;

/** Less than this is no cover, in CSS px. */
const SLACK = 4;

/** Between two things a card hides what the page says there: a corner that covers a third of a thing is as good. */
const FLOATING = 0.3;

/** What a card covers at a spot. */
export const boxAt = ([side, top]: Spot, { width, height }: Size, viewport: Size): Box => ({
  x: side === 'right' ? viewport.width - width - GAP : GAP,
  y: top === 'auto' ? viewport.height - height - GAP : Number.parseFloat(top),
  width,
  height,
});

/**
 * Where to dock the card: where it covers least of what must stay in sight. Of several such spots it is the one where it
 * stands, because a card that jumps is not found again, then a corner, the lower right one before all.
 * @param keepClear the parts to use, the alerts, what can be pressed, and what there is to read
 * @param current where it stands now
 * @param mayFloat it may also stand between two things; not while the page is scrolled, or it would go along with them
 * @returns the spot, and how much it covers: the loss of each thing that is wholly covered
 */
export function chooseSpot(
  card: Size,
  viewport: Size,
  keepClear: readonly Clear[],
  current: Spot,
  mayFloat: boolean,
): readonly [spot: Spot, covered: number] {
  // By share: a title that is wholly covered is lost, of a long list the end can be scrolled to.
  const coveredAt = (spot: Spot) => {
    const box = grow(boxAt(spot, card, viewport), -SLACK);
    return keepClear.reduce((sum, clear) => sum + (clear.loss ?? 1) * shareCovered(clear, box), 0);
  };
  // On most pages a corner is free: nothing else is tried there, because this stands before the first ring.
  if (coveredAt(current) === 0) return [current, 0];
  const between = keepClear
    // The number of a ring stands above it.
    .flatMap(({ y, height }) => [y - card.height - GAP, y + height])
    .filter((top) => mayFloat && top > 0 && top + card.height < viewport.height)
    .map((top): Spot[1] => `${top}px`);
  const spots = (['auto', `${GAP}px`, ...between] as const).flatMap((top): Spot[] => [
    ['right', top],
    ['left', top],
  ]);
  const isFloating = ([, top]: Spot) => top !== 'auto' && top !== `${GAP}px`;
  const costOf = (spot: Spot) => coveredAt(spot) + (isFloating(spot) ? FLOATING : 0);
  const best = spots.reduce((least, spot) => (costOf(spot) < costOf(least) ? spot : least), current);
  return [best, coveredAt(best)];
}
