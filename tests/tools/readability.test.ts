import { expect, test } from 'vitest';
import { JOURNEYS } from '../../utils/model/names.ts';
import { readability, readabilityTable } from './readability.ts';

test('every journey is easy to read: short sentences of short words', () => {
  const all = readability();
  expect(all.map(({ name }) => name)).toEqual([...JOURNEYS, 'off the way', 'the fork']);
  for (const { name, mean, most, ease } of all) {
    expect(mean, name).toBeLessThan(8);
    expect(most, name).toBeLessThanOrEqual(15);
    expect(ease, name).toBeGreaterThan(70);
  }
});

test('the table names each journey and its longest sentence', () => {
  const table = readabilityTable();
  for (const journey of JOURNEYS)
    expect(table).toMatch(new RegExp(`^${journey} .* words each, \\d+ at most, ease \\d+`, 'm'));
});
