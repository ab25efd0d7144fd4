import { expect, test } from 'vitest';
import { writingFaults } from '../../utils/schema/writing.ts';
import * as texts from '../../utils/texts/fr.ts';

/** Names of places and things, not sentences said to anybody. */
const NAMES = /^(pageTitles)$/;

/** Every string of a tree of texts with its path; gaps are filled with nothing: then the school is « l’école ». */
function stringsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return stringsIn(value(null, null, null), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, `${path} › ${name}`));
}

const all = Object.entries(texts).flatMap(([name, value]) => (NAMES.test(name) ? [] : stringsIn(value, name)));

test('every word of the interface is French simple', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(all.flatMap(([path, text]) => writingFaults(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
});
