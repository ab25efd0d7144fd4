import { lastResults, type Result, type Results } from '../surroundings/results.ts';
import { isFor, isTried, type Row, type TriedRow } from '../surroundings/row.ts';
import { SUBJECTS, surroundings } from '../surroundings/table.ts';
import type { BrowserName } from './browsers.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

/** How a row ended the last time in a browser, in one word. */
function lastOf(result: Result | undefined): string {
  if (!result) return 'not tried yet';
  const tries = result.tries > 1 ? ` after ${result.tries} tries` : '';
  return `${result.passed ? 'held' : 'FAILED'}${tries}, ${result.at.slice(0, 16).replace('T', ' ')}`;
}

function linesOf(row: TriedRow, results: Results): string[] {
  const last = BROWSERS.flatMap((name) => {
    if (!isFor(row, name)) return [];
    const result = results[row.id]?.[name];
    return [`     ${name}: ${lastOf(result)}`, ...(result?.seen ? [`       ${result.seen}`] : [])];
  });
  const { browsers } = row;
  return [
    `${row.id}  ${row.name}`,
    `     must ${row.must}`,
    ...(browsers === 'both' ? [] : [`     in ${browsers.only} only: ${browsers.because}`]),
    ...last,
  ];
}

/** How many rows were tried in a browser, and how many of them held. */
function tally(name: BrowserName, rows: readonly TriedRow[], results: Results): string {
  const mine = rows.filter((row) => isFor(row, name));
  const ended = mine.flatMap(({ id }) => results[id]?.[name] ?? []);
  const held = ended.filter(({ passed }) => passed).length;
  return `${name}: ${mine.length} rows, ${held} held, ${ended.length - held} failed, ${mine.length - ended.length} not tried yet`;
}

/** The table of `npm run why -- --surroundings`: each situation, what the guide must do, and how it ended the last time. */
export function surroundingsTable(results: Results = lastResults()): string {
  const rows: readonly Row[] = surroundings;
  const tried = rows.filter(isTried);
  const cannot = rows.filter((row) => !isTried(row));
  return [
    ...Object.entries(SUBJECTS).flatMap(([subject, of]) => [
      `— ${subject} (npx vitest run --project surroundings tests/e2e/surroundings-${subject}.test.ts -t '<id>:')`,
      ...of.filter(isTried).flatMap((row) => linesOf(row, results)),
    ]),
    `— what no browser can show here`,
    ...cannot.flatMap((row) => [`${row.id}  ${row.name}`, `     cannot: ${'cannot' in row ? row.cannot : ''}`]),
    '',
    `${tried.length} rows are tried, ${cannot.length} cannot be.`,
    ...BROWSERS.map((name) => tally(name, tried, results)),
  ].join('\n');
}
