import { describe, expect, test } from 'vitest';
import { isMessage } from '../../entrypoints/practice/channel.ts';
import { countdownOf, leftOf, minutesLeft, pause, run } from '../../entrypoints/practice/countdown.ts';
import { saidOn } from '../../entrypoints/practice/notes.ts';
import { shownText } from '../../entrypoints/practice/shown-text.ts';
import { nextOnWay, strikesAt, wayOf } from '../../entrypoints/practice/way.ts';
import { factsOf } from '../../utils/engine/practice/facts.ts';
import { failuresFor } from '../../utils/engine/practice/flow.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { runs } from '../../utils/practice/runs.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { writingFaults } from '../../utils/schema/writing.ts';
import { trainer } from '../../utils/texts/fr.ts';

const scenarioOf = (journey: JourneyId) => scenarios.find((one) => one.journey === journey);

test('there is a ready run for 15, 30 and 60 minutes, and each fills its time', () => {
  const totals = runs.map(({ segments }) => segments.reduce((sum, { minutes }) => sum + minutes, 0));
  expect(runs.map(({ minutes }) => minutes)).toEqual([15, 30, 60]);
  expect(totals).toEqual([15, 30, 60]);
});

describe.each(runs)('the ready run of $minutes minutes', ({ segments }) => {
  test('names its segments differently', () => {
    expect(new Set(segments.map(({ title }) => title)).size).toBe(segments.length);
  });

  test('starts exercises, problems and pages that exist', () => {
    for (const { title, start } of segments) {
      if (!start) continue;
      const scenario = scenarioOf(start.journey);
      const ids = scenario ? failuresFor(scenario, start.age).map(({ id }) => id) : [];
      expect(['none', ...ids], `« ${title} » has no problem « ${start.failure} »`).toContain(start.failure);
      if (start.scene) expect(Object.keys(scenario?.scenes ?? {})).toContain(start.scene);
    }
  });

  test('begins where its problem has not happened yet', () => {
    for (const { title, start } of segments) {
      const scenario = start && scenarioOf(start.journey);
      const failure = scenario?.failures.find(({ id }) => id === start?.failure);
      if (!scenario || !failure || !start?.scene) continue;
      const { right } = wayOf(scenario, start.age, warnsIn(scenario));
      const strike = strikesAt(scenario, failure, start.age) ?? '';
      expect(right.indexOf(start.scene), title).toBeLessThanOrEqual(right.indexOf(strike));
    }
  });

  test('is said in French simple', () => {
    const lines = segments.flatMap(({ title, show, say }) => [title, show, ...say]);
    expect(lines.flatMap(writingFaults)).toEqual([]);
  });
});

const warnsIn = (scenario: (typeof scenarios)[number]) => (scene: string) => {
  const screen = scenario.scenes[scene]?.screen ?? '';
  const page = screen.split('.')[0] ?? '';
  return screen.endsWith('.refused') || saidOn(page, scenario.journey)?.tone === 'warning';
};

test('the words of the console are French simple', () => {
  const words = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
  };
  expect(words(trainer).flatMap(writingFaults)).toEqual([]);
});

describe.each(scenarios)('the pages of « $journey » for the trainer', (scenario) => {
  test.each(scenario.ages)('the right way of %s goes from the door to the goal without a warning', (age) => {
    const warns = warnsIn(scenario);
    const { right, off } = wayOf(scenario, age, warns);
    expect(right[0]).toBe(scenario.first[age]);
    expect(right.at(-1)).toBe('end');
    expect(right.filter(warns)).toEqual([]);
    expect(right.filter((scene) => off.includes(scene))).toEqual([]);
    const walked: string[] = [];
    for (let at = nextOnWay({ right, off }, []); at; at = nextOnWay({ right, off }, walked)) walked.push(at);
    expect(walked).toEqual(right);
  });

  test.each(scenario.ages)('each problem of %s happens at a page that can be met', (age) => {
    const { right, off } = wayOf(scenario, age, warnsIn(scenario));
    for (const failure of failuresFor(scenario, age)) {
      expect([...right, ...off], failure.id).toContain(strikesAt(scenario, failure, age));
    }
  });
});

test('off the way, the next page is the one after the last right one', () => {
  const way = { right: ['door', 'login', 'end'], off: ['wrong'] };
  expect(nextOnWay(way, ['door', 'login', 'wrong'])).toBe('end');
  expect(nextOnWay(way, ['door', 'login', 'end'])).toBeUndefined();
});

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

describe('what a room sees of what is typed', () => {
  const facts = factsOf(FAMILY);
  const shows = (value: string) => shownText(value, facts, ['enthdf.fr']);

  test.each(['c.ma', 'c.martin00', 'Exercice-2026!', 'exerc', '06 39 98', '07/07/2013', '07', '2013', 'enthdf.fr'])(
    'the family’s « %s » is shown',
    (value) => expect(shows(value)).toBe(value),
  );

  test.each(['jd', '12', 'n', 'ex', '0612345678', 'Soleil-1789', 'c.martin0O', 'exerCice-2026?', ' ', '.'])(
    '« %s » is somebody’s own, or a slip: it is not',
    (value) => expect(shows(value)).toBe(''),
  );
});

describe('what the windows tell each other', () => {
  const setup = { journey: 'everyday', age: 'today', failure: 'none', mode: 'full', sounds: false };
  const shown = {
    setup,
    scene: 'login',
    before: ['profile'],
    page: 'educonnect/login',
    failure: null,
    falseAddress: false,
    frozen: false,
    blank: false,
  };

  test.each([
    { to: 'projected', ask: 'shown' },
    { to: 'projected', command: { do: 'start', setup } },
    { to: 'projected', command: { do: 'back' } },
    { to: 'projected', command: { do: 'freeze', on: true } },
    { to: 'console', shown },
    { to: 'console', opened: true },
    { to: 'console', key: 'f' },
  ])('%j is heard', (message) => expect(isMessage(message)).toBe(true));

  test.each([
    null,
    'start',
    { to: 'everyone', ask: 'shown' },
    { to: 'projected', command: { do: 'explode' } },
    { to: 'projected', command: { do: 'toString' } },
    { to: 'projected', command: { do: 'start', setup: { ...setup, journey: 'nowhere' } } },
    { to: 'projected', command: { do: 'freeze', on: 'yes' } },
    { to: 'console', shown: { ...shown, before: [1] } },
    { to: 'console', shown: { ...shown, setup: undefined } },
    { to: 'console', opened: 'perhaps' },
  ])('%j is not', (message) => expect(isMessage(message)).toBe(false));
});
