import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// The repository stands alone: what a comment, a drawing or a page cites is in it.

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const sources = globSync('{entrypoints,components,utils,tests}/**/*.{ts,tsx,css,html}', { cwd: ROOT });
const documents = globSync(['*.md', 'utils/**/*.md'], { cwd: ROOT });

const evidence = read('utils/portals/README.md');
const journeys = read('utils/journeys/README.md');
const cards = new Set([...evidence.matchAll(/^#+ Card (\S+) ·/gm)].map(([, card]) => card));
const points = new Set([...journeys.matchAll(/^\| (T\d\d) \|/gm)].map(([, point]) => point));
const troubles = new Set([...journeys.matchAll(/^\| (\d+) \|/gm)].map(([, trouble]) => trouble));
const headings = new Set([...read('DESIGN.md').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading));
/** The words of its table may be cited too. */
const words = new Set([...read('DESIGN.md').matchAll(/^\| \*\*(.*?)\*\*/gm)].map(([, word]) => word));

/** One card, or several: « cards 2.3 and 2.6 », « cards 2.2 to 2.5 ». */
const CARDS = /\bcards? (\d+(?:\.\d+(?:bis)?)?(?:(?:, | and | to )\d+\.\d+(?:bis)?)*)/g;

/** Where this is cited, and what it names that is not known. */
function unknown(pattern: RegExp, known: ReadonlySet<string | undefined>): string[] {
  return [...sources, ...documents].flatMap((file) =>
    [...read(file).matchAll(pattern)]
      .flatMap(([, cited = '']) => cited.split(/, | and | to /))
      .filter((cited) => !known.has(cited))
      .map((cited) => `${file}: ${cited}`),
  );
}

describe('what is cited can be found', () => {
  test('cards of the evidence', () => {
    expect(cards.size).toBeGreaterThan(25);
    expect(unknown(CARDS, cards)).toEqual([]);
  });

  test('points of the tutorial', () => {
    expect(points.size).toBe(51);
    expect(unknown(/\b(T\d\d)\b/g, points)).toEqual([]);
  });

  test('troubles of parents', () => {
    expect(troubles.size).toBe(15);
    expect(unknown(/\btrouble (\d+)\b/g, troubles)).toEqual([]);
  });

  test('sections of the plan', () => {
    expect(unknown(/DESIGN\.md, « (.*?) »/g, new Set([...headings, ...words]))).toEqual([]);
  });

  test.each(documents)('the links of %s', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(join(ROOT, dirname(file), to)))).toEqual([]);
  });
});

test('no paper that a clone does not hold', () => {
  const foreign =
    /\b(portals|needs|models|field-notes|tutorial-checklist)\.md\b|\bissue [A-Z]\b|\bshared\/[\w-]+\.md\b/;
  const ours = sources.filter((file) => !file.endsWith('citations.test.ts'));
  expect([...ours, ...documents].filter((file) => foreign.test(read(file)))).toEqual([]);
});
