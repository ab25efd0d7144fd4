/**
 * Functions that the driver runs inside a page. Each is sent as source text: it may use the page's globals and its own
 * arguments, nothing of this file. Where a root is closed, `closed.ts` hands it over as the last argument.
 */

import type { Box } from '../../../utils/model/boxes.ts';
import type { Point } from './driver.ts';

/** What the extension shows on a page. */
export interface OverlayState {
  /** Its host element is in the document, with a shadow root. */
  present: boolean;
  /** Text of the card, in one line, or null if no card is shown. */
  card: string | null;
  /** The rings on the page's parts, by number. */
  markers: { number: number; box: Box }[];
  /** It is reduced to the button that unfolds it. */
  folded: boolean;
}

/** Reads what the extension shows now. */
export function readOverlay(root = document.querySelector('ent-pas-a-pas')?.shadowRoot): OverlayState {
  const shown = (selector: string): HTMLElement[] =>
    [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((element) => element.checkVisibility());
  const card = shown('[data-card]')[0];
  return {
    present: Boolean(root),
    card: card ? card.innerText.replace(/\s+/g, ' ').trim() : null,
    markers: shown('[data-marker]')
      .map((marker) => {
        const { x, y, width, height } = marker.getBoundingClientRect();
        return { number: Number(marker.dataset.marker), box: { x, y, width, height } };
      })
      .sort((one, other) => one.number - other.number),
    folded: shown('[data-unfold]').length > 0,
  };
}

/** Rectangle of the first element that matches, in the viewport. Throws if there is none. */
export function readBox(selector: string): Box {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/**
 * Where a person would click to use an element of the page, or of the extension's overlay: the centre of its largest
 * line box, once scrolled into view if need be. Throws, with the reason, while it cannot be clicked: missing, hidden,
 * still moving, or under something else.
 */
export async function aim(
  selector: string,
  where: 'page' | 'overlay',
  root: Document | ShadowRoot | null | undefined = where === 'page'
    ? document
    : document.querySelector('ent-pas-a-pas')?.shadowRoot,
): Promise<Point> {
  const element = root?.querySelector<HTMLElement>(selector);
  if (!root || !element) throw new Error(`nothing matches ${selector} in the ${where}`);
  if (!element.checkVisibility({ visibilityProperty: true })) throw new Error(`${selector} is not visible`);

  const centre = (): Point => {
    const area = (box: DOMRect) => box.width * box.height;
    const boxes = [...element.getClientRects()].sort((one, other) => area(other) - area(one));
    const box = boxes[0] ?? element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const inside = ({ x, y }: Point) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  if (!inside(centre())) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });

  const before = centre();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const point = centre();
  if (point.x !== before.x || point.y !== before.y) throw new Error(`${selector} is moving`);

  const hit = root.elementFromPoint(point.x, point.y);
  const reached = hit && (element.contains(hit) || hit.closest('label')?.control === element);
  if (!reached) {
    const what = hit ? `<${hit.localName}${hit.id && `#${hit.id}`}>` : 'nothing, it is out of the viewport';
    throw new Error(`at the centre of ${selector} there is ${what}`);
  }
  return point;
}
