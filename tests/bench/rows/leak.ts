import { bodyOf, fixture, servePage } from '../../tools/drawn/fixtures.ts';
import { chooseCase, guideShown, inTab, type Tab, withBrowsers } from '../browsers.ts';
import { extensionBuild } from '../bundles.ts';
import { heldByScripts, type Metrics, metricsOf } from '../counters.ts';
import { changeViews } from '../in-page.ts';
import { LOGIN } from '../pages.ts';
import { makeRow, type Row, type RowOptions } from '../row.ts';

/** After the first of these numbers of changes the tab has all that it needs; after the last it may not hold more. */
const LOOKS = [100, 500, 1_000] as const;

/** How much more there may be then. */
const TARGET = { of: 'ratio', atMost: 1.05 } as const;

/** What a tab holds: what the browser counts, and `scripts`, what scripts hold, in bytes. */
type Held = Pick<Metrics, 'JSHeapUsedSize' | 'Nodes' | 'JSEventListeners'> & { scripts: number };

/** What the tab holds, with nothing counted that only waits to be thrown away. */
async function held({ cdp }: Tab): Promise<Held> {
  await cdp.send('Performance.enable');
  // What the first collection lets go of may hold more that only the second one finds.
  for (let time = 0; time < 2; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  return { ...(await metricsOf(cdp)), scripts: await heldByScripts(cdp) };
}

/**
 * What a tab holds after 1,000 changes of view, beside what it held after the first 100. All that is drawn by turns is
 * new each time, so that an element which the guide keeps would stay in the count.
 *
 * Of the heap, what scripts hold is judged. V8 compiles what runs often anew and faster, and keeps what it learnt by that:
 * compiled code grew by 0.3 MB between 100 and 1,000 views while no object of any script did. So the whole heap stands
 * there without a target.
 */
export async function leak(): Promise<Row[]> {
  const rows: Row[] = [];
  const views = [fixture('educonnect/login-wrong-credentials.html'), LOGIN].map(bodyOf);
  await withBrowsers(servePage(LOGIN.file), { ours: extensionBuild('test') }, async ({ ours }) => {
    await chooseCase(ours);
    await inTab(ours, 1, async (tab) => {
      await tab.page.goto(LOGIN.url);
      await guideShown(tab);
      const found: Held[] = [];
      for (const [index, changes] of LOOKS.entries()) {
        await tab.page.evaluate(changeViews, { views, times: changes - (LOOKS[index - 1] ?? 0) });
        found.push(await held(tab));
      }
      const count = (what: keyof Held, name: string, unit: string, options: Pick<RowOptions, 'target'>) => {
        const scale = unit === 'kB' ? 1000 : 1;
        const [first = [], middle = [], last = []] = found.map((one) => [one[what] / scale]);
        const beside = { [`after ${LOOKS[0]}`]: first, [`after ${LOOKS[1]}`]: middle };
        return makeRow(`leak, ${name} after ${LOOKS[2]} views`, unit, last, { beside, ...options });
      };
      rows.push(
        count('scripts', 'what scripts hold', 'kB', { target: TARGET }),
        count('JSHeapUsedSize', 'JSHeapUsedSize (compiled code too)', 'kB', {}),
        count('Nodes', 'Nodes', 'nodes', { target: TARGET }),
        count('JSEventListeners', 'JSEventListeners', 'listeners', { target: TARGET }),
      );
    });
  });
  return rows;
}
