import type { Portal } from '../../model/portal.ts';
import { cluesOf } from './clues.ts';
import type { Snapshot } from './snapshot.ts';
import { key, piecesOf, plainKey, says } from './text.ts';
import { wordingsOf } from './wordings.ts';

/** What stands in the place of words that are not shown. */
export const HIDDEN = '•••';

/** The pieces of addresses that the portal's file knows. Others may be a token, a number or a name. */
const piecesKnown = (portal: Portal): ReadonlySet<string> =>
  new Set(
    cluesOf(portal)
      .flatMap((clue) => ('address' in clue ? clue.address : 'linkTo' in clue ? clue.linkTo : ''))
      .flatMap((path) => path.split('/')),
  );

const plainPath = (path: string, known: ReadonlySet<string>): string =>
  path
    .split('/')
    .map((piece) => (known.has(piece) ? piece : HIDDEN))
    .join('/');

/** For each letter of a text's key, the character of the text that it comes from. */
function lettersOf(text: string): { letters: string; from: number[] } {
  const pieces = [...text].map((character) => plainKey(character));
  return { letters: pieces.join(''), from: pieces.flatMap((piece, index) => [...piece].map(() => index)) };
}

/** The letters of a text, by their place in its key, that are a wording's own. */
function ownLetters(letters: string, wording: string): number[] {
  const pieces = piecesOf(wording);
  let from = 0;
  return pieces.flatMap((piece, index) => {
    const last = index > 0 && index === pieces.length - 1;
    const at = last ? letters.length - piece.length : letters.indexOf(piece, from);
    from = at + piece.length;
    return [...piece].map((_, offset) => at + offset);
  });
}

/** Shows of a text the words that clues know, `•••` in the place of all others. */
function knownWords(text: string, wordings: readonly string[]): string {
  const textKey = key(text);
  const { letters, from } = lettersOf(text);
  const known = wordings.filter((wording) => says(textKey, wording));
  const shown = new Set(known.flatMap((wording) => ownLetters(letters, wording)).map((letter) => from[letter]));
  let hiding = false;
  let words = '';
  [...text].forEach((character, index) => {
    // What is no letter stands with the letter before it.
    if (plainKey(character) !== '') hiding = !shown.has(index);
    if (!hiding) words += character;
    else if (!words.endsWith(HIDDEN)) words += HIDDEN;
  });
  return words;
}

/**
 * A Snapshot that may leave the machine: of all words, only those that a clue of the portal knows, and those that the
 * person chose to show; `•••` for the rest. Of addresses, no token and no number.
 * @param shown positions in `snapshot.items` whose words the person ticked
 */
export function redact(snapshot: Snapshot, portal: Portal, shown: ReadonlySet<number>): Snapshot {
  const wordings = wordingsOf(portal);
  const pieces = piecesKnown(portal);
  return {
    ...snapshot,
    path: plainPath(snapshot.path, pieces),
    title: knownWords(snapshot.title, wordings),
    items: snapshot.items.map((item, index) => ({
      ...item,
      text: shown.has(index) ? item.text : knownWords(item.text, wordings),
      ...(item.to !== undefined && { to: plainPath(item.to, pieces) }),
    })),
  };
}
