import type { Box } from '../../model/boxes.ts';
import { coverOver, OURS } from './cover.ts';
import { dialogIn, isBlank, type Place, type Root, readPage } from './read.ts';
import type { Cover, Surface } from './surface.ts';

/** At most one reading in this many milliseconds while the page keeps changing. */
const REST = 100;

/** The attributes by which portals show, hide and select. Others never change what a parent sees. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'aria-selected',
  'aria-invalid',
  'aria-label',
  'aria-modal',
  'data-testid',
  'id',
  'role',
];

/** Runs `task` at once for the first call, then no more than once in `rest` ms, the last call never lost. */
function coalesce(task: () => void, rest: number): { call: () => void; cancel: () => void } {
  let pending: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return {
    call() {
      pending ??= setTimeout(
        () => {
          pending = undefined;
          last = performance.now();
          task();
        },
        Math.max(0, last + rest - performance.now()),
      );
    },
    cancel() {
      clearTimeout(pending);
      pending = undefined;
    },
  };
}

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
  let elements: Element[] = [];

  return {
    read(needs) {
      const reading = readPage(root, placeNow(), needs);
      elements = reading.elements;
      return reading.snapshot;
    },

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

    watch(onChange, onMove) {
      const change = coalesce(onChange, REST);
      // That our own card has come tells nothing of the page; that it was taken away does.
      const isOurs = ({ addedNodes, removedNodes }: MutationRecord) =>
        addedNodes.length > 0 &&
        removedNodes.length === 0 &&
        [...addedNodes].every(({ nodeName }) => nodeName === OURS);
      const mutations = new MutationObserver((records) => {
        if (!records.every(isOurs)) change.call();
      });
      const sizes = new ResizeObserver(onMove);
      const listening = new AbortController();
      const settled = () => {
        change.call();
        onMove();
      };
      const start = () => {
        mutations.observe(root, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: ATTRIBUTES,
        });
        sizes.observe('host' in root ? root.host : document.documentElement);
      };
      const pause = () => {
        mutations.disconnect();
        sizes.disconnect();
        change.cancel();
      };
      const quietly = { capture: true, passive: true, signal: listening.signal };
      document.addEventListener('scroll', onMove, quietly);
      // What fades or slides in is seen only once it has arrived.
      for (const end of ['transitionend', 'animationend', 'load']) document.addEventListener(end, settled, quietly);
      window.addEventListener('resize', onMove, quietly);
      window.addEventListener('pageshow', change.call, quietly);
      document.addEventListener(
        'visibilitychange',
        () => {
          if (document.hidden) return pause();
          start();
          settled();
        },
        quietly,
      );
      if (!document.hidden) start();
      return () => {
        listening.abort();
        pause();
      };
    },
  };
}
