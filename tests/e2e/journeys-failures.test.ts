import { describe, test } from 'vitest';
import { failedWalks } from '../tools/drawn/failures.ts';
import { expectWalk, ROOMY, useRig } from './setup.ts';

// Each in one of the two browsers, by turns: all journeys are walked in both (journeys.test.ts), and so long a test has to
// end within what CI allows. What goes wrong in the words of 2021 is told without a browser (walks.test.ts) and played in
// the practice portal (practice.test.ts).

const walks = Object.entries(failedWalks('today'));

describe.each(['chromium', 'firefox'] as const)('what goes wrong, in %s', (name) => {
  const rig = useRig(name, 'test', ROOMY);
  const turn = name === 'chromium' ? 0 : 1;
  test.each(walks.filter((_, index) => index % 2 === turn))('%s', (_, walk) => expectWalk(rig, walk));
});
