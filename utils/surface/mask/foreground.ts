import { type Box, clip, grow, hasSize, without } from '../../model/boxes.ts';

/** Something personal on the page: where it stands, and the element that it belongs to. */
export interface PersonalBox {
  element: Element;
  box: Box;
}

/** The guide's own opaque pieces. */
const CARDS = '[data-card],[data-unfold]';
const DIALOGS = 'dialog:modal,[aria-modal="true"]';
/** That much of an edge hides nothing, in CSS px, because the page shows through at round corners. */
const EDGE = 5;

/** An opaque thing that stands before the page and hides a piece of it. */
interface Front {
  box: Box;
  /** The element that the browser names at a point where this thing is in front. */
  host: Element;
  /** Is this element a piece of the thing itself? */
  holds(element: Element): boolean;
}

const isOpaque = (element: Element): boolean => {
  const { backgroundColor, opacity } = getComputedStyle(element);
  return /^rgb\(/.test(backgroundColor) && opacity === '1';
};

const solidBoxOf = (element: Element): Box => grow(element.getBoundingClientRect(), -EDGE);

/**
 * The modal dialogs of the page and the guide's card. What is behind them needs no cover, and a cover there would hide
 * them. Only what is opaque and in front counts.
 * @param guides the shadow roots of the guide
 */
export function foregroundOf(document: Document, guides: readonly ShadowRoot[]) {
  const dialogs = [...document.querySelectorAll(DIALOGS)]
    .filter(isOpaque)
    .map((dialog): Front => ({ box: solidBoxOf(dialog), host: dialog, holds: (element) => dialog.contains(element) }));
  const cards = guides.flatMap((root) =>
    [...root.querySelectorAll(CARDS)].map(
      (card): Front => ({ box: solidBoxOf(card), host: root.host, holds: (element) => root.contains(element) }),
    ),
  );
  const isInFront = ({ host }: Front, { x, y, width, height }: Box): boolean => {
    const seen = document.elementFromPoint(x + width / 2, y + height / 2);
    return seen !== null && host.contains(seen);
  };

  return {
    cards: cards.map(({ box }) => box),
    /** What of a box can be seen, because nothing opaque stands before it. */
    seenOf({ element, box }: PersonalBox): Box[] {
      return [...dialogs, ...cards]
        .filter((front) => !front.holds(element))
        .reduce<Box[]>(
          (left, front) =>
            left.flatMap((one) => {
              const hidden = clip(one, front.box);
              return hasSize(hidden) && isInFront(front, hidden) ? without(one, hidden) : [one];
            }),
          [box],
        );
    },
  };
}
