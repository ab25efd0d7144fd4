import type { Phrase } from '../../model/portal.ts';

/** A page is read again and again and shows the same. Forgotten when full, because some pages never end. */
const MOST_REMEMBERED = 20_000;

/** Asks of each text but once. */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = ask(text);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}

/**
 * What is compared when texts are compared: letters, digits and « @ » only, without case or accents, so that no kind of
 * apostrophe, space or punctuation counts (DESIGN.md, « Recognising a page », rule 2).
 * @returns `sidentifieravecfranceconnect` for « S’identifier avec  FranceConnect »
 */
export const key = (text: string): string => plainKey(text) + (CUT_SHORT.test(text) ? '…' : '');

/** Words cut short are not the words: « Nouveau mot de passe… » may go on with « (confirmation) ». */
const CUT_SHORT = /\S\s*(…|\.{3})\s*$/;

/** The letters and digits of a text that are compared, and the « @ » that tells an address. */
export function plainKey(text: string): string {
  let small = text.toLowerCase();
  // Half of all French lines have no accent, and normalising is what costs.
  if (!ASCII.test(small)) {
    small = unaccented(small, 'NFKD')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replace(/[’«»–]/g, '');
  }
  // A class of all the world's letters takes a browser a whole millisecond to prepare: only where it is needed.
  return small.replace(ASCII.test(small) ? /[^a-z0-9@]+/g : /[^\p{Ll}\p{Lo}\p{N}@]/gu, '');
}

/** A text without its accents. */
export const unaccented = (text: string, form = 'NFD'): string => text.normalize(form).replace(/[\u0300-\u036f]/g, '');

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII.
const ASCII = /^[\x00-\x7f]*$/;

const compiled = new Map<string, readonly string[]>();

/** The keys of the pieces of a wording, between its « … ». */
export function piecesOf(wording: string): readonly string[] {
  let pieces = compiled.get(wording);
  if (!pieces) {
    pieces = wording.split('…').map(key);
    compiled.set(wording, pieces);
  }
  return pieces;
}

/** Do the pieces stand in a text in their order, the first at its start and the last at its end? */
function fits(textKey: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  if (pieces.length === 1) return textKey === first;
  const last = pieces.at(-1) ?? '';
  if (!textKey.startsWith(first) || !textKey.endsWith(last)) return false;
  let from = first.length;
  const end = textKey.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = textKey.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= end;
}

/**
 * Does a text say this phrase?
 * @param textKey the text's `key`
 * @param phrase the wording, or one of several; `…` stands for any words
 */
export const says = (textKey: string, phrase: Phrase): boolean =>
  typeof phrase === 'string'
    ? fits(textKey, piecesOf(phrase))
    : phrase.some((wording) => fits(textKey, piecesOf(wording)));

/**
 * Many phrases, ready to be compared: the keys of the pieces of each wording, with the number of its phrase, by the first
 * letters of the longest piece. So of hundreds of wordings only those are compared whose letters stand in a text; one
 * expression of them all takes a browser longer to prepare than a page to be read. Plain JSON.
 */
export type Wordings = Readonly<Record<string, readonly (readonly [phrase: number, pieces: readonly string[]])[]>>;

/** The number of all phrases that only stand on what one presses. */
export const PRESSED = -1;

/** How many letters a wording is looked up by. */
const START = 4;

/**
 * Prepares phrases.
 * @param told each bears its place in this list as its number
 * @param pressed what only stands on things that one presses
 */
export function wordingsFrom(told: readonly Phrase[], pressed: readonly string[] = []): Wordings {
  const all = [...told.entries(), ...pressed.map((one) => [PRESSED, one] as const)].flatMap(([number, phrase]) =>
    [phrase].flat().map((wording) => {
      const pieces = piecesOf(wording);
      return { number, pieces, longest: pieces.reduce((a, b) => (b.length > a.length ? b : a)) };
    }),
  );
  const wordings: Record<string, readonly (readonly [number, readonly string[]])[]> = {};
  // The shortest first: what begins with another one's letters is found with it.
  for (const { number, pieces, longest } of all.sort((a, b) => a.longest.length - b.longest.length)) {
    const start = Object.keys(wordings).find((one) => longest.startsWith(one)) ?? longest.slice(0, START);
    wordings[start] = [...(wordings[start] ?? []), [number, pieces]];
  }
  return wordings;
}

/** Do the pieces stand somewhere in a text? So they may be all that is seen of it. */
export const within = (textKey: string, pieces: readonly string[]): boolean =>
  pieces.every((piece) => textKey.includes(piece));

/**
 * Which of these phrases does a text say? `says` for all of them at once.
 * @param compare how the pieces of a wording are to stand in a text
 * @returns tells the numbers of the phrases that a text's `key` says
 */
export function sayingIn(wordings: Wordings, compare = fits): (textKey: string) => readonly number[] {
  const starts = new RegExp(Object.keys(wordings).join('|'), 'g');
  return (textKey) => {
    const said: number[] = [];
    for (let at = starts.exec(textKey); at; at = starts.exec(textKey)) {
      // One start may stand within another.
      starts.lastIndex = at.index + 1;
      for (const [phrase, pieces] of wordings[at[0]] ?? []) if (compare(textKey, pieces)) said.push(phrase);
    }
    return said;
  };
}
