import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import * as steps from '../../utils/engine/practice/console.ts';
import type { ShowOrder, Speed } from '../../utils/engine/practice/gestures.ts';
import type { Command, ToConsole, ToProjected } from '../../utils/engine/practice/protocol.ts';
import type { Setup } from '../../utils/engine/practice/setup.ts';
import { standingAfter } from '../../utils/engine/welcome/answers.ts';
import { groupFork, runs, scenarios } from './data.ts';

/** The trainer's console: its state as signals, and the verbs that change it or drive the projected window. */
export type ConsoleModel = ReturnType<typeof createConsoleModel>;

/**
 * @param send to the projected window
 * @param first as it was kept before a reload, or new
 */
export function createConsoleModel(send: (message: ToProjected) => void, first = steps.NEW_CONSOLE) {
  const state = signal(first);
  /** How many messages were sent since the last answer: whatever is sent is answered with what is shown. */
  const unanswered = signal(0);
  const now = signal(Date.now());
  /** What was answered of the group. */
  const answers = signal<readonly number[]>([]);
  const group = computed(() => standingAfter(groupFork, answers.value));

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
  const jumpTo = (scene: string | undefined): void => {
    if (scene) command({ do: 'jump', scene });
  };
  const next = (): void => jumpTo(steps.nextScene(state.value, exercise.value));
  const back = (): void => jumpTo(steps.sceneBefore(state.value, exercise.value));
  const blank = (): void => command({ do: 'blank', on: !state.value.shown?.blank });
  const freeze = (): void => command({ do: 'freeze', on: !state.value.shown?.frozen });
  /** Whatever hides or holds the exercise ends. */
  const showAgain = (): void => {
    if (state.value.shown?.blank) blank();
    if (state.value.shown?.frozen) freeze();
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
    showMe: (order: ShowOrder) => command({ do: 'show-me', order }),
    setSpeed: (speed: Speed) => command({ do: 'speed', speed }),
    back,
    freeze,
    blank,
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
    answer(answer: number) {
      answers.value = [...answers.value, answer];
      const { journey } = group.value;
      if (journey) state.value = steps.chooseNext(state.value, { journey });
    },
    askAgain() {
      answers.value = [];
    },
    tellTime: () => send({ to: 'projected', time: steps.timeForRoom(state.value) }),
    countWord(word: string, by: number) {
      state.value = steps.countWord(state.value, word, by);
    },
    timeGoes: () => atTime(steps.timeGoes),
    hearNothing() {
      state.value = steps.hearNothing(state.value);
    },
  };

  // Page keys, « b » and Escape are those of a presenter's remote control.
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: back,
    ArrowRight: next,
    PageUp: back,
    PageDown: next,
    Escape: showAgain,
    f: freeze,
    n: blank,
    b: blank,
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
    group,
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
        verbs.tellTime();
      }
    },
  };
}
