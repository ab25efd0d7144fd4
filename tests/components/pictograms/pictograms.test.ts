import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pictures } from '../../../components/overlay/pictures.ts';
import { drawings } from '../../../components/pictograms/drawings.ts';
import * as ideas from '../../../components/pictograms/ideas.ts';
import { outlineOf } from '../../../components/pictograms/outline.ts';
import { FIELD_ROLES, JOURNEYS } from '../../../utils/model/names.ts';

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

test('in the card each idea, each answer and « Ça ne marche pas ? » has a picture that needs nothing to be loaded', () => {
  const selectors = [...JOURNEYS, ...FIELD_ROLES].map((idea) => `[data-idea="${idea}"]`);
  for (const selector of [...selectors, '.answer', '[data-trouble]'])
    expect(pictures.split('\n').filter((rule) => rule.includes(`${selector}::before`))).toEqual([
      expect.stringMatching(/::before\{clip-path:path\("M[^"]+"\)\}$/),
    ]);
  expect(pictures).not.toMatch(/url|image|data:/);
});

test('an outline cannot be made of what is no line, curve or piece of a circle', () => {
  expect(outlineOf('M12 12h.01')).toBe('M12 11L12.01 11A1 1 0 0 1 12.01 13L12 13A1 1 0 0 1 12 11Z');
  expect(() => outlineOf('M2 2q4 4 8 0')).toThrow('No drawing of ours may use « q »');
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
