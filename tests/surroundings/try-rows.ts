import { afterAll, beforeAll, describe, test } from 'vitest';
import type { BrowserName } from '../tools/browsers.ts';
import { firstLine } from '../tools/drawn/until.ts';
import { keepResults, type Result, type Results } from './results.ts';
import { isFor, isTried, type Row, type TriedRow } from './row.ts';
import { Stage } from './stage.ts';
import { type Own, openStand, type Stand } from './stand.ts';

/** What a person has chosen before each row. */
const CHOSEN = { settings: { case: 'everyday' } };

/** The browsers of a file: the usual one for most rows, and one for each that needs its own. */
function openStands(name: BrowserName) {
  const stands = new Map<Own | undefined, Promise<Stand>>();
  return {
    get(own: Own | undefined): Promise<Stand> {
      const stand = stands.get(own) ?? openStand(name, own);
      stands.set(own, stand);
      return stand;
    },
    close: async () => void (await Promise.all([...stands.values()].map(async (stand) => (await stand).close()))),
  };
}

async function tryRow(row: TriedRow, name: BrowserName, stand: Stand): Promise<void> {
  const stage = new Stage(name, stand, await stand.browser.newTab());
  try {
    await stage.keep(CHOSEN);
    if ('play' in row) return await row.play(stage);
    await stage.open(row.page);
    await row.act?.(stage);
    await stage.see(row.see);
  } finally {
    await stage.leave();
  }
}

/** Tries every row in the browsers that it is for, and keeps how each one ended. */
export function tryRows(subject: string, rows: readonly Row[]): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let stands: ReturnType<typeof openStands>;
    const results: Results = {};
    beforeAll(() => {
      stands = openStands(name);
    });
    afterAll(async () => {
      keepResults(subject, results);
      await stands.close();
    });

    test.each(rows.filter(isTried).filter((row) => isFor(row, name)))('$id: $name', async (row) => {
      const start = Date.now();
      const end = (more: Pick<Result, 'passed' | 'seen'>) => {
        results[row.id] = { [name]: { ...more, at: new Date(start).toISOString(), ms: Date.now() - start } };
      };
      try {
        await tryRow(row, name, await stands.get(row.own));
        end({ passed: true });
      } catch (error) {
        end({ passed: false, seen: firstLine(error) });
        throw new Error(`It must ${row.must}. ${error instanceof Error ? error.message : error}`, { cause: error });
      }
    });
  });
}
