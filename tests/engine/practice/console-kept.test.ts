import { describe, expect, test } from 'vitest';
import * as steps from '../../../utils/engine/practice/console.ts';
import { consoleFrom, toKeep } from '../../../utils/engine/practice/console-kept.ts';
import { runs } from '../../../utils/practice/runs.ts';

const [run = null] = runs;
const chosen = steps.chooseNext(steps.NEW_CONSOLE, { journey: 'provisional', mode: 'hint' });
const busy = steps.countWord(
  steps.toggleTimer(steps.setTimer(steps.startSegment(steps.chooseRun(chosen, run), 1, 5), 10), 7),
  'lune',
  1,
);

describe('a console that is loaded anew', () => {
  test('is as it was, but for what the room says itself', () => {
    expect(consoleFrom(toKeep(busy), runs)).toEqual({ ...busy, notice: null });
  });

  test.each([null, '', 'x', '[]', '{}', '{"timer":{"minutes":"5"},"agenda":{"minutes":7},"words":{"lune":"1"}}'])(
    'from %s is a new one',
    (kept) => {
      expect(consoleFrom(kept, runs)).toEqual(steps.NEW_CONSOLE);
    },
  );

  test('of a run whose segment is gone begins before its first', () => {
    const kept = toKeep(busy).replace('"index":1', '"index":99');
    expect(consoleFrom(kept, runs).agenda).toEqual({ run, segment: null });
  });
});
