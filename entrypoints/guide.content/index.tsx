import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { View } from '../../utils/engine/guide/voice.ts';
import { mayFrame, portalAt, type Way } from '../../utils/engine/recognise/recognise.ts';
import type { Portal } from '../../utils/model/portal.ts';
import { ask, listen, listenInFrame } from '../../utils/platform/content.ts';
import { withFrames } from '../../utils/surface/page/frames.ts';
import { liveSurface, placeOf } from '../../utils/surface/page/live.ts';
import { startFrame } from './frame.ts';
import { makeHost } from './host.ts';
import { startGuide } from './run.ts';

/** The pages that the link of the activation mail opens. */
const AFTER_MAIL = ['educonnect/mail-confirmed', 'educonnect/activated'] as const;

declare global {
  /** Left by the data script of this portal, which wxt.config.ts writes and loads before this one. */
  var entPasAPas: Portal | undefined;
}

/** In a frame: only looks, for the guide of the top page. */
function lookFor(portal: Portal, ctx: ContentScriptContext): void {
  const frame = startFrame({
    portal,
    surface: liveSurface(document),
    window,
    tell: async (reading) => !ctx.isInvalid && (await ask({ reading })) === true,
  });
  listenInFrame(frame);
  ctx.onInvalidated(frame.stop);
}

export default defineContentScript({
  // wxt.config.ts puts it into the manifest, once for each portal with that portal's data.
  registration: 'runtime',

  main(ctx) {
    const portal = globalThis.entPasAPas;
    if (!portal) return;
    const place = placeOf(document);
    if (window !== window.top) {
      // Only a frame of the page itself: where a frame in a frame stands, nobody can tell.
      if (window.parent === window.top && mayFrame(portal, place)) lookFor(portal, ctx);
      return;
    }
    // Address first: whatever the manifest matched, no exact https host, no guidance.
    if (!portalAt([portal], place)) return;

    const surface = withFrames(liveSurface(document), document, (frame, item) => void ask({ revealIn: frame, item }));
    const host = makeHost(document, () => {
      guide.stop();
      void ask({ gaveUp: true });
    });
    const guide = startGuide({
      portal,
      surface,
      // Asked whether it is still valid, the context notices that the extension was updated, and ends the guide.
      voice: async (sighting) => (ctx.isInvalid ? undefined : ((await ask({ respond: sighting })) as View | undefined)),
      way: async () => ((await ask({ way: true })) as Way | undefined) ?? [],
      mount: host.mount,
      area: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
      stand: host.stand,
      leave: host.leave,
      choose: (journey) => void ask({ choose: journey }),
      keepFolded: (name, folded) => void ask({ fold: name, folded }),
      open: (route) => void ask({ open: route }),
      back: async () => (await ask({ goTo: AFTER_MAIL })) === true,
    });
    listen({ verdict: guide.verdict, snapshot: guide.snapshot, onChange: guide.again, onFrame: surface.receive });
    // A frame may have been there first. Those that come later speak by themselves.
    if (document.querySelector('iframe')) void ask({ callFrames: true });

    document.addEventListener(
      'keydown',
      ({ key }) => {
        // In a dialog of the page, Escape is the page's.
        if (key === 'Escape' && !surface.dialog()) guide.fold();
      },
      { capture: true, signal: ctx.signal },
    );
    ctx.onInvalidated(guide.stop);
  },
});
