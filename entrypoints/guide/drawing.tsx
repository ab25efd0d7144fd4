import { boxAt, chooseSpot, type Spot } from '../../components/overlay/corner.ts';
import { Overlay, type OverlayProps, spokenOf } from '../../components/overlay/overlay.tsx';
import type { Guide, View } from '../../utils/engine/guide/speech.ts';
import type { Verdict } from '../../utils/engine/recognise/recognise.ts';
import type { Item } from '../../utils/engine/recognise/snapshot.ts';
import type { Box, Size } from '../../utils/model/boxes.ts';
import { plain } from '../../utils/model/sentence.ts';
import { render } from '../../utils/surface/jsx/render.ts';
import type { Surface } from '../../utils/surface/page/surface.ts';
import { keyboardIn } from './keyboard.ts';
import { isInSight, measure, thingsToRead } from './stand.ts';

/** A window so low shows a few lines, in px; overlay.css says the same. */
const FEW_LINES = 330;

/** Where the card stands, and how much of it. */
interface Placement {
  /** The window's size and the words for which it was placed. */
  for: string;
  spot: Spot;
  /** No corner is free: of the card only the instruction stands, until the person opens the rest. */
  tight: boolean;
  opened: OverlayProps['opened'];
  /** The first part to use that is out of sight or under the card, by its item. */
  hidden: number | undefined;
  /** What came of the last press. */
  notice: string;
}

const USUAL: Placement = {
  for: '',
  spot: ['right', 'auto'],
  tight: false,
  opened: undefined,
  hidden: undefined,
  notice: '',
};

/** What is drawn on, and what happens when the person uses it. */
export interface Canvas extends Pick<OverlayProps, 'texts' | 'onFold' | 'onUse'> {
  surface: Surface;
  mount: HTMLElement;
  /** What the drawing covers, in CSS px of the viewport. */
  area(): Box;
  /** A part stands elsewhere now. */
  onMove(): void;
}

/** What is drawn: a view that says something, and how many pages were met so far. */
interface Drawn extends View, Pick<OverlayProps, 'screen'> {
  guide: Guide;
}

/** What draws on a page. */
export type Drawing = ReturnType<typeof makeDrawing>;

/** Draws views on a page, as often as something moves. */
export function makeDrawing(canvas: Canvas) {
  const { surface, mount, texts } = canvas;
  let placement = USUAL;
  let spoken = '';
  let unfollow = () => {};
  let again = () => {};
  const keyboard = keyboardIn(mount);

  const draw = (view: Drawn, items: readonly Item[], verdict: Verdict): void => {
    const { guide, folded } = view;
    keyboard.note();
    again = () => draw(view, items, verdict);
    const area = canvas.area();
    const { parts, cover, marks, keepClear } = measure(surface, area, guide, thingsToRead(items, verdict));
    // In a window of another size, and for other words, the usual corner and the whole card are tried first again.
    const placedFor = `${folded} ${area.width} ${area.height} ${plain(guide.say)}`;
    const isNew = placedFor !== placement.for;
    if (isNew) {
      placement = { ...USUAL, for: placedFor, hidden: placement.hidden };
    }

    /** Draws at this placement. */
    const show = () => {
      const { hidden } = placement;
      render(
        <Overlay
          {...view}
          {...placement}
          texts={texts}
          marks={marks}
          outOfSight={hidden !== undefined}
          cover={cover}
          spoken={spoken}
          onOpened={(next) => {
            placement = { ...placement, opened: next };
            again();
          }}
          onFold={canvas.onFold}
          onReveal={() => hidden !== undefined && surface.reveal(hidden)}
          onUse={canvas.onUse}
        />,
        mount,
      );
    };
    const sizeOfCard = (): Size => (mount.querySelector('.card,.unfold') as Element).getBoundingClientRect();

    show();
    let card = sizeOfCard();
    const choose = () => chooseSpot(card, area, keepClear, placement.spot, isNew);
    // In a window of a few lines all is scrolled below the instruction; what is to be answered stays in sight.
    const mayShrink = !folded && area.height > FEW_LINES && guide.answers.length === 0;
    if (!placement.tight && mayShrink && choose()[1] > 0) {
      placement = { ...placement, tight: true };
      show();
      card = sizeOfCard();
    }
    const [spot] = choose();
    const cardBox = boxAt(spot, card, area);
    const hidden = parts.find(({ box }) => !isInSight(box, cardBox, area))?.item;
    const isMoved = `${spot}` !== `${placement.spot}` || hidden !== placement.hidden;
    // Screen readers hear what comes into a region that stands.
    const now = folded ? '' : spokenOf(guide);
    const isNews = spoken !== now;
    placement = { ...placement, spot, hidden };
    spoken = now;
    if (isMoved || isNews) show();
    keyboard.follow(isNews);
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
    call: keyboard.call,
    /** Says what came of a press. */
    notify(words: string) {
      placement = { ...placement, notice: words };
      again();
    },
    clear() {
      keyboard.note();
      spoken = '';
      unfollow();
      render(null, mount);
    },
  };
}
