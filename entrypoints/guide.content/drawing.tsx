import { render } from 'preact';
import { boxAt, chooseCorner, coversAny } from '../../components/overlay/corner.ts';
import { type Corner, type Mark, Overlay, type OverlayProps } from '../../components/overlay/overlay.tsx';
import type { Guide, View } from '../../utils/engine/guide/speech.ts';
import type { Verdict } from '../../utils/engine/recognise/recognise.ts';
import type { Item } from '../../utils/engine/recognise/snapshot.ts';
import { type Box, grow, hasSize, type Size, shareCovered } from '../../utils/model/boxes.ts';
import { plain } from '../../utils/model/sentence.ts';
import type { Cover, Surface } from '../../utils/surface/page/surface.ts';

/** Between a ring and what it surrounds, in px: a label often stands close above its field. */
const RING = 3;

/** Of a part so much must be in sight, in px; of a smaller one, all. */
const ENOUGH = 60;

/** What the card measures before it was ever drawn, in px. */
const USUAL_CARD = { width: 346, height: 280 };

/** Where the card stands, and how much of it. */
interface Placement {
  /** The window's size and the words for which it was placed. */
  for: string;
  corner: Corner;
  /** No corner is free: of the card only the instruction stands, until the person opens the rest. */
  tight: boolean;
  opened: boolean;
  /** The first part to use that is out of sight or under the card, by its item. */
  hidden: number | undefined;
}

const USUAL: Placement = { for: '', corner: 'bottom-right', tight: false, opened: false, hidden: undefined };

/** What is drawn on, and what happens when the person uses it. */
export interface Canvas extends Pick<OverlayProps, 'onFold' | 'onAnswer' | 'onOpen' | 'onBack'> {
  surface: Surface;
  mount: HTMLElement;
  /** What the drawing covers, in CSS px of the viewport. */
  area(): Box;
}

/** Can the part be seen, above the lower edge and beside the card? */
function isInSight({ y, height }: Box, covered: number, areaHeight: number): boolean {
  const seen = Math.min(y + height, areaHeight) - Math.max(y, 0);
  return height > 0 && seen >= Math.min(height, ENOUGH) && covered < 0.5;
}

/** What must stay in sight beside the parts to use: the page's title, what it says of an error, its messages. */
function thingsToRead(items: readonly Item[], verdict: Verdict): number[] {
  const title = items.findIndex(({ kind }) => kind === 'heading');
  const alerts = items.flatMap(({ kind }, item) => (kind === 'alert' ? [item] : []));
  const parts = 'parts' in verdict ? Object.values(verdict.parts) : [];
  const told = parts.flatMap(({ item }) =>
    item !== undefined && /^(text|other)$/.test(items[item]?.kind ?? '') ? [item] : [],
  );
  return [...(title < 0 ? [] : [title]), ...alerts, ...told];
}

/** The parts to use and where they stand, and what lies over one of them. */
interface Placed {
  parts: readonly { number: number; item: number; box: Box }[];
  cover: Cover | undefined;
}

/** Where an item stands in the area. */
const boxIn = ({ surface }: Canvas, { x, y }: Box, item: number): Box | undefined => {
  const box = surface.boxOf(item);
  return box && { ...box, x: box.x - x, y: box.y - y };
};

/** What stands behind an open dialog, or under something else, cannot be used: it gets no ring. */
function placeParts({ points }: Guide, canvas: Canvas, area: Box): Placed {
  const { surface } = canvas;
  const dialog = surface.dialog();
  const there = points.flatMap(({ number, item }) => {
    const box = boxIn(canvas, area, item);
    return box && (!dialog || dialog.holds(item)) ? [{ number, item, box, over: surface.coverOf(item) }] : [];
  });
  return { parts: there.filter(({ over }) => !over), cover: there.find(({ over }) => over)?.over };
}

/** Draws views on a page, as often as something moves. */
export function makeDrawing(canvas: Canvas) {
  const { surface, mount } = canvas;
  let placement = USUAL;

  /** Draws at this placement, and measures the card. */
  const show = (
    { guide, folded, asksWhere }: View,
    placed: Placed,
    marks: readonly Mark[],
    again: () => void,
  ): Size => {
    const { corner, tight, opened, hidden } = placement;
    render(
      guide && (
        <Overlay
          guide={guide}
          folded={folded}
          asksWhere={asksWhere}
          corner={corner}
          marks={marks}
          outOfSight={hidden !== undefined}
          cover={placed.cover}
          tight={tight}
          opened={opened}
          onOpened={(next) => {
            placement = { ...placement, opened: next };
            again();
          }}
          onFold={canvas.onFold}
          onReveal={() => hidden !== undefined && surface.reveal(hidden)}
          onAnswer={canvas.onAnswer}
          onOpen={canvas.onOpen}
          onBack={canvas.onBack}
        />
      ),
      mount,
    );
    return mount.querySelector('[data-card]')?.getBoundingClientRect() ?? USUAL_CARD;
  };

  const draw = (view: View & { guide: Guide }, items: readonly Item[], verdict: Verdict): void => {
    const area = canvas.area();
    const placed = placeParts(view.guide, canvas, area);
    const marks = placed.parts.flatMap(({ number, box }) => (hasSize(box) ? [{ number, ...grow(box, RING) }] : []));
    const again = () => draw(view, items, verdict);
    // In a window of another size, and for other words, the usual corner and the whole card are tried first again.
    const now = `${area.width} ${area.height} ${plain(view.guide.say)}`;
    if (now !== placement.for) placement = { ...USUAL, for: now, hidden: placement.hidden };
    let card = show(view, placed, marks, again);

    // Only now the card has its size, which decides where it may stand and what it hides.
    const dialog = surface.dialog();
    const toRead = thingsToRead(items, verdict).flatMap((item) => boxIn(canvas, area, item) ?? []);
    const keepClear = [...marks, ...toRead, ...(dialog ? [dialog.box] : [])];
    const bestNow = () => chooseCorner(card, area, keepClear, placement.corner);
    if (!placement.tight && !view.folded && coversAny(boxAt(bestNow(), card, area), keepClear)) {
      placement = { ...placement, tight: true };
      card = show(view, placed, marks, again);
    }
    const corner = bestNow();
    const cardBox = boxAt(corner, card, area);
    const hidden = placed.parts.find(({ box }) => !isInSight(box, shareCovered(box, cardBox), area.height))?.item;
    if (corner === placement.corner && hidden === placement.hidden) return;
    placement = { ...placement, corner, hidden };
    show(view, placed, marks, again);
  };

  return { draw, clear: () => render(null, mount) };
}
