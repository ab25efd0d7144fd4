import type { Journey } from '../../model/journey.ts';
import type { PageName } from '../../model/names.ts';
import type { Drawing, Scenario, Screen } from '../../model/practice.ts';
import { effectOf, falseHostOf, type Play } from './flow.ts';
import type { Showing } from './gestures.ts';
import type { Mistake } from './mistakes.ts';
import type { Shown } from './protocol.ts';
import { drawingAt, END, movesAt, pageAt, scenarioOf } from './scenario.ts';
import { type Setup, USUAL_SETUP } from './setup.ts';

// One window's exercise, from its choice to its end: its state, and what can be read from it. Its steps stand in
// exercise-steps.ts.

/** What a narrow screen shows one at a time: the page, or one of the family's belongings beside it. */
export type Panel = 'page' | 'sheet' | 'phone' | 'mail' | 'letter';

/** What was just said to the person: the name of its words. */
export type Notice =
  | 'missing'
  | 'not-here'
  | 'true-page'
  | 'signed-out'
  | 'wrong-address'
  | 'write-address'
  | 'false-address'
  | 'closed'
  | 'closed-late'
  | 'frozen'
  | 'foreign'
  | 'near'
  | 'sms-arrived'
  | 'mail-arrived'
  | 'letter-came'
  | 'letter-good';

/** A step of the journey that was left, and whether the person had help there. */
export interface StepDone {
  step: number;
  helped: boolean;
}

/** The exercise as plain JSON. Nothing that was typed is in it. */
export interface Exercise {
  setup: Setup;
  /** Which exercise of this window it is: another one begins on empty pages. */
  run: number;
  /** Null: it is being chosen. */
  play: Play | null;
  notice: Notice | null;
  panel: Panel;
  /** Where something arrived that was not looked at yet. */
  news: readonly Panel[];
  /** How many messages have arrived: the phone rings for each. */
  arrived: number;
  /** The help that was asked for on this scene is shown. */
  asked: boolean;
  steps: readonly StepDone[];
  /** A false page was closed before, or after something was written on it; null: none was closed or written on. */
  spotted: 'before' | 'after' | null;
  /** An assessment begins on an empty tab: the ENT's address is still to be written. */
  opening: boolean;
  /** In an assessment, what counts against it, in order. */
  mistakes: readonly Mistake[];
  /** « Montrez-moi » is under way. */
  showing: Showing | null;
  /** The trainer has stopped it: nothing can be pressed. */
  frozen: boolean;
  /** The trainer has taken it away from the room. */
  blank: boolean;
}

/** The data from which exercises are played. */
export interface PracticeData {
  scenarios: readonly Scenario[];
  screens: readonly Screen[];
  journeys: readonly Journey[];
  /** The tab in which nothing is open yet, with which an assessment begins. */
  newTab: Drawing;
}

/** Before the first exercise. */
export const NO_EXERCISE: Exercise = {
  setup: USUAL_SETUP,
  run: 0,
  play: null,
  notice: null,
  panel: 'page',
  news: [],
  arrived: 0,
  asked: false,
  steps: [],
  spotted: null,
  opening: false,
  mistakes: [],
  showing: null,
  frozen: false,
  blank: false,
};

/** The scenario that is chosen or played. */
export const scenarioIn = ({ setup }: Pick<Exercise, 'setup'>, { scenarios }: PracticeData): Scenario =>
  scenarioOf(scenarios, setup.journey);

/** The goal is reached. */
export const hasEnded = ({ play }: Exercise): boolean => play?.scene === END;

const stepsOf = ({ setup }: Exercise, { journeys }: PracticeData) =>
  journeys.find(({ id }) => id === setup.journey)?.steps ?? [];

/** The journey's step to which the page belongs, counted from 0; undefined off the way. */
export function stepNow(exercise: Exercise, data: PracticeData): number | undefined {
  if (!exercise.play) return undefined;
  const page = pageAt(scenarioIn(exercise, data), exercise.play.scene) as PageName;
  const step = stepsOf(exercise, data).findIndex(({ pages }) => pages[page] !== undefined);
  return step < 0 ? undefined : step;
}

/** How far the journey has come, counted from 1; undefined off the way. */
export function progressOf(exercise: Exercise, data: PracticeData): { step: number; of: number } | undefined {
  const step = stepNow(exercise, data);
  return step === undefined ? undefined : { step: step + 1, of: stepsOf(exercise, data).length };
}

/** Was an assessment passed? Only without a mistake; undefined where it was an exercise. */
export const hasPassed = ({ setup, mistakes }: Exercise): boolean | undefined =>
  setup.mode === 'test' ? mistakes.length === 0 : undefined;

/** What the passport tells at the end. */
export const stepsDone = (exercise: Exercise, data: PracticeData): { title: string; helped: boolean }[] =>
  exercise.steps.map(({ step, helped }) => ({ title: stepsOf(exercise, data)[step]?.title ?? '', helped }));

/** The drawing of the scene that stands there, at its own address; undefined while an exercise is being chosen. */
export function drawingOf(exercise: Exercise, data: PracticeData): Drawing | undefined {
  if (!exercise.play) return undefined;
  if (exercise.opening) return data.newTab;
  return drawingAt(scenarioIn(exercise, data), exercise.play.scene, exercise.play.age, data.screens);
}

/** The same drawing at a false address. */
export const atHost = (drawing: Drawing, host: string): Drawing => ({
  ...drawing,
  address: `https://${host}${new URL(drawing.address).pathname}`,
});

/** The letter that lies there: the school's first one, too old or not, or its new one. */
export function letterOf({ play }: Exercise): { which: 'letter' | 'newLetter'; old: boolean } {
  if (play?.newLetter) return { which: 'newLetter', old: false };
  return { which: 'letter', old: play !== null && effectOf(play, 'letter') !== undefined };
}

/** The facts that belong in a field of the page that stands there, by their names. */
export const factsFor = (exercise: Exercise, data: PracticeData, field: string): string[] =>
  exercise.play
    ? movesAt(scenarioIn(exercise, data), exercise.play.scene, exercise.play.age).flatMap(
        ({ right }) => right?.[field] ?? [],
      )
    : [];

/** What the guide may show now: all, folded, or nothing. */
export function helpNow({ setup, asked }: Exercise): 'open' | 'folded' | 'silent' {
  if (setup.mode === 'full' || asked) return 'open';
  return setup.mode === 'hint' ? 'folded' : 'silent';
}

/** Can help be asked for? */
export const canAskForHelp = (exercise: Exercise): boolean =>
  exercise.play !== null && helpNow(exercise) !== 'open' && !hasEnded(exercise);

/** What the console of another window may know of it. */
export function shownOf(exercise: Exercise, data: PracticeData): Shown {
  const { setup, play, frozen, blank } = exercise;
  return {
    setup,
    scene: play?.scene ?? null,
    before: play?.before ?? [],
    page: play && pageAt(scenarioIn(exercise, data), play.scene),
    failure: play?.failure?.id ?? null,
    falseAddress: play !== null && falseHostOf(play) !== undefined,
    frozen,
    blank,
    showing: exercise.showing && {
      state: exercise.showing.paused ? 'paused' : 'plays',
      speed: exercise.showing.speed,
    },
  };
}
