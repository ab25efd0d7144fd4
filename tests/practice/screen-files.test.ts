import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../utils/practice/screens');
const files = globSync('*/*.ts', { cwd: FOLDER }).map((file) => file.replaceAll('\\', '/'));
const pagesIn = (file: string) => [
  ...new Set([...readFileSync(join(FOLDER, file), 'utf8').matchAll(/\bpage: '([^']+)'/g)].map(([, page]) => page)),
];

test.each(files.filter((file) => pagesIn(file).length > 0))('%s draws the page whose name it bears', (file) => {
  expect(pagesIn(file)).toEqual([`${basename(dirname(file))}/${basename(file, '.ts')}`]);
});
