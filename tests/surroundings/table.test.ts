import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { surroundingsTable } from '../tools/surroundings.ts';
import { isTried } from './row.ts';
import { countRows, surroundings } from './table.ts';

const tried = surroundings.filter(isTried);
const ids = surroundings.map(({ id }) => id);

describe('the list of surroundings', () => {
  test('each row has a name of its own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(id))).toEqual([]);
  });

  test('nothing is taken out: as many are tried as the README says, and each fault of the first trial has its rows', () => {
    expect(countRows().tried).toBe(214);
    expect(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')).toContain('214 situations');
    const faults = new Set(tried.flatMap(({ fault }) => fault ?? []));
    expect([...faults].sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  });

  test('what is not tried somewhere says why', () => {
    for (const row of surroundings) {
      const reason = 'cannot' in row ? row.cannot : row.browsers === 'both' ? undefined : row.browsers.because;
      if (reason !== undefined) expect(reason.length, row.id).toBeGreaterThan(20);
    }
  });

  test('where another row plays what cannot be tried, that row exists', () => {
    const named = surroundings.flatMap((row) => ('cannot' in row ? [...row.cannot.matchAll(/« ([a-z-]+) »/g)] : []));
    expect(named.length).toBeGreaterThan(4);
    expect(named.map(([, id]) => id).filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });
});

test('the table tells each row, how it ended, and what cannot be tried', () => {
  const [first] = tried;
  const at = '2026-11-25T10:00:00.000Z';
  const failed = { passed: false, tries: 3, seen: 'no card in sight', at, ms: 1 };
  const held = { passed: true, tries: 1, at, ms: 1 };
  const table = surroundingsTable({ [first?.id ?? '']: { chromium: failed, firefox: held } });
  for (const { id, name } of surroundings) expect(table).toContain(`${id}  ${name}`);
  expect(table).toContain('chromium: FAILED after 3 tries, 2026-11-25 10:00\n       no card in sight');
  expect(table).toContain('firefox: held, 2026-11-25 10:00');
  expect(table).toMatch(/cannot: no browser tells a script what is painted/);
  expect(table).toContain(`${tried.length} rows are tried, 12 cannot be.`);
});
