import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import * as steps from '../../utils/engine/practice/console.ts';
import type { Command, ToConsole, ToProjected } from '../../utils/engine/practice/protocol.ts';
import type { Setup } from '../../utils/engine/practice/setup.ts';
import { runs } from '../../utils/practice/runs.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';

/** The trainer's console: its state as signals, and the verbs that change it or drive the projected window. */
export type ConsoleModel = ReturnType<typeof createConsoleModel>;

/** @param send to the projected window */
export function createConsoleModel(send: (message: ToProjected) => void) {
  const state = signal(steps.NEW_CONSOLE);
  /** How many messages were sent since the last answer: whatever is sent is answered with what is shown. */
  const unanswered = signal(0);
  const now = signal(Date.now());

  const sendAndWait = (message: ToProjected): void => {
    send(message);
    unanswered.value += 1;
  };
  const ask = (): void => sendAndWait({ to: 'projected', ask: 'shown' });
  const command = (asked: Command): void => {
    state.value = { ...state.value, notice: null };
    sendAndWait({ to: 'projected', command: asked });
  };

  const setup = computed(() => (state.value.shown?.scene == null ? null : state.value.shown.setup));
  const exercise = computed(() => setup.value && steps.exerciseOf(setup.value, scenarios));

  const startWith = (start: { setup: Setup; scene: string | null } | null): void => {
    if (!start) return;
    state.value = steps.begin(state.value, start.setup);
    steps.commandsFor(start.setup, start.scene).forEach(command);
  };
  const fail = (id: string): void => {
    command({ do: 'fail', failure: id });
    state.value = steps.noteFailure(
      state.value,
      exercise.value?.failures.find((one) => one.id === id),
    );
  };
  const next = (): void => {
    const scene = steps.nextScene(state.value, exercise.value);
    if (scene) command({ do: 'jump', scene });
  };
  /** Does something that depends on the time. */
  const atTime = (step: (state: steps.ConsoleState, now: number) => steps.ConsoleState): void =>
    batch(() => {
      now.value = Date.now();
      state.value = step(state.value, now.value);
    });

  const verbs = {
    ask,
    next,
    fail,
    back: () => command({ do: 'back' }),
    freeze: () => command({ do: 'freeze', on: !state.value.shown?.frozen }),
    blank: () => command({ do: 'blank', on: !state.value.shown?.blank }),
    jump: (scene: string) => command({ do: 'jump', scene }),
    quit: () => command({ do: 'quit' }),
    start: () => startWith({ setup: state.value.draft, scene: null }),
    resume: () => startWith(steps.lostStart(state.value)),
    choose(changes: Partial<Setup>) {
      state.value = steps.chooseNext(state.value, changes);
    },
    setShortcuts(shortcuts: boolean) {
      state.value = { ...state.value, shortcuts };
    },
    chooseRun(minutes: number | undefined) {
      state.value = steps.chooseRun(state.value, runs.find((one) => one.minutes === minutes) ?? null);
    },
    startSegment(index: number) {
      atTime((before, at) => steps.startSegment(before, index, at));
      startWith(steps.segmentStart(state.value, index));
    },
    toggleTimer: () => atTime(steps.toggleTimer),
    setTimer: (minutes?: number) => atTime((before) => steps.setTimer(before, minutes)),
    timeGoes: () => atTime(steps.timeGoes),
    hearNothing() {
      state.value = steps.hearNothing(state.value);
    },
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: verbs.back,
    ArrowRight: next,
    f: verbs.freeze,
    n: verbs.blank,
    t: verbs.toggleTimer,
    '0': () => fail('none'),
  };

  /** @returns whether the key was used */
  const press = (key: string): boolean => {
    if (!state.value.shortcuts) return false;
    const failure = keys[key] ? undefined : exercise.value?.failures[Number(key) - 1];
    if (failure) fail(failure.id);
    else keys[key]?.();
    return Boolean(keys[key] ?? failure);
  };

  return {
    ...verbs,
    state: state as ReadonlySignal<steps.ConsoleState>,
    exercise,
    unanswered: unanswered as ReadonlySignal<number>,
    now: now as ReadonlySignal<number>,
    counts: computed(() => steps.counts(state.value)),
    press,
    hear(message: ToConsole): void {
      if ('key' in message) press(message.key);
      else if ('shown' in message) {
        unanswered.value = 0;
        state.value = steps.hearShown(state.value, message.shown);
      } else {
        state.value = steps.hearOpened(state.value);
        ask();
      }
    },
  };
}
