import { SILENCE } from '../../utils/engine/guide/speech.ts';
import type { Wanted } from '../../utils/engine/recognise/gather.ts';
import { recognise } from '../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import type { Drawing } from './drawing.tsx';
import type { GuideContext } from './run.ts';

/**
 * Reads a page, also one that is still on its way: that is judged, and once drawn where nobody sees it. What it does for the
 * first time takes a browser several times as long, and once the page is there only what has come since is left to be read.
 * @param see what is done with a reading of a page that is there
 */
export function readAhead(
  { surface, portal, way, voice, stand, leave }: GuideContext,
  wanted: Wanted,
  drawing: Drawing,
  see: (reading: Snapshot) => void,
) {
  let isThere = false;
  let ahead: Snapshot | undefined;
  let isRehearsed = false;
  return {
    /** Reads the page. */
    look() {
      const next = surface.read(wanted);
      if (isThere) return see(next);
      ahead = next;
      const verdict = recognise([portal], next, way);
      const { guide, ...rest } = voice.foresee?.({ verdict }) ?? SILENCE;
      if (!guide || isRehearsed) return;
      isRehearsed = true;
      // Gone again before anything is painted.
      stand();
      drawing.draw({ ...rest, guide, screen: 0 }, next.items, verdict);
      drawing.clear();
      leave();
    },
    /** The page is there. @returns whether what was read of it is all that there is to see, so that it was seen now */
    arrive(): boolean {
      isThere = true;
      if (!ahead || !surface.isCurrent()) return false;
      see(ahead);
      return true;
    },
    isThere: () => isThere,
  };
}
