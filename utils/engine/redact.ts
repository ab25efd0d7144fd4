import type { Phrase, Portal, SimpleClue } from '../schema/portal.ts';
import { cluesOf } from './clues.ts';
import type { Snapshot } from './snapshot.ts';
import { key, says } from './text.ts';

/** What stands in the place of words that are not shown. */
export const HIDDEN = '•••';

/** A piece of an address that may be a token, a number or a name. */
const TELLING = /[^a-z._-]|.{31,}/i;

const plainPath = (path: string): string =>
  path
    .split('/')
    .map((piece) => (TELLING.test(piece) ? HIDDEN : piece))
    .join('/');

function phrasesIn(clue: SimpleClue): Phrase[] {
  if ('heading' in clue) return [clue.heading];
  if ('button' in clue) return [clue.button];
  if ('alert' in clue) return [clue.alert];
  if ('text' in clue) return [clue.text];
  if ('title' in clue) return [clue.title];
  return 'field' in clue && clue.label ? [clue.label] : [];
}

/** Every wording that the portal's file knows. */
function wordingsOf(portal: Portal): string[] {
  const labels = Object.values(portal.pages).flatMap(({ parts }) =>
    Object.values(parts ?? {}).map(({ label }) => label),
  );
  return [...cluesOf(portal).flatMap(phrasesIn).flat(), ...labels];
}

/** Shows of a text what a clue knows: the whole of it, or, where a clue leaves a gap, the clue's own words. */
function knownWords(text: string, wordings: readonly string[]): string {
  const textKey = key(text);
  const whole = wordings.some((wording) => !wording.includes('…') && key(wording) === textKey);
  return text === '' || whole ? text : (wordings.find((wording) => says(textKey, wording)) ?? HIDDEN);
}

/**
 * A Snapshot that may leave the machine: of all words, only those that a clue of the portal knows, and those that the
 * person chose to show; `•••` for the rest. Of addresses, no token and no number.
 * @param shown positions in `snapshot.items` whose words the person ticked
 */
export function redact(snapshot: Snapshot, portal: Portal, shown: ReadonlySet<number>): Snapshot {
  const wordings = wordingsOf(portal);
  return {
    ...snapshot,
    path: plainPath(snapshot.path),
    title: knownWords(snapshot.title, wordings),
    items: snapshot.items.map((item, index) => ({
      ...item,
      text: shown.has(index) ? item.text : knownWords(item.text, wordings),
      ...(item.to !== undefined && { to: plainPath(item.to) }),
    })),
  };
}
