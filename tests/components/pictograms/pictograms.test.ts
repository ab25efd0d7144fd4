import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawings } from '../../../components/pictograms/drawings.ts';
import * as ideas from '../../../components/pictograms/ideas.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Where each stroke of a path begins and ends: x and y in turn. Curves are told by their ends. */
function pointsOf(path: string): number[] {
  const points: number[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const size = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7 }[command.toLowerCase()] ?? 0;
    for (let at = 0; size > 0 && at < numbers.length; at += size) {
      const ends = numbers.slice(at, at + size);
      const [dx, dy] = isRelative ? [x, y] : [0, 0];
      if ('hH'.includes(command)) x = dx + (ends[0] ?? 0);
      else if ('vV'.includes(command)) y = dy + (ends[0] ?? 0);
      else [x, y] = [dx + (ends.at(-2) ?? 0), dy + (ends.at(-1) ?? 0)];
      points.push(x, y);
    }
  }
  return points;
}

describe('a pictogram', () => {
  test.each(Object.entries(drawings))('%s stays within its 24 squares', (_, path) => {
    const points = pointsOf(path);
    expect(points.length).toBeGreaterThan(3);
    // A line is 2 wide, so that one at the very edge would be cut.
    expect(Math.min(...points)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...points)).toBeLessThanOrEqual(23);
  });

  test('is drawn once: no two look the same', () => {
    const paths = Object.values(drawings);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('has one weight and the colour of its words, and a screen reader passes it over', () => {
    const source = readFileSync(join(ROOT, 'components/pictograms/pictogram.tsx'), 'utf8');
    for (const words of ['stroke="currentColor"', 'stroke-width="2"', 'fill="none"', 'aria-hidden="true"'])
      expect(source).toContain(words);
    expect(JSON.stringify(drawings)).not.toMatch(/stroke|fill|#[0-9a-f]{3}/i);
  });
});

test('each case has a pictogram of its own', () => {
  const cases = Object.values(ideas.casePictograms);
  expect(new Set(cases).size).toBe(cases.length);
});

test('one thing has one pictogram, at hand as in a field', () => {
  const { fieldPictograms: field, thingPictograms: thing, casePictograms: way } = ideas;
  expect(field.identifier).toBe(thing.identifier);
  expect(field.password).toBe(thing.password);
  expect(field.phone).toBe(thing.phone);
  expect(field.email).toBe(thing.mail);
  expect(field.code).toBe(thing.sms);
  expect(field['birth-date']).toBe(thing['birth-dates']);
  expect(way.provisional).toBe(thing.sheet);
  expect(way.franceconnect).toBe(thing.franceconnect);
});

test('a pictogram stands beside words, never instead of them', () => {
  const files = globSync('components/**/*.tsx', { cwd: ROOT });
  const alone = files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, index, lines) =>
        /^\s*<Pictogram /.test(line) && !/^\s*<(span|h\d|strong)\b/.test(lines[index + 1] ?? '')
          ? [`${file}:${index + 1}`]
          : [],
      ),
  );
  expect(alone).toEqual([]);
});
