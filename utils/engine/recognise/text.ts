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
export const key = remembering((text: string) => plainKey(text) + (CUT_SHORT.test(text) ? '…' : ''));

/** Words cut short are not the words: « Nouveau mot de passe… » may go on with « (confirmation) ». */
const CUT_SHORT = /\S\s*(…|\.{3})\s*$/;

/** The letters and digits of a text that are compared, and the « @ » that tells an address. */
export function plainKey(text: string): string {
  const small = text.toLowerCase();
  // Half of all French lines have no accent, and normalising is what costs.
  if (ASCII.test(small)) return small.replace(/[^a-z0-9@]+/g, '');
  return small
    .normalize('NFKD')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{Ll}\p{Lo}\p{N}@]/gu, '');
}

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

/** Many phrases, ready to be compared. Plain JSON. */
export interface Wordings {
  /** The keys of those that are a whole text. */
  whole: readonly string[];
  /** The keys of the pieces of those with « … ». */
  open: readonly (readonly string[])[];
}

export function wordingsFrom(phrases: readonly Phrase[]): Wordings {
  const all = [...new Set(phrases.flat())].map(piecesOf);
  return {
    whole: all.flatMap((pieces) => (pieces.length === 1 ? pieces : [])),
    open: all.filter(({ length }) => length > 1),
  };
}

/**
 * Many phrases as one question.
 * @returns does a text with this key say one of them? `says` for all at once
 */
export function anyOf({ whole, open }: Wordings): (textKey: string) => boolean {
  const exact = new Set(whole);
  // What none of the longest pieces stands in, none of the wordings fits: one look instead of dozens.
  const longest = open.map((pieces) => pieces.reduce((a, b) => (b.length > a.length ? b : a)));
  const somewhere = new RegExp([...new Set(longest)].join('|'));
  return (textKey) => exact.has(textKey) || (somewhere.test(textKey) && open.some((pieces) => fits(textKey, pieces)));
}
