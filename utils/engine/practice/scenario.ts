import type { JourneyId, ScenarioAge } from '../../model/names.ts';
import type { Drawing, Move, Scenario, ScenarioFailure, Screen } from '../../model/practice.ts';

// How a scenario is read: the one place that knows what an age has, and which screen a scene shows.

/** The scene of the goal. */
export const END = 'end';

/** The scenario of a journey. Throws where there is none: every journey has one. */
export function scenarioOf(scenarios: readonly Scenario[], journey: JourneyId): Scenario {
  const scenario = scenarios.find((one) => one.journey === journey);
  if (!scenario) throw new Error(`there is no scenario for ${journey}`);
  return scenario;
}

/** Can the move be made in this age? */
export const isMadeIn = ({ age }: Pick<Move, 'age'>, now: ScenarioAge): boolean => age === undefined || age === now;

/** The moves that can be made from a scene in an age. */
export const movesAt = ({ scenes }: Pick<Scenario, 'scenes'>, scene: string, age: ScenarioAge): readonly Move[] =>
  (scenes[scene]?.moves ?? []).filter((move) => isMadeIn(move, age));

/** Those of them that lead on to the goal. */
export const movesOn = (scenario: Pick<Scenario, 'scenes'>, scene: string, age: ScenarioAge): readonly Move[] =>
  movesAt(scenario, scene, age).filter(({ detour }) => !detour);

/** The failures that fit a scenario in an age. */
export const failuresFor = ({ failures }: Pick<Scenario, 'failures'>, age: ScenarioAge): ScenarioFailure[] =>
  failures.filter(({ ages }) => ages?.includes(age) ?? true);

/** What can go wrong in an age: the titles by id. */
export const failureTitles = (scenario: Scenario, age: ScenarioAge): Record<string, string> =>
  Object.fromEntries(failuresFor(scenario, age).map(({ id, title }) => [id, title]));

/** The name by which a scene calls its screen: `educonnect/new-password.forced`. */
export const screenName = ({ page, variant }: { page: string; variant?: string | undefined }): string =>
  variant === undefined ? page : `${page}.${variant}`;

/** The page that a scene shows; empty where there is no such scene. */
export const pageAt = ({ scenes }: Pick<Scenario, 'scenes'>, scene: string): string =>
  scenes[scene]?.screen.split('.')[0] ?? '';

/** The drawing of a scene in an age. Throws where its screen is missing: the check of the data tells it before. */
export function drawingAt(
  { scenes }: Pick<Scenario, 'scenes'>,
  scene: string,
  age: ScenarioAge,
  screens: readonly Screen[],
): Drawing {
  const name = scenes[scene]?.screen;
  const screen = screens.find((one) => screenName(one) === name);
  if (!screen) throw new Error(`there is no screen ${name} for ${scene}`);
  return (age === '2021' && screen['2021']) || screen.today;
}

/** The addresses that are written by hand in a scenario, by their hosts: what a browser would have in mind. */
export const addressesIn = ({ scenes }: Pick<Scenario, 'scenes'>): string[] => [
  ...new Set(
    Object.values(scenes).flatMap(({ moves }) => moves.flatMap(({ address }) => address?.split('/')[0] ?? [])),
  ),
];
