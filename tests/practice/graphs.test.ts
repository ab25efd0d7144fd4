import { expect, test } from 'vitest';
import { graphs, graphsInReadme } from '../tools/graphs.ts';

test('the README shows the journeys’ graphs as the data are now', () => {
  expect(graphsInReadme() === graphs(), 'Run npm run graphs: the scenarios have changed').toBe(true);
});
