import type { Sighting } from '../engine/guide/guide.ts';
import type { Deed } from '../engine/guide/speech.ts';
import type { FrameReading } from '../surface/page/frames.ts';

/** To the guide of a tab: where are you? The answer is a Verdict. */
export const WHERE_AM_I = 'where-am-i';

/** To the guide of a tab, for a report: what does the page show? The answer is a Snapshot. */
export const SNAPSHOT = 'snapshot';

/** To the guides of all tabs: what is kept has changed, ask again. */
export const CHANGED = 'changed';

/** To the guide of a tab: the person asks for the card by a key. */
export const CALL = 'call';

/** To the frames of a tab: its guide is there, tell it what you show. */
export const LOOK = 'look';

/** To the guide of a tab: what one of its frames shows; null: it is gone. The answer is whether there is one. */
export interface FromFrame {
  frame: number;
  reading: FrameReading | null;
}

export const isFromFrame = (message: unknown): message is FromFrame =>
  typeof message === 'object' && message !== null && 'reading' in message;

/** To a frame: bring this item into view. */
export interface Reveal {
  reveal: number;
}

export const isReveal = (message: unknown): message is Reveal =>
  typeof message === 'object' && message !== null && 'reveal' in message;

/** From the guide of a tab, or of a frame, to the background script. */
export type Request =
  /** Say what belongs to this. The answer is a View. */
  | { respond: Sighting }
  /**
   * A guide starts on a page of this host, told with its port where it has one: what may it say? The answer is a Start, without
   * a briefing where no help is wanted, or nothing where no portal has this host.
   */
  | { start: string }
  /** Something was pressed in the card. The answer is words where it led nowhere. */
  | Deed
  /** The card was folded or unfolded by hand on pages of this name. */
  | { fold: string; folded: boolean }
  /** From a frame: tell the guide of the tab. The answer tells whether there is one. */
  | { reading: FrameReading | null }
  /** Call the frames of this tab: they may have come before its guide. */
  | { callFrames: true }
  /** Let a frame bring one of its items into view. */
  | { revealIn: number; item: number }
  /** The page keeps removing the overlay: say on the toolbar that help is there. */
  | { gaveUp: true };
