import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Corner, type Mark, Overlay } from '../../components/overlay.tsx';
import { needsOf } from '../../utils/engine/clues.ts';
import { portalAt } from '../../utils/engine/recognise.ts';
import { startSession, type View } from '../../utils/engine/session.ts';
import type { GuideData } from '../../utils/engine/slice.ts';
import type { Item } from '../../utils/engine/snapshot.ts';
import { answerWhereAmI, store, tellToolbar } from '../../utils/platform/content.ts';
import { liveSurface } from '../../utils/surface/live.ts';
import type { Box } from '../../utils/surface/surface.ts';
import { chooseCorner } from './corner.ts';
import { makeHost } from './host.ts';

/** How long a page must stay as it is before *unsure* is said, in ms: late labels must not make the card flicker. */
const QUIET = 1000;

/** Between a ring and what it surrounds, in px. */
const RING = 5;

/** What the card measures before it was ever drawn, in px. */
const USUAL_CARD = { width: 346, height: 280 };

const surround = ({ x, y, width, height }: Box): Box => ({
  x: x - RING,
  y: y - RING,
  width: width + 2 * RING,
  height: height + 2 * RING,
});

declare global {
  /** Left by the data script of this portal, which wxt.config.ts writes and loads before this one. */
  var entPasAPas: GuideData | undefined;
}

export default defineContentScript({
  // wxt.config.ts puts it into the manifest, once for each portal with that portal's data.
  registration: 'runtime',

  async main(ctx) {
    const { portal, journeys } = globalThis.entPasAPas ?? {};
    // Address first: whatever the manifest matched, no exact https host, no guidance.
    if (
      !portal ||
      !journeys ||
      !portalAt([portal], { secure: location.protocol === 'https:', host: location.hostname })
    )
      return;

    const needs = needsOf(portal);
    const surface = liveSurface(document);
    const session = startSession([portal], journeys);
    const host = makeHost(document, tellToolbar);
    const mount = document.createElement('div');
    host.root.append(mount);

    let items: readonly Item[] = [];
    let view: View | undefined;
    let corner: Corner = 'bottom-right';
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;

    const look = () => {
      const snapshot = surface.read(needs);
      items = snapshot.items;
      clearTimeout(quiet);
      quiet = setTimeout(session.quiet, QUIET);
      session.see(snapshot);
    };

    const fold = (folded: boolean) => {
      session.fold(folded);
      const page = view?.guide?.page;
      if (page) void store.foldPage(page, folded);
    };

    const draw = () => {
      if (!view?.guide) {
        render(null, mount);
        host.leave();
        return;
      }
      const { guide, folded } = view;
      host.stand();
      const placed = guide.points.flatMap(({ number, item }) => {
        const box = surface.boxOf(item);
        return box ? [{ number, item, box: surround(box) }] : [];
      });
      const unseen = placed.find(({ box }) => box.y + box.height < 0 || box.y > innerHeight);
      const marks: Mark[] = placed.map(({ number, box }) => ({ number, ...box }));
      const props = {
        guide,
        folded,
        marks,
        outOfSight: unseen !== undefined,
        onFold: fold,
        onReveal: () => unseen && surface.reveal(unseen.item),
        onAnswer: (journey: (typeof guide.answers)[number]['journey']) => void store.change({ case: journey }),
      };
      render(<Overlay {...props} corner={corner} />, mount);

      const alerts = items.flatMap(({ kind }, item) => (kind === 'alert' ? (surface.boxOf(item) ?? []) : []));
      const card = host.root.querySelector('[data-card]')?.getBoundingClientRect() ?? USUAL_CARD;
      const best = chooseCorner(card, { width: innerWidth, height: innerHeight }, [...marks, ...alerts], corner);
      if (best === corner) return;
      corner = best;
      render(<Overlay {...props} corner={corner} />, mount);
    };

    /** However many events move things about, they are drawn once a frame. */
    const redraw = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
    };

    look();
    const { settings, memory } = await store.read();
    if (ctx.isInvalid) return;
    session.configure(settings);
    session.remember(memory);
    const endings = [
      session.onView((next) => {
        view = next;
        draw();
        if (next.guide?.tone === 'done' && !next.folded) void store.remember({ loggedIn: true });
      }),
      surface.watch(look, redraw),
      store.watch((stored) => session.configure(stored.settings)),
    ];
    answerWhereAmI(() => view?.verdict);

    document.addEventListener(
      'keydown',
      ({ key }) => {
        // In a modal dialog of the page, Escape is the page's.
        if (key === 'Escape' && view?.guide && !view.folded && !document.querySelector('dialog:modal')) fold(true);
      },
      { capture: true, signal: ctx.signal },
    );

    ctx.onInvalidated(() => {
      for (const end of endings) end();
      clearTimeout(quiet);
      cancelAnimationFrame(frame);
      render(null, mount);
      host.leave();
    });
  },
});
