import type { Box } from '../../model/boxes.ts';
import type { Cover } from './surface.ts';
import { isVisible, type Root } from './words.ts';

/** Our own host is not of the page: what it covers is the card's business. */
export const OURS = 'ENT-PAS-A-PAS';

/** Is the element that is hit the one that is meant, a piece of it, what it stands in, or its label? */
function isPartOf(hit: Element, element: Element): boolean {
  if (hit.contains(element) || element.contains(hit)) return true;
  const label = hit.closest('label');
  return label !== null && (label.control === element || label.contains(element));
}

/** The piece of the page that lies over an element: what the two do not share, and only if it is taken out of the flow. */
function layerOf(hit: Element, element: Element): Element | undefined {
  let layer: Element = hit;
  while (layer.parentElement && !layer.parentElement.contains(element)) layer = layer.parentElement;
  for (let one: Element | null = hit; one; one = one === layer ? null : one.parentElement) {
    const { position }: { position: string } = getComputedStyle(one);
    if (position === 'fixed' || position === 'sticky' || one.matches('dialog,[role="dialog"],[popover]')) return layer;
  }
  // What merely lies in the same corner (an icon in a field) is small; a veil is larger than what it covers.
  const { width, height } = layer.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  const isOver = getComputedStyle(layer).position === 'absolute' && width * height > 4 * own.width * own.height;
  return isOver ? layer : undefined;
}

/** Points of a box that are asked: its middle, and near its four corners; those in the viewport only. */
function pointsIn({ x, y, width, height }: Box): [number, number][] {
  const at = (across: number, down: number): [number, number] => [x + width * across, y + height * down];
  return [at(0.5, 0.5), at(0.1, 0.2), at(0.9, 0.2), at(0.1, 0.8), at(0.9, 0.8)].filter(
    ([left, top]) => left >= 0 && top >= 0 && left < innerWidth && top < innerHeight,
  );
}

const wordsOn = (button: Element): string =>
  (button.textContent?.trim() || button.getAttribute('aria-label') || '').replace(/\s+/g, ' ');

/** What of the page is hit by a click there. All that lies there is asked for only where our own card is on top. */
function hitAt(root: Root, x: number, y: number): Element | undefined {
  const top = root.elementFromPoint(x, y);
  return top?.tagName === OURS
    ? root.elementsFromPoint(x, y).find(({ tagName }) => tagName !== OURS)
    : (top ?? undefined);
}

/** Is nothing of it drawn, although it has a place? A clip keeps it from being seen and pressed. */
function isCut(element: Element, points: readonly [number, number][], root: Root): boolean {
  const isHit = ([x, y]: [number, number]) => {
    const hit = hitAt(root, x, y);
    return hit !== undefined && !(hit !== element && hit.contains(element)) && isPartOf(hit, element);
  };
  if (points.length === 0 || points.some(isHit)) return false;
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { clipPath, clip } = getComputedStyle(one);
    if (clipPath !== 'none' || (clip !== 'auto' && clip !== '')) return true;
  }
  return false;
}

/**
 * What lies over most of an element and keeps it from being pressed.
 * @param box where it stands, in CSS px of the viewport
 * @param closes the words on what closes a banner without agreeing to anything
 */
export function coverOver(element: Element, box: Box, root: Root, closes: RegExp): Cover | undefined {
  const points = pointsIn(box);
  const layers = points.flatMap(([x, y]) => {
    const hit = hitAt(root, x, y);
    return hit && !isPartOf(hit, element) ? (layerOf(hit, element) ?? []) : [];
  });
  if (element.closest('[inert]') || isCut(element, points, root)) return {};
  const [layer] = layers;
  if (!layer || layers.length * 2 <= points.length) return undefined;
  const closing = [
    ...layer.querySelectorAll('button,[role="button"],a,input[type="button"],input[type="submit"]'),
  ].find((button) => closes.test(wordsOn(button)) && isVisible(button));
  return closing ? { closes: wordsOn(closing) } : {};
}
