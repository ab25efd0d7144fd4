import type { Level } from '../../model/names.ts';
import type { Drawing, ScenarioFailure } from '../../model/practice.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { GuideData } from '../guide/guide.ts';
import type { ToldTrouble } from '../guide/speech.ts';
import { illustrate } from './on-drawing.ts';
import type { Shown } from './protocol.ts';

// What a trainer can say of the page that the room sees.

/** The notes for the speaker. */
export interface Notes {
  page: string;
  /** What the guide says there, the instruction first. */
  say: readonly Sentence[];
  /** What goes wrong there in real life, with the ways out. */
  failures: readonly Pick<ToldTrouble, 'cause' | 'way'>[];
  /** What is to be learnt from what goes wrong now. */
  lesson: { title: string; lesson: string } | undefined;
}

/** What the notes are made from. */
export interface NotesData {
  guide: GuideData;
  /** The school's, by which it is called. */
  level: Level;
  /** The titles of the pages that the guide knows. */
  titles: Readonly<Record<string, string>>;
  words: {
    /** A site that is not ours, by its own words, and what to say there. */
    elsewhere: string;
    elsewhereSay: readonly string[];
    falseAddress: readonly string[];
    /** The guide says nothing there. */
    silent: string;
  };
}

/** A page as a parent would name it. */
export const titleOf = (page: string, { titles, words }: Pick<NotesData, 'titles' | 'words'>): string =>
  titles[page] ?? words.elsewhere;

const plain = (lines: readonly string[]) => lines.map((line) => [line]);

/**
 * What to say to the room of what it sees.
 * @param drawing the page as it is drawn there: what is quoted stands on it
 */
export function notesOn(
  { page, setup, falseAddress }: Pick<Shown, 'page' | 'setup' | 'falseAddress'>,
  drawing: Drawing,
  failure: ScenarioFailure | undefined,
  data: NotesData,
): Notes | undefined {
  if (page === null) return undefined;
  const { words, titles } = data;
  const lesson = failure && { title: failure.title, lesson: failure.lesson };
  const notes = (say: Notes['say'], failures: Notes['failures'] = []): Notes => ({
    page: titleOf(page, data),
    say,
    failures,
    lesson,
  });
  if (falseAddress) return notes(plain(words.falseAddress));
  if (!(page in titles)) return notes(plain(words.elsewhereSay));
  const said = illustrate(page, drawing, { case: setup.journey, level: data.level }, data.guide)?.said;
  return said ? notes([said.say, ...said.more], said.trouble) : notes(plain([words.silent]));
}
