// What is typed on a practice screen is looked at here, held against the family's sheet, and forgotten.

/** What the family knows, by name: `account.password` → the words that stand on the sheet. */
export type Facts = Readonly<Record<string, string>>;

/**
 * What was typed on a practice screen, held against the family's sheet. `right`: these facts. `growing`: the beginning
 * of one. `near`: one of them with a slip of the finger, or said otherwise. `foreign`: not the family's, and so perhaps somebody's own.
 */
export type Typed =
  | { kind: 'right'; facts: readonly string[] }
  | { kind: 'growing' }
  | { kind: 'near' }
  | { kind: 'foreign' };

/** Too short to be anybody's code; longer, it is judged. */
const SHORTEST = 3;
/** Letters that may be wrong, missing or too many: of any fact, and of a long one that belongs in this very field. */
const MOST_SLIPS = 2;
const LETTERS_A_SLIP = 4;

const isNumber = (text: string): boolean => /^\+?[\d\s./()-]+$/.test(text);

/** « +33 6 39… » and « 0033 6 39… » are « 06 39… ». */
const withoutCountry = (digits: string): string => digits.replace(/^(?:0033|33)(?=\d{9}$)/, '0');

const DATE = /^(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4})$/;

/** Spaces, dots and dashes do not count in numbers and dates, nor a missing zero in a date. */
function plain(text: string): string {
  const trimmed = text.normalize('NFC').trim();
  const [, day, month, year] = DATE.exec(trimmed) ?? [];
  if (day && month && year) return day.padStart(2, '0') + month.padStart(2, '0') + year;
  return isNumber(trimmed) ? withoutCountry(trimmed.replace(/\D/g, '')) : trimmed;
}

const loose = (text: string): string => plain(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Case and accents do not count in names, mails and pictures; in an identifier and a password all does. */
const isExact = (fact: string): boolean => /password|identifier/i.test(fact);

/** The number of letters to change, add, leave out or swap with the next to make one text of the other. */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swaps ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Is it the fact, but for a slip? The beginning of a fact with a slip in it counts too. */
function isNear(typed: string, fact: string, isOwn: boolean): boolean {
  const begun = fact.slice(0, typed.length);
  const own = isOwn && !isNumber(fact) ? Math.floor(fact.length / LETTERS_A_SLIP) : 0;
  const most = Math.min(Math.max(MOST_SLIPS, own), Math.floor(typed.length / SHORTEST));
  return Math.min(slips(typed, fact), slips(typed, begun)) <= most;
}

/** Words that one puts around a name without being asked. */
const AROUND_NAMES = /^(?:m|mr|mme|mlle|monsieur|madame|ne|nee|le|et|de|college)\.?$/;

/** « Mme MARTIN », « Camille MARTIN », « Noé, né le 09/09/2014 »: the family's words, and none but those around them. */
function isSaidOtherwise(typed: string, facts: Facts): boolean {
  const known = new Set(Object.values(facts).flatMap((fact) => [loose(fact), ...fact.split(/\s+/).map(loose)]));
  const words = typed
    .split(/[\s,;:]+/)
    .map(loose)
    .filter(Boolean);
  return words.some((word) => known.has(word)) && words.every((word) => known.has(word) || AROUND_NAMES.test(word));
}

/**
 * Judges what was typed.
 * @param typed what stands in the field
 * @param facts everything that the family may write anywhere
 * @param own the names of the facts that belong in this field: there more slips are met kindly
 */
export function judgeTyped(typed: string, facts: Facts, own: readonly string[] = []): Typed {
  const written = plain(typed);
  const light = loose(typed);
  const entries = Object.entries(facts);
  const right = entries
    .filter(([name, fact]) => (isExact(name) ? plain(fact) === written : loose(fact) === light))
    .map(([name]) => name);
  if (right.length > 0) return { kind: 'right', facts: right };
  if (light.length < SHORTEST || entries.some(([, fact]) => plain(fact).startsWith(written)))
    return { kind: 'growing' };
  const near = entries.some(([name, fact]) => isNear(light, loose(fact), own.includes(name)));
  return { kind: near || isSaidOtherwise(typed, facts) ? 'near' : 'foreign' };
}

/** A field of a practice screen, with what stands in it. */
export interface FieldState {
  /** The name that moves use; `birthDate.jour` is a piece of a date. */
  name: string;
  value: string;
  /** A radio button or a box to tick: `name` is that of the option. */
  option: boolean;
  chosen: boolean;
}

/** What the fields of a screen hold, by name: the family's facts that each equals. Never the words themselves. */
export interface Filled {
  facts: Readonly<Record<string, readonly string[]>>;
  /** The parts or names of the options that are chosen. */
  chosen: readonly string[];
}

const PIECE = /\.(jour|mois|annee)$/;

/** Is it a piece of a date, which is judged with the others only? */
export const isDatePiece = (name: string): boolean => PIECE.test(name);

/** A date from its pieces, `07/07/2013`. */
function dateFrom(fields: readonly FieldState[], name: string): string {
  const piece = (of: string) => fields.find((field) => field.name === `${name}.${of}`)?.value.trim() ?? '';
  return [piece('jour').padStart(2, '0'), piece('mois').padStart(2, '0'), piece('annee')].join('/');
}

/** Which facts of the family the fields of a screen hold, and which options are chosen. */
export function filledIn(fields: readonly FieldState[], facts: Facts): Filled {
  const written = fields
    .filter(({ option }) => !option)
    .map(({ name, value }): [string, string] => {
      const whole = name.replace(PIECE, '');
      return [whole, isDatePiece(name) ? dateFrom(fields, whole) : value];
    });
  const right = written.map(([name, value]): [string, readonly string[]] => {
    const judged = judgeTyped(value, facts);
    return [name, judged.kind === 'right' ? judged.facts : []];
  });
  const chosen = fields.filter((field) => field.option && field.chosen).map(({ name }) => name);
  return { facts: Object.fromEntries(right), chosen };
}

/** What to say of what was written: `foreign` is to be erased, since it may be somebody's real code. */
export type TypingVerdict = 'foreign' | 'near' | 'fine';

/**
 * What to say of what stands in a field. While somebody types nothing is said: half a word is nobody's, and a slip may
 * be mended with the next key.
 * @param isFinished the person has left the field
 * @param own the names of the facts that belong in this field
 */
export function verdictOnTyping(
  value: string,
  facts: Facts,
  isFinished: boolean,
  own: readonly string[] = [],
): TypingVerdict {
  if (!isFinished || value.trim() === '') return 'fine';
  const { kind } = judgeTyped(value, facts, own);
  if (kind === 'foreign') return 'foreign';
  return kind === 'right' ? 'fine' : 'near';
}

/**
 * The same for a date in three fields, once all of them are filled: a date of the family with one slip is `near`, any
 * other may be somebody's own.
 */
export function verdictOnDate(pieces: readonly string[], facts: Facts): TypingVerdict {
  if (pieces.length < 3 || pieces.some((piece) => piece.trim() === '')) return 'fine';
  const written = pieces.map((piece) => piece.trim().padStart(2, '0'));
  const dates = Object.values(facts).filter((fact) => /^\d\d\/\d\d\/\d{4}$/.test(fact));
  const alike = dates.map((date) => date.split('/').filter((piece, index) => piece === written[index]).length);
  const best = Math.max(0, ...alike);
  if (best === 3) return 'fine';
  return best === 2 ? 'near' : 'foreign';
}
