import { describe, expect, test } from 'vitest';
import { briefingFor } from '../../../utils/engine/guide/briefing.ts';
import { foresee } from '../../../utils/engine/guide/foresee.ts';
import type { Sighting } from '../../../utils/engine/guide/guide.ts';
import { respond } from '../../../utils/engine/guide/voice.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import type { PageName } from '../../../utils/model/names.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN, type Settings } from '../../../utils/model/settings.ts';
import { educonnect } from '../../../utils/portals/educonnect.ts';
import { french } from '../../../utils/portals/french.ts';
import { portals } from '../../../utils/portals/portals.ts';

// What a guide is told before its page stands there, so that nobody waits. On every drawn page: foresee.test.ts.

const NOW = 1_800_000_000_000;
const data = { portals, journeys, mail: helps.mail, language: french };
const settings: Settings = { ...DEFAULTS, case: 'self-registration' };

function briefed(memory: Memory = NOTHING_SEEN, wishes: Settings = settings) {
  const briefing = briefingFor(educonnect, { settings: wishes, memory }, data, ['educonnect/login'], NOW);
  if (!briefing) throw new Error('help is wanted');
  return briefing;
}
const at = (page: PageName, more: Partial<Sighting> = {}): Sighting => ({
  verdict: { kind: 'recognised', page, reasons: [], parts: {}, alert: false },
  ...more,
});

describe('a page is told at once, and as it would be told when asked', () => {
  test.each<[string, PageName, Memory]>([
    ['a step', 'educonnect/login', NOTHING_SEEN],
    ['a mail that is awaited', 'educonnect/mail-sent', NOTHING_SEEN],
    ['a code of 12 minutes ago', 'educonnect/sms-code', { ...NOTHING_SEEN, codeSeenAt: NOW - 12 * 60_000 }],
    ['a card folded by hand', 'educonnect/login', { ...NOTHING_SEEN, folded: ['educonnect/login'] }],
    ['a login that is over', 'educonnect/login', { ...NOTHING_SEEN, loggedIn: true }],
  ])('%s', (_, page, memory) => {
    const told = foresee(briefed(memory), at(page), NOW);
    expect(told?.guide).toBeDefined();
    expect(told).toEqual(respond(at(page), { settings, memory }, data, NOW).view);
  });
});

describe('only the background script can tell', () => {
  test('what a question leads to, and a page that is not recognised', () => {
    expect(foresee(briefed(), at('educonnect/login', { question: 'menu' }), NOW)).toBeUndefined();
    const { verdict } = at('educonnect/login');
    const likely = { ...verdict, kind: 'likely' } as Sighting['verdict'];
    expect(foresee(briefed(), { verdict: likely }, NOW)).toBeUndefined();
    expect(foresee(briefed(), { verdict: { kind: 'unknown', portal: 'educonnect' } }, NOW)).toBeUndefined();
  });

  test('a page of which nothing was told', () => {
    expect(foresee({ ...briefed(), plans: {} }, at('educonnect/login'), NOW)).toBeUndefined();
    expect(foresee({ ...briefed(), plans: { 'educonnect/login': { tips: [] } } }, at('educonnect/login'), NOW)).toBe(
      undefined,
    );
  });

  test('a login after a first time that is over: there the case will be another', () => {
    const activated: Memory = { ...NOTHING_SEEN, activated: 'self-registration' };
    expect(briefed().plans).toHaveProperty(['educonnect/login']);
    expect(briefed(activated).plans).not.toHaveProperty(['educonnect/login']);
    expect(briefed(activated).plans).toHaveProperty(['educonnect/activated']);
  });
});

test('of what is kept a page is told only what it draws by, and nothing older than four weeks', () => {
  const memory: Memory = { ...NOTHING_SEEN, folded: ['educonnect/login'], loggedIn: true, activated: 'everyday' };
  expect(briefed(memory).memory).toEqual({ folded: ['educonnect/login'], loggedIn: true, codeSeenAt: null });
  const old: Memory = { ...memory, spokeOn: NOW / (24 * 60 * 60_000) - 30 };
  expect(briefed(old).memory).toEqual({ folded: [], loggedIn: false, codeSeenAt: null });
});

test('the texts are those of this person: the school by its name, the pages before with them', () => {
  const texts = JSON.stringify(briefed(NOTHING_SEEN, { ...settings, level: 'lycee' }).plans);
  expect(texts).toContain('au lycée');
  expect(texts).not.toContain('{to-school}');
  expect(briefed().way).toEqual(['educonnect/login']);
});

test('where no help is wanted, a guide is told nothing', () => {
  const kept = { settings: { ...settings, help: false }, memory: NOTHING_SEEN };
  expect(briefingFor(educonnect, kept, data, [], NOW)).toBeUndefined();
});
