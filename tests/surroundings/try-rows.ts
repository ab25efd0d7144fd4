import { afterAll, beforeAll, describe, test } from 'vitest';
import type { BrowserName } from '../tools/browsers.ts';
import { firstLine } from '../tools/drawn/until.ts';
import { keepResults, type Result, type Results } from './results.ts';
import { isFor, isOpen, isTried, type Row, type TriedRow } from './row.ts';
import { Stage } from './stage.ts';
import { differs, type Own, openStand, type Stand } from './stand.ts';

/** What a person has chosen before each row. */
const CHOSEN = { settings: { case: 'everyday' } };

/** Does the extension's own page still answer? */
const isAlive = ({ desk }: Stand): Promise<boolean> =>
  desk.evaluate(() => document.querySelector('h1') !== null).catch(() => false);

/** The browsers of a file: the usual one for most rows, and one for each that needs its own. */
function openStands(name: BrowserName) {
  const stands = new Map<Own | undefined, Promise<Stand>>();
  return {
    async get(own: Own | undefined): Promise<Stand> {
      // A row that broke its browser must not break the next ones.
      const before = await stands.get(own);
      if (before && (await isAlive(before))) return before;
      await before?.close().catch(() => undefined);
      const stand = openStand(name, own);
      stands.set(own, stand);
      return stand;
    },
    /** Those that no later row names are closed at once: ten browsers at a time are too many. */
    async letGo(own: Own | undefined, later: readonly (Own | undefined)[]): Promise<void> {
      if (own === undefined || later.includes(own)) return;
      const stand = stands.get(own);
      stands.delete(own);
      await (await stand)?.close();
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

    const ownOf = ({ own }: TriedRow) => (own && differs(own, name) ? own : undefined);
    const all = rows.filter(isTried).filter((row) => isFor(row, name));
    for (const { id, open } of all.filter((row) => isOpen(row, name)))
      test.todo(`${id} does not hold yet: ${open?.why}`);
    const tried = all.filter((row) => !isOpen(row, name));
    test.each(tried)('$id: $name', async (row) => {
      const start = Date.now();
      const tries = (results[row.id]?.[name]?.tries ?? 0) + 1;
      const end = (more: Pick<Result, 'passed' | 'seen'>) => {
        results[row.id] = { [name]: { ...more, tries, at: new Date(start).toISOString(), ms: Date.now() - start } };
      };
      try {
        await tryRow(row, name, await stands.get(ownOf(row)));
        end({ passed: true });
      } catch (error) {
        end({ passed: false, seen: firstLine(error) });
        throw new Error(`It must ${row.must}. ${error instanceof Error ? error.message : error}`, { cause: error });
      } finally {
        await stands.letGo(ownOf(row), tried.slice(tried.indexOf(row) + 1).map(ownOf));
      }
    });
  });
}
