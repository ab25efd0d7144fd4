import type { Level, PageName } from '../../model/names.ts';
import type { ScenarioFailure } from '../../model/practice.ts';
import type { Sentence } from '../../model/sentence.ts';
import { DEFAULTS, type Settings } from '../../model/settings.ts';
import { type GuideData, guide } from '../guide/guide.ts';
import type { Guide, ToldTrouble } from '../guide/speech.ts';
import { labelsOf } from '../recognise/recognise.ts';
import type { Shown } from './protocol.ts';

// What a trainer can say of the page that the room sees.

/** The notes for the speaker. */
export interface Notes {
  page: string;
  /** What the guide says there, the instruction first. */
  say: readonly Sentence[];
  /** What goes wrong there in real life, with the ways out. */
  failures: readonly Pick<ToldTrouble, 'cause' | 'way'>[];
  /** The room sees the pages of the tutorial. */
  old: boolean;
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

/** What the guide says on a page, with the labels of the portals' files, to somebody with these settings. */
export function saidOn(page: string, settings: Partial<Settings>, data: GuideData): Guide | undefined {
  const parts = labelsOf(page as PageName, data.portals);
  if (!parts) return undefined;
  const verdict = { kind: 'recognised', page: page as PageName, reasons: [], parts, alert: false } as const;
  return guide({ verdict, settings: { ...DEFAULTS, ...settings } }, data);
}

const plain = (lines: readonly string[]) => lines.map((line) => [line]);

/** What to say to the room of what it sees. */
export function notesOn(
  { page, setup, falseAddress }: Pick<Shown, 'page' | 'setup' | 'falseAddress'>,
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
    old: setup.age === '2021' && !falseAddress,
    lesson,
  });
  if (falseAddress) return notes(plain(words.falseAddress));
  if (!(page in titles)) return notes(plain(words.elsewhereSay));
  const said = saidOn(page, { case: setup.journey, level: data.level }, data.guide);
  return said ? notes([said.say, ...said.more], said.trouble) : notes(plain([words.silent]));
}
