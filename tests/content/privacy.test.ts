import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULTS, NOTHING_SEEN } from '../../utils/model/settings.ts';
import { PRIVATE } from '../../utils/platform/places.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const privacy = read('PRIVACY.md');

test('PRIVACY.md names all that is kept', () => {
  const MASKS = ['masked', 'masked-all', 'masked-not'];
  const kept = [
    ...Object.keys(DEFAULTS),
    ...Object.keys(NOTHING_SEEN),
    'way',
    ...MASKS,
    'console',
    'own-school',
    'visit',
    'usedAt',
    'erased',
    PRIVATE,
  ];
  expect(kept.filter((name) => !privacy.includes(`\`${name}\``))).toEqual([]);
});

test('storage is written in these files only, which PRIVACY.md speaks of', () => {
  const writing = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: ROOT }).filter((file) =>
    /\b(local|session|storage|area)\.set\(|\b(local|session)Storage\b|\bindexedDB\b|\bdocument\.cookie\b|caches\.open/.test(
      read(file),
    ),
  );
  expect(writing.map((file) => file.replace('utils/platform/', '')).sort()).toEqual([
    'entrypoints/practice/console.tsx',
    'entrypoints/practice/own-school.ts',
    'idle.ts',
    'kept.ts',
    'masks.ts',
    'places.ts',
    'visits.ts',
    'ways.ts',
  ]);
});

test('both languages speak of private windows, and of how to erase all', () => {
  for (const words of ['Fenêtre privée', 'In private windows', 'Tout effacer', 'To erase all']) {
    expect(privacy).toContain(words);
  }
});
