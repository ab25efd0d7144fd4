import { boxAt, chooseSpot, type Spot } from '../../components/overlay/corner.ts';
import { Overlay, type OverlayProps, spokenOf } from '../../components/overlay/overlay.tsx';
import type { Guide, View } from '../../utils/engine/guide/speech.ts';
import type { Verdict } from '../../utils/engine/recognise/recognise.ts';
import type { Item } from '../../utils/engine/recognise/snapshot.ts';
import type { Box, Size } from '../../utils/model/boxes.ts';
import { render } from '../../utils/surface/jsx/render.ts';
import type { Surface } from '../../utils/surface/page/surface.ts';
import { keyboardIn } from './keyboard.ts';
import { isInSight, measure, thingsToRead } from './stand.ts';

/** A window so low shows a few lines, in px; overlay.css says the same. */
const FEW_LINES = 330;

/** More loss than that of one of the page's sentences is not taken for words that can be opened… */
const MOST_COVERED = 0.3;
/** …but for what may have gone wrong, that of a quarter of an alert: hardly more than a button. */
const MOST_FOR_CAUSES = 1.2;

/** The share of the window's height that a card takes which has more to say than it shows; a little less than in overlay.css. */
const FULL = 0.79;

/** Where the card stands, and how much of it. */
interface Placement extends Pick<OverlayProps, 'tight' | 'opened' | 'hidden' | 'notice'> {
  /** The window's size, how many pages were met, and the words for which it was placed. */
  for: string;
  spot: Spot;
}

const USUAL: Placement = {
  for: '',
  spot: ['right', 'auto'],
  tight: 0,
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
  const { surface, mount } = canvas;
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
    // In a window of another size, and for other words, the usual corner and the whole card are tried first again; so they are
    // once the page is there, whose things may have stood elsewhere on its way, and once the dialog before it is closed.
    const now = folded ? '' : spokenOf(guide);
    const placedFor = `${[area.width, area.height, view.screen, now, 'covered' in verdict]}`;
    const hiddenBy = (card?: Box) => parts.find(({ box }) => !isInSight(box, area, card))?.item;
    const isNew = placedFor !== placement.for;
    if (isNew) {
      // Where something went wrong, its causes are open.
      const opened = guide.attention && guide.trouble[0] ? 'trouble' : undefined;
      placement = { ...USUAL, for: placedFor, hidden: hiddenBy(), opened };
    }

    /** Draws at this placement. */
    const show = () => {
      render(
        <Overlay
          {...canvas}
          {...view}
          {...placement}
          marks={marks}
          cover={cover}
          spoken={spoken}
          onReveal={surface.reveal}
          onOpened={(next) => {
            placement = { ...placement, opened: next };
            again();
          }}
        />,
        mount,
      );
    };
    // In a window of a few lines all is scrolled below the instruction; what is to be answered stays in sight, but of a mail
    // is to be read first.
    const mayShrink = !folded && area.height > FEW_LINES && (!guide.answers[0] || guide.folds[0]);
    /** Draws as much of the card as has room. @returns where it is best docked, and the box that it takes there */
    const dock = (): readonly [Spot, Box] => {
      show();
      const card: Size = (mount.querySelector('.card,.unfold') as Element).getBoundingClientRect();
      const { spot, tight, opened } = placement;
      const [best, covered] = chooseSpot(card, area, keepClear, spot, isNew);
      // A sentence cut by the end of the card is not looked for; a list of causes is seen to go on.
      const isCut = !tight && !opened && card.height > area.height * FULL;
      // The words of what is ringed go last.
      if (mayShrink && (isCut || covered > (opened ? MOST_FOR_CAUSES : MOST_COVERED)) && tight < (isNew ? 2 : 1)) {
        placement = { ...placement, tight: tight + 1, opened: isNew ? undefined : opened };
        return dock();
      }
      const box = boxAt(best, card, area);
      // What lies under the card has its words in it.
      const under = marks.find((mark) => mark.seen && !isInSight(mark, area, box));
      if (!under) return [best, box];
      under.seen = false;
      return dock();
    };
    const [spot, cardBox] = dock();
    const hidden = hiddenBy(cardBox);
    const isMoved = `${spot}` !== `${placement.spot}` || hidden !== placement.hidden;
    // Screen readers hear what comes into a region that stands.
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
