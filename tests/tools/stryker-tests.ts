import { defineConfig } from 'vitest/config';

// The tests that `npm run stryker` runs for each change: the engine's own, which take seconds. Those that read hundreds of
// drawn pages guard what these leave open, and would make a day of an hour.
export default defineConfig({
  test: {
    include: ['tests/engine/{recognise,guide}/**/*.test.ts'],
    exclude: ['**/{hands,way,traps,foresee,rings}.test.ts'],
    // Each test is also watched, which makes it slower.
    testTimeout: 60_000,
  },
});
