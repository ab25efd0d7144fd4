import { render } from 'preact';
import { boxAt, chooseCorner, coversAny } from '../../components/overlay/corner.ts';
import { type Corner, type Mark, Overlay } from '../../components/overlay/overlay.tsx';
import { type Answer, foldName } from '../../utils/engine/guide/guide.ts';
import { startSession, type Voice } from '../../utils/engine/guide/session.ts';
import { SILENCE, type View } from '../../utils/engine/guide/voice.ts';
import { needsOf } from '../../utils/engine/recognise/clues.ts';
import type { Verdict, Way } from '../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import { type Box, grow, hasSize, shareCovered } from '../../utils/model/boxes.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import type { Portal } from '../../utils/model/portal.ts';
import type { CardRoute } from '../../utils/model/routes.ts';
import { plain } from '../../utils/model/sentence.ts';
import type { Cover, Surface } from '../../utils/surface/page/surface.ts';
import { everyMinute } from './minute.ts';

/** How long a page must stay as it is before *unsure* or *unknown* is said, in ms: late labels must not flicker. */
const QUIET = 1000;

/** Between a ring and what it surrounds, in px: a label often stands close above its field. */
const RING = 3;

/** Of a part so much must be in sight, in px; of a smaller one, all. */
const ENOUGH = 60;

/** What the card measures before it was ever drawn, in px. */
const USUAL_CARD = { width: 346, height: 280 };

/** Can the part be seen, above the lower edge and beside the card? */
function isInSight({ y, height }: Box, covered: number, areaHeight: number): boolean {
  const seen = Math.min(y + height, areaHeight) - Math.max(y, 0);
  return height > 0 && seen >= Math.min(height, ENOUGH) && covered < 0.5;
}

/** What must stay in sight beside the parts to use: the page's title, what it says of an error, its messages. */
function thingsToRead(snapshot: Snapshot | undefined, verdict: Verdict): number[] {
  const items = snapshot?.items ?? [];
  const title = items.findIndex(({ kind }) => kind === 'heading');
  const alerts = items.flatMap(({ kind }, item) => (kind === 'alert' ? [item] : []));
  const parts = verdict.kind === 'recognised' || verdict.kind === 'likely' ? Object.values(verdict.parts) : [];
  const told = parts.flatMap(({ item }) =>
    item !== undefined && /^(text|other)$/.test(items[item]?.kind ?? '') ? [item] : [],
  );
  return [...(title < 0 ? [] : [title]), ...alerts, ...told];
}

/** What a guide needs around it: a page to look at, words, and a place to draw. */
export interface GuideContext {
  portal: Portal;
  surface: Surface;
  voice: Voice;
  /** The pages recognised before this one, where that is known. */
  way?(): Promise<Way>;
  /** Where to draw: an element in a shadow root with the overlay's styles. */
  mount: HTMLElement;
  /** What the drawing covers, in CSS px of the viewport: the whole of it, or the drawn browser. */
  area(): Box;
  /** Called before something is drawn, and when nothing is any more. */
  stand(): void;
  leave(): void;
  choose(journey: JourneyId): void;
  keepFolded(name: string, folded: boolean): void;
  open(route: CardRoute): void;
  /** The person is back from the mail. @returns whether the page that the mail opened was found */
  back(): Promise<boolean>;
}

/** A guide that runs. */
export interface RunningGuide {
  /** Something else than the page has changed: say it anew. */
  again(): void;
  verdict(): Verdict;
  snapshot(): Snapshot | undefined;
  /** Folds the card if it stands open. @returns whether it did */
  fold(): boolean;
  stop(): void;
}

/** Looks at a page, asks for words and draws them, until stopped; on the real portals and on the practice screens alike. */
export function startGuide(context: GuideContext): RunningGuide {
  const { portal, surface, mount } = context;
  const needs = needsOf(portal);
  const document = mount.ownerDocument;
  let snapshot: Snapshot | undefined;
  let view: View = SILENCE;
  let corner: Corner = 'bottom-right';
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** The window's size and the words for which the card was placed. */
  let place = '';
  /** No corner is free: of the card only the instruction stands, until the person opens the rest. */
  let tight = false;
  let opened = false;
  /** The first part to use that is out of sight or under the card, by its item. */
  let hidden: number | undefined;

  const fold = (folded: boolean) => {
    session.fold(folded);
    const name = view.guide && foldName(view.guide);
    if (name) context.keepFolded(name, folded);
  };

  const answer = (to: Answer['to'] | undefined) => {
    if (to && 'journey' in to) context.choose(to.journey);
    else session.answer(to);
  };

  const open = (next: boolean) => {
    opened = next;
    draw();
  };

  const draw = () => {
    const { guide, folded, asksWhere } = view;
    if (!guide) {
      render(null, mount);
      context.leave();
      return;
    }
    context.stand();
    const area = context.area();
    const dialog = surface.dialog();
    const boxIn = (item: number): Box | undefined => {
      const box = surface.boxOf(item);
      return box && { ...box, x: box.x - area.x, y: box.y - area.y };
    };
    let cover: Cover | undefined;
    const placed = guide.points.flatMap(({ number, item }) => {
      const box = boxIn(item);
      // What stands behind an open dialog, or under something else, cannot be used.
      if (!box || (dialog && !dialog.holds(item))) return [];
      const over = surface.coverOf(item);
      cover ??= over;
      return over ? [] : [{ number, item, box }];
    });
    const marks: Mark[] = placed.flatMap(({ number, box }) => (hasSize(box) ? [{ number, ...grow(box, RING) }] : []));
    const show = () =>
      render(
        <Overlay
          guide={guide}
          folded={folded}
          asksWhere={asksWhere}
          corner={corner}
          marks={marks}
          outOfSight={hidden !== undefined}
          cover={cover}
          tight={tight}
          opened={opened}
          onOpened={open}
          onFold={fold}
          onReveal={() => hidden !== undefined && surface.reveal(hidden)}
          onAnswer={answer}
          onOpen={context.open}
          onBack={context.back}
        />,
        mount,
      );
    // In a window of another size, and for other words, the usual corner and the whole card are tried first again.
    const now = `${area.width} ${area.height} ${plain(guide.say)}`;
    if (now !== place) {
      place = now;
      corner = 'bottom-right';
      tight = false;
      opened = false;
    }
    show();

    // Only now the card has its size, which decides where it may stand and what it hides.
    const sizeNow = () => mount.querySelector('[data-card]')?.getBoundingClientRect() ?? USUAL_CARD;
    const toRead = thingsToRead(snapshot, session.verdict()).flatMap((item) => boxIn(item) ?? []);
    const keepClear = [...marks, ...toRead, ...(dialog ? [{ ...dialog.box }] : [])];
    let card = sizeNow();
    let best = chooseCorner(card, area, keepClear, corner);
    if (!tight && !folded && coversAny(boxAt(best, card, area), keepClear)) {
      tight = true;
      show();
      card = sizeNow();
      best = chooseCorner(card, area, keepClear, corner);
    }
    const cardBox = boxAt(best, card, area);
    const nowHidden = placed.find(({ box }) => !isInSight(box, shareCovered(box, cardBox), area.height))?.item;
    if (best === corner && nowHidden === hidden) return;
    corner = best;
    hidden = nowHidden;
    show();
  };

  /** However many events move things about, they are drawn once a frame. */
  const redraw = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };

  let stopped = false;
  const session = startSession([portal], context.voice, (next) => {
    // An answer may come after the end.
    if (stopped) return;
    view = next;
    clock.run(next.guide?.clock === 'runs');
    draw();
  });
  const clock = everyMinute(document, session.again);

  const look = () => {
    snapshot = surface.read(needs);
    clearTimeout(quiet);
    // Over an empty page nothing is asked: its first words are still to come.
    if (!surface.isBlank()) quiet = setTimeout(session.quiet, QUIET);
    session.see(snapshot);
    // Even where the page shows the same, it may have moved, opened a dialog, or removed the overlay.
    redraw();
  };

  // A page that comes back from the browser's memory has missed what was told meanwhile.
  const restored = ({ persisted }: PageTransitionEvent) => persisted && session.again();
  window.addEventListener('pageshow', restored);

  look();
  // What is recognised does not wait for the Way; the other rungs wait for quiet anyway.
  void context.way?.().then((way) => !stopped && session.came(way));
  const stopWatching = surface.watch(look, redraw);

  return {
    again: session.again,
    verdict: session.verdict,
    snapshot: () => snapshot,
    fold() {
      const open = view.guide !== undefined && !view.folded;
      if (open) fold(true);
      return open;
    },
    stop() {
      stopped = true;
      window.removeEventListener('pageshow', restored);
      stopWatching();
      clock.run(false);
      clearTimeout(quiet);
      cancelAnimationFrame(frame);
      render(null, mount);
      context.leave();
    },
  };
}
