import { describe, expect, test } from 'vitest';
import { readyTip } from '../../../utils/engine/guide/ready.ts';
import {
  foldName,
  type Guide,
  NOTHING,
  type Parts,
  tellPage,
  viewOf,
  waitsFolded,
} from '../../../utils/engine/guide/speech.ts';
import { journeys } from '../../../utils/journeys/journeys.ts';
import type { Tip } from '../../../utils/model/journey.ts';
import { plain, type Sentence } from '../../../utils/model/sentence.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN } from '../../../utils/model/settings.ts';

// How a tip becomes what stands in the card, whatever the page.

const parts: Parts = {
  code: { label: 'Code reçu', item: 4 },
  send: { label: 'Valider', item: 7 },
  icon: { label: 'Aide', item: 2, named: 'le point d’interrogation' },
  resend: { label: 'Renvoyer', missing: 'le lien pour un autre code' },
  gone: { label: 'Annuler', missing: '' },
  error: { label: 'Erreur', item: 9, text: 'Erreur Y010004 : réessayez' },
};

/** What is said of a page that shows these parts. */
function told(tips: Tip | Tip[], sight: { alert?: true; covered?: true } = {}, codeAge?: number): Guide | undefined {
  const ready = [tips].flat().map((tip) => readyTip(tip, DEFAULTS, journeys.words));
  const page = { page: 'educonnect/sms-code', reasons: [], parts, alert: false, ...sight } as const;
  return tellPage({ tips: ready }, page, { covered: 'Une fenêtre cache la page.' }, codeAge);
}
const words = (all: readonly Sentence[] = []) => all.map(plain);

describe('a label in a sentence', () => {
  test('bears the number of its own ring; one that is not pointed at bears none', () => {
    expect(told({ say: 'Écrivez dans {code}, puis cliquez sur {send}.', point: ['send', 'code'] })).toMatchObject({
      say: [
        'Écrivez dans ',
        { label: 'Code reçu', number: 2 },
        ', puis cliquez sur ',
        { label: 'Valider', number: 1 },
        '.',
      ],
      points: [
        { number: 1, item: 7 },
        { number: 2, item: 4 },
      ],
    });
    expect(told({ say: 'Voyez {code}.', point: ['send'] })?.say).toContainEqual({ label: 'Code reçu' });
  });

  test('of a thing without words is its name, with the number where it has a ring', () => {
    expect(told({ say: 'Cliquez sur {icon}.', point: ['send', 'icon'] })?.say).toContainEqual({
      name: 'le point d’interrogation',
      number: 2,
    });
    expect(told({ say: 'Voyez {icon}.' })?.say).toContain('le point d’interrogation');
  });

  test('that begins a sentence leaves nothing empty before it', () => {
    expect(told({ say: '{send} est en bas.' })?.say).toEqual([{ label: 'Valider' }, ' est en bas.']);
  });
});

describe('of a part that is not there', () => {
  test('and has no name its sentence is not said; the others are', () => {
    const shown = told({
      say: 'Lisez bien. Cliquez sur {gone}. Attendez un peu.',
      more: ['Ou sur {gone}.', 'Ou {unheard-of}.', 'Restez là.'],
    });
    expect(plain(shown?.say ?? [])).toBe('Lisez bien. Attendez un peu.');
    expect(words(shown?.more)).toEqual(['Restez là.']);
  });

  test('no cause is told without its way out, and no way out without its cause', () => {
    const trouble = [
      { cause: 'Je ne vois pas {gone}.', way: 'Attendez.' },
      { cause: 'Rien ne vient.', way: 'Cliquez sur {gone}.' },
      { cause: 'Rien ne vient.', way: 'Cliquez sur {resend}.' },
    ];
    expect(words(told({ say: 'Lisez.', trouble })?.trouble.map(({ way }) => way))).toEqual([
      'Cliquez sur le lien pour un autre code.',
    ]);
  });

  test('no ring is drawn, and the numbers go on without it', () => {
    expect(told({ say: '{code} {send}', point: ['resend', 'unheard-of', 'send'] })?.points).toEqual([
      { number: 1, item: 7 },
    ]);
  });
});

test('of several tips the first counts whose part is found and says so', () => {
  const say = (...whens: Tip['when'][]) => {
    const tips = whens.map((when, index): Tip => ({ say: String(index), ...(when && { when }) }));
    return plain(told(tips)?.say ?? []);
  };
  expect(say({ part: 'resend' }, { part: 'code' })).toBe('1');
  expect(say({ part: 'error', says: 'Erreur Y19…' }, { part: 'error', says: 'Erreur Y01…' })).toBe('1');
  expect(say({ part: 'code', says: 'Code reçu' }, undefined)).toBe('0');
  expect(told([{ say: '0', when: { part: 'gone' } }])).toBeUndefined();
});

test('a tip that says one thing says nothing else, and points at nothing', () => {
  expect(told({ say: 'Lisez.' })).toMatchObject({
    tone: 'step',
    more: [],
    points: [],
    trouble: [],
    answers: [],
    folds: [],
  });
});

describe('half an hour after the code was asked for', () => {
  const tip: Tip = {
    say: 'Écrivez {code}.',
    expired: { say: 'Demandez un autre code.', more: ['Le premier est trop vieux.'] },
  };

  test('other words are said, as a warning; until then the minutes are counted', () => {
    const [early, late] = [told(tip, {}, 12), told(tip, {}, 45)];
    expect(plain(early?.say ?? [])).toBe('Écrivez « Code reçu ».');
    expect(early).toMatchObject({ tone: 'step', minutesLeft: 18, more: [] });
    expect(plain(late?.say ?? [])).toBe('Demandez un autre code.');
    expect(late).toMatchObject({ tone: 'warning', more: [['Le premier est trop vieux.']] });
    expect(late).not.toHaveProperty('minutesLeft');
  });

  test('nothing changes on a page that asks for no code', () => {
    const other = told({ say: 'Lisez.' }, {}, 45);
    expect(other?.tone).toBe('step');
    expect(other).not.toHaveProperty('minutesLeft');
  });
});

test('a window before the page is told before all else', () => {
  const tip: Tip = { say: 'Lisez.', more: ['Restez là.'] };
  expect(words(told(tip, { covered: true })?.more)).toEqual(['Une fenêtre cache la page.', 'Restez là.']);
  expect(words(told(tip)?.more)).toEqual(['Restez là.']);
});

test('an error on the page, or a warning, asks for attention', () => {
  expect(told({ say: 'Lisez.' })?.attention).toBe(false);
  expect(told({ say: 'Lisez.' }, { alert: true })?.attention).toBe(true);
  expect(told({ say: 'Lisez.', tone: 'warning' })?.attention).toBe(true);
});

describe('the card waits as a corner button', () => {
  const guide = (tone: Guide['tone'], more: Partial<Guide> = {}): Guide => ({
    ...NOTHING,
    tone,
    say: ['Oui'],
    ...more,
  });
  const loggedIn: Memory = { ...NOTHING_SEEN, loggedIn: true };

  test('on pages that are not recognised where it was folded on one of them, on others where it was folded there', () => {
    const folded: Memory = { ...NOTHING_SEEN, folded: ['lost'] };
    expect(waitsFolded(guide('fields'), folded)).toBe(true);
    expect(waitsFolded(guide('told'), folded)).toBe(true);
    expect(waitsFolded(guide('unsure'), folded)).toBe(false);
    expect(waitsFolded(guide('step', { page: 'educonnect/login' }), folded)).toBe(false);
    expect(waitsFolded(guide('fields'), NOTHING_SEEN)).toBe(false);
  });

  test('under one name for all pages that are not recognised, so that it is folded on all of them', () => {
    expect([guide('lost'), guide('fields'), guide('told')].map(foldName)).toEqual(['lost', 'lost', 'lost']);
    expect(foldName(guide('step', { page: 'educonnect/login' }))).toBe('educonnect/login');
    expect(foldName(guide('unsure'))).toBeUndefined();
  });

  test('after a login, unless something is wrong or not sure', () => {
    expect(waitsFolded(guide('step'), loggedIn)).toBe(true);
    for (const one of [guide('fields'), guide('unsure'), guide('step', { attention: true })])
      expect(waitsFolded(one, loggedIn)).toBe(false);
  });

  test('and asks « Où en êtes-vous ? » only where it does not know the page', () => {
    expect(viewOf(guide('lost'), NOTHING_SEEN)).toMatchObject({ folded: true, asksWhere: true });
    expect(viewOf(guide('step'), NOTHING_SEEN)).toMatchObject({ folded: false, asksWhere: false });
  });
});
