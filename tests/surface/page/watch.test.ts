import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../utils/surface/page/watch.ts';
import { openPage } from '../../tools/dom.ts';

// Only who watches the page is asked here: what changes in it is told by hand, and time goes by as it is told to.

let tell: (records: unknown[]) => void = () => undefined;
/** What readings took so far, in ms. */
let spent = 0;

beforeEach(() => {
  vi.useFakeTimers();
  spent = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + spent);
  class Observer {
    observe() {}
    disconnect() {}
    takeRecords = () => [];
  }
  class Mutations extends Observer {
    constructor(take: typeof tell) {
      super();
      tell = take;
    }
  }
  vi.stubGlobal('MutationObserver', Mutations);
  vi.stubGlobal('ResizeObserver', Observer);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A page whose readings take so long, in ms, and in which only what is called `seen` would be seen by another one. */
async function watched(cost: number) {
  const document = await openPage('<p>Bonjour</p>', 'https://educonnect.education.gouv.fr/');
  vi.stubGlobal('window', document.defaultView);
  let readings = 0;
  let looks = 0;
  const onChange = () => {
    readings += 1;
    spent += cost;
  };
  const matter = (records: unknown[]) => {
    looks += 1;
    return records.some((one) => (one as { seen: boolean }).seen);
  };
  const none = () => undefined;
  watchPage({ document, root: document, matter, forget: none, onChange, onMove: none });
  return {
    change: (seen: boolean) => tell([{ seen, addedNodes: [], removedNodes: [] }]),
    readings: () => readings,
    looks: () => looks,
  };
}

test('a change that would be seen is read at once; another one three seconds after the first of its kind', async () => {
  const { change, readings } = await watched(1);
  change(true);
  vi.advanceTimersByTime(1);
  expect(readings()).toBe(1);
  change(false);
  vi.advanceTimersByTime(1500);
  change(false);
  vi.advanceTimersByTime(1400);
  expect(readings()).toBe(1);
  vi.advanceTimersByTime(300);
  expect(readings()).toBe(2);
});

test('what keeps changing is looked at five times a second, and a change after a rest at once', async () => {
  const { change, looks } = await watched(1);
  for (let ms = 0; ms < 950; ms += 10) {
    change(false);
    vi.advanceTimersByTime(10);
  }
  expect(looks()).toBe(5);
  vi.advanceTimersByTime(1000);
  const before = looks();
  change(false);
  vi.advanceTimersByTime(1);
  expect(looks()).toBe(before + 1);
});

test('where a reading takes long, the next one is the later', async () => {
  const { change, readings } = await watched(250);
  change(true);
  vi.advanceTimersByTime(1);
  change(false);
  vi.advanceTimersByTime(4700);
  expect(readings()).toBe(1);
  vi.advanceTimersByTime(300);
  expect(readings()).toBe(2);
});
