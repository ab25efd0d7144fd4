import { describe, test } from 'vitest';
import { failedWalks } from '../tools/drawn/failures.ts';
import { expectWalk, useStage } from './setup.ts';

describe('what goes wrong, in Chromium', () => {
  const stage = useStage('chromium');

  test.each(Object.entries(failedWalks('today')))('%s', (_, walk) => expectWalk(stage, walk));

  // Where the old pages are drawn in another way than today's.
  const old = failedWalks('2021');
  test.each([
    'a number that the school does not know, with FranceConnect',
    'a number that the school does not know, by phone',
    'a wrong code',
    'wrong birth dates',
    'a new password that EduConnect wants',
  ] as const)('%s, in the words of 2021', (name) => expectWalk(stage, old[name]));
});

describe('what goes wrong, in Firefox', () => {
  const stage = useStage('firefox');
  const walks = failedWalks('today');

  test.each([
    'a number that the school does not know, by phone',
    'the pupils’ side of EduConnect',
    'a mail among the spam',
    'an identity that FranceConnect does not find',
    'a return to the ENT that comes too late',
  ] as const)('%s', (name) => expectWalk(stage, walks[name]));
});
