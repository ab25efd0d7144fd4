import { describe, expect, test } from 'vitest';
import { standingAfter } from '../../../utils/engine/welcome/answers.ts';
import { journeys } from '../../../utils/journeys/journeys.ts';
import type { Fork } from '../../../utils/model/journey.ts';
import { JOURNEYS } from '../../../utils/model/names.ts';

const FORK: Fork = {
  first: 'one',
  questions: {
    one: {
      ask: 'One?',
      answers: [
        { label: 'Yes', journey: 'everyday' },
        { label: 'No', next: 'two' },
      ],
    },
    two: { ask: 'Two?', answers: [{ label: 'This', journey: 'provisional' }] },
  },
};

describe('the questions that lead to a case', () => {
  test('begin with the first', () => {
    expect(standingAfter(FORK, [])).toMatchObject({ answered: [], asks: { id: 'one' }, journey: undefined });
  });

  test('lead on, or to a case', () => {
    expect(standingAfter(FORK, [1])).toMatchObject({ answered: [{ answer: 1 }], asks: { id: 'two' } });
    expect(standingAfter(FORK, [1, 0])).toMatchObject({ asks: undefined, journey: 'provisional' });
    expect(standingAfter(FORK, [0]).journey).toBe('everyday');
  });

  test('leave out what fits no question', () => {
    expect(standingAfter(FORK, [7])).toMatchObject({ answered: [], asks: { id: 'one' } });
    expect(standingAfter(FORK, [1, 9])).toMatchObject({ answered: [{ answer: 1 }], asks: { id: 'two' } });
    expect(standingAfter(FORK, [0, 0, 0]).answered).toHaveLength(1);
  });
});

/** Every way through the questions: the answers, and the case at its end. */
function* waysOn(given: readonly number[] = []): Generator<{ given: readonly number[]; journey: string }> {
  const { asks, journey } = standingAfter(journeys.fork, given);
  if (journey) yield { given, journey };
  if (given.length < 9) for (const index of asks?.answers.keys() ?? []) yield* waysOn([...given, index]);
}

test('few questions lead to each case', () => {
  const ways = [...waysOn()];
  expect(new Set(ways.map(({ journey }) => journey))).toEqual(new Set(JOURNEYS));
  expect(Math.max(...ways.map(({ given }) => given.length))).toBeLessThanOrEqual(4);
});
