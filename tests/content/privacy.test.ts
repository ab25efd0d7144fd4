import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULTS, NOTHING_SEEN } from '../../utils/model/settings.ts';
import { MASKS, PRIVATE } from '../../utils/platform/places.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const privacy = read('PRIVACY.md');

test('PRIVACY.md names all that is kept', () => {
  const kept = [
    ...Object.keys(DEFAULTS),
    ...Object.keys(NOTHING_SEEN),
    'way',
    MASKS,
    `${MASKS}-all`,
    `${MASKS}-not`,
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

test('README, CHANGELOG, both languages of PRIVACY.md and the manifest speak of one version', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(read('README.md')).toContain(`La version ${version} `);
  expect(/^## (\S+),/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  expect(privacy).toContain(`Pour la version ${version}.`);
  expect(privacy).toContain(`For version ${version}.`);
});

test('both languages speak of private windows, and of how to erase all', () => {
  for (const words of ['Fenêtre privée', 'In private windows', 'Tout effacer', 'To erase all']) {
    expect(privacy).toContain(words);
  }
});
