import type { Scenario, ScenarioFailure } from '../../schema/practice.ts';
import { pageAt } from './scenario.ts';
import type { Way } from './way.ts';

/** The words that tell apart two scenes of one page. */
export interface SceneWords {
  because: (page: string, failure: string) => string;
  again: (name: string, time: number) => string;
}

/** The names of scenes: by page; told apart by what goes wrong there, else by a number. */
export function namesOf(
  scenario: Scenario,
  { right, off }: Way,
  failures: readonly ScenarioFailure[],
  titleOf: (page: string) => string,
  words: SceneWords,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const times = new Map<string, number>();
  for (const scene of [...right, ...off]) {
    const title = titleOf(pageAt(scenario, scene));
    const failure = failures.find(({ effect }) => 'to' in effect && effect.to === scene);
    const name = failure && !right.includes(scene) ? words.because(title, failure.title) : title;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    names.set(scene, time === 1 ? name : words.again(name, time));
  }
  return names;
}
