import type { Sighting } from '../engine/guide.ts';
import type { JourneyId, PageName } from '../schema/names.ts';

/** To the guide of a tab: where are you? The answer is a Verdict. */
export const WHERE_AM_I = 'where-am-i';

/** To the guide of a tab, for a report: what does the page show? The answer is a Snapshot. */
export const SNAPSHOT = 'snapshot';

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

const KINDS = ['speak', 'choose', 'fold', 'open', 'goTo', 'gaveUp'];

export const isRequest = (message: unknown): message is Request =>
  typeof message === 'object' && message !== null && KINDS.some((kind) => kind in message);
