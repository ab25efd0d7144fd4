import type { Phrase, Portal, SimpleClue } from '../../model/portal.ts';
import { type ClueKind, type ClueOf, cluesOf, kindOf } from './clues.ts';

const none = (): undefined => undefined;

/** The wordings of a page that each kind of clue knows: a kind that is forgotten here does not compile. */
const WORDINGS: { readonly [Kind in ClueKind]: (clue: ClueOf<Kind>) => Phrase | undefined } = {
  address: none,
  title: ({ title }) => title,
  heading: ({ heading }) => heading,
  button: ({ button }) => button,
  linkTo: none,
  field: ({ label }) => label,
  fields: none,
  refusal: ({ refusal }) => (refusal === true ? undefined : refusal),
  alert: ({ alert }) => alert,
  text: ({ text }) => text,
  testId: none,
  id: none,
  css: none,
};

/** The wordings of a page that a clue knows. */
export const wordingsIn = (clue: SimpleClue): readonly string[] =>
  [(WORDINGS[kindOf(clue)] as (one: SimpleClue) => Phrase | undefined)(clue) ?? []].flat();

/** Every wording that the portal's file knows, the labels of parts included. */
export function wordingsOf(portal: Portal): string[] {
  const labels = Object.values(portal.pages).flatMap(({ parts }) =>
    Object.values(parts ?? {}).map(({ label }) => label),
  );
  return [...cluesOf(portal).flatMap(wordingsIn), ...labels];
}
