import type { Briefing } from '../../utils/engine/guide/briefing.ts';
import { foresee } from '../../utils/engine/guide/foresee.ts';
import type { View } from '../../utils/engine/guide/speech.ts';
import { ask, isAlive } from '../../utils/platform/content.ts';
import { type Frames, withFrames } from '../../utils/surface/page/frames.ts';
import { liveSurface } from '../../utils/surface/page/live.ts';
import type { OverlayTexts } from '../../utils/texts/fr.ts';
import { makeHost } from './host.ts';
import { type RunningGuide, startGuide } from './run.ts';

/** The guide of a real page. */
export interface LiveGuide extends Pick<RunningGuide, 'verdict' | 'snapshot' | 'call' | 'stop'>, Frames {
  /** What may be said has changed. */
  brief(briefing: Briefing): void;
}

/**
 * Starts the guide of the real page that this script stands on.
 * @param there when the page is there
 */
export function guideHere(first: Briefing, css: string, texts: OverlayTexts, there: Promise<unknown>): LiveGuide {
  let briefing = first;
  // An extension that was updated or switched off under the page has left its card there. Where no help is wanted nothing of
  // the page is looked at, not even that.
  for (const old of document.querySelectorAll('ent-pas-a-pas')) old.remove();
  const surface = withFrames(liveSurface(document), document, (frame, item) => void ask({ revealIn: frame, item }));
  /** A password may be typed on this page: keys are heard only while there is a card to fold, and of them only Escape. */
  const hear = ({ key, isTrusted }: KeyboardEvent) => {
    // In a dialog of the page, Escape is the page's.
    if (isTrusted && key === 'Escape' && !surface.dialog()) guide.fold();
  };
  const host = makeHost(document, css, () => void ask({ gaveUp: true }));
  const guide = startGuide({
    ...first,
    surface,
    there,
    voice: {
      say: (sighting) => ask({ respond: sighting }) as Promise<View | undefined>,
      foresee: (sighting) => foresee(briefing, sighting, Date.now()),
    },
    texts,
    mount: host.mount,
    area: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
    stand() {
      if (isAlive()) return host.stand();
      // An extension that was updated or removed under the page takes its card along.
      queueMicrotask(guide.stop);
      return false;
    },
    leave: host.leave,
    // At the window: a page may keep keys from its document.
    opened(isOpen) {
      if (isOpen) window.addEventListener('keydown', hear, true);
      else window.removeEventListener('keydown', hear, true);
    },
    keepFolded: (name, folded) => void ask({ fold: name, folded }),
    act: ask,
  });
  // A frame may have been there first. Those that come later speak by themselves.
  void there.then(() => document.querySelector('iframe') && ask({ callFrames: true }));
  return {
    ...guide,
    receive: surface.receive,
    brief(next) {
      briefing = next;
      guide.sayAnew();
    },
  };
}
