import { factsOf } from '../../../utils/engine/practice/facts.ts';
import { type Play, startPlay } from '../../../utils/engine/practice/flow.ts';
import { END, failuresFor, scenarioOf } from '../../../utils/engine/practice/scenario.ts';
import { type Stride, solve as solvePlay } from '../../../utils/engine/practice/solve.ts';
import type { JourneyId, ScenarioAge } from '../../../utils/model/names.ts';
import { FAMILY } from '../../../utils/practice/family.ts';
import { scenarios } from '../../../utils/practice/scenarios.ts';

export type { Deed, Stride } from '../../../utils/engine/practice/solve.ts';

const facts = factsOf(FAMILY);

export interface Exercise {
  journey: JourneyId;
  age: ScenarioAge;
  /** The id of what goes wrong. */
  failure?: string;
  /** A scene to pass, where a journey has several ways. */
  via?: string;
}

/**
 * The shortest way through an exercise, what goes wrong in it included.
 * @returns the scene that it starts with, and each thing to do
 */
export function solve({ journey, age, failure: id, via }: Exercise): { first: string; strides: readonly Stride[] } {
  const scenario = scenarioOf(scenarios, journey);
  const failure = failuresFor(scenario, age).find((one) => one.id === id) ?? null;
  if (id !== undefined && !failure) throw new Error(`« ${id} » does not happen in « ${journey} », ${age}`);

  const hasPassed = ({ scene, before }: Play) => via === undefined || scene === via || before.includes(via);
  const isOver = (play: Play) => play.scene === END && (failure === null || play.happened) && hasPassed(play);
  const start = startPlay(scenario, age, failure);
  // Two plays that differ only by having passed the scene are two plays.
  const strides = solvePlay(start, scenario, facts, isOver, hasPassed);
  if (!strides) throw new Error(`« ${journey} », ${age}, ${id ?? 'nothing wrong'}: no way leads to the end`);
  return { first: start.scene, strides };
}
