import { askNewLetter, moveOf, type Play, press, startPlay } from '../../../utils/engine/practice/flow.ts';
import { END, failuresFor, movesOn, pageAt } from '../../../utils/engine/practice/scenario.ts';
import type { Filled } from '../../../utils/engine/practice/typing.ts';
import type { FailureId } from '../../../utils/practice/failures.ts';
import { scenarios } from '../../../utils/practice/scenarios.ts';
import type { JourneyId, ScenarioAge } from '../../../utils/schema/names.ts';
import type { Scenario } from '../../../utils/schema/practice.ts';

// The drawn portals play the exercises of the practice portal: all of them at once, until what a parent does tells which
// one it is. What leads where is told in utils/practice/scenarios and nowhere else.

/** An exercise, as far as it has come. */
export interface Running {
  scenario: Scenario;
  play: Play;
}

/** The exercises that it may still be. They all show the same page. */
export type Plays = readonly Running[];

const NOTHING_FILLED: Filled = { facts: {}, chosen: [] };

/** The name of the screen that stands there: `educonnect/new-password.forced`. */
export const screenOf = ([first]: Plays): string => first?.scenario.scenes[first.play.scene]?.screen ?? '';

/** The page that stands there. */
export const pageOf = ([first]: Plays): string => (first ? pageAt(first.scenario, first.play.scene) : '');

/** Only those that show the page of the first. */
const agreed = (plays: Plays): Plays => plays.filter((one) => pageOf([one]) === pageOf(plays));

/** Does the same in each. Those remain in which it leads on; if there are none, those in which it leads astray. */
function pressIn(plays: Plays, use: string, filled: Filled): Plays {
  const made = plays.flatMap(({ scenario, play }) => {
    const next = press(play, scenario, use, filled);
    return next ? [{ scenario, play: next, detour: moveOf(play, scenario, use, filled)?.detour ?? false }] : [];
  });
  const on = made.filter(({ detour }) => !detour);
  return agreed((on.length > 0 ? on : made).map(({ scenario, play }) => ({ scenario, play })));
}

/** Comes in by the ENT's door once more, and goes through it as somebody does who does all right there. */
function throughDoor({ scenario, play }: Running): Running {
  const { age } = play;
  let at =
    press(play, scenario, 'address', NOTHING_FILLED, 'enthdf.fr') ?? ({ ...play, scene: scenario.first[age] } as Play);
  while (pageAt(scenario, at.scene).startsWith('ent-edifice/')) {
    const [move] = movesOn(scenario, at.scene, age);
    const next = move && press(at, scenario, move.use, { facts: {}, chosen: move.chosen ?? [] }, move.address);
    if (!next) throw new Error(`${scenario.journey}, ${age}: no way through the door at « ${at.scene} »`);
    at = next;
  }
  return { scenario, play: at };
}

export interface Course {
  /** The exercises that it may be now. */
  now(): Plays;
  /** Through the ENT's door to EduConnect: it may be any exercise again, each as far as it has come. */
  enter(): Plays;
  /** To a scene that is reached from elsewhere, in those exercises that have it. */
  goTo(scene: string, from?: Plays): Plays;
  /** Something is used. @returns nothing where nothing comes of it; then all stays as it was */
  press(use: string, filled?: Filled, from?: Plays): Plays;
  /** The school gives its new letter. @returns the same exercises with it */
  takeNewLetter(plays: Plays): Plays;
  /** The goal is reached. */
  finish(): void;
}

/**
 * Begins the exercises.
 * @param failure what goes wrong, once; only the exercises in which it can are played then
 */
export function beginCourse(age: ScenarioAge, failure: FailureId | undefined): Course {
  const all = new Map<JourneyId, Running>();
  for (const scenario of scenarios) {
    const goesWrong = failuresFor(scenario, age).find(({ id }) => id === failure) ?? null;
    if (failure && !goesWrong) continue;
    all.set(scenario.journey, { scenario, play: startPlay(scenario, age, goesWrong) });
  }
  let current: Plays = [...all.values()];
  const become = (plays: Plays): Plays => {
    for (const one of plays) all.set(one.scenario.journey, one);
    current = plays;
    return plays;
  };
  return {
    now: () => current,
    enter: () => become(agreed([...all.values()].map(throughDoor))),
    goTo: (scene, from = [...all.values()]) =>
      become(
        agreed(
          from.flatMap(({ scenario, play }) =>
            scenario.scenes[scene] ? [{ scenario, play: { ...play, scene } }] : [],
          ),
        ),
      ),
    press(use, filled = NOTHING_FILLED, from = current) {
      const next = pressIn(from, use, filled);
      return next.length > 0 ? become(next) : next;
    },
    takeNewLetter: (plays) => plays.map(({ scenario, play }) => ({ scenario, play: askNewLetter(play) })),
    finish: () => void become(current.map(({ scenario, play }) => ({ scenario, play: { ...play, scene: END } }))),
  };
}
