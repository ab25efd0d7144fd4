import { startSession, type Voice } from '../../utils/engine/guide/session.ts';
import { type Answer, type Deed, foldName, SILENCE, type View } from '../../utils/engine/guide/speech.ts';
import { type Needs, wantedFor } from '../../utils/engine/recognise/gather.ts';
import type { Verdict, Way } from '../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import type { Box } from '../../utils/model/boxes.ts';
import type { Portal } from '../../utils/model/portal.ts';
import { isSame } from '../../utils/model/same.ts';
import type { Surface } from '../../utils/surface/page/surface.ts';
import type { OverlayTexts } from '../../utils/texts/fr.ts';
import { readAhead } from './ahead.ts';
import { makeDrawing } from './drawing.tsx';
import { everyMinute } from './minute.ts';
import { onceAFrame } from './once-a-frame.ts';

/** How long a page must stay as it is before *unsure* or *unknown* is said, in ms: late labels must not flicker. */
const QUIET = 1000;

/** Did the browser load this page before anybody asked for it? */
export const isLoadedAhead = (): boolean => (document as { prerendering?: boolean }).prerendering === true;

/** What a guide needs around it: a page to look at, words, and a place to draw. */
export interface GuideContext {
  portal: Portal;
  /** What is to be read of its pages. */
  needs: Needs;
  surface: Surface;
  /** When the page is there; missing where it is from the start. */
  there?: Promise<unknown>;
  voice: Voice;
  /** The overlay's own words. */
  texts: OverlayTexts;
  /** The pages recognised in this tab before this one, where that is known. */
  way?: Way;
  /** Where to draw: an element in a shadow root with the overlay's styles. */
  mount: HTMLElement;
  /** What the drawing covers, in CSS px of the viewport: the whole of it, or the drawn browser. */
  area(): Box;
  /** Called before something is drawn. @returns whether the page lets it stand */
  stand(): boolean;
  /** Called when nothing is drawn any more. */
  leave(): void;
  /** Tells whether the card stands open now. */
  opened?(isOpen: boolean): void;
  keepFolded(name: string, folded: boolean): void;
  /** Something was pressed that is done elsewhere. @returns words where it led nowhere */
  act(deed: Deed): Promise<unknown>;
}

/** A guide that runs. */
export interface RunningGuide {
  /** Something else than the page has changed: say it anew. */
  sayAnew(): void;
  verdict(): Verdict;
  snapshot(): Snapshot | undefined;
  /** Folds the card if it stands open. */
  fold(): void;
  /** Brings the keyboard to the card. */
  call(): void;
  stop(): void;
}

/** Looks at a page, asks for words and draws them, until stopped; on the real portals and on the practice screens alike. */
export function startGuide(context: GuideContext): RunningGuide {
  const { portal, surface, mount } = context;
  const wanted = wantedFor(context.needs);
  const ended = new AbortController();
  let snapshot: Snapshot | undefined;
  let view: View = SILENCE;
  let isDrawn = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let stopWatching = () => {};

  const isOpen = () => view.guide !== undefined && !view.folded;

  const fold = (folded: boolean) => {
    session.fold(folded);
    const name = view.guide && foldName(view.guide);
    if (name) context.keepFolded(name, folded);
  };

  const use = async (to: Answer['to']) => {
    if (!('do' in to)) return session.answer(to);
    const notice = await context.act(to.do);
    if (typeof notice === 'string') drawing.notify(notice);
    // What was asked for is done: back to the page.
    else session.answer({});
  };

  const drawing = makeDrawing({
    ...context,
    onFold: fold,
    onUse: use,
    onMove: () => redraw.ask(),
  });

  const clear = () => {
    context.opened?.(false);
    drawing.clear();
    context.leave();
  };
  const draw = () => {
    isDrawn = true;
    const { guide } = view;
    if (!guide || !context.stand()) return clear();
    context.opened?.(isOpen());
    drawing.draw({ ...view, guide, screen: session.screen() }, snapshot?.items ?? [], session.verdict());
  };
  const redraw = onceAFrame(draw);

  const session = startSession([portal], context.voice, context.way ?? [], (next) => {
    // An answer may come after the end.
    if (ended.signal.aborted) return;
    view = next;
    clock.run(next.guide?.clock === 'runs');
    draw();
  });
  const clock = everyMinute(mount.ownerDocument, session.sayAnew);

  const see = (next: Snapshot) => {
    // A page that only ticks (a countdown, an advertisement) shows the same: it is quiet.
    const isAsBefore = isSame(next, snapshot);
    snapshot = next;
    // Over an empty page nothing is asked: its first words are still to come.
    const isBlank = surface.isBlank();
    if (!isAsBefore || isBlank) {
      clearTimeout(quiet);
      quiet = undefined;
    }
    if (!isBlank) quiet ??= setTimeout(settle, QUIET);
    isDrawn = false;
    session.see(snapshot);
    // Even where the page shows the same, it may have moved, opened a dialog, or removed the overlay. Drawn at once, it counts
    // as a part of what the reading cost.
    if (!isDrawn) draw();
  };

  const page = readAhead(context, wanted, drawing, see);

  const lookOn = () => {
    if (ended.signal.aborted) return;
    stopWatching();
    stopWatching = surface.watch(page.look, redraw.ask);
    page.look();
  };

  const settle = () => {
    session.quiet();
    const verdict = session.verdict();
    if (verdict.kind !== 'unknown' || !verdict.pastLogin) return;
    // Past the login there is nothing to say: the page is left alone until it is another one.
    stopWatching();
    stopWatching = surface.watchPlace(lookOn);
  };

  const begin = () => ended.signal.aborted || page.arrive() || lookOn();
  if (context.there) {
    // As a task of its own: no page's load event waits until something is drawn.
    void context.there.then(() => setTimeout(begin));
    // What the page does itself comes first, and what a browser loads ahead may never be looked at.
    requestIdleCallback(() => page.isThere() || isLoadedAhead() || lookOn());
  } else begin();

  return {
    sayAnew: session.sayAnew,
    verdict: session.verdict,
    snapshot: () => surface.readAll(wanted),
    fold() {
      if (isOpen()) fold(true);
    },
    call() {
      fold(false);
      drawing.call();
    },
    stop() {
      ended.abort();
      stopWatching();
      clock.run(false);
      clearTimeout(quiet);
      redraw.cancel();
      clear();
    },
  };
}
