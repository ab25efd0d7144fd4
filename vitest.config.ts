import { configDefaults, defineConfig } from 'vitest/config';
import ClosingLine from './tests/tools/closing-line.ts';
import LongestFirst from './tests/tools/longest-first.ts';

/** The table of what may shake the guide: longer than all other tests together, so a run of its own. */
const SURROUNDINGS = ['tests/e2e/surroundings-*.test.ts'];

/** Tests in real browsers. */
const IN_BROWSERS = {
  environment: 'node',
  globalSetup: 'tests/e2e/find-browsers.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // What is waited for is waited for: a second is not enough where three browsers share two cores.
  expect: { poll: { timeout: 15_000, interval: 100 } },
  // A browser may stumble on a loaded machine, and stumbled twice within a minute in CI; a real fault fails thrice.
  retry: 2,
  // Three browsers at a time: they mostly wait. And not before the unit tests are done: those fill both cores.
  maxWorkers: 3,
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    sequence: { sequencer: LongestFirst },
    // No test imports a drawing: `npm run watch` would not notice a changed one.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, '**/tests/pages/**/*.html'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          // Some read hundreds of drawings: on a machine that does something else too, five seconds are not enough.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // All that there is on two cores; vitest would leave one to whoever sits before it.
          maxWorkers: 2,
        },
      },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: SURROUNDINGS, ...IN_BROWSERS } },
      { test: { name: 'surroundings', include: SURROUNDINGS, ...IN_BROWSERS } },
    ],
  },
});
