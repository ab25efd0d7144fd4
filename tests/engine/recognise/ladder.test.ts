import { describe, expect, test } from 'vitest';
import { mayFrame, recognise } from '../../../utils/engine/recognise/recognise.ts';
import type { Item, Snapshot } from '../../../utils/engine/recognise/snapshot.ts';
import { button, code, garden, heading, line, named, page, refusal } from './garden.ts';

// The ladder, rung by rung, on a portal so small that one sees why (garden.ts).

const judge = (snapshot: Snapshot, way: string[] = [], denied: string[] = []) =>
  recognise([garden], snapshot, way.map(named), denied.map(named));

/** The verdict in a word or two: `recognised gate`, `unsure gate shed`. */
function told(snapshot: Snapshot, way: string[] = [], denied: string[] = []): string {
  const verdict = judge(snapshot, way, denied);
  const pages = 'page' in verdict ? [verdict.page] : 'pages' in verdict ? verdict.pages : [];
  return [verdict.kind, ...pages.map((name) => name.slice('garden/'.length))].join(' ');
}

const link: Item = { kind: 'link', text: 'Par ici', to: '/entrer/nord' };
const strange: Item = { kind: 'field', text: 'Passe', role: 'text' };

describe('a rule', () => {
  test('wants all of its facts, one of those of which one is enough, and none of what must not be', () => {
    expect(told(page(heading('Bienvenue'), button('Entrer')))).toBe('recognised welcome');
    expect(told(page(heading('Bienvenue'), link))).toBe('recognised welcome');
    expect(told(page(heading('Bienvenue')))).toBe('unknown');
    expect(told(page(button('Entrer')))).toBe('unknown');
    expect(told(page(heading('Bienvenue'), button('Entrer'), code))).toBe('unknown');
  });

  test('tells as its reasons what was seen, and no more', () => {
    expect(judge(page(heading('Bienvenue'), link))).toMatchObject({
      reasons: [{ heading: 'Bienvenue' }, { linkTo: '/entrer' }],
    });
  });

  test('that refines another holds where both do; the parts of both can be pointed at', () => {
    const refused = page(heading('La grille'), code, refusal, button('Autre code'));
    expect(told(refused)).toBe('recognised gate-refused');
    expect(judge(refused)).toMatchObject({ parts: { code: { item: 1 }, again: { item: 3 } } });
    expect(told(page(heading('La grille'), code))).toBe('recognised gate');
    expect(told(page(refusal))).toBe('unknown');
  });

  test('never holds without https or at another host', () => {
    const welcome = page(heading('Bienvenue'), button('Entrer'));
    expect(judge({ ...welcome, secure: false })).toEqual({ kind: 'unknown' });
    expect(judge({ ...welcome, host: 'jardin.example.com' })).toEqual({ kind: 'unknown' });
  });
});

describe('where two rules hold', () => {
  const both = page(heading('La grille'), line('Le cabanon'), code);

  test('the page is asked for, and the way may tell', () => {
    expect(told(both)).toBe('unsure gate shed');
    expect(told(both, ['welcome'])).toBe('likely gate');
    expect(told(both, ['gate'])).toBe('unsure gate shed');
  });

  test('what the person denies is no answer any more', () => {
    expect(told(both, ['gate'], ['gate'])).toBe('likely shed');
    expect(told(both, ['gate'], ['gate', 'shed'])).toBe('unknown');
  });
});

describe('where no rule holds', () => {
  const reworded = page(heading('Un nouveau titre'), code);

  test('what is asked for says nothing without a way, but what the fields are for is kept', () => {
    expect(judge(page(code, line('Le portillon'), { ...code, role: 'email' }, code))).toEqual({
      kind: 'unknown',
      portal: 'garden',
      fields: ['code', 'email'],
    });
    expect(told(reworded)).toBe('unknown');
  });

  test('the newest page of the way that leads to one of those that fit decides', () => {
    expect(told(reworded, ['welcome'])).toBe('likely gate');
    expect(told(reworded, ['gate', 'welcome'])).toBe('likely gate');
    expect(told(reworded, ['welcome', 'hall'])).toBe('likely gate');
    expect(told(reworded, ['welcome', 'gate'])).toBe('unsure gate shed');
    expect(told(reworded, ['hall'])).toBe('unsure cellar gate shed');
  });

  test('two fields are not the one that a page asks for', () => {
    expect(told(page(code, code), ['welcome'])).toBe('unknown');
  });

  test('where a label is not understood, the pages to which the way leads are asked about', () => {
    expect(told(page(strange), ['gate'])).toBe('unsure gate shed');
    expect(told(page(strange, { ...code, role: 'email' }), ['gate'])).toBe('unsure gate shed');
    expect(told(page(strange))).toBe('unknown');
    expect(told(page({ ...code, role: 'email' }), ['gate'])).toBe('unknown');
    expect(told(page(strange), ['gate'], ['gate'])).toBe('unsure shed');
  });

  test('but not those against which something speaks that is understood', () => {
    expect(told(page({ ...strange, text: 'Surnom' }), ['gate'])).toBe('unsure gate');
    expect(told(page(strange, { ...code, role: 'phone' }), ['gate'])).toBe('unsure gate');
    const closing = page(strange, line('Le jardin est fermé'), button('Entrer'));
    expect(told(closing, ['gate'])).toBe('unsure shed');
  });

  test('where nothing is asked for, the pages that ask for nothing are asked about', () => {
    expect(told(page(heading('Fermeture')), ['welcome'])).toBe('unsure closed');
    expect(told(page(heading('Fermeture')), ['gate'])).toBe('unknown');
    expect(told(page(heading('Fermeture'), button('Entrer')), ['welcome'])).toBe('unknown');
    expect(told(page(heading('Fermeture')), ['welcome'], ['closed'])).toBe('unknown');
  });
});

describe('a dialog before the page', () => {
  const behind = (...items: Item[]) => items.map((item): Item => ({ ...item, behind: true }));
  const cookies = [heading('Nos cookies'), button('Tout refuser')];

  test('that is no page of the portal is said to cover the one behind it', () => {
    const covered = page(...behind(heading('La grille'), code), ...cookies);
    expect(judge(covered)).toMatchObject({ kind: 'recognised', page: 'garden/gate', covered: true });
    const likely = page(...behind(code), ...cookies);
    expect(judge(likely, ['shed'])).toMatchObject({ kind: 'likely', page: 'garden/shed', covered: true });
  });

  test('that is a page of the portal is that page, and nothing behind it counts', () => {
    const verdict = judge(page(...behind(heading('La grille'), code, refusal), line('Le jardin est fermé')));
    expect(verdict).toMatchObject({ kind: 'recognised', page: 'garden/closed', alert: false });
    expect(verdict).not.toHaveProperty('covered');
    const ownButton = page(...behind(button('Autre code')), heading('La grille'), code, refusal, button('Autre code'));
    expect(judge(ownButton)).toMatchObject({ page: 'garden/gate-refused', parts: { again: { item: 4 } } });
  });

  test('before a page of which one is not sure says nothing of it', () => {
    const both = behind(heading('La grille'), line('Le cabanon'), code);
    expect(told(page(...both, ...cookies))).toBe('unknown');
  });
});

test('a message is an error where it refuses or stands in a form; a banner is none', () => {
  const alertOf = (...items: Item[]) => judge(page(heading('Bienvenue'), button('Entrer'), ...items));
  const banner: Item = { kind: 'alert', text: 'Bonne rentrée !' };
  expect(alertOf(banner)).toMatchObject({ alert: false });
  expect(alertOf({ ...banner, form: 0 })).toMatchObject({ alert: true });
  expect(alertOf(refusal)).toMatchObject({ alert: true });
  expect(alertOf({ kind: 'text', text: 'Code refusé', refusal: true, form: 0 })).toMatchObject({ alert: false });
});

test('a frame is read at the portal’s hosts and at those of its frames, over https only', () => {
  const may = (host: string, secure = true) => mayFrame(garden, { secure, host });
  for (const host of ['jardin.example', 'a.cadre.example', 'b.image.example']) expect(may(host), host).toBe(true);
  expect(may('jardin.example', false)).toBe(false);
  expect(may('a.cadre.example', false)).toBe(false);
  for (const host of ['cadre.example', 'faux-cadre.example', 'a.cadre.example.com'])
    expect(may(host), host).toBe(false);
});
