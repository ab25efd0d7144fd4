import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import type { Tab } from './browsers.ts';

/** What the main thread did in a while, in ms. */
export interface Spent {
  /** All of its tasks, in thread time. */
  busy: number;
  /** Of these, scripts, styles and layout: not painting, not collecting garbage. */
  work: number;
  /** Of this, scripts, without the styles and the layout that they force. */
  scripts: number;
  /** The time that went by meanwhile. */
  passed: number;
}

/**
 * Measures what the main thread does while something is done.
 *
 * Chromium's own counters, in thread time: they hold the page and the content scripts alike, and not the time in which
 * another process had the processor. A profile would slow down what it measures.
 */
export async function spent({ cdp }: Tab, doing: () => Promise<unknown>): Promise<Spent> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metricsOf(cdp);
  await doing();
  const after = await metricsOf(cdp);
  const ms = (what: keyof Metrics) => (after[what] - before[what]) * 1000;
  const scripts = ms('ScriptDuration');
  return {
    busy: ms('TaskDuration'),
    // A layout that a script forces is counted as layout only.
    work: scripts + ms('RecalcStyleDuration') + ms('LayoutDuration'),
    scripts,
    passed: ms('Timestamp'),
  };
}

/** How busy the main thread is in each of the next seconds. @returns shares of the time, from 0 to 1 */
export async function busyShares(tab: Tab, seconds: number): Promise<number[]> {
  const shares: number[] = [];
  while (shares.length < seconds) {
    const { busy, passed } = await spent(tab, () => sleep(1000));
    shares.push(busy / passed);
  }
  return shares;
}

/** What Chromium counts in a tab: `Timestamp` and durations in seconds, `JSHeapUsedSize` in bytes, the others in pieces. */
export type Metrics = Record<
  | 'Timestamp'
  | 'TaskDuration'
  | 'ScriptDuration'
  | 'RecalcStyleDuration'
  | 'LayoutDuration'
  | 'JSHeapUsedSize'
  | 'Nodes'
  | 'JSEventListeners',
  number
>;

/** Reads them; `Performance.enable` must have been sent. */
export async function metricsOf(cdp: CDPSession): Promise<Metrics> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Metrics;
}

/** Of a heap snapshot: the fields of each node, in a row of numbers, and the names of the types. */
interface HeapSnapshot {
  snapshot: { meta: { node_fields: readonly string[]; node_types: readonly [readonly string[], ...unknown[]] } };
  nodes: readonly number[];
}

/** What no script holds: V8's own compiled code, and what the browser holds outside of the heap. */
const NOT_HELD: readonly string[] = ['code', 'native'];

/** How many bytes the scripts of a tab hold in objects, texts, closures. What only waits to be thrown away is not counted. */
export async function heldByScripts(cdp: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let held = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (!NOT_HELD.includes(types[0][nodes[node + type] ?? -1] ?? '')) held += nodes[node + size] ?? 0;
  }
  return held;
}
