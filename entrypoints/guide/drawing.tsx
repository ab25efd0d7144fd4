import { boxAt, chooseCorner, coversAny } from '../../components/overlay/corner.ts';
import { type Corner, type Mark, Overlay, type OverlayProps, spokenOf } from '../../components/overlay/overlay.tsx';
import type { Guide, View } from '../../utils/engine/guide/speech.ts';
import type { Verdict } from '../../utils/engine/recognise/recognise.ts';
import type { Item } from '../../utils/engine/recognise/snapshot.ts';
import { type Box, clip, grow, hasSize, type Size, shareCovered } from '../../utils/model/boxes.ts';
import { plain } from '../../utils/model/sentence.ts';
import { render } from '../../utils/surface/jsx/render.ts';
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
export interface Canvas extends Pick<OverlayProps, 'texts' | 'onFold' | 'onAnswer' | 'onOpen'> {
  surface: Surface;
  mount: HTMLElement;
  /** What the drawing covers, in CSS px of the viewport. */
  area(): Box;
  /** A part stands elsewhere now. */
  onMove(): void;
  /** The person is back from the mail. @returns whether the page that the mail opened was found */
  onBack(): Promise<boolean>;
}

/** Can the part be seen, inside the window and beside the card? */
function isInSight(box: Box, covered: number, { width, height }: Size): boolean {
  const seen = clip(box, { x: 0, y: 0, width, height });
  const isEnough = (part: number, whole: number) => part > 0 && part >= Math.min(whole, ENOUGH);
  return isEnough(seen.width, box.width) && isEnough(seen.height, box.height) && covered < 0.5;
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

/** How the page stands now: all is measured before anything is drawn, so that the page is laid out once. */
interface Stand {
  area: Box;
  /** The parts to use and where they stand. */
  parts: readonly { number: number; item: number; box: Box }[];
  /** What lies over one of them. */
  cover: Cover | undefined;
  marks: readonly Mark[];
  /** What the card must not cover. */
  keepClear: readonly Box[];
}

/** What stands behind an open dialog, or under something else, cannot be used: it gets no ring. */
function measure({ surface, area: areaNow }: Canvas, guide: Guide, toRead: readonly number[]): Stand {
  const area = areaNow();
  const boxIn = (item: number): Box | undefined => {
    const box = surface.boxOf(item);
    return box && { ...box, x: box.x - area.x, y: box.y - area.y };
  };
  const dialog = surface.dialog();
  const there = guide.points.flatMap(({ number, item }) => {
    const box = boxIn(item);
    return box && (!dialog || dialog.holds(item)) ? [{ number, item, box, over: surface.coverOf(item) }] : [];
  });
  const parts = there.filter(({ over }) => !over);
  const marks = parts.flatMap(({ number, box }) => (hasSize(box) ? [{ number, ...grow(box, RING) }] : []));
  const read = toRead.flatMap((item) => boxIn(item) ?? []);
  return {
    area,
    parts,
    cover: there.find(({ over }) => over)?.over,
    marks,
    keepClear: [...marks, ...read, ...(dialog ? [dialog.box] : [])],
  };
}

/** What draws on a page. */
export type Drawing = ReturnType<typeof makeDrawing>;

/** Draws views on a page, as often as something moves. */
export function makeDrawing(canvas: Canvas) {
  const { surface, mount, texts } = canvas;
  let placement = USUAL;
  let spoken = '';
  let missed = false;
  let unfollow = () => {};

  const draw = (view: View & { guide: Guide }, items: readonly Item[], verdict: Verdict): void => {
    const { guide, folded, asksWhere } = view;
    const again = () => draw(view, items, verdict);
    const stand = measure(canvas, guide, thingsToRead(items, verdict));
    const { area, parts, cover, marks, keepClear } = stand;
    // In a window of another size, and for other words, the usual corner and the whole card are tried first again.
    const placedFor = `${area.width} ${area.height} ${plain(guide.say)}`;
    if (placedFor !== placement.for) {
      placement = { ...USUAL, for: placedFor, hidden: placement.hidden };
      missed = false;
    }

    /** Draws at this placement. */
    const show = () => {
      const { corner, tight, opened, hidden } = placement;
      render(
        <Overlay
          guide={guide}
          texts={texts}
          folded={folded}
          asksWhere={asksWhere}
          corner={corner}
          marks={marks}
          outOfSight={hidden !== undefined}
          cover={cover}
          tight={tight}
          opened={opened}
          spoken={spoken}
          missed={missed}
          onOpened={(next) => {
            placement = { ...placement, opened: next };
            again();
          }}
          onFold={canvas.onFold}
          onReveal={() => hidden !== undefined && surface.reveal(hidden)}
          onAnswer={canvas.onAnswer}
          onOpen={canvas.onOpen}
          onBack={async () => {
            missed = !(await canvas.onBack());
            again();
          }}
        />,
        mount,
      );
    };
    const sizeOfCard = (): Size => mount.querySelector('[data-card]')?.getBoundingClientRect() ?? USUAL_CARD;

    show();
    let card = sizeOfCard();
    const cornerFor = () => chooseCorner(card, area, keepClear, placement.corner);
    if (!placement.tight && !folded && coversAny(boxAt(cornerFor(), card, area), keepClear)) {
      placement = { ...placement, tight: true };
      show();
      card = sizeOfCard();
    }
    const corner = cornerFor();
    const cardBox = boxAt(corner, card, area);
    const hidden = parts.find(({ box }) => !isInSight(box, shareCovered(box, cardBox), area))?.item;
    const isMoved = corner !== placement.corner || hidden !== placement.hidden;
    // Screen readers hear what comes into a region that stands.
    const now = spokenOf({ ...view, texts });
    const isNews = spoken !== now;
    placement = { ...placement, corner, hidden };
    spoken = now;
    if (isMoved || isNews) show();
    unfollow();
    unfollow = folded
      ? () => {}
      : surface.follow(
          parts.map(({ item }) => item),
          canvas.onMove,
        );
  };

  return {
    draw,
    clear() {
      spoken = '';
      unfollow();
      render(null, mount);
    },
  };
}
