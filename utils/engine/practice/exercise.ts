import type { Journey } from '../../schema/journey.ts';
import type { PageName } from '../../schema/names.ts';
import type { Drawing, Scenario, ScenarioFailure, Screen } from '../../schema/practice.ts';
import { arrive, askNewLetter, closeTab, falseHostOf, goBack, jump, type Play, press, startPlay } from './flow.ts';
import type { Command, Shown } from './protocol.ts';
import { drawingAt, END, failuresFor, pageAt, scenarioOf } from './scenario.ts';
import { type Setup, USUAL_SETUP } from './setup.ts';
import type { Filled, TypingVerdict } from './typing.ts';

// One window's exercise, from its choice to its end: a state, and a pure step for everything that can happen to it.

/** What a narrow screen shows one at a time: the page, or one of the family's belongings beside it. */
export type Panel = 'page' | 'sheet' | 'phone' | 'mail' | 'letter';

/** What was just said to the person: the name of its words. */
export type Notice =
  | 'nothing'
  | 'wrong-address'
  | 'false-address'
  | 'closed'
  | 'frozen'
  | 'foreign'
  | 'near'
  | 'sms-arrived'
  | 'mail-arrived'
  | 'letter-came';

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

/** What the passport tells at the end. */
export const stepsDone = (exercise: Exercise, data: PracticeData): { title: string; helped: boolean }[] =>
  exercise.steps.map(({ step, helped }) => ({ title: stepsOf(exercise, data)[step]?.title ?? '', helped }));

/** The drawing of the scene that stands there, at its own address; undefined while an exercise is being chosen. */
export const drawingOf = (exercise: Exercise, data: PracticeData): Drawing | undefined =>
  exercise.play
    ? drawingAt(scenarioIn(exercise, data), exercise.play.scene, exercise.play.age, data.screens)
    : undefined;

/** The same drawing at a false address. */
export const atHost = (drawing: Drawing, host: string): Drawing => ({
  ...drawing,
  address: `https://${host}${new URL(drawing.address).pathname}`,
});

/** The letter that lies there: the school's first one, too old or not, or its new one. */
export function letterOf({ play }: Exercise): { which: 'letter' | 'newLetter'; old: boolean } {
  if (play?.newLetter) return { which: 'newLetter', old: false };
  return { which: 'letter', old: play?.failure?.id === 'expired-letter' };
}

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
  };
}

/** Something is said to the person. */
const withNotice = (exercise: Exercise, notice: Notice | null): Exercise => ({ ...exercise, notice });

/** Something else is chosen before the exercise. */
export const withSetup = (exercise: Exercise, setup: Setup): Exercise => ({ ...exercise, setup });

/**
 * Begins the exercise that is chosen.
 * @param chance from 0 to less than 1, for a failure « by chance »
 */
export function start(exercise: Exercise, data: PracticeData, chance: number): Exercise {
  const { setup, run, frozen, blank } = exercise;
  const scenario = scenarioIn(exercise, data);
  const fitting = failuresFor(scenario, setup.age);
  const failure =
    setup.failure === 'random'
      ? fitting[Math.floor(chance * fitting.length)]
      : fitting.find(({ id }) => id === setup.failure);
  return {
    ...NO_EXERCISE,
    setup,
    run: run + 1,
    frozen,
    blank,
    play: startPlay(scenario, setup.age, failure ?? null),
  };
}

/** Back to the choice of an exercise. */
export const quit = (exercise: Exercise): Exercise => ({ ...exercise, play: null });

/** The same exercise with one help less. */
export function playAgain(exercise: Exercise, data: PracticeData, chance: number): Exercise {
  const { setup, play } = exercise;
  const harder: Setup = {
    ...setup,
    failure: play?.failure?.id ?? 'none',
    mode: setup.mode === 'full' ? 'hint' : 'alone',
  };
  return start(withSetup(exercise, harder), data, chance);
}

/** Notes a step that was left; how it was done the first time counts. */
function noteStep(steps: readonly StepDone[], step: number | undefined, helped: boolean): readonly StepDone[] {
  const isNoted = step === undefined || steps.some((one) => one.step === step);
  return isNoted ? steps : [...steps, { step, helped }];
}

/** Once helped, a step counts as helped. */
function noteHelp(steps: readonly StepDone[], step: number | undefined): readonly StepDone[] {
  return noteStep(steps, step, true).map((one) => (one.step === step ? { step, helped: true } : one));
}

/** Something arrived on the phone or in the mailbox. */
const receive = (exercise: Exercise, panel: Panel, notice: Notice | null): Exercise => ({
  ...exercise,
  news: [...exercise.news, panel],
  arrived: exercise.arrived + 1,
  notice,
});

/** The play has come further: what that means around the page. */
function goOn(exercise: Exercise, play: Play, data: PracticeData): Exercise {
  const before = exercise.play;
  const leaves = before?.scene !== play.scene;
  const left = leaves ? stepNow(exercise, data) : undefined;
  let next: Exercise = {
    ...exercise,
    play,
    notice: null,
    steps: noteStep(exercise.steps, left, helpNow(exercise) === 'open'),
    ...(leaves && { asked: false, panel: 'page' }),
  };
  if (play.sms && !play.sms.late && play.sms !== before?.sms) next = receive(next, 'phone', 'sms-arrived');
  if (play.mail && play.mail !== before?.mail) next = receive(next, 'mail', play.mail.spam ? null : 'mail-arrived');
  return next;
}

/** A step of the person's, where an exercise runs; while the trainer has frozen it, they are only told so. */
const byPerson = (exercise: Exercise, step: (play: Play) => Exercise): Exercise => {
  if (!exercise.play) return exercise;
  return exercise.frozen ? withNotice(exercise, 'frozen') : step(exercise.play);
};

/**
 * Something is pressed on the page, in the mailbox or written in the address bar.
 * @param part the part or the name of what is pressed; `address` for the address bar
 * @param written what is written in the address bar
 */
export const use = (exercise: Exercise, data: PracticeData, part: string, filled: Filled, written?: string): Exercise =>
  byPerson(exercise, (play) => {
    const address = written?.trim().replace(/^https?:\/\/|\/$/g, '');
    const next = press(play, scenarioIn(exercise, data), part, filled, address);
    if (next) return goOn(exercise, next, data);
    if (falseHostOf(play)) return withNotice(exercise, 'false-address');
    return withNotice(exercise, address === undefined ? 'nothing' : 'wrong-address');
  });

/** The browser's back arrow. */
export const back = (exercise: Exercise, data: PracticeData): Exercise =>
  byPerson(exercise, (play) => goOn(exercise, goBack(play), data));

/** The tab is closed: what one does with a false page. */
export const close = (exercise: Exercise, data: PracticeData): Exercise =>
  byPerson(exercise, (play) =>
    withNotice(goOn(exercise, closeTab(play), data), falseHostOf(play) === undefined ? 'nothing' : 'closed'),
  );

/** The school is asked for another letter, and gives it. */
export const askForLetter = (exercise: Exercise, data: PracticeData): Exercise =>
  byPerson(exercise, (play) => withNotice(goOn(exercise, askNewLetter(play), data), 'letter-came'));

/** The SMS that was late arrives. */
export const smsArrives = (exercise: Exercise, data: PracticeData): Exercise =>
  exercise.play ? goOn(exercise, arrive(exercise.play), data) : exercise;

/** The person looks at the page, or at one of the things beside it. */
export const show = (exercise: Exercise, panel: Panel): Exercise => ({
  ...exercise,
  panel,
  news: exercise.news.filter((one) => one !== panel),
});

/** The person had help on this page. */
export const noteHelped = (exercise: Exercise, data: PracticeData): Exercise => ({
  ...exercise,
  steps: noteHelp(exercise.steps, stepNow(exercise, data)),
});

/** The person asks for help. */
export const askForHelp = (exercise: Exercise, data: PracticeData): Exercise => ({
  ...noteHelped(exercise, data),
  asked: true,
});

/** What happened in a field of the page. */
export interface Typed {
  /** The field's name. */
  field: string;
  verdict: TypingVerdict;
  /** The person has left the field. */
  isFinished: boolean;
  /** What all fields of the page hold. */
  filled: Filled;
}

/** Something was typed. A field without a button sends itself, once it holds what it must. */
export function typed(exercise: Exercise, data: PracticeData, { field, verdict, isFinished, filled }: Typed): Exercise {
  const { play, frozen, notice } = exercise;
  const sent = play && !frozen ? press(play, scenarioIn(exercise, data), field, filled) : undefined;
  if (sent) return goOn(exercise, sent, data);
  if (verdict !== 'fine') return withNotice(exercise, verdict);
  return notice === 'near' && !isFinished ? withNotice(exercise, null) : exercise;
}

/** The trainer sets off what goes wrong, from now on; null takes it away. */
const setFailure = (exercise: Exercise, play: Play, failure: ScenarioFailure | null, data: PracticeData): Exercise =>
  goOn(exercise, { ...play, failure, happened: false }, data);

/** The trainer jumps to a scene. The messages of the way that was not gone lie there at once: they are no news. */
function jumpTo(exercise: Exercise, play: Play, scene: string, data: PracticeData): Exercise {
  if (!scenarioIn(exercise, data).scenes[scene]) return exercise;
  const next = jump(play, scene);
  return goOn({ ...exercise, play: { ...play, sms: next.sms, mail: next.mail } }, next, data);
}

/**
 * Does what the trainer's console asks for.
 * @param chance from 0 to less than 1, for a failure « by chance »
 */
export function obey(exercise: Exercise, command: Command, data: PracticeData, chance: number): Exercise {
  const { play } = exercise;
  switch (command.do) {
    case 'start':
      return start(withSetup(exercise, command.setup), data, chance);
    case 'quit':
      return quit(exercise);
    case 'blank':
      return { ...exercise, blank: command.on };
    case 'freeze':
      return withNotice({ ...exercise, frozen: command.on }, command.on ? 'frozen' : null);
    case 'jump':
      return play ? jumpTo(exercise, play, command.scene, data) : exercise;
    case 'back':
      return play ? goOn(exercise, goBack(play), data) : exercise;
    case 'fail': {
      const failure = failuresFor(scenarioIn(exercise, data), exercise.setup.age).find(
        ({ id }) => id === command.failure,
      );
      return play && (failure || command.failure === 'none')
        ? setFailure(exercise, play, failure ?? null, data)
        : exercise;
    }
  }
}
