import type { Facts } from './typing.ts';

/** One letter or two begin anything: alone they might be the last ones of a text that was just erased. */
const SHORTEST = 3;

const loose = (text: string): string => text.replace(/[\s.-]/g, '').toLowerCase();

/** What the family may write: each fact, and the pieces of its dates. */
const piecesOf = (facts: Facts): string[] =>
  Object.values(facts).flatMap((fact) => (/^\d\d\/\d\d\/\d{4}$/.test(fact) ? [fact, ...fact.split('/')] : [fact]));

/**
 * What may be shown to a room of what stands in a field: the family's own words, or the beginning of them. Anything else
 * may be somebody's real code.
 * @param also what may be written besides: the addresses of the exercise
 */
export function shownText(value: string, facts: Facts, also: readonly string[] = []): string {
  const written = loose(value);
  const known = [...piecesOf(facts), ...also].map(loose);
  const isWhole = written !== '' && known.includes(written);
  const isBegun = written.length >= SHORTEST && known.some((one) => one.startsWith(written));
  return isWhole || isBegun ? value : '';
}
