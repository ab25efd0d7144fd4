// How browsers write names with letters of other alphabets (RFC 3492): `xn--` and letters that nobody can read.

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

/** The bias of the next digit (RFC 3492, 6.1). */
function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** Decodes what follows `xn--` (RFC 3492, 6.2). @returns undefined where that is no name */
function decode(coded: string): string | undefined {
  const end = Math.max(0, coded.lastIndexOf('-'));
  const points = [...coded.slice(0, end)].map((letter) => letter.codePointAt(0) ?? 0);
  let [code, index, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  let at = end > 0 ? end + 1 : 0;
  while (at < coded.length) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(coded[at++]);
      if (digit === undefined) return undefined;
      index += digit * weight;
      const least = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < least) break;
      weight *= BASE - least;
    }
    bias = adapt(index - before, points.length + 1, before === 0);
    code += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    if (code > 0x10ffff) return undefined;
    points.splice(index++, 0, code);
  }
  return String.fromCodePoint(...points);
}

/** a to z are 0 to 25, 0 to 9 are 26 to 35. */
function digitOf(letter = ''): number | undefined {
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 97;
  return /^\d$/.test(letter) ? Number(letter) + 26 : undefined;
}

/**
 * The name of a site as its letters look.
 * @param host as browsers give it, in small letters: `xn--educonnct-m0h.fr`
 * @returns `educonnеct.fr`; a part that cannot be read stays as it is
 */
export const toUnicode = (host: string): string =>
  host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');
