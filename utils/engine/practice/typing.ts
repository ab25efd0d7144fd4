// What is typed on a practice screen is looked at here, held against the family's sheet, and forgotten.

/** What the family knows, by name: `account.password` → the words that stand on the sheet. */
export type Facts = Readonly<Record<string, string>>;

/**
 * What was typed on a practice screen, held against the family's sheet. `right`: these facts. `growing`: the beginning
 * of one. `near`: one of them with a slip of the finger. `foreign`: not the family's, and so perhaps somebody's own.
 */
export type Typed =
  | { kind: 'right'; facts: readonly string[] }
  | { kind: 'growing' }
  | { kind: 'near'; fact: string }
  | { kind: 'foreign' };

/** Too short to be anybody's code; longer, it is judged. */
const SHORTEST = 3;
/** Letters that may be wrong, missing or too many. */
const MOST_SLIPS = 2;

/** Spaces, dots and dashes do not count in numbers and dates, nor case and accents in names; in a password all does. */
const plain = (text: string): string =>
  /^[\d\s./-]+$/.test(text) ? text.replace(/\D/g, '') : text.normalize('NFC').trim();

const loose = (text: string): string => plain(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The number of letters to change, add or leave out to make one text of the other (Levenshtein). */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Is it the fact, but for a slip? The beginning of a fact with a slip in it counts too. */
function isNear(typed: string, fact: string): boolean {
  const begun = fact.slice(0, typed.length);
  const most = Math.min(MOST_SLIPS, Math.floor(typed.length / SHORTEST));
  return Math.min(slips(typed, fact), slips(typed, begun)) <= most;
}

/**
 * Judges what was typed.
 * @param typed what stands in the field
 * @param facts everything that the family may write anywhere
 */
export function judgeTyped(typed: string, facts: Facts): Typed {
  const written = plain(typed);
  const entries = Object.entries(facts);
  const right = entries.filter(([, fact]) => plain(fact) === written).map(([name]) => name);
  if (right.length > 0) return { kind: 'right', facts: right };
  const light = loose(typed);
  if (light.length < SHORTEST || entries.some(([, fact]) => plain(fact).startsWith(written)))
    return { kind: 'growing' };
  const near = entries.find(([, fact]) => isNear(light, loose(fact)));
  return near ? { kind: 'near', fact: near[0] } : { kind: 'foreign' };
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

/** What to say while something is written: `foreign` is to be erased at once, since it may be somebody's real code. */
export type TypingVerdict = 'foreign' | 'near' | 'fine';

/**
 * @param isFinished the person has left the field: only then a slip is told
 * @returns what to say of what stands in a field now
 */
export function verdictOnTyping(value: string, facts: Facts, isFinished: boolean): TypingVerdict {
  const { kind } = judgeTyped(value, facts);
  if (kind === 'foreign') return 'foreign';
  return kind === 'near' && isFinished ? 'near' : 'fine';
}
