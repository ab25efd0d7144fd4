import { surfaceOf } from './page.ts';
import type { Place } from './read.ts';
import type { Surface } from './surface.ts';

/** Where a document stands: its address without query and fragment, which carry session tokens. */
export function placeOf({ location, title }: Document): Place {
  // With its port, where it has one: at another port stands another server.
  const { protocol, host, pathname } = location;
  return { secure: protocol === 'https:', host, path: pathname, title };
}

/**
 * The real page.
 * @param document the top document of the tab
 */
export const liveSurface = (document: Document): Surface => surfaceOf(document, () => placeOf(document));
