import type { ElsewherePage, FieldRole, JourneyId, PageName, ScenarioAge } from './names.ts';

// The practice portal's data: screens (drawn pages), and scenarios (a journey played on screens, with what goes wrong).

/** What an element of a real page bears besides its words; only what the evidence knows (utils/portals/README.md). */
interface Marks {
  id?: string | undefined;
  testId?: string | undefined;
  class?: string | undefined;
}

/** The name by which moves, the guide and the tests speak of something on a screen: the portal file's part name. */
interface Named extends Marks {
  part?: string | undefined;
}

export interface HeadingBlock extends Marks {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
}

export interface TextBlock extends Named {
  kind: 'text';
  text: string;
  /** `error` is announced as an alert. */
  tone?: 'plain' | 'info' | 'error' | 'good' | undefined;
}

export interface FieldBlock extends Named {
  kind: 'field';
  role: FieldRole;
  label: string;
  hint?: string | undefined;
  /** What was written in it was refused: `aria-invalid`. */
  invalid?: true | undefined;
  /** No button belongs to it: what is written is sent by itself. A move uses its name. */
  sendsItself?: true | undefined;
  /** Unique on the screen: moves say which fact of the family belongs here. */
  name: string;
}

export interface DateBlock extends Named {
  kind: 'date';
  label: string;
  /** One field, three fields, or three lists. */
  as: 'one' | 'three' | 'lists';
  name: string;
}

/** One thing to choose. */
export interface Option extends Named {
  text: string;
  /** What moves call it, where the portal's file names no part or cannot tell one of several alike. */
  name?: string | undefined;
}

export interface ChoiceBlock {
  kind: 'choice';
  /** Radio buttons, or one box to tick. */
  as: 'radio' | 'checkbox';
  legend?: string | undefined;
  name: string;
  options: readonly Option[];
}

export interface ButtonBlock extends Named {
  kind: 'button';
  text: string;
  /** What it looks like and is: a submit button, a plain one, a tile of a grid, a tab, a link. */
  look: 'main' | 'plain' | 'tile' | 'tab' | 'link';
  /** The path that a link of the real page leads to. */
  to?: string | undefined;
  /** Of a tab: it is the open one. */
  selected?: boolean | undefined;
  /** A second line on the tile. */
  note?: string | undefined;
  /** What moves call it, where the portal's file names no part or cannot tell one of several alike. */
  name?: string | undefined;
}

export type SimpleBlock = HeadingBlock | TextBlock | FieldBlock | DateBlock | ChoiceBlock | ButtonBlock;

/** What holds blocks together on the real page. */
export interface Group extends Named {
  kind: 'group';
  as: 'form' | 'section' | 'fieldset' | 'list' | 'row' | 'dialog';
  legend?: string | undefined;
  blocks: readonly Block[];
}

export type Block = SimpleBlock | Group;

/** A drawn page: the real page's words, order and shapes, without its look. */
export interface Drawing {
  /** Where the real page is: shown in the drawn address bar, and judged as the page's address. */
  address: string;
  title: string;
  /** Of the page's body. */
  bodyId?: string | undefined;
  blocks: readonly Block[];
}

export interface Screen {
  page: PageName | ElsewherePage;
  /** What sets a second screen of the same page apart: `forced`. */
  variant?: string | undefined;
  today: Drawing;
  /** As in the tutorial; missing where the page is not told apart. */
  '2021'?: Drawing | undefined;
}

/** What leads from one scene to the next. A fact is one thing that the fictional family knows: `account.password`. */
export interface Move {
  /** The part that is pressed, or the name of a button; `mail` for the link in the mailbox, `address` for the address bar. */
  use: string;
  /** Of `address`: what is written in the address bar. */
  address?: string | undefined;
  /** Only in this age. */
  age?: ScenarioAge | undefined;
  /**
   * It does not lead on to the goal: something is refused, a wrong door, a way back, a second message. Where a move that
   * leads on can be made with the same use, that one is made.
   */
  detour?: true | undefined;
  /** The move is made only if these fields hold these facts of the family. */
  right?: Record<string, string> | undefined;
  /** Only if these options are chosen: the part or the name of each. */
  chosen?: readonly string[] | undefined;
  /** The scene that comes next. */
  to: string;
  /** What arrives meanwhile on the drawn phone or in the drawn mailbox. */
  sends?: 'sms' | 'mail' | undefined;
  /** What the message tells; without it an SMS brings the code, and a mail its link. */
  tells?: string | undefined;
}

export interface Scene {
  /** Which screen: the page, and its variant after a dot. */
  screen: string;
  moves: readonly Move[];
}

/** How something goes wrong, once, in a scenario. */
export type FailureEffect =
  /** The move that leads on with this `use` leads elsewhere the first time. A detour stays a detour. */
  | { at: string; use: string; to: string }
  /** The SMS comes late, or its code is too old when it is typed: it counts as a wrong one until another is sent. */
  | { sms: 'late' | 'expired' }
  /** The mail lies in the spam folder. */
  | { mail: 'spam' }
  /** The screen stands at a false address: the right answer is to close it. */
  | { at: string; falseHost: string }
  /**
   * The school's letter is too old: its credentials are refused until a new one is asked for. From then on the values of
   * `newLetter` are those that `letter` stands for.
   */
  | { letter: 'expired' };

/** Something that can go wrong, as the list of exercises names it. */
export interface ScenarioFailure {
  id: string;
  /** Its name in the list. */
  title: string;
  /** What was to be learnt, said at the end. */
  lesson: string;
  /** Only in these ages; without it, in all those of the scenario. */
  ages?: readonly ScenarioAge[] | undefined;
  effect: FailureEffect;
}

/** A journey played on screens, with what can go wrong in it. */
export interface Scenario {
  journey: JourneyId;
  /** The ages in which it can be played. */
  ages: readonly ScenarioAge[];
  /** The scene that it begins with: the ENT's door was another in 2021. */
  first: Record<ScenarioAge, string>;
  /** By name; `end`, from which nothing leads on, is the journey's goal. */
  scenes: Record<string, Scene>;
  failures: readonly ScenarioFailure[];
}
