import { describe, expect, test } from 'vitest';
import { factsOf } from '../../utils/engine/practice/facts.ts';
import { startPlay } from '../../utils/engine/practice/flow.ts';
import { jump } from '../../utils/engine/practice/jump.ts';
import { END, failuresFor, scenarioOf } from '../../utils/engine/practice/scenario.ts';
import { solve } from '../../utils/engine/practice/solve.ts';
import { sceneOfFailure, wayOf } from '../../utils/engine/practice/way.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { runs } from '../../utils/practice/runs.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { writingFaults } from '../../utils/schema/writing.ts';
import { trainer } from '../../utils/texts/fr.ts';

const facts = factsOf(FAMILY);

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
      const scenario = scenarioOf(scenarios, start.journey);
      const ids = failuresFor(scenario, start.age).map(({ id }) => id);
      expect(['none', ...ids], `« ${title} » has no problem « ${start.failure} »`).toContain(start.failure);
      if (start.scene) expect(Object.keys(scenario.scenes)).toContain(start.scene);
    }
  });

  test('begins where its problem has not happened yet', () => {
    for (const { title, start } of segments) {
      const scenario = start && scenarioOf(scenarios, start.journey);
      const failure = scenario?.failures.find(({ id }) => id === start?.failure);
      if (!scenario || !failure || !start?.scene) continue;
      const { right } = wayOf(scenario, start.age);
      const place = sceneOfFailure(scenario, failure, start.age) ?? '';
      expect(right.indexOf(start.scene), title).toBeLessThanOrEqual(right.indexOf(place));
    }
  });

  test('is played whole: each exercise goes on to its end, its problem happens, and messages come by what one does', () => {
    for (const { title, start } of segments) {
      if (!start) continue;
      const scenario = scenarioOf(scenarios, start.journey);
      const failure = failuresFor(scenario, start.age).find(({ id }) => id === start.failure) ?? null;
      const first = startPlay(scenario, start.age, failure);
      const begun = start.scene ? jump(first, scenario, start.scene) : first;
      expect(begun, title).toMatchObject({ happened: false, sms: null, mail: null });
      if (!begun) continue;
      const strides = solve(begun, scenario, facts, (play) => play.scene === END && (!failure || play.happened));
      expect(strides?.at(-1)?.play.scene, title).toBe(END);
      const came = strides?.filter(({ play }, at) => {
        const before = strides[at - 1]?.play ?? begun;
        return (play.sms && play.sms !== before.sms) || (play.mail && play.mail !== before.mail);
      });
      for (const { deed } of came ?? []) expect(['press', 'wait'], title).toContain(deed.does);
    }
  });

  test('is said in French simple', () => {
    const lines = segments.flatMap(({ title, show, say }) => [title, show, ...say]);
    expect(lines.flatMap(writingFaults)).toEqual([]);
  });
});

test('the words of the console are French simple', () => {
  const words = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
  };
  expect(words(trainer).flatMap(writingFaults)).toEqual([]);
});
