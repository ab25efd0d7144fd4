/** In a message for the school: a blank to be filled, on the screen or by hand. */
export const BLANK = '…………';

/** « Sa classe : ………… » asks for « Sa classe »; where words in brackets tell it better, for those. */
function labelOf(line: string): string {
  const [before = '', after = ''] = line.split(BLANK);
  const [, inBrackets] = /\(([^)]+)\)/.exec(after) ?? [];
  const label = inBrackets ?? before.replace(/\s*:\s*$/, '');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** What each blank of a message asks for, in order. A line has one at most. */
export const blanksOf = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.includes(BLANK)).map(labelOf);

/**
 * A message with what was written into its blanks. One that was left empty stays, to be filled by hand. Where something was
 * written, a hint in brackets has served.
 * @param written by blank, in order
 */
export function filledLines(lines: readonly string[], written: readonly string[]): string[] {
  const left = [...written];
  return lines.map((line) => {
    if (!line.includes(BLANK)) return line;
    const words = (left.shift() ?? '').trim();
    // Told by a function: a `$` in a name is no sign of `replace`.
    return words === '' ? line : line.replace(BLANK, () => words).replace(/ \([^)]+\)(?=\.?$)/, '');
  });
}

/** What was written, with other words in one blank. */
export const withWords = (written: readonly string[], blank: number, words: string): string[] =>
  Array.from({ length: Math.max(written.length, blank + 1) }, (_, at) => (at === blank ? words : (written[at] ?? '')));
