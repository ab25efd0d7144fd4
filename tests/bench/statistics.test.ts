import { expect, test } from 'vitest';
import { makeRow } from './row.ts';
import { isHeld, median, quantile, summarise } from './statistics.ts';

test('the median is the middle one, or lies between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test('a quantile lies on the line between its neighbours, whatever the order', () => {
  expect(quantile([40, 10, 30, 20], 0)).toBe(10);
  expect(quantile([40, 10, 30, 20], 0.25)).toBe(17.5);
  expect(quantile([40, 10, 30, 20], 1)).toBe(40);
});

test('one outlier moves neither the median nor the quartiles far', () => {
  expect(summarise([10, 11, 12, 13, 900])).toEqual({ value: 12, spread: [11, 13] });
});

test('a single measurement has no spread', () => {
  expect(summarise([5])).toEqual({ value: 5, spread: null });
});

test('measurements are left in their order', () => {
  const numbers = [3, 1, 2];
  summarise(numbers);
  expect(numbers).toEqual([3, 1, 2]);
});

test('a target holds for the value, the ratio or the difference, limits included', () => {
  expect(isHeld({ of: 'value', atMost: 3 }, 3)).toBe(true);
  expect(isHeld({ of: 'value', atMost: 3 }, 3.1)).toBe(false);
  expect(isHeld({ of: 'ratio', atMost: 1.2 }, 12, 10)).toBe(true);
  expect(isHeld({ of: 'ratio', atLeast: 0.9 }, 50, 60)).toBe(false);
  expect(isHeld({ of: 'difference', atMost: 5 }, 17, 12)).toBe(true);
  expect(isHeld({ of: 'difference', atMost: 0 }, 17, 12)).toBe(false);
});

test('what could not be compared is not held', () => {
  expect(isHeld({ of: 'ratio', atMost: 1 }, 12)).toBe(false);
  expect(isHeld({ of: 'value', atMost: 1 }, Number.NaN)).toBe(false);
});

test('a row compares with the first thing beside it', () => {
  const row = makeRow('marker', 'ms', [90, 100, 110], {
    beside: { 'driver.js': [40, 50, 60], 'intro.js': [400] },
    target: { of: 'ratio', atMost: 1 },
  });
  expect(row).toEqual({
    name: 'marker',
    unit: 'ms',
    value: 100,
    spread: [95, 105],
    beside: [
      { name: 'driver.js', value: 50, spread: [45, 55] },
      { name: 'intro.js', value: 400, spread: null },
    ],
    ratio: 2,
    target: { of: 'ratio', atMost: 1 },
    held: false,
  });
});

test('a row may stand alone, and without a target', () => {
  expect(makeRow('size', 'B', [7])).toMatchObject({ beside: [], ratio: null, target: null, held: null });
});
