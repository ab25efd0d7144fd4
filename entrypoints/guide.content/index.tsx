import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalAt } from '../../utils/engine/recognise.ts';
import type { View } from '../../utils/engine/voice.ts';
import { ask, listen } from '../../utils/platform/content.ts';
import type { Portal } from '../../utils/schema/portal.ts';
import { liveSurface, placeOf } from '../../utils/surface/live.ts';
import { startGuide } from './guide.tsx';
import { makeHost } from './host.ts';

/** The pages that the link of the activation mail opens. */
const AFTER_MAIL = ['educonnect/mail-confirmed', 'educonnect/activated'] as const;

declare global {
  /** Left by the data script of this portal, which wxt.config.ts writes and loads before this one. */
  var entPasAPas: Portal | undefined;
}

export default defineContentScript({
  // wxt.config.ts puts it into the manifest, once for each portal with that portal's data.
  registration: 'runtime',

  main(ctx) {
    const portal = globalThis.entPasAPas;
    // Address first: whatever the manifest matched, no exact https host, no guidance.
    if (!portal || !portalAt([portal], placeOf(document))) return;

    const host = makeHost(document, () => {
      guide.stop();
      void ask({ gaveUp: true });
    });
    const guide = startGuide({
      portal,
      surface: liveSurface(document),
      // Asked whether it is still valid, the context notices that the extension was updated, and ends the guide.
      voice: async (sighting) => (ctx.isInvalid ? undefined : ((await ask({ speak: sighting })) as View | undefined)),
      mount: host.mount,
      area: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
      stand: host.stand,
      leave: host.leave,
      choose: (journey) => void ask({ choose: journey }),
      keepFolded: (name, folded) => void ask({ fold: name, folded }),
      open: (page) => void ask({ open: page }),
      back: async () => (await ask({ goTo: AFTER_MAIL })) === true,
    });
    listen({ verdict: guide.verdict, snapshot: guide.snapshot, onChange: guide.again });

    document.addEventListener(
      'keydown',
      ({ key }) => {
        // In a modal dialog of the page, Escape is the page's.
        if (key === 'Escape' && !document.querySelector('dialog:modal')) guide.fold();
      },
      { capture: true, signal: ctx.signal },
    );
    ctx.onInvalidated(guide.stop);
  },
});
