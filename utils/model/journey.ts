import type { JourneyId, MessageId, PageName, Profile } from './names.ts';
import type { Phrase } from './portal.ts';

// What the journeys' files hold. Texts are said to a parent: `{part}` quotes the label as it stands on the page;
// `{profile-{profile}}` and the like take the name of the part from the settings (`profile`, `level`);
// `{school}`, `{to-school}` and the like are the school's name by the level (`wording.ts`).

/** One way in which a step fails, and the way out. */
export interface Trouble {
  /** What the parent sees or thinks: « Mot de passe oublié ». */
  cause: string;
  /** What to do then. */
  way: string;
  /** Only the school can mend it: what exactly to ask of it. */
  message?: MessageId | undefined;
}

/** What is said once the code of an SMS is too old. */
export interface Expired {
  say: string;
  point?: readonly string[] | undefined;
  more?: readonly string[] | undefined;
}

/** For pages on which this part is found, and says so where words are given: « Erreur Y01… ». */
export interface When {
  part: string;
  says?: Phrase | undefined;
}

/** What is said on a page. */
export interface Tip {
  /** The tip is for these profiles only; without it, for everybody. */
  for?: readonly Profile[] | undefined;
  /** The tip is for such a computer only. */
  computer?: 'own' | 'shared' | undefined;
  when?: When | undefined;
  /** `warning`: something went wrong or will. `done`: the goal is reached. */
  tone?: 'step' | 'warning' | 'done' | undefined;
  /** One instruction, two sentences at most. */
  say: string;
  /** The parts to use, in order: they bear the numbers 1, 2, 3. */
  point?: readonly string[] | undefined;
  /** Where to find what is needed, what to beware of. */
  more?: readonly string[] | undefined;
  /** The ways in which this step fails, most likely first. */
  trouble?: readonly Trouble[] | undefined;
  /** The SMS clock starts when this page is first seen; this is said when the code is too old. */
  expired?: Expired | undefined;
  /** The next code is a new one: the SMS clock is set back. */
  resetsClock?: true | undefined;
  /** From here on the account is in use: met again, the login is the one of the journey's `next`. */
  activates?: true | undefined;
  /** Only for those who chose this case: without a case, the other journeys' words count here. */
  byChoice?: true | undefined;
  /** A mail is awaited: where it may hide is told by mail service. */
  mail?: true | undefined;
}

/** For each page the tip, or several of which the first one for this profile counts. */
export type Tips = Partial<Record<PageName, Tip | readonly Tip[]>>;

export interface Step {
  title: string;
  /** What a sheet of paper says of it, which knows no page: without it, what is said on the first page that is no error. */
  paper?: string | undefined;
  pages: Tips;
}

/** A goal and its ordered steps. */
export interface Journey {
  id: JourneyId;
  title: string;
  /** What to know and to have at hand before the first step. */
  before: readonly string[];
  /** The video tutorial of this case: its address without `https://` (the tutorial, T10, T24, T37, T40). */
  video?: string | undefined;
  steps: readonly Step[];
  /** The case that comes after this one: a first time happens once. */
  next?: JourneyId | undefined;
  /** Only for those who chose it: without a case, nothing of it is said or asked. */
  byChoice?: true | undefined;
}

/** A question of the card; one that nobody can answer yet says what to do first, and how. */
export interface Question {
  ask: string;
  more?: readonly string[] | undefined;
  trouble?: readonly Trouble[] | undefined;
  answers: readonly ({ label: string; journey: JourneyId } | { label: string; next: string })[];
}

/**
 * The questions that the card asks where the way first forks and no case was chosen. Each answer leads to a case or to
 * the next question; `first` is asked first.
 */
export interface Fork {
  first: string;
  questions: Record<string, Question>;
}

/** A message for the school, ready to copy or print: `…………` stands for a blank to fill by hand. */
export interface Message {
  id: MessageId;
  /** When this message helps, as a title. */
  title: string;
  subject: string;
  lines: readonly string[];
}

/** All that is said while a mail is awaited. */
export interface Mail {
  /** What the mail may look like, and what to do first. */
  look: readonly string[];
  /** Where each mail service puts what it takes for spam: what the folder is called there, and how to get there. */
  services: readonly { name: string; folder: string; way: string }[];
  /** What to do when nothing comes. */
  nothing: readonly string[];
  /** Above each of these, the name of a folder (`{service}`, `{folder}`), and who comes back to the page. */
  words: Readonly<Record<'look' | 'where' | 'folder' | 'nothing' | 'back', string>>;
}
