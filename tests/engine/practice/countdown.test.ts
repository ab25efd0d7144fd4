import { describe, expect, test } from 'vitest';
import { countdownOf, leftOf, minutesLeft, pause, run } from '../../../utils/engine/practice/countdown.ts';

describe('a countdown', () => {
  const MINUTE = 60_000;

  test('tells whole minutes, then the last one, then its end', () => {
    const running = run(countdownOf(5), 0);
    expect(minutesLeft(running, 0)).toBe(5);
    expect(minutesLeft(running, 1)).toBe(5);
    expect(minutesLeft(running, 4 * MINUTE)).toBe(1);
    expect(minutesLeft(running, 4 * MINUTE + 1)).toBe(0);
    expect(minutesLeft(running, 5 * MINUTE)).toBeUndefined();
  });

  test('stands still in a pause, and goes on after it', () => {
    const paused = pause(run(countdownOf(5), 0), 2 * MINUTE);
    expect(leftOf(paused, 90 * MINUTE)).toBe(3 * MINUTE);
    expect(leftOf(run(paused, 90 * MINUTE), 91 * MINUTE)).toBe(2 * MINUTE);
  });
});
