import type { Clue, Page, Portal, SimpleClue } from '../../model/portal.ts';
import { holds } from './clues.ts';
import { heldOf, rulesOf } from './recognise.ts';
import type { Snapshot } from './snapshot.ts';

/** How one page's rule was judged: what was seen, what was missing, what was seen and must not be. */
export interface Judgement {
  matches: boolean;
  held: SimpleClue[];
  missing: Clue[];
  forbidden: Clue[];
}

/** Judges one rule of a portal, with the rule that it refines, for whoever asks why. */
export function judge(page: Page, portal: Portal, snapshot: Snapshot): Judgement {
  const rules = rulesOf(page, portal);
  const seen = (clue: Clue) => holds(clue, snapshot);
  const groups = rules.flatMap(({ any }) => (any ? [any] : []));
  const missing = [
    ...rules.flatMap(({ all = [] }) => all).filter((clue) => !seen(clue)),
    ...groups.filter((group) => !group.some(seen)).flat(),
  ];
  const forbidden = rules.flatMap(({ none = [] }) => none).filter(seen);
  return {
    matches: missing.length === 0 && forbidden.length === 0,
    held: heldOf(page, portal, snapshot),
    missing,
    forbidden,
  };
}
