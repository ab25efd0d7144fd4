import { describe, expect, test } from 'vitest';
import * as steps from '../../../utils/engine/practice/console.ts';
import type { Shown } from '../../../utils/engine/practice/protocol.ts';
import { USUAL_SETUP } from '../../../utils/engine/practice/setup.ts';
import { runs } from '../../../utils/practice/runs.ts';
import { scenarios } from '../../../utils/practice/scenarios.ts';

const MINUTE = 60_000;
const { NEW_CONSOLE } = steps;

const shownAt = (scene: string | null, more: Partial<Shown> = {}): Shown => ({
  setup: { ...USUAL_SETUP, journey: 'franceconnect' },
  scene,
  before: [],
  page: scene && 'educonnect/login',
  failure: null,
  falseAddress: false,
  frozen: false,
  blank: false,
  showing: null,
  ...more,
});
const running = steps.hearShown(NEW_CONSOLE, shownAt('login', { failure: 'late-sms' }));

describe('the projected window', () => {
  test('is there once it answers, and its exercise is the one that is chosen', () => {
    expect(running).toMatchObject({ room: 'here', draft: { journey: 'franceconnect' } });
  });

  test('does not take back what the trainer is choosing meanwhile', () => {
    const choosing = steps.chooseNext(running, { journey: 'provisional' });
    expect(steps.hearShown(choosing, shownAt('phone')).draft.journey).toBe('provisional');
  });

  test('that only waits leaves the choice alone', () => {
    expect(steps.hearShown(NEW_CONSOLE, shownAt(null)).draft).toEqual(USUAL_SETUP);
  });

  test('loaded anew, it is told so, and what it showed can be taken up again', () => {
    const reloaded = steps.hearShown(steps.hearOpened(running), shownAt(null));
    expect(reloaded.notice).toEqual({ kind: 'reloaded' });
    expect(steps.lostStart(reloaded)).toEqual({
      setup: { ...USUAL_SETUP, journey: 'franceconnect', failure: 'late-sms' },
      scene: 'login',
    });
    expect(steps.lostStart(steps.hearShown(reloaded, shownAt('login')))).toBeNull();
  });

  test('opened for the first time, nothing was lost', () => {
    expect(steps.hearOpened(NEW_CONSOLE)).toMatchObject({ notice: null, lost: null });
  });

  test('without an answer is not there, and what it showed is kept in mind', () => {
    const absent = steps.hearNothing(steps.hearNothing(running));
    expect(absent).toMatchObject({ room: 'absent', shown: null, lost: { scene: 'login' } });
  });
});

describe('what is chosen', () => {
  const chosen = steps.chooseNext(NEW_CONSOLE, { failure: 'captcha' });

  test('keeps its failure with another help, and loses it with another journey or age', () => {
    expect(steps.chooseNext(chosen, { mode: 'alone' }).draft.failure).toBe('captcha');
    expect(steps.chooseNext(chosen, { journey: 'provisional' }).draft.failure).toBe('none');
    expect(steps.chooseNext(chosen, { age: '2021' }).draft.failure).toBe('none');
  });
});

describe('the next page', () => {
  const exercise = steps.exerciseOf(running.draft, scenarios);

  test('is the one after the last that was right', () => {
    expect(steps.nextScene(running, exercise)).toBe('providers');
    const lost = steps.hearShown(running, shownAt('login-wrong-credentials', { before: ['login'] }));
    expect(steps.nextScene(lost, exercise)).toBe('providers');
  });

  test('is none at the end, and while nothing runs', () => {
    expect(steps.nextScene(steps.hearShown(running, shownAt('end')), exercise)).toBeUndefined();
    expect(steps.nextScene(NEW_CONSOLE, null)).toBeUndefined();
  });
});

describe('a ready run', () => {
  const chosen = steps.chooseRun({ ...NEW_CONSOLE, draft: { ...USUAL_SETUP, sounds: true } }, runs[0] ?? null);

  test('counts the time of the segment that was started', () => {
    const started = steps.startSegment(chosen, 0, 0);
    expect(started.agenda?.segment).toMatchObject({ index: 0, countdown: { minutes: 2, since: 0 } });
    expect([steps.counts(chosen), steps.counts(started)]).toEqual([false, true]);
    expect(steps.counts(steps.chooseRun(started, null))).toBe(false);
  });

  test('begins an exercise at its page, with the sounds that the trainer chose; or leaves the room alone', () => {
    expect(steps.segmentStart(chosen, 0)).toBeNull();
    expect(steps.segmentStart(chosen, 2)).toEqual({
      setup: { journey: 'everyday', age: 'today', failure: 'false-address', mode: 'alone', sounds: true },
      scene: 'login',
    });
  });

  test('has no segment beyond its last', () => {
    expect(steps.startSegment(chosen, 99, 0)).toBe(chosen);
  });
});

describe('the group’s timer', () => {
  const started = steps.toggleTimer(steps.setTimer(NEW_CONSOLE, 3), 0);

  test('stops and goes on', () => {
    const stopped = steps.toggleTimer(started, MINUTE);
    expect(stopped.timer).toEqual({ minutes: 3, gone: MINUTE, since: null });
    expect(steps.toggleTimer(stopped, 9 * MINUTE).timer).toEqual({ minutes: 3, gone: MINUTE, since: 9 * MINUTE });
  });

  test('says once that the time is over, and begins anew when it is started again', () => {
    expect(steps.timeGoes(started, 2 * MINUTE)).toBe(started);
    const over = steps.timeGoes(started, 3 * MINUTE);
    expect(over.notice).toEqual({ kind: 'time-over' });
    expect(steps.counts(over)).toBe(false);
    expect(steps.toggleTimer(over, 9 * MINUTE).timer).toEqual({ minutes: 3, gone: 0, since: 9 * MINUTE });
  });

  test('goes back to the minutes that were chosen', () => {
    expect(steps.setTimer(started).timer).toEqual({ minutes: 3, gone: 0, since: null });
  });
});

test('a failure that is set or taken away is told', () => {
  const [failure] = steps.exerciseOf(USUAL_SETUP, scenarios).failures;
  expect(steps.noteFailure(running, failure).notice).toEqual({ kind: 'failure-set', title: failure?.title });
  expect(steps.noteFailure(running, undefined).notice).toEqual({ kind: 'failure-removed' });
});
