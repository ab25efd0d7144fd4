import { describe, expect, test } from 'vitest';
import { askedNow, onSheet, panelsFor } from '../../../utils/engine/practice/belongings.ts';
import { startPlay } from '../../../utils/engine/practice/flow.ts';
import { jump } from '../../../utils/engine/practice/jump.ts';
import { failuresFor, scenarioOf } from '../../../utils/engine/practice/scenario.ts';
import type { JourneyId, ScenarioAge } from '../../../utils/model/names.ts';
import { scenarios } from '../../../utils/practice/scenarios.ts';

function at(journey: JourneyId, scene: string, failureId = 'none', age: ScenarioAge = 'today') {
  const scenario = scenarioOf(scenarios, journey);
  const failure = failuresFor(scenario, age).find(({ id }) => id === failureId) ?? null;
  const play = jump(startPlay(scenario, age, failure), scenario, scene);
  if (!play) throw new Error(`no way leads to ${scene}`);
  return { scenario, play };
}

const sheetAt = (...args: Parameters<typeof at>): string[] => {
  const { scenario, play } = at(...args);
  return [...onSheet(scenario, play)].sort();
};

describe('the family’s sheet', () => {
  test('with the school’s letter bears no password but the one that is to be chosen', () => {
    expect(sheetAt('provisional', 'login').filter((fact) => /password/i.test(fact))).toEqual(['newPassword']);
  });

  test('of who has lost everything bears neither identifier nor password, until the SMS has told the identifier', () => {
    expect(sheetAt('lost-credentials', 'login')).not.toContain('account.identifier');
    expect(sheetAt('lost-credentials', 'login')).not.toContain('account.password');
    const { scenario, play } = at('lost-credentials', 'login');
    const told = { ...play, told: ['account.identifier'] };
    expect([...onSheet(scenario, told)]).toContain('account.identifier');
  });

  test('of who has an account bears both', () => {
    expect(sheetAt('everyday', 'profile')).toEqual(expect.arrayContaining(['account.identifier', 'account.password']));
  });

  test('of who makes an account bears its identifier only where it is asked for', () => {
    expect(sheetAt('self-registration', 'identity')).not.toContain('account.identifier');
    expect(sheetAt('self-registration', 'login-again')).toContain('account.identifier');
  });

  test('never bears what only a message tells', () => {
    expect(sheetAt('self-registration', 'sms-code')).not.toContain('code');
  });

  test('knows what the page asks for now', () => {
    const { scenario, play } = at('franceconnect', 'phone');
    expect([...askedNow(scenario, play)]).toEqual(['parent.phone']);
  });
});

describe('what lies beside the page', () => {
  const panelsAt = (...args: Parameters<typeof at>) => {
    const { scenario, play } = at(...args);
    return panelsFor(scenario, play);
  };

  test('begins with what is used now', () => {
    expect(panelsAt('provisional', 'login')[0]).toBe('letter');
    expect(panelsAt('provisional', 'activation-form')[0]).toBe('sheet');
    expect(panelsAt('provisional', 'mail-sent')[0]).toBe('mail');
    expect(panelsAt('self-registration', 'sms-code')[0]).toBe('phone');
  });

  test('holds nothing that plays no part', () => {
    expect(panelsAt('attach-child', 'login')).toEqual(['sheet']);
    expect(panelsAt('self-registration', 'identity')).not.toContain('letter');
  });
});
