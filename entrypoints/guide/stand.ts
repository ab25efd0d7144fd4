import type { Mark } from '../../components/overlay/overlay.tsx';
import type { Guide } from '../../utils/engine/guide/speech.ts';
import type { Verdict } from '../../utils/engine/recognise/recognise.ts';
import type { Item } from '../../utils/engine/recognise/snapshot.ts';
import { type Box, type Clear, clip, grow, hasSize, type Size, shareCovered } from '../../utils/model/boxes.ts';
import type { Cover, Surface } from '../../utils/surface/page/surface.ts';

/** Between a ring and what it surrounds, in px: a label often stands close above its field. */
const RING = 3;

/** Beside a part a number needs so much, in px. */
const NUMBER = 36;

/** Of a part so much must be in sight, in px; of a smaller one, all. */
const ENOUGH = 60;

/** What the title, an alert, and the first part to use weigh beside a button. */
const MOST_MISSED = 5;

/** Can the part be seen, inside the window and, where it stands, beside the card? */
export function isInSight(box: Box, { width, height }: Size, card?: Box): boolean {
  const seen = clip(box, { x: 0, y: 0, width, height });
  const isEnough = (part: number, whole: number) => part > 0 && part >= Math.min(whole, ENOUGH);
  return (
    isEnough(seen.width, box.width) && isEnough(seen.height, box.height) && (!card || shareCovered(seen, card) < 0.5)
  );
}

/**
 * What must stay in sight beside the parts to use: the title of the page or of the dialog before it, what is said of an error,
 * messages.
 */
export function thingsToRead(items: readonly Item[], verdict: Verdict): number[] {
  const title = items.findIndex(({ kind, behind }) => kind === 'heading' && !behind);
  const parts = 'parts' in verdict ? Object.values(verdict.parts).map(({ item }) => item) : [];
  return items.flatMap(({ kind }, item) =>
    item === title || kind === 'alert' || (/text|other/.test(kind) && parts.includes(item)) ? [item] : [],
  );
}

/** How the page stands now: all is measured before anything is drawn, so that the page is laid out once. */
export interface Stand {
  /** The parts to use and where they stand. */
  parts: readonly { number: number; item: number; box: Box }[];
  /** What lies over one of them. */
  cover: Cover | undefined;
  marks: readonly Mark[];
  /** What the card must not cover. */
  keepClear: readonly Clear[];
}

/** What stands behind an open dialog, or under something else, cannot be used: it gets no ring, and may be covered. */
export function measure(surface: Surface, area: Box, guide: Guide, toRead: readonly number[]): Stand {
  const dialog = surface.dialog();
  const boxIn = (item: number): Box | undefined => {
    const box = !dialog || dialog.holds(item) ? surface.boxOf(item) : undefined;
    return box && { ...box, x: box.x - area.x, y: box.y - area.y };
  };
  const there = guide.points.flatMap(({ number, item }) => {
    const box = boxIn(item);
    return box ? [{ number, item, box, over: surface.coverOf(item) }] : [];
  });
  const parts = there.filter(({ over }) => !over);
  const marks = parts.flatMap(({ number, item, box }) => {
    // Beside the part, unless the number would hide what stands there.
    const inside =
      box.x < NUMBER || surface.isTaken(item, area.x + box.x - NUMBER / 2, area.y + box.y + box.height / 2);
    const loss = number > 1 ? 1 : MOST_MISSED;
    return hasSize(box) ? [{ number, inside, seen: isInSight(box, area), loss, ...grow(box, RING) }] : [];
  });
  return {
    parts,
    cover: there.find(({ over }) => over)?.over,
    marks,
    keepClear: [
      ...marks,
      // More: what is to be used can be brought into sight by the card's own button, what is to be read cannot.
      ...toRead.flatMap((item): Clear[] => {
        const box = boxIn(item);
        return box ? [{ ...box, loss: MOST_MISSED }] : [];
      }),
      ...surface.missed(),
      ...(dialog ? [dialog.box] : []),
    ],
  };
}
