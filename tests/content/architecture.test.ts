import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const files = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: ROOT });
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Which values (types are free) each room may import: the table of DESIGN.md. */
const MAY_IMPORT: Record<string, RegExp> = {
  'utils/model': /^utils\/model\//,
  'utils/schema': /^(zod$|utils\/(schema|model|engine\/practice)\/)/,
  'utils/portals': /^utils\/(portals|model)\//,
  'utils/journeys': /^utils\/(journeys|model)\//,
  'utils/practice': /^utils\/(practice|model)\//,
  'utils/texts': /^utils\/(texts|model)\//,
  'utils/engine': /^utils\/(engine|model)\//,
  'utils/surface': /^utils\/(surface|engine|model)\//,
  'utils/platform': /^(webextension-polyfill$|wxt\/browser$|utils\/(platform|model)\/)/,
  components: /^(preact$|@preact\/signals$|components\/|utils\/(model|texts)\/)/,
  entrypoints:
    /^(preact$|@preact\/signals$|uqr$|tldts$|wxt\/|entrypoints\/|components\/|utils\/(model|portals|journeys|practice|texts|engine|surface|platform)\/)/,
};

/** What a file imports as values: packages by name, files by their path. */
function importsOf(file: string): string[] {
  const text = read(file);
  const found = [...text.matchAll(/^import (?!type )(?:[^;]*? from )?'([^']+)';/gm)];
  return found
    .filter(([line]) => !/^import \{(\s*type \w+,?)+\s*\} from/.test(line))
    .map(([, from = '']) => (from.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), from)) : from));
}

/** Every file of ours that a file's values come from, itself included. */
function reachableFrom(start: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !/\.tsx?$/.test(file)) return;
    seen.add(file);
    for (const from of importsOf(file)) if (files.includes(from)) visit(from);
  };
  visit(start);
  return [...seen];
}

describe('who may import whom', () => {
  test.each(files)('%s', (file) => {
    const room = Object.keys(MAY_IMPORT).find((one) => file.startsWith(`${one}/`));
    expect(room, 'every file stands in a room of DESIGN.md').toBeDefined();
    for (const from of importsOf(file)) {
      expect(MAY_IMPORT[room ?? '']?.test(from), `${file} imports ${from}`).toBe(true);
    }
  });
});

describe('what the source never does', () => {
  const shipped = files.filter((file) => !file.startsWith('utils/schema/'));

  test('nothing that is shipped comes from the schemas', () => {
    const starts = files.filter((file) => file.startsWith('entrypoints/'));
    const reached = new Set(starts.flatMap(reachableFrom));
    expect([...reached].filter((file) => file.startsWith('utils/schema/'))).toEqual([]);
    expect([...reached].some((file) => file.startsWith('utils/model/'))).toBe(true);
  });

  const onPage = reachableFrom('entrypoints/guide/index.ts');

  test('what enters a portal holds nothing of the practice portal', () => {
    expect(onPage.length).toBeGreaterThan(15);
    expect(onPage.filter((file) => /practice|phone|utils\/(journeys|portals)\//.test(file))).toEqual([]);
  });

  test.each(['guide', 'mask.content'])('the %s script holds no signals', (name) => {
    const reached = reachableFrom(`entrypoints/${name}/index.ts`);
    expect(reached.filter((file) => importsOf(file).some((from) => from.includes('signals')))).toEqual([]);
  });

  const mask = reachableFrom('entrypoints/mask.content/index.ts').filter((file) => !onPage.includes(file));

  test.each([...onPage, ...mask])('%s reads no field’s value, clicks, submits and types nothing', (file) => {
    expect(read(file)).not.toMatch(
      /\.value\b|\.valueAs|\.checked\s*=|\.click\(|submit\(|dispatchEvent|\.setRangeText|new FormData/,
    );
  });

  test('the keyboard is moved in one file, and only within the card', () => {
    const moving = [...onPage, ...mask].filter((file) => /\.focus\(/.test(read(file)));
    expect(moving).toEqual(['entrypoints/guide/keyboard.ts']);
    expect(read('entrypoints/guide/keyboard.ts').match(/[^\n]*\.focus\(/g)).toEqual([
      expect.stringContaining('mount.querySelector'),
    ]);
  });

  test.each(shipped)('%s makes no request and runs no text as code', (file) => {
    expect(read(file)).not.toMatch(
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|\beval\(|innerHTML/,
    );
  });
});

test('the list of all public endings is loaded when it is asked for: nothing that opens imports it at once', () => {
  const starts = files.filter((file) => /^entrypoints\/(?!shared)/.test(file));
  const importing = starts.flatMap(reachableFrom).filter((file) => importsOf(file).includes('tldts'));
  expect(importing).toEqual([]);
  expect(files.filter((file) => importsOf(file).includes('tldts'))).toEqual(['entrypoints/shared/address.ts']);
});

describe('the windows of the extension', () => {
  const windows = files.filter((file) => file.startsWith('entrypoints/'));

  test.each(windows)('%s fits on a few screens, and holds hardly anything that changes', (file) => {
    const lines = read(file).split('\n');
    expect(lines.length).toBeLessThanOrEqual(200);
    expect(lines.filter((line) => /^\s*let /.test(line)).length).toBeLessThanOrEqual(5);
  });

  test.each(files.filter((file) => file.startsWith('utils/engine/practice/')))('%s is pure', (file) => {
    expect(read(file)).not.toMatch(
      /\b(document|window|navigator|localStorage)\.\w|set(Timeout|Interval)\(|Date\.now|Math\.random/,
    );
  });
});

test('no other folder stands at the top', () => {
  const allowed = ['entrypoints', 'components', 'utils', 'public', 'tests', 'node_modules'];
  const folders = globSync('*/', { cwd: ROOT }).map((name) => name.replace(/[\\/]$/, ''));
  expect(folders.filter((name) => !allowed.includes(name))).toEqual([]);
});
