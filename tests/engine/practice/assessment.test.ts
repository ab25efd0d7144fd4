import { describe, expect, test } from 'vitest';
import { practiceData as data, facts } from '../../../entrypoints/practice/data.ts';
import {
  type Exercise,
  hasEnded,
  hasPassed,
  NO_EXERCISE,
  scenarioIn,
} from '../../../utils/engine/practice/exercise.ts';
import * as steps from '../../../utils/engine/practice/exercise-steps.ts';
import { countedMistakes, type Mistake } from '../../../utils/engine/practice/mistakes.ts';
import { END } from '../../../utils/engine/practice/scenario.ts';
import { solve } from '../../../utils/engine/practice/solve.ts';
import { JOURNEYS, type JourneyId } from '../../../utils/model/names.ts';

const EMPTY = { facts: {}, chosen: [] };
type Step = (exercise: Exercise) => Exercise;

const begin = (journey: JourneyId = 'everyday'): Exercise =>
  steps.start({ ...NO_EXERCISE, setup: { ...NO_EXERCISE.setup, journey, mode: 'test' } }, data, 0);
const write =
  (address: string): Step =>
  (one) =>
    steps.use(one, data, 'address', EMPTY, address);
const press =
  (part: string): Step =>
  (one) =>
    steps.use(one, data, part, EMPTY);
const type =
  (verdict: 'fine' | 'near' | 'foreign'): Step =>
  (one) =>
    steps.typed(one, data, { field: 'password', verdict, isFinished: true, isWritten: true, filled: EMPTY });
const askForHelp: Step = (one) => steps.askForHelp(one, data);

/** Does all that is left without a mistake. */
function finish(exercise: Exercise): Exercise {
  const scenario = scenarioIn(exercise, data);
  const strides = exercise.play && solve(exercise.play, scenario, facts, ({ scene }) => scene === END);
  return (strides ?? []).reduce((one, { deed }) => {
    if (deed.does === 'wait') return steps.smsArrives(one, data);
    if (deed.does === 'close') return steps.close(one, data);
    if (deed.does === 'ask-letter') return steps.askForLetter(one, data);
    const known = Object.entries(deed.fill).map(([field, words]) => [
      field,
      Object.keys(facts).filter((name) => facts[name] === words),
    ]);
    return steps.use(one, data, deed.use, { facts: Object.fromEntries(known), chosen: deed.choose }, deed.address);
  }, exercise);
}

const run = (...deeds: readonly Step[]): Exercise => finish(deeds.reduce((one, deed) => deed(one), begin()));
const open = write('enthdf.fr');
const toLogin: readonly Step[] = [open, press('profile-parent'), press('level')];

describe('an assessment', () => {
  test('begins on an empty tab: the ENT’s own address leads on, nothing else', () => {
    expect(begin()).toMatchObject({ opening: true, play: { scene: 'profile', failure: { id: 'false-address' } } });
    expect(press('profile-parent')(begin())).toMatchObject({ opening: true, notice: 'write-address', mistakes: [] });
    expect(open(begin())).toMatchObject({ opening: false, mistakes: [] });
  });

  test.each(JOURNEYS)('« %s » played without a mistake is passed', (journey) => {
    const done = finish(open(begin(journey)));
    expect([hasEnded(done), hasPassed(done)]).toEqual([true, true]);
  });

  test('a slip of the finger is no mistake', () => {
    expect(hasPassed(run(...toLogin, (one) => steps.close(one, data), type('near'), press('submit')))).toBe(true);
  });

  const close: Step = (one) => steps.close(one, data);
  const FAULTY: readonly (readonly [name: string, mistakes: readonly Mistake[], deeds: readonly Step[]])[] = [
    ['another address', ['wrong-address'], [write('enthdf.com'), open]],
    ['two other addresses', ['wrong-address', 'wrong-address'], [write('enthdf.com'), write('ent.fr'), open]],
    ['the pupils’ door', ['wrong-door'], [open, press('profile-student'), press('back')]],
    [
      'the door of agricultural schools',
      ['wrong-door'],
      [open, press('profile-parent'), press('level-agricultural'), open],
    ],
    ['another door', ['wrong-door'], [open, press('profile-parent'), press('special'), open]],
    ['a press on a false page', ['false-page-used'], [...toLogin, press('submit')]],
    ['words on a false page', ['false-page-written'], [...toLogin, type('fine'), close]],
    ['a code of one’s own', ['own-code'], [...toLogin, close, type('foreign')]],
    ['help on the first page', ['help'], [open, askForHelp]],
    [
      'help on a false page, and words there',
      ['false-page-written', 'help'],
      [...toLogin, askForHelp, type('fine'), close],
    ],
  ];

  test.each(FAULTY)('with %s it is not passed yet, and the mistake is named', (_, mistakes, deeds) => {
    const done = run(...deeds);
    expect([hasEnded(done), hasPassed(done)]).toEqual([true, false]);
    const told = countedMistakes(done.mistakes).flatMap(({ mistake, times }) => Array(times).fill(mistake));
    expect(told).toEqual(mistakes);
  });

  test('ten faulty runs were told', () => {
    expect(FAULTY.length).toBe(10);
  });

  test('an exercise counts nothing', () => {
    const exercise = steps.start(NO_EXERCISE, data, 0);
    expect(askForHelp(press('profile-student')(exercise)).mistakes).toEqual([]);
    expect(hasPassed(exercise)).toBeUndefined();
  });
});

describe('« Montrez-moi »', () => {
  const shown = steps.showMe(steps.start(NO_EXERCISE, data, 0), 'scene');

  test('stops at the next page, or goes on to the goal', () => {
    const whole = steps.showMe(shown, 'whole');
    expect(press('profile-parent')(shown).showing).toBeNull();
    expect(press('profile-parent')(whole).showing).not.toBeNull();
    expect(finish(whole).showing).toBeNull();
  });

  test('pauses, makes one gesture, and gives the hand back', () => {
    expect(steps.showMe(shown, 'pause').showing).toMatchObject({ paused: true, steps: 0 });
    expect(steps.showMe(steps.showMe(shown, 'pause'), 'step').showing).toMatchObject({ paused: true, steps: 1 });
    expect(steps.showMe(shown, 'stop').showing).toBeNull();
  });

  test('keeps the speed that was chosen', () => {
    expect(steps.showMe(steps.withSpeed(shown, 'fast'), 'pause').showing).toMatchObject({ speed: 'fast' });
  });
});
