import { expect, test } from 'vitest';
import { ageOf, clockAfter } from '../../../utils/engine/guide/clock.ts';

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;

test('the clock starts on the first sight of the code page, and goes on after a reload or in another tab', () => {
  expect(clockAfter('runs', null, NOW)).toBe(NOW);
  for (const age of [12, 45]) expect(clockAfter('runs', NOW - age * MINUTE, NOW)).toBe(NOW - age * MINUTE);
});

test('the page that asks for the number sets it back; other pages leave it', () => {
  expect(clockAfter('resets', NOW - MINUTE, NOW)).toBeNull();
  expect(clockAfter(undefined, NOW - MINUTE, NOW)).toBe(NOW - MINUTE);
  expect(clockAfter(undefined, null, NOW)).toBeNull();
});

test('minutes are rounded up: better too little time than too much', () => {
  expect(ageOf(NOW, NOW)).toBe(1);
  expect(ageOf(NOW - 61_000, NOW)).toBe(2);
});
