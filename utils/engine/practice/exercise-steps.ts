import type { ScenarioFailure } from '../../model/practice.ts';
import {
  type Exercise,
  hasEnded,
  helpNow,
  NO_EXERCISE,
  type Notice,
  type Panel,
  type PracticeData,
  type StepDone,
  scenarioIn,
  stepNow,
} from './exercise.ts';
import {
  arrive,
  askNewLetter,
  closeTab,
  effectOf,
  falseHostOf,
  goBack,
  isUsedAt,
  type Play,
  press,
  startPlay,
} from './flow.ts';
import { type ShowOrder, type Speed, showingAfter } from './gestures.ts';
import { jump } from './jump.ts';
import { isEntAddress, isWrongDoor, type Mistake } from './mistakes.ts';
import type { Command } from './protocol.ts';
import { END, failuresFor } from './scenario.ts';
import type { Setup } from './setup.ts';
import type { Filled, TypingVerdict } from './typing.ts';

// A pure step for everything that can happen to an exercise: the exercise in, the exercise out.

/** In an assessment, a mistake is noted. */
const withMistake = (exercise: Exercise, mistake: Mistake): Exercise =>
  exercise.setup.mode === 'test' ? { ...exercise, mistakes: [...exercise.mistakes, mistake] } : exercise;

/** Once, however long somebody writes. */
const withMistakeOnce = (exercise: Exercise, mistake: Mistake): Exercise =>
  exercise.mistakes.includes(mistake) ? exercise : withMistake(exercise, mistake);

/** On the empty tab only the ENT's own address leads on. */
function open(exercise: Exercise, part: string, written: string | undefined): Exercise {
  if (part !== 'address' || written === undefined) return withNotice(exercise, 'write-address');
  if (isEntAddress(written)) return { ...exercise, opening: false, notice: null };
  return withNotice(withMistake(exercise, 'wrong-address'), 'wrong-address');
}

/** Something is said to the person. */
const withNotice = (exercise: Exercise, notice: Notice | null): Exercise => ({ ...exercise, notice });

/** « Montrez-moi » begins, stops, goes on; a gesture is asked for. */
export const showMe = (exercise: Exercise, order: ShowOrder): Exercise =>
  exercise.play && !hasEnded(exercise)
    ? { ...exercise, opening: false, showing: showingAfter(exercise.showing, order) }
    : { ...exercise, showing: null };

/** How fast it goes. */
export const withSpeed = (exercise: Exercise, speed: Speed): Exercise =>
  exercise.showing ? { ...exercise, showing: { ...exercise.showing, speed } } : exercise;

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
  const isTest = setup.mode === 'test';
  // An assessment asks whether a false address is seen, where nothing else was chosen.
  const wanted = isTest && setup.failure === 'none' ? 'false-address' : setup.failure;
  const failure =
    wanted === 'random' ? fitting[Math.floor(chance * fitting.length)] : fitting.find(({ id }) => id === wanted);
  return {
    ...NO_EXERCISE,
    setup,
    run: run + 1,
    frozen,
    blank,
    play: startPlay(scenario, setup.age, failure ?? null),
    opening: isTest,
  };
}

/** Back to the choice of an exercise. */
export const quit = (exercise: Exercise): Exercise => ({ ...exercise, play: null });

const LESS_HELP = { full: 'hint', hint: 'alone', alone: 'test', test: 'test' } as const;

/** The same exercise with one help less; after the last one, the assessment. */
export function playAgain(exercise: Exercise, data: PracticeData, chance: number): Exercise {
  const { setup, play } = exercise;
  const harder: Setup = {
    ...setup,
    failure: setup.mode === 'test' ? setup.failure : (play?.failure?.id ?? 'none'),
    mode: LESS_HELP[setup.mode],
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
    // To the goal, or to the next page only.
    showing: play.scene === END || (leaves && !exercise.showing?.whole) ? null : exercise.showing,
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
    const scenario = scenarioIn(exercise, data);
    if (exercise.opening) return open(exercise, part, written);
    const address = written?.trim().replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
    const isDoor = isWrongDoor(play, scenario, part, filled);
    const next = press(play, scenario, part, filled, address);
    if (next) return goOn(isDoor ? withMistake(exercise, 'wrong-door') : exercise, next, data);
    if (falseHostOf(play)) return withNotice(withMistake(exercise, 'false-page-used'), 'false-address');
    if (address !== undefined) return withNotice(exercise, 'wrong-address');
    if (hasEnded(exercise) && part === 'logout') return withNotice(exercise, 'signed-out');
    return withNotice(exercise, isUsedAt(play, scenario, part) ? 'missing' : 'not-here');
  });

/** The browser's back arrow. */
export const back = (exercise: Exercise, data: PracticeData): Exercise =>
  byPerson(exercise, (play) => goOn(exercise, goBack(play), data));

/** The tab is closed: what one does with a false page. What was written there by then is told. */
export const close = (exercise: Exercise, data: PracticeData): Exercise =>
  byPerson(exercise, (play) => {
    if (falseHostOf(play) === undefined) return withNotice(exercise, 'true-page');
    const spotted = exercise.spotted ?? 'before';
    const closed = goOn({ ...exercise, spotted }, closeTab(play), data);
    return withNotice(closed, spotted === 'before' ? 'closed' : 'closed-late');
  });

/** The school is asked for another letter, and gives it where the first one is too old. */
export const askForLetter = (exercise: Exercise, data: PracticeData): Exercise =>
  byPerson(exercise, (play) =>
    effectOf(play, 'letter')
      ? withNotice(goOn(exercise, askNewLetter(play), data), 'letter-came')
      : withNotice(exercise, 'letter-good'),
  );

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

/** The person asks for help. On a false page the guide is silent, so there a word says where to look. */
export const askForHelp = (exercise: Exercise, data: PracticeData): Exercise => ({
  ...noteHelped(withMistake(exercise, 'help'), data),
  asked: true,
  ...(exercise.play && falseHostOf(exercise.play) && { notice: 'false-address' }),
});

/** What happened in a field of the page. */
export interface Typed {
  /** The field's name. */
  field: string;
  verdict: TypingVerdict;
  /** The person has left the field. */
  isFinished: boolean;
  /** Something stood in it. */
  isWritten: boolean;
  /** What all fields of the page hold. */
  filled: Filled;
}

/** Something was typed. A field without a button sends itself, once it holds what it must. */
export function typed(before: Exercise, data: PracticeData, what: Typed): Exercise {
  const { field, verdict, isFinished, isWritten, filled } = what;
  const { play, frozen, notice } = before;
  const isCaught = play !== null && isWritten && falseHostOf(play) !== undefined;
  const isOwn = verdict === 'foreign';
  const caught: Exercise = isCaught ? withMistakeOnce({ ...before, spotted: 'after' }, 'false-page-written') : before;
  const exercise = isOwn ? withMistake(caught, 'own-code') : caught;
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
  const next = jump(play, scenarioIn(exercise, data), scene);
  if (!next) return exercise;
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
    case 'show-me':
      return showMe(exercise, command.order);
    case 'speed':
      return withSpeed(exercise, command.speed);
    case 'freeze':
      return withNotice({ ...exercise, frozen: command.on }, command.on ? 'frozen' : null);
    case 'jump':
      return play ? jumpTo(exercise, play, command.scene, data) : exercise;
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
