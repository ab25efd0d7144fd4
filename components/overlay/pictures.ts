import type { Idea } from '../../utils/model/ideas.ts';
import { drawings } from '../pictograms/drawings.ts';
import { cardPictograms, type PictogramName, troublePictogram } from '../pictograms/ideas.ts';
import { outlineOf } from '../pictograms/outline.ts';

/** Where each picture stands in the card. */
const standsAt: readonly (readonly [selector: string, PictogramName])[] = [
  // An answer that has no picture of its own leads on.
  ['.answer', 'next'],
  ['[data-trouble]', troublePictogram],
  ...(Object.entries(cardPictograms) as [Idea, PictogramName][]).map(
    ([idea, name]) => [`[data-idea="${idea}"]`, name] as const,
  ),
];

const selectorsOf = (name: PictogramName): string =>
  standsAt
    .filter(([, drawn]) => drawn === name)
    .map(([selector]) => `${selector}::before`)
    .join();

/**
 * The pictograms of the card, as styles: overlay.css says where they stand, this what they show. A picture that is loaded
 * would be the page's to forbid (Content Security Policy), and SVG weighs more on each portal page than is left there.
 */
export const pictures: string = [...new Set(standsAt.map(([, name]) => name))]
  .map((name) => `${selectorsOf(name)}{clip-path:path("${outlineOf(drawings[name])}")}`)
  .join('\n');
