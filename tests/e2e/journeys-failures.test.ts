import { describe, test } from 'vitest';
import { failedWalks } from '../tools/drawn/failures.ts';
import { expectWalk, ROOMY, useRig } from './setup.ts';

describe.each(['chromium', 'firefox'] as const)('what goes wrong, in %s', (name) => {
  const rig = useRig(name, 'test', ROOMY);

  test.each(Object.entries(failedWalks('today')))('%s', (_, walk) => expectWalk(rig, walk));

  // Where the old pages are drawn in another way than today's.
  const old = failedWalks('2021');
  test.each([
    'a number that the school does not know, with FranceConnect',
    'a number that the school does not know, by phone',
    'a wrong code',
    'wrong birth dates',
    'a new password that EduConnect wants',
  ] as const)('%s, in the words of 2021', (failure) => expectWalk(rig, old[failure]));
});
