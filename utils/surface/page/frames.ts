import type { Item, Snapshot } from '../../engine/recognise/snapshot.ts';
import { type Box, clip } from '../../model/boxes.ts';
import { isSame } from '../../model/same.ts';
import { coverOver } from './cover.ts';
import type { Surface } from './surface.ts';
import { isVisible } from './words.ts';

/** What a frame of the page shows, and where, told by the guide that runs in it. */
export interface FrameReading {
  host: string;
  /** The viewport of the frame, in CSS px. */
  width: number;
  height: number;
  items: readonly Item[];
  /** Where the items stand, from the top left corner of the frame's viewport; null: nowhere. */
  boxes: readonly (Box | null)[];
}

/** The frames of the page that may be read, each by the number that the browser gives it. */
export interface Frames {
  /** A frame shows this now; null: it is gone. */
  receive(frame: number, reading: FrameReading | null): void;
}

/** A browser rounds the size of a frame as it likes, in CSS px. */
const ROUNDING = 1;

/** Forms are counted in each document from 0. */
const FORMS = 1000;

/** The part of an <iframe> in which its document is seen, and how much larger than its CSS px it is drawn. */
function windowOf(frame: HTMLIFrameElement): Box & { scale: number } {
  const { paddingLeft, paddingTop, paddingRight, paddingBottom } = getComputedStyle(frame);
  const [left = 0, top = 0, right = 0, bottom = 0] = [paddingLeft, paddingTop, paddingRight, paddingBottom].map(
    Number.parseFloat,
  );
  const outer = frame.getBoundingClientRect();
  const scale = frame.offsetWidth > 0 ? outer.width / frame.offsetWidth : 1;
  return {
    x: outer.x + (frame.clientLeft + left) * scale,
    y: outer.y + (frame.clientTop + top) * scale,
    width: frame.clientWidth - left - right,
    height: frame.clientHeight - top - bottom,
    scale,
  };
}

const hostOf = ({ src }: HTMLIFrameElement): string | undefined => src.split('/')[2];

/**
 * The <iframe> in which a reading was made: a page cannot be asked for it, so it is told by its size, and by its address
 * where several have that size.
 * @returns undefined where it is not seen, or not sure
 */
function elementOf(reading: FrameReading, document: Document): HTMLIFrameElement | undefined {
  const near = (one: number, other: number) => Math.abs(one - other) <= ROUNDING;
  const fits = (frame: HTMLIFrameElement) => {
    const { width, height } = windowOf(frame);
    return near(width, reading.width) && near(height, reading.height) && isVisible(frame);
  };
  const sized = [...document.querySelectorAll('iframe')].filter(fits);
  const found = sized.length > 1 ? sized.filter((frame) => hostOf(frame) === reading.host) : sized;
  return found.length === 1 ? found[0] : undefined;
}

/**
 * A page together with what its frames tell of themselves: their items come after its own.
 * @param page the top document
 * @param reveal asks a frame to bring one of its items into its own view
 */
export function withFrames(
  page: Surface,
  document: Document,
  reveal: (frame: number, item: number) => void,
): Surface & Frames {
  const readings = new Map<number, FrameReading>();
  /** Behind the page's own items: the frame of each, and its place there. */
  let framed: { frame: number; element: HTMLIFrameElement; item: number }[] = [];
  let own = 0;
  let closes = /$^/;
  let watcher: { onChange: () => void; onMove: () => void } | undefined;

  /** What a frame says of one of its items; its forms are told from the page's own. */
  const itemIn = ({ frame, item }: (typeof framed)[number]): Item[] => {
    const one = readings.get(frame)?.items[item];
    if (!one) return [];
    return [one.form === undefined ? one : { ...one, form: one.form + FORMS * (frame + 1) }];
  };

  const withItems = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    items: [...snapshot.items, ...framed.flatMap(itemIn)],
  });

  return {
    // Where the page stands, whether it is still the same, and what is better not covered, the frames change nothing of it.
    ...page,

    receive(frame, reading) {
      const before = readings.get(frame);
      if (reading) readings.set(frame, reading);
      else readings.delete(frame);
      if (before && reading && isSame(before.items, reading.items)) watcher?.onMove();
      else watcher?.onChange();
    },

    read(wanted) {
      closes = wanted.closes;
      const snapshot = page.read(wanted);
      own = snapshot.items.length;
      framed = [...readings].flatMap(([frame, reading]) => {
        const element = elementOf(reading, document);
        return element ? reading.items.map((_, item) => ({ frame, element, item })) : [];
      });
      return withItems(snapshot);
    },

    readAll: (wanted) => withItems(page.readAll(wanted)),

    boxOf(item) {
      const there = framed[item - own];
      if (!there) return page.boxOf(item);
      const box = readings.get(there.frame)?.boxes[there.item];
      if (!box || !there.element.isConnected) return undefined;
      const { x, y, width, height, scale } = windowOf(there.element);
      const placed = {
        x: x + box.x * scale,
        y: y + box.y * scale,
        width: box.width * scale,
        height: box.height * scale,
      };
      return clip(placed, { x, y, width: width * scale, height: height * scale });
    },

    coverOf(item) {
      const there = framed[item - own];
      return there ? coverOver(there.element, document, closes) : page.coverOf(item);
    },

    isTaken: (item, x, y) => item < own && page.isTaken(item, x, y),

    // A frame tells of its own when something in it moves.
    follow: (items, onMove) =>
      page.follow(
        items.filter((item) => item < own),
        onMove,
      ),

    // A frame tells nothing until it has something to show.
    isBlank: () => framed.length === 0 && page.isBlank(),

    dialog() {
      const open = page.dialog();
      return open && { box: open.box, holds: (item) => item < own && open.holds(item) };
    },

    reveal(item) {
      const there = framed[item - own];
      if (!there) return page.reveal(item);
      there.element.scrollIntoView({ block: 'nearest' });
      reveal(there.frame, there.item);
    },

    watch(onChange, onMove) {
      watcher = { onChange, onMove };
      const stop = page.watch(onChange, onMove);
      return () => {
        watcher = undefined;
        stop();
      };
    },
  };
}
