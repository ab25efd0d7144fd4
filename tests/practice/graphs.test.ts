import { describe, expect, test } from 'vitest';
import { END } from '../../utils/engine/practice/scenario.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { graphs, graphsInFile, MOST_ARROWS, rightWay } from '../tools/graphs.ts';

const pictures = [...graphs().matchAll(/```mermaid\n([\s\S]*?)```/g)].map(([, drawn = '']) => drawn);

test('utils/practice/README.md shows the exercises as the data are now', () => {
  expect(graphsInFile() === graphs(), 'Run npm run graphs: the scenarios have changed').toBe(true);
});

test('no picture has more than a dozen arrows', () => {
  expect(pictures.length).toBeGreaterThanOrEqual(2 * scenarios.length);
  for (const drawn of pictures) expect(drawn.split('-->').length - 1, drawn).toBeLessThanOrEqual(MOST_ARROWS);
});

describe.each(scenarios.map((scenario) => [scenario.journey, scenario] as const))('%s', (journey, scenario) => {
  test.each(scenario.ages)('the right way of %s leads from the door to the goal', (age) => {
    const way = rightWay(scenario, age);
    expect(way[0]?.from).toBe(scenario.first[age]);
    expect(way.at(-1)?.to).toBe(END);
  });

  test('each failure has its row', () => {
    const [, ours = ''] = graphs().split(`## \`${journey}\``);
    const [section = ''] = ours.split('\n## ');
    for (const { id, title } of scenario.failures) {
      expect(section).toContain(`| \`${id}\``);
      expect(section).toContain(title);
    }
  });
});
