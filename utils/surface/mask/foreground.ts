import type { Box } from '../page/surface.ts';

/** A rectangle to cover, and the element that it belongs to. */
export interface Hung {
  element: Element;
  box: Box;
}

/** The guide's own opaque pieces. */
const CARDS = '[data-card],[data-unfold]';
const DIALOGS = 'dialog:modal,[aria-modal="true"]';
/** The page shows through at round corners: that much of an edge hides nothing. */
const EDGE = 5;

/** What stands before the page and hides a piece of it. */
interface Curtain {
  box: Box;
  /** The element that the browser names where the curtain is in front. */
  front: Element;
  /** Is this element a piece of the curtain itself? */
  holds(element: Element): boolean;
}

const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + EDGE,
  y: y + EDGE,
  width: width - 2 * EDGE,
  height: height - 2 * EDGE,
});

const isOpaque = (element: Element): boolean => {
  const { backgroundColor, opacity } = getComputedStyle(element);
  return /^rgb\(/.test(backgroundColor) && opacity === '1';
};

function common(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** What is left of a box without a piece of it: above, below, left and right of the piece. */
function without(box: Box, piece: Box): Box[] {
  const right = piece.x + piece.width;
  const bottom = piece.y + piece.height;
  return [
    { x: box.x, y: box.y, width: box.width, height: piece.y - box.y },
    { x: box.x, y: bottom, width: box.width, height: box.y + box.height - bottom },
    { x: box.x, y: piece.y, width: piece.x - box.x, height: piece.height },
    { x: right, y: piece.y, width: box.x + box.width - right, height: piece.height },
  ].filter(({ width, height }) => width > 0 && height > 0);
}

/**
 * The modal dialogs of the page and the guide's card. What is behind them needs no cover, and a cover there would hide
 * them: so much is cut off. Only what is opaque and in front counts.
 * @param guides the shadow roots of the guide
 */
export function curtainsOf(document: Document, guides: readonly ShadowRoot[]) {
  const dialogs = [...document.querySelectorAll(DIALOGS)].filter(isOpaque).map(
    (dialog): Curtain => ({
      box: inner(dialog.getBoundingClientRect()),
      front: dialog,
      holds: (element) => dialog.contains(element),
    }),
  );
  const cards = guides.flatMap((root) =>
    [...root.querySelectorAll(CARDS)].map(
      (card): Curtain => ({
        box: inner(card.getBoundingClientRect()),
        front: root.host,
        holds: (element) => root.contains(element),
      }),
    ),
  );
  const isInFront = ({ front }: Curtain, { x, y, width, height }: Box): boolean => {
    const seen = document.elementFromPoint(x + width / 2, y + height / 2);
    return seen !== null && front.contains(seen);
  };

  return {
    cards: cards.map(({ box }) => box),
    /** What of a rectangle is not behind a curtain. */
    before({ element, box }: Hung): Box[] {
      return [...dialogs, ...cards]
        .filter((curtain) => !curtain.holds(element))
        .reduce<Box[]>(
          (left, curtain) =>
            left.flatMap((one) => {
              const hidden = common(one, curtain.box);
              return hidden && isInFront(curtain, hidden) ? without(one, hidden) : [one];
            }),
          [box],
        );
    },
  };
}
