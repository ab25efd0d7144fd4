// Changes the engine in small ways, one at a time, and asks whether a test notices: CONTRIBUTING.md, « A test of the tests ».

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/tools/stryker-tests.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['utils/engine/recognise/*.ts', 'utils/engine/guide/*.ts'],
  // Stryker rewrites the paths in a tsconfig by TypeScript's old API, which version 7 has not; ours has none to rewrite.
  tsconfigFile: 'none',
  concurrency: 2,
  ignoreStatic: true,
  // A machine that is busy is no proof: a change counts as noticed by a test, not by the clock.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.output/mutation.json' },
  clearTextReporter: { logTests: false, allowColor: false },
  tempDirName: '.output/stryker',
};
