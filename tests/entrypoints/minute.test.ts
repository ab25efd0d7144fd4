import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyMinute } from '../../entrypoints/guide/minute.ts';
import { openPage } from '../tools/dom.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A clock in a tab that can be hidden and shown. */
async function clock() {
  const document = await openPage('<p>Code</p>', 'https://educonnect.education.gouv.fr/');
  let hidden = false;
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  let ticks = 0;
  const { run } = everyMinute(document, () => {
    ticks += 1;
  });
  const show = (shown: boolean) => {
    hidden = !shown;
    document.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('visibilitychange'));
  };
  return { run, show, ticks: () => ticks };
}

test('ticks once a minute, however often it is told to run, and no more once it is told to stop', async () => {
  const { run, ticks } = await clock();
  run(true);
  run(true);
  vi.advanceTimersByTime(2 * MINUTE);
  expect(ticks()).toBe(2);
  run(false);
  vi.advanceTimersByTime(5 * MINUTE);
  expect(ticks()).toBe(2);
});

test('rests in a tab that nobody sees, and tells the time as soon as somebody comes back', async () => {
  const { run, show, ticks } = await clock();
  run(true);
  show(false);
  vi.advanceTimersByTime(31 * MINUTE);
  expect(ticks()).toBe(0);
  show(true);
  expect(ticks()).toBe(1);
  run(false);
  show(false);
  show(true);
  expect(ticks()).toBe(1);
});
