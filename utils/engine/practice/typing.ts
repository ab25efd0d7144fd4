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
 * Judges what was typed (issue C, « Real codes are refused »).
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
