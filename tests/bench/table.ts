import type { Row } from './row.ts';
import type { Summary, Target } from './statistics.ts';

/** Enough digits to compare by, and no more: three of them below 100. */
const number = (value: number): string =>
  value !== 0 && Math.abs(value) < 100 ? String(Number(value.toPrecision(3))) : Math.round(value).toLocaleString('en');

const summary = ({ value, spread }: Summary): string =>
  spread ? `${number(value)} [${spread.map(number).join('–')}]` : number(value);

/** A target in words: « ≤ 3 ms », « ≤ 1.2 × driver.js », « ours − none ≤ 5 ms ». */
function targetWords({ of, atMost, atLeast }: Target, unit: string, first: string | undefined): string {
  const limit = atMost === undefined ? `≥ ${number(atLeast ?? Number.NaN)}` : `≤ ${number(atMost)}`;
  if (of === 'ratio') return `${limit} × ${first}`;
  return of === 'value' ? `${limit} ${unit}` : `ours − ${first} ${limit} ${unit}`;
}

/** A row as one line: held or not, the name, median [quartiles], what stands beside with our ratio to it, the target. */
function line(row: Row, width: number): string {
  const mark = row.held === null ? ' ' : row.held ? '✓' : '✗';
  const beside = row.beside.map(
    (other) => `${other.name} ${summary(other)}${other.value ? ` ×${number(row.value / other.value)}` : ''}`,
  );
  const target = row.target && `target ${targetWords(row.target, row.unit, row.beside[0]?.name)}`;
  const own = `${summary(row)} ${row.unit}`;
  return `${mark} ${row.name.padEnd(width)}  ${[own, ...beside, target].filter(Boolean).join(' · ')}`;
}

/** Rows as a table for people. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  return rows.map((row) => line(row, width)).join('\n');
}
