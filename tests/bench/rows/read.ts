import { fileURLToPath } from 'node:url';
import { type Chromium, inTab, type Tab, withBrowsers } from '../browsers.ts';
import { bundleFile } from '../bundles.ts';
import { spent } from '../counters.ts';
import { enlargedLogin, type Filling, LOGIN } from '../pages.ts';
import { makeRow, type Row } from '../row.ts';

/** How many elements the page is enlarged with, and how many ms a reading may then take. */
const LIMITS = [
  [600, 3],
  [6_000, 8],
  [60_000, 40],
] as const;
/** How many times as long a reading may take where there is a hundred times as much. */
const GROWTH = 15;

const FILLINGS: readonly Filling[] = ['paragraphs', 'links', 'fields'];

/** New pages for each size, and later readings on each of them; fewer where a reading takes longer than `SLOW` ms. */
const PAGES = 3;
const LATER = 10;
const SLOW = 1_000;
/** Longer than this no reading is waited for, in ms. */
const PATIENCE = 10_000;

/** Ours, and the least that any reading does (`tests/bench/reading.ts`). */
const HOWS = ['benchRead', 'benchWalk'] as const;
type How = (typeof HOWS)[number];

/** The times of readings, in ms. */
interface Readings {
  cold: number[];
  again: number[];
  /** One was stopped: it would have taken longer. */
  stopped: boolean;
}

const NO_READINGS: Readings = { cold: [], again: [], stopped: false };

/** In the page: changes the words of one element, and waits until they have been laid out. */
async function changeWords(number: number): Promise<void> {
  const changed = document.querySelectorAll('#bench > div > *')[number * 2];
  if (changed) changed.textContent = `Lu ${number}`;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * One reading.
 * @returns ms of the main thread's own time, without what the asking costs; until it was stopped, if it was
 */
async function timeReading(tab: Tab, how: How): Promise<{ took: number; stopped: boolean }> {
  const call = (expression: string) => tab.cdp.send('Runtime.evaluate', { expression });
  let stopped = false;
  // From outside: the page itself does not answer meanwhile.
  const tooLate = setTimeout(() => {
    stopped = true;
    void tab.cdp.send('Runtime.terminateExecution');
  }, PATIENCE);
  const reading = await spent(tab, async () => {
    const { exceptionDetails } = await call(`${how}()`).catch(() => ({ exceptionDetails: undefined }));
    if (exceptionDetails) throw new Error(`The reading failed: ${exceptionDetails.exception?.description}`);
  });
  clearTimeout(tooLate);
  const asking = await spent(tab, () => call('undefined'));
  return { took: reading.busy - asking.busy, stopped };
}

/** Opens the page anew and reads it several times. @returns the first reading, and the later ones */
function readPage(browser: Chromium, script: string, how: How): Promise<Readings> {
  return inTab(browser, 1, async (tab) => {
    await tab.page.goto(LOGIN.url);
    await tab.page.evaluate(script);
    const { took, stopped } = await timeReading(tab, how);
    const again: number[] = stopped ? [took] : [];
    while (again.length < (took < SLOW ? LATER : 1)) {
      await tab.page.evaluate(changeWords, again.length);
      again.push((await timeReading(tab, how)).took);
    }
    return { cold: [took], again, stopped };
  });
}

/** The rows of one kind of elements: each size, and how a reading grows from the smallest to the greatest. */
function rowsOf(filling: Filling, bySize: readonly Record<How, Readings>[]): Row[] {
  return (['cold', 'again'] as const).flatMap((when) => {
    const sizes = LIMITS.map(([count, atMost], size) => {
      const { benchRead: ours, benchWalk: walk } = bySize[size] ?? {};
      const options = { beside: { 'a bare walk': walk?.[when] ?? [] }, target: { of: 'value', atMost } } as const;
      const row = makeRow(`read ${count.toLocaleString('en')} ${filling}, ${when}`, 'ms', ours?.[when] ?? [], options);
      return ours?.stopped ? notHeld(row) : row;
    });
    const growth = (sizes.at(-1)?.value ?? Number.NaN) / (sizes[0]?.value ?? Number.NaN);
    const target = { of: 'value', atMost: GROWTH } as const;
    const row = makeRow(`read ${filling}, ${when}, 60,000 beside 600`, 'times', [growth], { target });
    return [...sizes, bySize.at(-1)?.benchRead.stopped ? notHeld(row) : row];
  });
}

/** Where a reading was stopped, the figure is too small. */
const notHeld = (row: Row): Row => ({ ...row, name: `${row.name} (more: stopped)`, held: false });

/**
 * Reading and judging in a real Chromium, at full speed: the first time in a new page (`cold`), and later ones (`again`),
 * in the login page enlarged with elements of one kind; beside a walk that only asks of each thing whether it is seen.
 * Everything has been laid out before. Told in thread time, which is the same when other processes want the processor too.
 */
export async function read(): Promise<Row[]> {
  // Compiled at once, as the guide is (wxt.config.ts).
  const script = `//# allFunctionsCalledOnLoad\n${await bundleFile(fileURLToPath(import.meta.resolve('../reading.ts')))}`;
  const rows: Row[] = [];
  let answer = enlargedLogin('paragraphs', 0);
  await withBrowsers(
    (request) => answer(request),
    { none: undefined },
    async ({ none }) => {
      for (const filling of FILLINGS) {
        const bySize: Record<How, Readings>[] = [];
        for (const [count] of LIMITS) {
          answer = enlargedLogin(filling, count);
          const kept: Record<How, Readings> = { benchRead: NO_READINGS, benchWalk: NO_READINGS };
          for (let page = 0; page < PAGES; page += 1) {
            for (const how of HOWS) {
              const { cold, again, stopped } = kept[how];
              if (page > 0 && (cold[0] ?? 0) >= SLOW) continue;
              const more = await readPage(none, script, how);
              kept[how] = {
                cold: [...cold, ...more.cold],
                again: [...again, ...more.again],
                stopped: stopped || more.stopped,
              };
            }
          }
          bySize.push(kept);
        }
        rows.push(...rowsOf(filling, bySize));
      }
    },
  );
  return rows;
}
