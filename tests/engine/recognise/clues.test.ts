import { describe, expect, test } from 'vitest';
import { holds, locate } from '../../../utils/engine/recognise/clues.ts';
import { wantedFor } from '../../../utils/engine/recognise/gather.ts';
import { needsOf } from '../../../utils/engine/recognise/needs.ts';
import type { Item } from '../../../utils/engine/recognise/snapshot.ts';
import type { FieldRole } from '../../../utils/model/names.ts';
import type { Page, SimpleClue } from '../../../utils/model/portal.ts';
import { french } from '../../../utils/portals/french.ts';
import { button, code, garden, heading, line, page, refusal } from './garden.ts';

const field = (role: FieldRole, text = '', form?: number): Item => ({
  kind: 'field',
  text,
  role,
  ...(form !== undefined && { form }),
});
const link = (to: string): Item => ({ kind: 'link', text: 'Lien', to });

describe('a clue finds what it names, and nothing that only looks like it', () => {
  const submit: Item = { ...button('Valider'), form: 1 };
  test.each<[SimpleClue, Item[], number[]]>([
    [{ heading: 'Bienvenue' }, [line('Bienvenue'), heading('BIENVENUE !'), heading('Bienvenue ici')], [1]],
    [{ heading: 'Bienvenue…' }, [heading('Bienvenue ici'), heading('Non')], [0]],
    [{ button: ['Valider', 'OK'] }, [button('Ok'), { kind: 'link', text: 'Valider' }, line('Valider')], [0, 1]],
    [{ button: 'Valider', formOf: 'code' }, [field('code', '', 1), submit, { ...submit, form: 0 }], [1]],
    [{ button: 'Valider', formOf: 'code' }, [field('email', '', 1), submit], []],
    [{ linkTo: '/aide' }, [link('/aide/2'), link('/une/aide'), { kind: 'link', text: 'Aide' }], [0]],
    [{ linkTo: '/aide' }, [{ ...button('Aide'), to: '/aide' }], []],
    [{ field: 'code' }, [field('email'), field('code', 'Peu importe')], [1]],
    [{ field: 'text', label: 'Surnom' }, [field('text', 'Prénom'), field('text', 'Surnom')], [1]],
    [{ fields: ['day', 'month'], count: 2, each: true }, [field('day'), field('year'), field('month')], [0, 2]],
    [{ fields: ['day', 'month'], count: 2, nth: 2 }, [field('day'), field('year'), field('month')], [2]],
    [{ fields: ['day'], count: 1, nth: 1 }, [field('day'), field('day')], []],
    [{ fields: ['day'], count: 1 }, [field('day')], []],
    [{ refusal: true }, [line('Code refusé'), refusal], [1]],
    [{ refusal: 'Code refusé' }, [{ ...refusal, text: 'Non' }, refusal, line('Code refusé')], [1]],
    [{ alert: 'Attention' }, [line('Attention'), { kind: 'alert', text: 'Attention' }, refusal], [1]],
    [{ text: 'Attention' }, [line('Attention'), button('Attention'), line('Non')], [0, 1]],
    [{ id: 'me' }, [button('Moi'), { ...button('Moi'), id: 'me' }], [1]],
    [
      { testId: 'me' },
      [
        { ...button('Moi'), id: 'me' },
        { ...button('Moi'), testId: 'me' },
      ],
      [1],
    ],
    [{ css: 'nav', because: '' }, [line(''), { ...line(''), css: ['main', 'nav'] }], [1]],
  ])('%j', (clue, items, places) => {
    expect(locate(clue, page(...items))).toEqual(places);
  });
});

test.each<[SimpleClue, boolean]>([
  [{ address: '/grille' }, true],
  [{ address: '/nord' }, false],
  [{ address: '/grille', exact: true }, false],
  [{ address: '/grille/nord', exact: true }, true],
  [{ title: 'Jardin' }, true],
  [{ title: 'Cabanon' }, false],
  [{ fields: ['code'], count: 2 }, true],
  [{ fields: ['code'], count: 1 }, false],
  [{ fields: ['code', 'email'], count: 1, orMore: true }, true],
  [{ fields: ['email'], count: 1, orMore: true }, false],
])('of the page as a whole, %j holds: %s', (clue, isTrue) => {
  expect(holds(clue, { ...page(code, code), path: '/grille/nord', title: 'Jardin' })).toBe(isTrue);
});

test('of several facts one is enough', () => {
  const one = { oneOf: [{ heading: 'La grille' }, { text: 'Le cabanon' }] };
  expect(holds(one, page(line('Le cabanon')))).toBe(true);
  expect(holds(one, page(line('La serre')))).toBe(false);
});

describe('what the reader gathers is what the portal’s clues ask for, and no more', () => {
  const shed: Page = {
    all: [{ oneOf: [{ id: 'shed' }, { testId: 'shed-1' }] }, { linkTo: '/cabanon' }, { text: ['Au fond', 'Là-bas'] }],
    any: [{ css: '.shed', because: '' }],
    fits: [{ id: 'fits' }],
    parts: { key: { label: 'Clef', clues: [{ button: 'La clef' }, { id: 'key' }, { text: 'Au fond' }] } },
  };
  const wantedBy = (...all: NonNullable<Page['all']>) => {
    const ignore = ['.chat', '#ad'].map((css) => ({ css, because: '' }));
    const pages = { shed: { ...shed, all: [...(shed.all ?? []), ...all] } };
    return wantedFor(needsOf({ ...garden, ignore, pages }, french));
  };
  test('ids, test ids and css of rules and of parts; elements that count for nothing', () => {
    const wanted = wantedBy();
    expect(wanted).toMatchObject({ ids: ['shed', 'fits', 'key'], testIds: ['shed-1'], css: ['.shed'] });
    expect(wanted.ignore).toBe('.chat,#ad');
  });

  test('what is named, as one list; of it what a class makes so, and what is so once something has come into it', () => {
    const box = '[class*="rr"]:not(:empty)';
    const form = 'form [type="submit"]';
    const of = (...css: string[]) => wantedBy(...css.map((one) => ({ css: one, because: '' })));
    expect(of(box, form)).toMatchObject({
      named: expect.stringContaining(`${form}`),
      looks: `${box},.shed`,
      boxes: box,
    });
    for (const id of ['shed', 'fits', 'key']) expect(of().named).toContain(`[id="${id}"]`);
    // An empty list would be an error.
    expect(of().boxes).toBe(':not(*)');
  });

  test('lines that a clue knows, by their words alone', () => {
    expect(['Au fond', 'LÀ-BAS', 'Ici', 'La clef'].map(wantedBy().tells)).toEqual([true, true, false, false]);
  });

  test('lines that refuse, only where a clue asks for a refusal', () => {
    expect(wantedBy().tells('Votre code est incorrect.')).toBe(false);
    const asking = wantedBy({ refusal: true });
    expect(['Votre code est incorrect.', 'Bonjour'].map(asking.tells)).toEqual([true, false]);
    const worded = wantedBy({ refusal: 'Clef perdue' });
    expect(['Clef perdue', 'Votre code est incorrect.', 'Au fond'].map(worded.tells)).toEqual([true, true, true]);
  });

  test('what may be pressed by its words, and links by where they lead', () => {
    const wanted = wantedBy();
    expect(['La clef', 'Au fond', 'Le seau'].map(wanted.isPressed)).toEqual([true, true, false]);
    expect(['/cabanon/2', '/le/cabanon', '/'].map(wanted.isLink)).toEqual([true, false, false]);
    expect(wantedBy({ linkTo: '/serre' }).isLink('/cabanon')).toBe(true);
  });

  test('what closes a banner, in capitals too', () => {
    expect(wantedBy().closes.test('FERMER')).toBe(true);
  });
});
