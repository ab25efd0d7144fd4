import type { PageLanguage, Phrase, Portal, SimpleClue } from '../../model/portal.ts';
import { type ClueKind, type ClueOf, cluesOf, kindOf } from './clues.ts';
import { FIELD_WORDS } from './fields.ts';
import type { Needs } from './gather.ts';
import { wordingsFrom } from './text.ts';

/** What the reader must gather for one clue, beside what everybody sees. */
interface Need {
  id?: string;
  testId?: string;
  css?: string;
  text?: Phrase;
  refusal?: true;
  /** The words on something that one presses. */
  press?: Phrase;
  linkTo?: string;
}

/** What each kind of clue needs: a kind that is forgotten here does not compile. */
const NEEDS: { readonly [Kind in ClueKind]: (clue: ClueOf<Kind>) => Need } = {
  address: () => ({}),
  title: () => ({}),
  heading: () => ({}),
  button: ({ button }) => ({ press: button }),
  linkTo: ({ linkTo }) => ({ linkTo }),
  field: () => ({}),
  fields: () => ({}),
  refusal: ({ refusal }) => ({ refusal: true, ...(refusal !== true && { text: refusal }) }),
  alert: () => ({}),
  text: ({ text }) => ({ text }),
  testId: ({ testId }) => ({ testId }),
  id: ({ id }) => ({ id }),
  css: ({ css }) => ({ css }),
};

const needOf = (clue: SimpleClue): Need => (NEEDS[kindOf(clue)] as (one: SimpleClue) => Need)(clue);

/**
 * What the reader must gather for a portal's clues to be judged.
 * @param language how the portal's pages speak
 */
export function needsOf(portal: Portal, language: PageLanguage): Needs {
  const needs = cluesOf(portal).map(needOf);
  const every = <Wanted>(pick: (need: Need) => Wanted | Wanted[] | undefined): Wanted[] => [
    ...new Set(needs.flatMap((need) => pick(need) ?? [])),
  ];
  const names = every(({ css, id }) => css ?? (id && `[id="${id}"]`));
  const listOf = (asking: RegExp) => names.filter((name) => asking.test(name)).join(',') || ':not(*)';
  const texts = [
    ...new Map(needs.flatMap(({ text }) => (text === undefined ? [] : [[JSON.stringify(text), text]]))).values(),
  ];
  return {
    ids: every(({ id }) => id),
    testIds: every(({ testId }) => testId),
    css: every(({ css }) => css),
    named: listOf(/./),
    looks: listOf(/\.|class/),
    boxes: listOf(/:empty/),
    told: wordingsFrom(
      texts,
      every(({ press }) => (press === undefined ? undefined : [press].flat())),
    ),
    links: every(({ linkTo }) => linkTo),
    refusals: needs.some(({ refusal }) => refusal),
    language,
    fieldWords: FIELD_WORDS,
    ignore: (portal.ignore ?? []).map(({ css }) => css).join(','),
  };
}
