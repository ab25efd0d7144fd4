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
export const practiceSurface = (root: ShadowRoot, drawingNow: () => Pick<Drawing, 'address' | 'title'>): Surface =>
  surfaceOf(root, () => placeOfDrawing(drawingNow()));
