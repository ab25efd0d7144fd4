import type { Box } from '../../model/boxes.ts';
import { changesSince } from './changes.ts';
import { coverOver } from './cover.ts';
import { isBlank } from './lines.ts';
import { dialogIn, type Place, readPage } from './read.ts';
import type { Cover, Surface } from './surface.ts';
import { watchPage } from './watch.ts';
import { watchPlace } from './watch-place.ts';
import type { Root } from './words.ts';

/** A radio or a checkbox is pressed by its label too, and is often drawn by nothing else. */
function boxesOf(element: Element): DOMRect[] {
  const labels = element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type) ? element.labels : null;
  return [element, ...(labels ?? [])]
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1);
}

/**
 * A page that can be read and pointed at. It only looks: the sole thing that it can do to the page is to scroll, when
 * asked.
 * @param root the document of the page, or the shadow root of a screen
 * @param placeNow where the page stands now
 */
export function surfaceOf(root: Root, placeNow: () => Place): Surface {
  const document = root.ownerDocument ?? (root as Document);
  let elements: readonly Element[] = [];
  let changes: ReturnType<typeof changesSince> | undefined;

  return {
    read(wanted) {
      const reading = readPage(root, placeNow(), wanted);
      elements = reading.elements;
      changes = changesSince(root, reading, wanted);
      return reading.snapshot;
    },

    report: (wanted) => readPage(root, placeNow(), wanted, 'all').snapshot,

    boxOf(item): Box | undefined {
      const element = elements[item];
      if (!element?.isConnected) return undefined;
      const boxes = boxesOf(element);
      if (boxes.length === 0) return undefined;
      const x = Math.min(...boxes.map(({ left }) => left));
      const y = Math.min(...boxes.map(({ top }) => top));
      return {
        x,
        y,
        width: Math.max(...boxes.map(({ right }) => right)) - x,
        height: Math.max(...boxes.map(({ bottom }) => bottom)) - y,
      };
    },

    coverOf(item): Cover | undefined {
      const element = elements[item];
      if (!element?.isConnected) return undefined;
      const [box] = boxesOf(element);
      return box && coverOver(element, box, root);
    },

    isBlank: () => isBlank(root),

    dialog() {
      const dialog = dialogIn(root);
      if (!dialog) return undefined;
      const { x, y, width, height } = dialog.getBoundingClientRect();
      return { box: { x, y, width, height }, holds: (item) => dialog.contains(elements[item] ?? null) };
    },

    reveal(item) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      elements[item]?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    },

    watch: (onChange, onMove) =>
      watchPage({ document, root, matter: (records) => changes?.(records) ?? true, onChange, onMove }),

    watchPlace: (onChange) => watchPlace(document, () => JSON.stringify(placeNow()), onChange),
  };
}
