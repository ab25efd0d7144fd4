import { type Box, grow, type Size, shareCovered } from '../../utils/model/boxes.ts';
import type { Corner } from './overlay.tsx';

/** Always the same corner first: who looks for the card finds it there. */
const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];
const GAP = 16;

/** Where a card stands in a corner. */
export function boxAt(corner: Corner, card: Size, viewport: Size): Box {
  return {
    x: corner.endsWith('right') ? viewport.width - card.width - GAP : GAP,
    y: corner.startsWith('bottom') ? viewport.height - card.height - GAP : GAP,
    // Named one by one: a DOMRect has nothing to spread.
    width: card.width,
    height: card.height,
  };
}

/** Less than this is no cover, in CSS px. */
const SLACK = 4;

/** Does it cover something of one of these boxes? */
export function coversAny(box: Box, boxes: readonly Box[]): boolean {
  const inner = grow(box, -SLACK);
  return boxes.some((one) => shareCovered(one, inner) > 0);
}

/**
 * Where to dock the card: bottom right, unless it would cover something that must stay in sight; then the corner that
 * covers least. It stays where it is as long as it covers nothing there: a card that jumps is not found again.
 * @param keepClear the parts to use and the alerts
 * @param current where it stands now
 */
export function chooseCorner(card: Size, viewport: Size, keepClear: readonly Box[], current: Corner): Corner {
  const coveredAt = (corner: Corner) => {
    const box = boxAt(corner, card, viewport);
    // By share: a title that is wholly covered is lost, of a long list the end can be scrolled to.
    return keepClear.reduce((sum, clear) => sum + shareCovered(clear, box), 0);
  };
  if (coveredAt(current) === 0) return current;
  const covered = CORNERS.map(coveredAt);
  return CORNERS[covered.indexOf(Math.min(...covered))] ?? current;
}
