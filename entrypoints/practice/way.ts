import { failuresFor } from '../../utils/engine/practice/flow.ts';
import type { ScenarioAge } from '../../utils/model/names.ts';
import type { Move, Scenario, ScenarioFailure } from '../../utils/model/practice.ts';

/** The scenes of a scenario as a trainer needs them: those of the right way, and those where something went wrong. */
export interface Way {
  right: readonly string[];
  off: readonly string[];
}

const movesAt = (scenario: Scenario, scene: string, age: ScenarioAge): readonly Move[] =>
  (scenario.scenes[scene]?.moves ?? []).filter((move) => (move.age ?? age) === age);

/** Of the moves with one use, the first is the right one; the others are made when something is missing. */
const rightMoves = (moves: readonly Move[]): readonly Move[] =>
  moves.filter(
    (move, index) => moves.findIndex(({ use, address }) => use === move.use && address === move.address) === index,
  );

/** Where a failure leads to, or happens at. */
const leadsTo = ({ twist }: ScenarioFailure): readonly string[] => ('to' in twist ? [twist.to] : []);

/** Every scene that can be reached from some, in the scenario's own order. */
function reach(scenario: Scenario, from: readonly string[], next: (scene: string) => readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (scene: string): void => {
    if (seen.has(scene)) return;
    seen.add(scene);
    next(scene).forEach(visit);
  };
  from.forEach(visit);
  return Object.keys(scenario.scenes).filter((scene) => seen.has(scene));
}

/**
 * Sorts the scenes that can be met in an age.
 * @param warns whether a scene is one of the wrong doors and refusals
 */
export function wayOf(scenario: Scenario, age: ScenarioAge, warns: (scene: string) => boolean): Way {
  const start = scenario.first[age];
  const rightFrom = (scene: string) =>
    rightMoves(movesAt(scenario, scene, age)).flatMap(({ to }) => (warns(to) ? [] : [to]));
  const right = reach(scenario, [start], rightFrom);
  const wrong = failuresFor(scenario, age).flatMap(leadsTo);
  const all = reach(scenario, [start, ...wrong], (scene) => movesAt(scenario, scene, age).map(({ to }) => to));
  return { right, off: all.filter((scene) => !right.includes(scene)) };
}

/**
 * The next scene of the right way.
 * @param visited the scenes seen so far, the current one last: off the way, one goes on from where it was left
 */
export function nextOnWay({ right }: Way, visited: readonly string[]): string | undefined {
  const last = visited.findLast((scene) => right.includes(scene));
  return last === undefined ? right[0] : right[right.indexOf(last) + 1];
}

/** The scene at which a failure happens. */
export function strikesAt(scenario: Scenario, { twist }: ScenarioFailure, age: ScenarioAge): string | undefined {
  if ('at' in twist) return twist.at;
  if ('letter' in twist) return 'login';
  const sent = 'sms' in twist ? 'sms' : 'mail';
  return Object.keys(scenario.scenes).find((scene) =>
    movesAt(scenario, scene, age).some(({ sends }) => sends === sent),
  );
}
