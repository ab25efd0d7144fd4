import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright';
import { servePage } from '../../tools/drawn/fixtures.ts';
import { type Chromium, chooseCase, guideShown, inTab, withBrowsers } from '../browsers.ts';
import { extensionBuild } from '../bundles.ts';
import { metricsOf } from '../counters.ts';
import { LOGIN } from '../pages.ts';
import { makeRow, type Row } from '../row.ts';

/** How long nothing is done, in seconds; before that, the page comes to rest: three after the card came it is read once more. */
const IDLE = 10;
const REST = 5;

/** What a page does while nobody does anything. */
interface Doings {
  /** Script, in ms. */
  script: number;
  /** Timers that fired. */
  timers: number;
  /** Frames that the main thread made. */
  frames: number;
}

/** What Chromium's trace tells of an event. */
interface TraceEvent {
  name: string;
  pid: number;
  ts: number;
  args: { data?: { message?: string } };
}

/** Traces the whole browser while something is done. @returns what happened in the process of the page that set the mark */
async function traced({ raw }: Chromium, mark: string, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const cdp = await (raw as BrowserContext).browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Playwright gives no session of the browser itself: nothing can be traced');
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await work();
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const from = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === mark);
  if (!from) throw new Error('The trace does not hold the mark');
  return events.filter(({ pid, ts }) => pid === from.pid && ts > from.ts);
}

/** Opens the page, lets it come to rest, and looks on. */
function lookOn(browser: Chromium, isOurs: boolean): Promise<Doings> {
  return inTab(browser, 1, async (tab) => {
    await tab.page.goto(LOGIN.url);
    if (isOurs) await guideShown(tab);
    await sleep(REST * 1000);
    await tab.cdp.send('Performance.enable');
    let script = 0;
    const events = await traced(browser, 'idle', async () => {
      await tab.page.evaluate(() => console.timeStamp('idle'));
      const before = await metricsOf(tab.cdp);
      await sleep(IDLE * 1000);
      script = ((await metricsOf(tab.cdp)).ScriptDuration - before.ScriptDuration) * 1000;
    });
    const count = (what: string) => events.filter(({ name }) => name === what).length;
    return { script, timers: count('TimerFire'), frames: count('BeginMainThreadFrame') };
  });
}

/**
 * What the login page does in ten seconds in which nothing happens, with our card shown and without the extension. Both
 * are looked at at the same time: an idle page takes nothing from the other.
 */
export async function idle(): Promise<Row[]> {
  const rows: Row[] = [];
  await withBrowsers(servePage(LOGIN.file), { ours: extensionBuild('test'), none: undefined }, async (browsers) => {
    await chooseCase(browsers.ours);
    const [ours, none] = await Promise.all([lookOn(browsers.ours, true), lookOn(browsers.none, false)]);
    const count = (what: keyof Doings, unit: string) =>
      makeRow(`idle, ${what} in ${IDLE} s`, unit, [ours[what]], {
        beside: { none: [none[what]] },
        target: { of: 'difference', atMost: 0 },
      });
    rows.push(count('script', 'ms'), count('timers', 'fired'), count('frames', 'drawn'));
  });
  return rows;
}
