import { isHeld, type Summary, summarise, type Target } from './statistics.ts';

/** One line of the bench, as data. */
export interface Row extends Summary {
  name: string;
  /** Of the value, its spread and what stands beside: ms, B, %, … */
  unit: string;
  /** The others, measured in the same run. */
  beside: readonly (Summary & { name: string })[];
  /** Value divided by that of the first beside it; null where nothing stands beside, or where that is 0. */
  ratio: number | null;
  target: Target | null;
  /** Null where there is no target. */
  held: boolean | null;
}

/** What a row may be compared with and held to. */
export interface RowOptions {
  /** The measurements of the others, by name; the ratio is taken to the first. */
  beside?: Readonly<Record<string, readonly number[]>>;
  target?: Target;
}

/**
 * Makes a row.
 * @param measured our measurements, in `unit`
 */
export function makeRow(name: string, unit: string, measured: readonly number[], options: RowOptions = {}): Row {
  const own = summarise(measured);
  const beside = Object.entries(options.beside ?? {}).map(([other, numbers]) => ({
    name: other,
    ...summarise(numbers),
  }));
  const target = options.target ?? null;
  const first = beside[0]?.value;
  return {
    name,
    unit,
    ...own,
    beside,
    ratio: first ? own.value / first : null,
    target,
    held: target && isHeld(target, own.value, first),
  };
}
