import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  atHost,
  drawingOf,
  type Exercise,
  factsFor,
  NO_EXERCISE,
  type Panel,
  shownOf,
} from '../../utils/engine/practice/exercise.ts';
import * as steps from '../../utils/engine/practice/exercise-steps.ts';
import { falseHostOf } from '../../utils/engine/practice/flow.ts';
import type { ShowOrder, Speed } from '../../utils/engine/practice/gestures.ts';
import type { Command } from '../../utils/engine/practice/protocol.ts';
import { choose, type Setup } from '../../utils/engine/practice/setup.ts';
import type { Filled } from '../../utils/engine/practice/typing.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN, type Settings } from '../../utils/model/settings.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { practiceData as data } from './data.ts';
import { own } from './own-school.ts';

/** What one window plays: its state as signals, and the verbs that change it. All of it is forgotten with the window. */
export type PlayerModel = ReturnType<typeof createPlayerModel>;

interface Kept {
  settings: Settings;
  memory: Memory;
}

/**
 * Makes the state of a window in which nothing is played yet.
 * @param journey what is chosen at first: the person's own case, where it is known
 */
export function createPlayerModel(journey?: JourneyId) {
  const exercise = signal<Exercise>({ ...NO_EXERCISE, setup: choose(NO_EXERCISE.setup, journey ? { journey } : {}) });
  /** What the guide keeps in mind during one exercise, as the background script does on the real portals. */
  const kept = signal<Kept>({ settings: DEFAULTS, memory: NOTHING_SEEN });

  /** Something happens. It may happen within an effect, which must not run again because of it. */
  const step = (take: (exercise: Exercise) => Exercise): void =>
    batch(() => {
      const next = take(exercise.peek());
      if (next.run !== exercise.peek().run) {
        // In 2021 the level is chosen on the page, and the family's is the one of the exercise.
        const level = next.setup.age === '2021' ? FAMILY.level : (own?.level ?? FAMILY.level);
        kept.value = { settings: { ...DEFAULTS, level, case: next.setup.journey }, memory: NOTHING_SEEN };
      }
      exercise.value = next;
    });

  const derive = <Value>(read: (exercise: Exercise) => Value): ReadonlySignal<Value> =>
    computed(() => read(exercise.value));

  const drawing = derive((one) => drawingOf(one, data));
  const falseHost = derive(({ play }) => play && falseHostOf(play));

  return {
    exercise: exercise as ReadonlySignal<Exercise>,
    kept,
    /** The drawing that stands there, with the address at which it is seen: a false one where the scenario says so. */
    page: computed(() => {
      const host = falseHost.value;
      return drawing.value && host && !exercise.value.opening ? atHost(drawing.value, host) : drawing.value;
    }),
    /** The scene that is guided: undefined while an exercise is being chosen. */
    scene: derive(({ play }) => play?.scene),
    /** Help was asked for on this scene. */
    asked: derive(({ asked }) => asked),
    /** « Montrez-moi » is under way. */
    showing: derive(({ showing }) => showing),
    showMe: (order: ShowOrder) => step((one) => steps.showMe(one, order)),
    setSpeed: (speed: Speed) => step((one) => steps.withSpeed(one, speed)),
    /** The SMS that is on its way. */
    lateSms: derive(({ play }) => (play?.sms?.late ? play.sms : null)),
    arrived: derive(({ arrived }) => arrived),
    /** The facts that belong in a field of the page, by their names. */
    factsFor: (field: string) => factsFor(exercise.peek(), data, field),
    shown: derive((one) => shownOf(one, data)),

    choose: (changes: Partial<Setup>) => step((one) => steps.withSetup(one, choose(one.setup, changes))),
    start: () => step((one) => steps.start(one, data, Math.random())),
    quit: () => step((one) => steps.quit(one)),
    playAgain: () => step((one) => steps.playAgain(one, data, Math.random())),
    use: (part: string, filled: Filled, written?: string) => step((one) => steps.use(one, data, part, filled, written)),
    typed: (what: steps.Typed) => step((one) => steps.typed(one, data, what)),
    back: () => step((one) => steps.back(one, data)),
    close: () => step((one) => steps.close(one, data)),
    show: (panel: Panel) => step((one) => steps.show(one, panel)),
    askForHelp: () => step((one) => steps.askForHelp(one, data)),
    noteHelped: () => step((one) => steps.noteHelped(one, data)),
    askForLetter: () => step((one) => steps.askForLetter(one, data)),
    smsArrives: () => step((one) => steps.smsArrives(one, data)),
    obey: (command: Command) => step((one) => steps.obey(one, command, data, Math.random())),
  };
}
