import type { AddressName } from './names.ts';

/**
 * A piece of a sentence: plain words, or a label quoted as it stands on the page, with the number of its marker. A thing
 * that bears no words is named in plain ones: nothing is quoted that the page does not say.
 */
export type Segment =
  | string
  | { label: string; number?: number }
  | { name: string; number: number }
  /** An address that the person may press; `called`: its words. */
  | { opens: AddressName; called: string };
export type Sentence = readonly Segment[];

/** A sentence as plain text, labels between « »: for the status message, the popup and the tests. */
export function plain(sentence: Sentence): string {
  return sentence
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      if ('opens' in segment) return segment.called;
      return 'name' in segment ? segment.name : `« ${segment.label} »`;
    })
    .join('');
}

/** A text with its blanks filled: `Étape {step}`. A blank for which nothing is given stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
