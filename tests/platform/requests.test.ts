import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideData } from '../../entrypoints/shared/guide-data.ts';
import type { Sighting } from '../../utils/engine/guide/guide.ts';
import { respond } from '../../utils/engine/guide/voice.ts';
import { JOURNEYS, MESSAGES } from '../../utils/model/names.ts';
import { PAGE_NAMES } from '../../utils/model/page-names.ts';
import { DEFAULTS } from '../../utils/model/settings.ts';
import type { Request } from '../../utils/platform/messages.ts';
import { isRequest } from '../../utils/platform/requests.ts';

const SIGHT = { page: 'educonnect/login', reasons: [{ id: 'username' }], parts: {}, alert: false };
const RECOGNISED = { kind: 'recognised', ...SIGHT };
const READING = {
  host: 'connexion.enthdf.fr',
  width: 300.5,
  height: 200,
  items: [{ kind: 'button', text: 'Se connecter', form: 0 }],
  boxes: [{ x: -1, y: 2, width: 3, height: 4 }],
};
const HUGE = 'x'.repeat(3_000_000);

describe('a request of a guide is understood', () => {
  const good: Record<string, unknown> = {
    'what it recognises': { respond: { verdict: RECOGNISED } },
    'what it believes, with a question': { respond: { verdict: { kind: 'likely', ...SIGHT }, question: 'paper' } },
    'what it is unsure of': { respond: { verdict: { kind: 'unsure', pages: ['educonnect/login'] } } },
    'what it does not know': {
      respond: { verdict: { kind: 'unknown', portal: 'educonnect', fields: ['code'] }, step: 2 },
    },
    'what no portal has': { respond: { verdict: { kind: 'unknown' } } },
    'a start': { start: 'educonnect.education.gouv.fr' },
    'a case': { choose: 'everyday' },
    'a card folded': { fold: 'educonnect/login', folded: true },
    'a lost card unfolded': { fold: 'lost', folded: false },
    'a message for the school': { open: { message: 'wrong-number' } },
    'a video': { open: { video: 'franceconnect' } },
    'the phone page': { open: { phone: true } },
    'its own report': { open: { report: 'here' } },
    'to go where the mail led': { afterMail: true },
    'the panel beside the page': { panel: true },
    'the whole way on paper': { open: { paper: 'provisional' } },
    'what a frame shows': { reading: READING },
    'an item that stands nowhere': { reading: { ...READING, boxes: [null] } },
    'a frame that leaves': { reading: null },
    'its frames': { callFrames: true },
    'an item of a frame': { revealIn: 3, item: 0 },
    'that it gave up': { gaveUp: true },
  };
  test.each(Object.entries(good))('%s', (_, message) => {
    expect(isRequest(message)).toBe(true);
    // As Firefox sends it, and as Chrome does.
    expect(isRequest(structuredClone(message))).toBe(true);
    expect(isRequest(JSON.parse(JSON.stringify(message)))).toBe(true);
  });

  test('with what a newer guide adds, and with what is left open', () => {
    expect(isRequest({ respond: { verdict: { ...RECOGNISED, later: 1 }, question: undefined, step: undefined } })).toBe(
      true,
    );
  });
});

describe('what is no request is ignored', () => {
  const bad: Record<string, unknown> = {
    nothing: null,
    'a word': 'respond',
    'a list': [{ start: 'enthdf.fr' }],
    'no kind': {},
    'two kinds': { start: 'enthdf.fr', gaveUp: true },
    'a kind that everything has': { constructor: 1 },
    'a case that does not exist': { choose: 'king' },
    'a huge case': { choose: HUGE },
    'a card that does not exist': { fold: 'educonnect/nothing', folded: true },
    'a huge card': { fold: HUGE, folded: true },
    'a card neither folded nor not': { fold: 'lost' },
    'a page of the internet': { open: 'https://example.com/' },
    'an own page that does not exist': { open: { practice: 'console' } },
    'two own pages': { open: { message: 'wrong-number', report: 'here' } },
    'a message that does not exist': { open: { message: '../popup.html' } },
    'the report of a tab that is none': { open: { report: Number.NaN } },
    'the report of another tab': { open: { report: 12 } },
    'pages to go to': { afterMail: ['educonnect/login'] },
    'a verdict of no kind': { respond: { verdict: {} } },
    'a verdict that every object has': { respond: { verdict: { kind: 'constructor' } } },
    'a verdict of a kind that is no word': { respond: { verdict: { kind: Object.create(null) } } },
    'no verdict': { respond: {} },
    'a recognised page that does not exist': { respond: { verdict: { ...RECOGNISED, page: 'toString' } } },
    'parts that are none': { respond: { verdict: { ...RECOGNISED, parts: { submit: 1 } } } },
    'a huge label': { respond: { verdict: { ...RECOGNISED, parts: { submit: { label: HUGE } } } } },
    'an item before the first': { respond: { verdict: { ...RECOGNISED, parts: { submit: { label: '', item: -1 } } } } },
    'half a step': { respond: { verdict: RECOGNISED, step: 0.5 } },
    'a huge question': { respond: { verdict: RECOGNISED, question: HUGE } },
    'a field that does not exist': { respond: { verdict: { kind: 'unknown', fields: ['shoe-size'] } } },
    'a reading of no frame': { reading: {} },
    'a box without a size': { reading: { ...READING, boxes: [{ x: 0, y: 0 }] } },
    'a box of endless size': {
      reading: { ...READING, boxes: [{ x: 0, y: 0, width: Number.POSITIVE_INFINITY, height: 1 }] },
    },
    'an item of no kind': { reading: { ...READING, items: [{ kind: 'iframe', text: '' }] } },
    'too many items': { reading: { ...READING, items: Array.from({ length: 20_000 }, () => READING.items[0]) } },
    'a frame before the first': { revealIn: -1, item: 0 },
    'no item of a frame': { revealIn: 1 },
  };
  test.each(Object.entries(bad))('%s', (_, message) => {
    expect(isRequest(message)).toBe(false);
  });

  test('whatever it may be, without a word', () => {
    const kinds = [
      'respond',
      'start',
      'choose',
      'fold',
      'open',
      'panel',
      'afterMail',
      'gaveUp',
      'reading',
      'callFrames',
      'revealIn',
    ];
    const keyed = fc.dictionary(fc.constantFrom(...kinds, 'folded', 'item', '__proto__'), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), keyed), (message) => {
        isRequest(message);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Any Sighting that has the right shape, however senseless. */
const anySighting: fc.Arbitrary<unknown> = (() => {
  const word = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'submit', 'level-college'));
  const page = fc.constantFrom(...PAGE_NAMES);
  const item = fc.nat({ max: 50 });
  const part = fc
    .tuple(
      fc.record({ label: word }),
      fc.record(
        { item, missing: word, named: word, others: fc.array(item, { maxLength: 3 }), text: word },
        { requiredKeys: [] },
      ),
    )
    .map(([label, more]) => ({ ...label, ...more }));
  const sight = fc.record({
    kind: fc.constantFrom('recognised', 'likely'),
    page,
    reasons: fc.constant([]),
    parts: fc.dictionary(word, part, { maxKeys: 5 }),
    alert: fc.boolean(),
  });
  const verdict = fc.oneof(
    sight,
    fc.record({ kind: fc.constant('unsure'), pages: fc.array(page, { maxLength: 4 }) }),
    fc.record(
      {
        kind: fc.constant('unknown'),
        portal: fc.constantFrom('educonnect', 'ent-edifice'),
        fields: fc.constant(['code']),
      },
      { requiredKeys: ['kind'] },
    ),
  );
  return fc.record({ verdict, question: word, step: fc.nat({ max: 20 }) }, { requiredKeys: ['verdict'] });
})();

test('what is let through makes the voice neither throw nor keep anything that is not allowed', () => {
  const cases = [null, ...JOURNEYS];
  fc.assert(
    fc.property(anySighting, fc.constantFrom(...cases), fc.boolean(), (sighting, chosen, onTheWay) => {
      expect(isRequest({ respond: sighting })).toBe(true);
      const settings = { ...DEFAULTS, case: chosen };
      const { settings: kept } = respond(sighting as Sighting, { settings }, guideData, 1, onTheWay);
      expect(cases).toContain(kept.case);
    }),
    { numRuns: 500 },
  );
});

test('every message for the school and every video can be opened', () => {
  const routes: Request[] = [
    ...MESSAGES.map((message) => ({ open: { message } })),
    ...JOURNEYS.map((video) => ({ open: { video } })),
  ];
  for (const request of routes) expect(isRequest(request)).toBe(true);
});
