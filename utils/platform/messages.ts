import type { Sighting } from '../engine/guide.ts';
import type { JourneyId, PageName } from '../schema/names.ts';

/** To the guide of a tab: what do you see there? The answer is an `Observation`. */
export const WHERE_AM_I = 'where-am-i';

/** To the guides of all tabs: what is kept has changed, ask again. */
export const CHANGED = 'changed';

/** From the guide of a tab to the background script. */
export type Request =
  /** Say what belongs to this. The answer is a View. */
  | { speak: Sighting }
  /** The case was chosen in the card. */
  | { choose: JourneyId }
  /** The card was folded or unfolded by hand on pages of this name. */
  | { fold: string; folded: boolean }
  /** Open one of the extension's own pages in a new tab; `{tab}` stands for the tab that asks. */
  | { open: string }
  /** Bring the tab to the front that shows one of these pages. The answer tells whether there is one. */
  | { goTo: readonly PageName[] }
  /** The page keeps removing the overlay: say on the toolbar that help is there. */
  | { gaveUp: true };

export const isRequest = (message: unknown): message is Request => typeof message === 'object' && message !== null;
