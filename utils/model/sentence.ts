/** A piece of a sentence: plain words, or a label quoted as it stands on the page, with the number of its marker. */
export type Segment = string | { label: string; number?: number };
export type Sentence = readonly Segment[];

/** A sentence as plain text, labels between « »: for the status message, the popup and the tests. */
export function plain(sentence: Sentence): string {
  return sentence.map((segment) => (typeof segment === 'string' ? segment : `« ${segment.label} »`)).join('');
}
