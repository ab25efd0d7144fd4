import { type Box, clip } from '../../model/boxes.ts';
import { aroundOf, ask, is } from './words.ts';

/** A heading is as wide as the page, its words hardly ever. */
function rectOf(element: Element): DOMRect {
  if (!/^h\d$/.test(element.localName)) return element.getBoundingClientRect();
  const words = element.ownerDocument.createRange();
  words.selectNodeContents(element);
  return words.getBoundingClientRect();
}

/** The element, and the labels of a radio or a checkbox: it is pressed by them too, and often drawn by nothing else. */
export const drawnBy = (element: Element): Element[] => [
  element,
  ...((is(element, '[type=radio],[type=checkbox]') && (element as HTMLInputElement).labels) || []),
];

/** Where it is drawn, without what has no size. */
export const boxesOf = (element: Element): DOMRect[] =>
  drawnBy(element)
    .map(rectOf)
    .filter(({ width, height }) => width > 1 && height > 1);

/** The elements around this one that show only what stands within them: lists that scroll, drawers that are shut. */
export function clippersOf(element: Element): Element[] {
  const found: Element[] = [];
  for (const one of aroundOf(element)) {
    const { position, overflowX, overflowY } = getComputedStyle(one);
    // The page itself scrolls: what is out of its sight is told apart.
    if (one !== element && !/^(html|body)$/.test(one.localName) && (overflowX !== 'visible' || overflowY !== 'visible'))
      found.push(one);
    if (position === 'fixed') break;
  }
  return found;
}

/**
 * Has a person any way to see it and use it? Not what is left of the page or above it, where nobody can scroll to, nor what
 * stands in a drawer that is shut or in a single point.
 */
export function isWithinReach(element: Element): boolean {
  return (
    boxesOf(element).some(({ right, bottom }) => right + scrollX > 0 && bottom + scrollY > 0) &&
    clippersOf(element).every((one) => {
      const { width, height } = ask(one, 'getBoundingClientRect');
      return width > 1 && height > 1;
    })
  );
}

/**
 * Where an element stands, in CSS px of the viewport, as far as what is around it lets it be seen.
 * @returns undefined where it has no size; a box without size where it is out of sight in a list that scrolls
 */
export function boxOf(element: Element, clippers: readonly Element[]): Box | undefined {
  const boxes = boxesOf(element);
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top));
  const whole: Box = {
    x,
    y,
    width: Math.max(...boxes.map(({ right }) => right)) - x,
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - y,
  };
  return clippers.reduce<Box>((box, one) => clip(box, ask(one, 'getBoundingClientRect')), whole);
}

/**
 * Notices that elements move although nothing was scrolled or resized: a hint that opens above them, an animation. Each is
 * watched through a window of exactly its own place.
 * @param onMove called as soon as one has moved; then they are to be followed anew
 * @returns stops following
 */
export function follow(elements: readonly Element[], onMove: () => void): () => void {
  const observers = elements.map((element) => {
    const marginsNow = () => {
      const { top, left, right, bottom } = element.getBoundingClientRect();
      return [top, innerWidth - right, innerHeight - bottom, left].map((side) => `${-Math.floor(side)}px`).join(' ');
    };
    const rootMargin = marginsNow();
    let share: number | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const now = entries.at(-1)?.intersectionRatio ?? 0;
        // The first answer tells how it stands: part of it may be out of the window, and it may have moved before that answer.
        if (share === undefined ? marginsNow() !== rootMargin : Math.abs(now - share) > 0.01) onMove();
        share = now;
      },
      { rootMargin, threshold: [0, 0.5, 0.9, 1] },
    );
    observer.observe(element);
    return observer;
  });
  return () => {
    for (const observer of observers) observer.disconnect();
  };
}
