import type { Scenario, ScenarioFailure } from '../../model/practice.ts';
import type { Run } from '../../practice/runs.ts';
import { type Countdown, countdownOf, minutesLeft, pause, run as runOn } from './countdown.ts';
import type { Command, Shown } from './protocol.ts';
import { failuresFor, scenarioOf } from './scenario.ts';
import { choose, type Setup, USUAL_SETUP } from './setup.ts';
import { beforeOnWay, nextOnWay, type Way, wayOf } from './way.ts';

// The trainer's console: a state, and a pure step for everything that can happen to it.

/** What was just done, or what is wrong. */
export type ConsoleNotice =
  | { kind: 'reloaded' }
  | { kind: 'failure-set'; title: string }
  | { kind: 'failure-removed' }
  | { kind: 'time-over' };

/** The console as plain JSON. */
export interface ConsoleState {
  /** What is chosen for the next start. */
  draft: Setup;
  /** What the projected window says that it shows; null while it says nothing. */
  shown: Shown | null;
  /** What it showed before it was closed or loaded anew: it may be wanted back. */
  lost: Shown | null;
  /** Whether a projected window is there: it was asked, it answered, or nobody did. */
  room: 'asked' | 'here' | 'absent';
  notice: ConsoleNotice | null;
  /** The console's keys are on. */
  shortcuts: boolean;
  timer: Countdown;
  /** The words of the end that participants have said, and how often each. */
  words: Readonly<Record<string, number>>;
  /** The ready run that was chosen, and the segment of it that was started last. */
  agenda: { run: Run; segment: { index: number; countdown: Countdown } | null } | null;
}

const USUAL_MINUTES = 5;

/** A console that was just opened: it has asked whether somebody is there. */
export const NEW_CONSOLE: ConsoleState = {
  draft: USUAL_SETUP,
  shown: null,
  lost: null,
  room: 'asked',
  notice: null,
  shortcuts: true,
  timer: countdownOf(USUAL_MINUTES),
  words: {},
  agenda: null,
};

/** The exercise that runs, and not where it stands. */
export interface RunningExercise {
  scenario: Scenario;
  way: Way;
  failures: readonly ScenarioFailure[];
}

/** The exercise of a setup, with its way and what can go wrong in it. */
export function exerciseOf({ journey, age }: Setup, scenarios: readonly Scenario[]): RunningExercise {
  const scenario = scenarioOf(scenarios, journey);
  return { scenario, way: wayOf(scenario, age), failures: failuresFor(scenario, age) };
}

/** The page after the one that is shown; undefined at the end, and where no exercise runs. */
export function nextScene({ shown }: ConsoleState, exercise: RunningExercise | null): string | undefined {
  return shown?.scene == null || !exercise ? undefined : nextOnWay(exercise.way, [...shown.before, shown.scene]);
}

/** The page before it on the right way; undefined at the beginning, and where no exercise runs. */
export function sceneBefore({ shown }: ConsoleState, exercise: RunningExercise | null): string | undefined {
  return shown?.scene == null || !exercise ? undefined : beforeOnWay(exercise.way, [...shown.before, shown.scene]);
}

/** The projected window says what it shows. A console that is opened late takes over what runs there. */
export function hearShown(state: ConsoleState, shown: Shown): ConsoleState {
  const isRunning = shown.scene !== null;
  return {
    ...state,
    draft: isRunning && !state.shown ? shown.setup : state.draft,
    lost: isRunning ? null : state.lost,
    room: 'here',
    shown,
  };
}

const forget = (state: ConsoleState): ConsoleState => ({
  ...state,
  lost: state.shown?.scene == null ? state.lost : state.shown,
  shown: null,
});

/** The projected window was opened, or loaded anew. */
export function hearOpened(state: ConsoleState): ConsoleState {
  const next = forget(state);
  return { ...next, notice: next.lost ? { kind: 'reloaded' } : null };
}

/** The projected window does not answer: it is not there any more. */
export const hearNothing = (state: ConsoleState): ConsoleState => ({ ...forget(state), room: 'absent' });

/** Something else is chosen for the next start. */
export const chooseNext = (state: ConsoleState, changes: Partial<Setup>): ConsoleState => ({
  ...state,
  draft: choose(state.draft, changes),
});

/** An exercise is started: what runs is what is chosen, and what was lost is not wanted back any more. */
export const begin = (state: ConsoleState, setup: Setup): ConsoleState => ({ ...state, draft: setup, lost: null });

/** What makes the projected window show an exercise, at a scene or at its beginning. */
export const commandsFor = (setup: Setup, scene: string | null): Command[] => [
  { do: 'start', setup },
  ...(scene === null ? [] : [{ do: 'jump', scene } as const]),
];

/** The exercise that was lost, as it stood. */
export const lostStart = ({ lost }: ConsoleState): { setup: Setup; scene: string | null } | null =>
  lost && { setup: { ...lost.setup, failure: lost.failure ?? 'none' }, scene: lost.scene };

/** Something else goes wrong from now on; undefined: nothing any more. */
export const noteFailure = (state: ConsoleState, failure: ScenarioFailure | undefined): ConsoleState => ({
  ...state,
  notice: failure ? { kind: 'failure-set', title: failure.title } : { kind: 'failure-removed' },
});

/** Starts the group's timer, stops it, lets it go on; one that is over begins anew. */
export function toggleTimer(state: ConsoleState, now: number): ConsoleState {
  const timer = minutesLeft(state.timer, now) === undefined ? countdownOf(state.timer.minutes) : state.timer;
  return { ...state, timer: timer.since === null ? runOn(timer, now) : pause(timer, now) };
}

/** The timer stands ready for so many minutes; without them, for those that were chosen. */
export const setTimer = (state: ConsoleState, minutes = state.timer.minutes): ConsoleState => ({
  ...state,
  timer: countdownOf(minutes),
});

/** A ready run is chosen; null: none any more. */
export const chooseRun = (state: ConsoleState, run: Run | null): ConsoleState => ({
  ...state,
  agenda: run && { run, segment: null },
});

/** A segment of the run begins, and its time is counted. */
export function startSegment(state: ConsoleState, index: number, now: number): ConsoleState {
  const segment = state.agenda?.run.segments[index];
  if (!state.agenda || !segment) return state;
  return {
    ...state,
    agenda: { run: state.agenda.run, segment: { index, countdown: runOn(countdownOf(segment.minutes), now) } },
  };
}

/** The exercise that a segment begins with; null: the room goes on seeing what it sees. */
export function segmentStart({ agenda, draft }: ConsoleState, index: number): ReturnType<typeof lostStart> {
  const start = agenda?.run.segments[index]?.start;
  if (!start) return null;
  const { scene = null, ...setup } = start;
  return { setup: { ...setup, sounds: draft.sounds }, scene };
}

/** The group's timer as the group sees it; null until it is started. */
export const timeForRoom = ({ timer }: ConsoleState): Countdown | null =>
  timer.since === null && timer.gone === 0 ? null : timer;

/** A participant has said the word of the end. */
export const countWord = (state: ConsoleState, word: string, by: number): ConsoleState => ({
  ...state,
  words: { ...state.words, [word]: Math.max(0, (state.words[word] ?? 0) + by) },
});

/** Is something counted? Only then a clock is needed. */
export const counts = ({ timer, agenda }: ConsoleState): boolean => timer.since !== null || Boolean(agenda?.segment);

/** Time has gone by. */
export function timeGoes(state: ConsoleState, now: number): ConsoleState {
  const isOver = state.timer.since !== null && minutesLeft(state.timer, now) === undefined;
  return isOver ? { ...state, timer: pause(state.timer, now), notice: { kind: 'time-over' } } : state;
}
