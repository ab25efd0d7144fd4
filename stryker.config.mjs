// Changes the engine in small ways, one at a time, and asks whether a test notices: CONTRIBUTING.md, « A test of the tests ».

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/tools/stryker-tests.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['utils/engine/recognise/*.ts', 'utils/engine/guide/*.ts'],
  // Stryker rewrites the paths in a tsconfig by TypeScript's old API, which version 7 has not; ours has none to rewrite.
  tsconfigFile: 'none',
  // One for each core of a small machine: more of them wait for each other.
  concurrency: 2,
  // What runs before the first test (tables, mostly) can only be judged by all tests, each time anew: hours more.
  ignoreStatic: true,
  // A machine that is busy is no proof: a change counts as noticed by a test, not by the clock.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.output/mutation.json' },
  clearTextReporter: { logTests: false, allowColor: false },
  incrementalFile: '.output/stryker.json',
  tempDirName: '.output/stryker',
};
