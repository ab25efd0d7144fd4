import type { Briefing } from '../../utils/engine/guide/briefing.ts';
import type { OverlayTexts } from '../../utils/texts/fr.ts';

/** What the background script gives a guide that starts: all of it comes while the page is still on its way. */
export interface Start {
  /** Missing where no help is wanted: nothing of the page is read then. */
  briefing?: Briefing;
  /** The overlay's styles, and its words in the person's language. */
  css: string;
  texts: OverlayTexts;
}
