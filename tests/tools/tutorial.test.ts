import { describe, expect, test } from 'vitest';
import { coverage, points, tutorialTable } from './tutorial.ts';
import { CARRIERS } from './tutorial-carriers.ts';

test('the tutorial has 51 points, and each has its place', () => {
  const ids = Array.from({ length: 51 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`);
  expect(points.map(({ id }) => id)).toEqual(ids);
  expect(Object.keys(CARRIERS)).toEqual(ids);
});

describe('what the tutorial tells is carried by a guide', () => {
  for (const { id, told, carried, lost } of coverage()) {
    test(`${id} ${told}`, () => {
      expect(lost, `${id} is told no more: ${told}`).toEqual([]);
      expect(carried.length, `${id} is told nowhere: ${told}`).toBeGreaterThan(0);
    });
  }
});

test('data that tells nothing loses every point', () => {
  const silent = { journeys: [], fork: { first: '', questions: {} } };
  expect(coverage(silent).filter(({ lost }) => lost.length === 0)).toEqual([]);
});

test('the table names each point with the sentence that carries it', () => {
  const table = tutorialTable();
  expect(table).toContain('T35  Click « Terminer »');
  expect(table).toContain(
    'Notez votre identifiant sur papier. Écrivez un nouveau mot de passe deux fois, puis cliquez sur « Terminer ».\n       in self-registration, step 8, educonnect/new-password',
  );
  expect(table).not.toContain('LOST');
});
