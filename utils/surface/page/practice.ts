import { clip, hasSize } from '../../model/boxes.ts';
import type { Drawing } from '../../model/practice.ts';
import { surfaceOf } from './page.ts';
import type { Place } from './read.ts';
import type { Surface } from './surface.ts';

/** Where the real page of a drawing stands. */
export function placeOfDrawing({ address, title }: Pick<Drawing, 'address' | 'title'>): Place {
  const { hostname, pathname } = new URL(address);
  return { secure: true, host: hostname, path: pathname, title };
}

/**
 * A practice screen, read and pointed at by the same code as the real page.
 * @param root the shadow root in which it is drawn
 * @param drawingNow the drawing that stands there now
 */
export function practiceSurface(root: ShadowRoot, drawingNow: () => Pick<Drawing, 'address' | 'title'>): Surface {
  const surface = surfaceOf(root, () => placeOfDrawing(drawingNow()));
  const view = () => root.host.getBoundingClientRect();
  // What is scrolled out of the drawn window is not seen; the card may stand where that window ends.
  return {
    ...surface,
    boxOf(item) {
      const box = surface.boxOf(item);
      return box && clip(box, view());
    },
    // What is scrolled out of the drawn window lies under the window's own things: no message of the page covers it.
    coverOf(item) {
      const box = surface.boxOf(item);
      const seen = box && clip(box, view());
      const isWhole = box && seen && seen.width > box.width - 1 && seen.height > box.height - 1;
      return isWhole ? surface.coverOf(item) : undefined;
    },
    // While another view stands in its place (the phone page), the window shows nothing: back again, it is read anew.
    watch(onChange, onMove) {
      let isAway = !hasSize(view());
      const move = () => {
        const wasAway = isAway;
        isAway = !hasSize(view());
        return wasAway && !isAway ? onChange() : onMove();
      };
      // A screen stands in a window that its own page makes larger or smaller. A real page may grow for ever: what that moves
      // is noticed where it stands (place.ts).
      const sizes = new ResizeObserver(move);
      sizes.observe(root.host);
      const stop = surface.watch(onChange, move);
      return () => {
        sizes.disconnect();
        stop();
      };
    },
    // From the corner of the drawn window, as the card over it.
    missed() {
      const { x, y } = view();
      const seen = surface.missed().map((one) => ({ ...one, ...clip(one, view()) }));
      return seen.filter(hasSize).map((one) => ({ ...one, x: one.x - x, y: one.y - y }));
    },
  };
}
