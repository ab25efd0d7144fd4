import type { Wanted } from '../../engine/recognise/gather.ts';
import type { Snapshot } from '../../engine/recognise/snapshot.ts';
import type { Box, Clear } from '../../model/boxes.ts';

/** Something that stands over a part of the page. */
export interface Cover {
  /** The words on the button that closes it, where one can be told. */
  closes?: string;
}

/** Where a page can be read and pointed at: the live document, or a practice screen. */
export interface Surface {
  /** Reads the page once, as far as clues ask for it. */
  read(wanted: Wanted): Snapshot;
  /** Reads all that can be seen, for who tells of a page that is not known; what was read before still counts. */
  readAll(wanted: Wanted): Snapshot;
  /**
   * Where an item of the last Snapshot stands now.
   * @param item its position in `snapshot.items`
   * @returns undefined when it has left the page or has no size; a box without size where a list that scrolls hides it
   */
  boxOf(item: number): Box | undefined;
  /**
   * What stands over an item and keeps it from being used: a cookie wall, an open chat, a spinner.
   * @returns undefined where it can be used, or is out of sight
   */
  coverOf(item: number): Cover | undefined;
  /** Would a number at this point of the viewport, beside an item, hide something? */
  isTaken(item: number, x: number, y: number): boolean;
  /** Where that stands which a person would miss: the page's own help, its choices, its chat, and less so its words. */
  missed(): Clear[];
  /**
   * Notices that items move although nothing was scrolled or resized.
   * @param onMove called when one of them has moved; then they are to be followed anew
   * @returns stops following
   */
  follow(items: readonly number[], onMove: () => void): () => void;
  /** Can no word of the page be seen yet? */
  isBlank(): boolean;
  /** The dialog that must be answered before anything else, where one is open. */
  dialog(): { box: Box; holds(item: number): boolean } | undefined;
  /** Brings an item of the last Snapshot into view; only ever on the person's demand. */
  reveal(item: number): void;
  /**
   * Watches until stopped, one watch at a time. Once it watches, what it reads is always asked for the same.
   * @param onChange the page may show something else now: read it again
   * @param onMove the same things may stand elsewhere now
   * @returns stops watching
   */
  watch(onChange: () => void, onMove: () => void): () => void;
  /** While it is watched: would another reading see the same? */
  isCurrent(): boolean;
  /**
   * Looks at nothing but the address and the title.
   * @param onChange called once, when one of them has changed
   * @returns stops looking
   */
  watchPlace(onChange: () => void): () => void;
}
