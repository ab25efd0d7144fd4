import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../utils/engine/guide/guide.ts';
import { SILENCE } from '../../../utils/engine/guide/speech.ts';
import { remembered, respond } from '../../../utils/engine/guide/voice.ts';
import type { Verdict } from '../../../utils/engine/recognise/recognise.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import type { PageName } from '../../../utils/model/names.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN } from '../../../utils/model/settings.ts';
import { portals } from '../../../utils/portals/portals.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const data = { portals, journeys, mail: helps.mail };
const at = (page: PageName): Sighting => {
  const verdict: Verdict = { kind: 'recognised', page, reasons: [], parts: {}, alert: false };
  return { verdict };
};
const settings = { ...DEFAULTS, case: 'self-registration' } as const;
const say = (page: PageName, memory: Memory = NOTHING_SEEN) => respond(at(page), { settings, memory }, data, NOW);

test('the SMS clock starts when the code page is first seen, and that page says at once how long the code is good', () => {
  const { view, memory } = say('educonnect/sms-code');
  expect(memory.codeSeenAt).toBe(NOW);
  expect(view.guide?.minutesLeft).toBe(29);
});

test('a clock that runs goes on; the page that asks for the number sets it back', () => {
  const running = { ...NOTHING_SEEN, codeSeenAt: NOW - 12 * MINUTE };
  expect(say('educonnect/sms-code', running).view.guide?.minutesLeft).toBe(18);
  expect(say('educonnect/identity', running).memory.codeSeenAt).toBeNull();
});

test('what is kept changes only where something is to be kept', () => {
  const { memory } = say('educonnect/login');
  expect(say('educonnect/login', memory).memory).toBe(memory);
});

test('a login that goes on with the guide to its end is remembered; the sight of the ENT’s home alone is none', () => {
  expect(say('ent-edifice/home').memory.loggedIn).toBe(false);
  expect(say('ent-edifice/home', say('ent-edifice/profile').memory).memory.loggedIn).toBe(true);
});

test('a login is over at its end: who looks at the ENT’s home again is on no way', () => {
  const over = say('ent-edifice/home', say('ent-edifice/profile').memory).memory;
  expect(over.onTheWay).toBe(false);
});

test('what is met off the way starts no login', () => {
  const { view, memory } = say('educonnect/unavailable');
  expect(view.guide).toBeDefined();
  expect(say('ent-edifice/home', memory).memory.loggedIn).toBe(false);
});

test('what the fields of an unknown page ask for is told on the way only', () => {
  const sighting: Sighting = { verdict: { kind: 'unknown', portal: 'educonnect', fields: ['phone'] } };
  const tone = (...onTheWay: boolean[]) => respond(sighting, { settings }, data, NOW, ...onTheWay).view.guide?.tone;
  expect([tone(true), tone(false), tone()]).toEqual(['fields', 'lost', 'lost']);
});

test('where nothing is said nothing is drawn, and all that is kept stays', () => {
  const memory = { ...NOTHING_SEEN, codeSeenAt: NOW - MINUTE };
  const outcome = respond({ verdict: { kind: 'unknown' } }, { settings, memory }, data, NOW);
  expect(outcome).toEqual({ view: SILENCE, settings, memory });
});

test('on a code page left open for hours nobody knows how long the code is good', () => {
  const { view, memory } = say('educonnect/sms-code', { ...NOTHING_SEEN, codeSeenAt: NOW - 200 * MINUTE });
  expect(view.guide).not.toHaveProperty('minutesLeft');
  expect(view.guide?.tone).toBe('step');
  expect(memory.codeSeenAt).toBe(NOW - 200 * MINUTE);
  const three = say('educonnect/sms-code', { ...NOTHING_SEEN, codeSeenAt: NOW - 180 * MINUTE });
  expect(three.view.guide?.tone).toBe('warning');
});

describe('a first time happens once', () => {
  const after = say('educonnect/activated').memory;

  test('an account that was put in use is remembered, and the way goes on to its end', () => {
    expect(after.activated).toBe('self-registration');
    expect(say('ent-edifice/home', after).settings.case).toBe('self-registration');
  });

  test('back at the login, the case is the everyday one: no « Je n’ai pas de compte » any more', () => {
    const again = say('educonnect/login', after);
    expect(again.settings.case).toBe('everyday');
    expect(again.memory.activated).toBeNull();
    expect(again.view.guide?.say.join('')).not.toContain('compte');
  });

  test('before that, the login is that of the first time', () => {
    expect(say('educonnect/login').settings.case).toBe('self-registration');
  });

  test('the door of the ENT tells it too; a page that only a first time has, or that is only believed, does not', () => {
    expect(say('ent-edifice/profile', after).settings.case).toBe('everyday');
    expect(say('educonnect/no-account', after).settings.case).toBe('self-registration');
    const { verdict } = at('educonnect/login');
    const likely = { verdict: { ...verdict, kind: 'likely' } as Verdict };
    expect(respond(likely, { settings, memory: after }, data, NOW).settings.case).toBe('self-registration');
  });

  test('a case that nothing comes after stays the case', () => {
    const everyday = { ...DEFAULTS, case: 'everyday' } as const;
    const memory: Memory = { ...NOTHING_SEEN, activated: 'everyday' };
    expect(respond(at('educonnect/login'), { settings: everyday, memory }, data, NOW).settings).toBe(everyday);
  });

  test('a new password refused, or the page read again, leaves the search for lost codes where it is', () => {
    const lost = { ...DEFAULTS, case: 'lost-credentials' } as const;
    const once = respond(at('educonnect/new-password'), { settings: lost, memory: NOTHING_SEEN }, data, NOW);
    const twice = respond(at('educonnect/new-password'), once, data, NOW);
    expect(twice.settings.case).toBe('lost-credentials');
    expect(respond(at('educonnect/login'), twice, data, NOW).settings.case).toBe('everyday');
  });
});

test('the ENT’s home is no goal for somebody who came to add a child', () => {
  const attach = { ...DEFAULTS, case: 'attach-child' } as const;
  const { memory, view } = respond(at('ent-edifice/home'), { settings: attach }, data, NOW);
  expect(memory.loggedIn).toBe(false);
  expect(view.guide?.tone).toBe('step');
});

test('help switched off says nothing', () => {
  expect(respond(at('educonnect/login'), { settings: { ...settings, help: false } }, data, NOW).view).toBe(SILENCE);
});

test('what is remembered counts for four weeks after the guide spoke last, and no longer', () => {
  const DAY = 24 * 60 * 60_000;
  const memory = { ...NOTHING_SEEN, loggedIn: true, folded: ['educonnect/login'], spokeOn: 20_000 };
  expect(remembered(memory, 20_000 * DAY + 28 * DAY)).toEqual(memory);
  expect(remembered(memory, 20_000 * DAY + 29 * DAY)).toEqual(NOTHING_SEEN);
  expect(remembered({ ...memory, spokeOn: null }, 90_000 * DAY)).toHaveProperty('loggedIn', true);
  const spoke = say('educonnect/login').memory;
  expect(remembered(spoke, NOW + 27 * DAY)).toBe(spoke);
  expect(remembered(spoke, NOW + 30 * DAY)).toBe(NOTHING_SEEN);
});
