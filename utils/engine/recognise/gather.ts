import type { FieldRole } from '../../model/names.ts';
import type { PageLanguage } from '../../model/portal.ts';
import { type FieldHints, type FieldWords, rolesIn } from './fields.ts';
import { refusalsIn } from './refusals.ts';
import { key, PRESSED, remembering, sayingIn, type Wordings, within } from './text.ts';

/** What a Snapshot must hold for a portal's clues to be judged: the reader gathers this and no more. Plain JSON. */
export interface Needs {
  ids: readonly string[];
  testIds: readonly string[];
  css: readonly string[];
  /** As one list what the css and the ids name… */
  named: string;
  /** …of it what asks for a class… */
  looks: string;
  /** …and what a thing may answer to once something has come into it. */
  boxes: string;
  /** What lines may say, and the words on things that one presses. */
  told: Wordings;
  /** Where links lead: the beginnings of paths. */
  links: readonly string[];
  /** Lines that say that something was refused are wanted too. */
  refusals: boolean;
  /** Elements that count for nothing and whose text is never read. */
  ignore: string;
  /** How the portal's pages speak. */
  language: PageLanguage;
  /** What the standard's own words say of a field. */
  fieldWords: FieldWords;
}

/** The same as questions, asked of every line of every reading. */
export interface Wanted extends Needs {
  /** The words on what closes a banner. */
  closes: RegExp;
  /** What is a field for? */
  roleOf(field: FieldHints): FieldRole;
  /** Does a line say that something was refused? */
  isRefusal(line: string): boolean;
  /** Does a line say something that a clue asks for? */
  tells(line: string): boolean;
  /** The numbers of the phrases that it says in a clue's own words. */
  sayingOf(line: string): readonly number[];
  /** Does a clue ask for something to press that bears these words? */
  isPressed(words: string): boolean;
  /** May that be, if not all of these words are seen? */
  mayBePressed(words: string): boolean;
  /** Does a clue ask for a link to this path? */
  isLink(path: string): boolean;
}

/** Prepares the questions, once. */
export function wantedFor(needs: Needs): Wanted {
  const isRefusal = refusalsIn(needs.language);
  const saying = sayingIn(needs.told);
  const sayingWithin = sayingIn(needs.told, within);
  const said = (line: string) => saying(key(line));
  const sayingOf = (line: string) => said(line).filter((phrase) => phrase !== PRESSED);
  return {
    ...needs,
    closes: new RegExp(needs.language.closes, 'i'),
    roleOf: rolesIn(needs.language, needs.fieldWords),
    isRefusal,
    sayingOf,
    tells: remembering((line) => sayingOf(line).length > 0 || (needs.refusals && isRefusal(line))),
    isPressed: (words) => said(words).length > 0,
    mayBePressed: remembering((words) => sayingWithin(key(words)).length > 0),
    isLink: (path) => needs.links.some((one) => path.startsWith(one)),
  };
}

/** The same, and every link and button: for who tells of a page that is not known. */
export const withAllPressed = (wanted: Wanted): Wanted => ({
  ...wanted,
  isPressed: () => true,
  mayBePressed: () => true,
});
