import { describe, expect, test } from 'vitest';
import { arrive, askNewLetter, closeTab, type Play, press, startPlay } from '../../../utils/engine/practice/flow.ts';
import { END, failuresFor } from '../../../utils/engine/practice/scenario.ts';
import { scenarios } from '../../../utils/practice/scenarios.ts';
import { SCENARIO_AGES, type ScenarioAge } from '../../../utils/schema/names.ts';
import type { Move, Scenario, ScenarioFailure } from '../../../utils/schema/practice.ts';

/** A person who writes what the sheet says, with the newest letter there is. */
const filledFor = ({ right = {}, chosen = [] }: Move) => ({
  facts: Object.fromEntries(
    Object.entries(right).map(([field, fact]) => [field, [fact, fact.replace(/^letter\./, 'newLetter.')]]),
  ),
  chosen,
});

/** Everything that a person can do now. */
function next(play: Play, scenario: Scenario): Play[] {
  const moves = scenario.scenes[play.scene]?.moves ?? [];
  return [
    ...moves.flatMap((move) => press(play, scenario, move.use, filledFor(move), move.address) ?? []),
    closeTab(play),
    arrive(play),
    askNewLetter(play),
  ];
}

/** All that can be reached from the start. The way back is no state of its own. */
function everyPlay(scenario: Scenario, age: ScenarioAge, failure: ScenarioFailure | null): Play[] {
  const seen = new Map<string, Play>();
  const open = [startPlay(scenario, age, failure)];
  for (let play = open.pop(); play; play = open.pop()) {
    const { before, ...state } = play;
    const name = JSON.stringify(state);
    if (seen.has(name)) continue;
    seen.set(name, play);
    open.push(...next(play, scenario));
  }
  return [...seen.values()];
}

describe.each(scenarios)('the exercise « $journey »', (scenario) => {
  test.each(SCENARIO_AGES)('comes to its end, %s', (age) => {
    const ends = everyPlay(scenario, age, null).filter(({ scene }) => scene === END);
    expect(ends.length, 'Does no way lead to the goal?').toBeGreaterThan(0);
  });

  test.each(SCENARIO_AGES)('comes to its end after each failure, which really happens, %s', (age) => {
    for (const failure of failuresFor(scenario, age)) {
      const ends = everyPlay(scenario, age, failure).filter(({ scene, happened }) => scene === END && happened);
      expect(ends.length, `Is there no way out of « ${failure.id} »?`).toBeGreaterThan(0);
    }
  });
});
