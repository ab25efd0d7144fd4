import { type Box, type Clear, grow } from '../../model/boxes.ts';
import { BUTTONS } from './lines.ts';
import { boxesOf } from './place.ts';
import type { Cover } from './surface.ts';
import { aroundOf, ask, contains, is, isVisible, nameOf, type Root } from './words.ts';

/** Our own host is not of the page: what it covers is the card's business. */
export const OURS = 'ent-pas-a-pas';

/** In CSS px of the viewport. */
type Point = readonly [x: number, y: number];

/** Is the element that is hit the one that is meant, a piece of it, what it stands in, or its label? */
function isPartOf(hit: Element, element: Element): boolean {
  if (contains(hit, element) || contains(element, hit)) return true;
  const label = ask(hit, 'closest', 'label') as HTMLLabelElement | null;
  return label !== null && (label.control === element || contains(label, element));
}

/** The piece of the page that lies over an element: what the two do not share, and only if it is taken out of the flow. */
function layerOf(hit: Element, element: Element, [x, y]: Point): Element | undefined {
  const apart: Element[] = [];
  for (const one of aroundOf(hit)) {
    if (contains(one, element)) break;
    apart.push(one);
  }
  const layer = apart.at(-1) ?? hit;
  const isOnTop = apart.some(
    (one) => /fixed|sticky/.test(getComputedStyle(one).position) || is(one, 'dialog,[popover],[role=dialog]'),
  );
  // Hit far from where it stands itself: what it draws in a shadow root is over the page.
  const { left, right, top, bottom, width, height } = ask(layer, 'getBoundingClientRect');
  if (isOnTop || x < left || x > right || y < top || y > bottom) return layer;
  // What merely lies in the same corner (an icon in a field, its floating label) is smaller than what it lies on.
  const own = element.getBoundingClientRect();
  const isOver = apart.some((one) => getComputedStyle(one).position === 'absolute');
  return isOver && width * height > 1.5 * own.width * own.height ? layer : undefined;
}

/** Points of a box that are asked: its middle, and near its four corners; those in the viewport only. */
function pointsIn({ x, y, width, height }: Box): Point[] {
  const at = (across: number, down: number): Point => [x + width * across, y + height * down];
  return [at(0.5, 0.5), at(0.1, 0.2), at(0.9, 0.2), at(0.1, 0.8), at(0.9, 0.8)].filter(
    ([left, top]) => left >= 0 && top >= 0 && left < innerWidth && top < innerHeight,
  );
}

/** What of the page is hit by a click there. All that lies there is asked for only where our own card is on top. */
function hitAt(root: Root, x: number, y: number): Element | undefined {
  const top = root.elementFromPoint(x, y);
  return top?.localName === OURS
    ? root.elementsFromPoint(x, y).find(({ localName }) => localName !== OURS)
    : (top ?? undefined);
}

/** Does something stand there that would be hidden: another thing, or words of what the element stands in? */
export function isTaken(element: Element, [x, y]: Point, root: Root): boolean {
  const hit = hitAt(root, x, y);
  if (!hit || !contains(hit, element)) return hit !== undefined;
  return [...hit.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}

/**
 * What can be pressed, the frames that hold a chat, and the words of the page. What is as low as a line, or as high as half
 * a page, is none.
 */
const MISSED = 'a,button,input,select,iframe,p,li,label';

/** A page with more is a list to scroll through. */
const MOST = 99;

/** What a card may rather lie over: words to read, and the page's footer. */
const LESSER = 'p,li,label,footer *';

/** Where that stands which is better not covered: of a page, or of the dialog before it. */
export const missedIn = (root: Root | Element): Clear[] =>
  // Not spread: of a list of thousands only the first become objects.
  ([] as Element[]).slice
    .call(root.querySelectorAll(MISSED), 0, MOST)
    .map((one) => ({ ...grow(one.getBoundingClientRect(), 0), loss: is(one, LESSER) ? 0.25 : 1 }))
    .filter(({ height }) => height > 9 && height < 99);

/** Is nothing of it drawn, although it has a place? A clip keeps it from being seen and pressed. */
function isCut(element: Element, points: readonly Point[], root: Root): boolean {
  const isHit = ([x, y]: Point) => {
    const hit = hitAt(root, x, y);
    return hit !== undefined && !(hit !== element && contains(hit, element)) && isPartOf(hit, element);
  };
  if (points.length === 0 || points.some(isHit)) return false;
  return [...aroundOf(element)].some((one) => {
    const { clipPath, clip } = getComputedStyle(one);
    return clipPath !== 'none' || (clip !== 'auto' && clip !== '');
  });
}

/**
 * What lies over most of an element and keeps it from being pressed.
 * @param closes the words on what closes a banner without agreeing to anything
 */
export function coverOver(element: Element, root: Root, closes: RegExp): Cover | undefined {
  const [box] = boxesOf(element);
  if (!box) return undefined;
  const points = pointsIn(box);
  const layers = points.flatMap(([x, y]) => {
    const hit = hitAt(root, x, y);
    return hit && !isPartOf(hit, element) ? (layerOf(hit, element, [x, y]) ?? []) : [];
  });
  if (element.closest('[inert]') || isCut(element, points, root)) return {};
  const [layer] = layers;
  if (!layer || layers.length * 2 <= points.length) return undefined;
  const closing = [...layer.querySelectorAll(`a,${BUTTONS}`)].find(
    (button) => closes.test(nameOf(button)) && isVisible(button),
  );
  return closing ? { closes: nameOf(closing) } : {};
}
