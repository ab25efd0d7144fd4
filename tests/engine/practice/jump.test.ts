import { describe, expect, test } from 'vitest';
import { startPlay } from '../../../utils/engine/practice/flow.ts';
import { jump } from '../../../utils/engine/practice/jump.ts';
import { failuresFor, scenarioOf } from '../../../utils/engine/practice/scenario.ts';
import type { JourneyId, ScenarioAge } from '../../../utils/model/names.ts';
import { runs } from '../../../utils/practice/runs.ts';
import { scenarios } from '../../../utils/practice/scenarios.ts';

function jumped(journey: JourneyId, scene: string, failureId = 'none', age: ScenarioAge = 'today') {
  const scenario = scenarioOf(scenarios, journey);
  const failure = failuresFor(scenario, age).find(({ id }) => id === failureId) ?? null;
  return jump(startPlay(scenario, age, failure), scenario, scene);
}

describe('a trainer who jumps', () => {
  test('finds no message that nobody sent', () => {
    expect(jumped('provisional', 'activation', 'mail-in-spam')).toMatchObject({ sms: null, mail: null });
    expect(jumped('everyday', 'login', 'false-address')).toMatchObject({ sms: null, mail: null });
    expect(jumped('self-registration', 'identity', 'expired-code')).toMatchObject({ sms: null, mail: null });
  });

  test('finds what the way there sends, with what goes wrong on it', () => {
    expect(jumped('self-registration', 'sms-code')).toMatchObject({ sms: { tells: 'code', late: false } });
    expect(jumped('self-registration', 'sms-code', 'late-sms')).toMatchObject({ sms: { late: true } });
    expect(jumped('self-registration', 'sms-code', 'expired-code')).toMatchObject({ codeIsOld: true });
    expect(jumped('provisional', 'mail-sent', 'mail-in-spam')).toMatchObject({ mail: { spam: true }, happened: true });
    expect(jumped('provisional', 'activation-form', 'expired-letter')).toMatchObject({ newLetter: true });
  });

  test('stands there as one who came the right way', () => {
    expect(jumped('everyday', 'login')?.before).toEqual(['profile', 'level']);
  });

  test('comes to a page where something went wrong by what went wrong', () => {
    expect(jumped('self-registration', 'identity-refused', 'unknown-number')).toMatchObject({ happened: true });
  });

  test('comes before what goes wrong: it can still happen', () => {
    expect(jumped('everyday', 'login', 'false-address')).toMatchObject({ happened: false });
    expect(jumped('self-registration', 'identity', 'unknown-number')).toMatchObject({ happened: false });
  });

  test.each(scenarios.flatMap(({ journey, ages }) => ages.map((age) => ({ journey, age }))))(
    'reaches every page that can be met in $journey, $age',
    ({ journey, age }) => {
      const scenario = scenarioOf(scenarios, journey);
      const met = new Set([scenario.first[age]]);
      for (const scene of met) {
        for (const move of scenario.scenes[scene]?.moves ?? []) if (!move.age || move.age === age) met.add(move.to);
        for (const { effect } of failuresFor(scenario, age))
          if ('to' in effect && effect.at === scene) met.add(effect.to);
      }
      for (const scene of met) expect(jumped(journey, scene, 'none', age)?.scene, scene).toBe(scene);
    },
  );

  test.each(runs.flatMap(({ minutes, segments }) => segments.map(({ title, start }) => ({ minutes, title, start }))))(
    'in the run of $minutes minutes « $title » starts with nothing in the phone or the mailbox',
    ({ start }) => {
      if (!start?.scene) return;
      expect(jumped(start.journey, start.scene, start.failure, start.age)).toMatchObject({ sms: null, mail: null });
    },
  );
});
