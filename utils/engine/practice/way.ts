import type { ScenarioAge } from '../../model/names.ts';
import type { Scenario, ScenarioFailure } from '../../model/practice.ts';
import { failuresFor, movesAt, movesOn } from './scenario.ts';

/** The scenes of a scenario as a trainer needs them: those of the right way, and those where something went wrong. */
export interface Way {
  right: readonly string[];
  off: readonly string[];
}

/** Where a failure leads to, or happens at. */
const leadsTo = ({ effect }: ScenarioFailure): readonly string[] => ('to' in effect ? [effect.to] : []);

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

/** Sorts the scenes that can be met in an age. */
export function wayOf(scenario: Scenario, age: ScenarioAge): Way {
  const start = scenario.first[age];
  const right = reach(scenario, [start], (scene) => movesOn(scenario, scene, age).map(({ to }) => to));
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

/**
 * The scene before on the right way, whatever was seen meanwhile; off the way, the one where it was left.
 * @param visited the scenes seen so far, the current one last
 */
export function beforeOnWay({ right }: Way, visited: readonly string[]): string | undefined {
  const last = visited.findLast((scene) => right.includes(scene));
  if (last === undefined || last !== visited.at(-1)) return last;
  return right[right.indexOf(last) - 1];
}

/** The scene at which a failure happens. */
export function sceneOfFailure(scenario: Scenario, { effect }: ScenarioFailure, age: ScenarioAge): string | undefined {
  if ('at' in effect) return effect.at;
  const asksLetter = (fact: string) => fact.startsWith('letter.');
  const sent = 'sms' in effect ? 'sms' : 'mail';
  return Object.keys(scenario.scenes).find((scene) =>
    movesAt(scenario, scene, age).some(({ sends, right = {} }) =>
      'letter' in effect ? Object.values(right).some(asksLetter) : sends === sent,
    ),
  );
}
