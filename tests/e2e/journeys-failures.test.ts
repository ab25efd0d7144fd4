import { describe, test } from 'vitest';
import { failedWalks } from '../tools/drawn/failures.ts';
import { expectWalk, ROOMY, useRig } from './setup.ts';

// Each in one of the two browsers, by turns: all journeys are walked in both (journeys.test.ts), and so long a test has to
// end within what CI allows.

const today = Object.entries(failedWalks('today'));
// Where the old pages are drawn in another way than today's.
const walks = failedWalks('2021');
const old = (
  [
    'a number that the school does not know, with FranceConnect',
    'a number that the school does not know, by phone',
    'a wrong code',
    'wrong birth dates',
    'a new password that EduConnect wants',
  ] as const
).map((name) => [`${name}, in the words of 2021`, walks[name]] as const);

describe.each(['chromium', 'firefox'] as const)('what goes wrong, in %s', (name) => {
  const rig = useRig(name, 'test', ROOMY);
  const turn = name === 'chromium' ? 0 : 1;
  const mine = [...today, ...old].filter((_, index) => index % 2 === turn);
  test.each(mine)('%s', (_, walk) => expectWalk(rig, walk));
});
