import type { Idea } from '../../utils/model/ideas.ts';
import { drawings } from '../pictograms/drawings.ts';
import { cardPictograms, type PictogramName, troublePictogram } from '../pictograms/ideas.ts';
import { outlineOf } from '../pictograms/outline.ts';

const cutOut = (name: PictogramName): string => `{clip-path:path("${outlineOf(drawings[name])}")}`;

/**
 * The pictograms of the card, as styles: overlay.css says where they stand, this what they show. A picture that is loaded
 * would be the page's to forbid (Content Security Policy), and SVG weighs more on each portal page than is left there.
 */
export const pictures: string = [
  `.answer::before${cutOut('next')}`,
  `[data-trouble]::before${cutOut(troublePictogram)}`,
  ...(Object.entries(cardPictograms) as [Idea, PictogramName][]).map(
    ([idea, name]) => `[data-idea="${idea}"]::before${cutOut(name)}`,
  ),
].join('\n');
