import { describe, expect, test } from 'vitest';
import { guideData } from '../../../entrypoints/shared/guide-data.ts';
import { saidOn } from '../../../utils/engine/practice/said-on.ts';
import { failuresFor, pageAt } from '../../../utils/engine/practice/scenario.ts';
import { beforeOnWay, nextOnWay, sceneOfFailure, wayOf } from '../../../utils/engine/practice/way.ts';
import type { Scenario } from '../../../utils/model/practice.ts';
import { scenarios } from '../../../utils/practice/scenarios.ts';

/** A wrong door or a refusal: the guide warns there, or the screen says that something was refused. */
const warnsAt = (scenario: Scenario, scene: string): boolean =>
  scenario.scenes[scene]?.screen.endsWith('.refused') === true ||
  saidOn(pageAt(scenario, scene), { case: scenario.journey }, guideData)?.tone === 'warning';

describe.each(scenarios)('the pages of « $journey » for the trainer', (scenario) => {
  test.each(scenario.ages)('the right way of %s goes from the door to the goal without a warning', (age) => {
    const { right, off } = wayOf(scenario, age);
    expect(right[0]).toBe(scenario.first[age]);
    expect(right.at(-1)).toBe('end');
    expect(right.filter((scene) => warnsAt(scenario, scene))).toEqual([]);
    expect(right.filter((scene) => off.includes(scene))).toEqual([]);
    const walked: string[] = [];
    for (let at = nextOnWay({ right, off }, []); at; at = nextOnWay({ right, off }, walked)) walked.push(at);
    expect(walked).toEqual(right);
  });

  test.each(scenario.ages)('each problem of %s happens at a page that can be met', (age) => {
    const { right, off } = wayOf(scenario, age);
    for (const failure of failuresFor(scenario, age)) {
      expect([...right, ...off], failure.id).toContain(sceneOfFailure(scenario, failure, age));
    }
  });
});

test('off the way, the next page is the one after the last right one', () => {
  const way = { right: ['door', 'login', 'end'], off: ['wrong'] };
  expect(nextOnWay(way, ['door', 'login', 'wrong'])).toBe('end');
  expect(nextOnWay(way, ['door', 'login', 'end'])).toBeUndefined();
});

describe('the page before', () => {
  const way = { right: ['a', 'b', 'c'], off: ['x'] };

  test.each([
    [['a', 'b', 'c'], 'b'],
    [['a', 'b', 'a', 'b'], 'a'],
    [['a'], undefined],
    [['a', 'b', 'x'], 'b'],
    [[], undefined],
  ])('of %j is %s, whatever was seen meanwhile', (visited, before) => {
    expect(beforeOnWay(way, visited)).toBe(before);
  });
});
