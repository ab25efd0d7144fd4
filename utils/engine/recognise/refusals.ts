import type { PageLanguage } from '../../model/portal.ts';
import { unaccented } from './text.ts';

/** Letters without accents, each space and the apostrophe one space, and nothing that is only quoted. */
const plain = (text: string): string =>
  unaccented(text.toLowerCase())
    .replace(/[’'‘\s]+/g, ' ')
    .trim()
    .replace(/ ?«[^»]*»/g, '');

/** A text that says more than this itself is no message. */
const LONGEST = 300;

/**
 * Tells lines that say that something was refused. « Ce code a expiré » does; « Si le code a expiré, recommencez », « Un
 * code incorrect sera refusé » and what is only quoted do not.
 * @returns asks it of a line as it stands on the page, its spaces too
 */
export function refusalsIn(language: PageLanguage): (line: string) => boolean {
  const refused = new RegExp(language.refused);
  const others = new RegExp(`${language.conditional}|${language.ofAnother}`);
  return (line) => {
    const said = plain(line);
    return (
      said.length <= LONGEST &&
      // Most lines hold no such word.
      refused.test(said) &&
      said.split(/(?<=[.!?:])\s+/).some((sentence) => refused.test(sentence) && !others.test(sentence))
    );
  };
}
