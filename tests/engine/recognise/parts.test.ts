import { describe, expect, test } from 'vitest';
import { asPage, labelsOf, recognise } from '../../../utils/engine/recognise/recognise.ts';
import type { Item } from '../../../utils/engine/recognise/snapshot.ts';
import type { Part } from '../../../utils/model/portal.ts';
import { button, code, garden, heading, line, named, page } from './garden.ts';

// What is pointed at, and how it is called: strict to recognise, gentle to point.

/** What is found of this part on a page that shows these. */
function found(part: Part, ...items: Item[]) {
  const portal = { ...garden, pages: { any: { all: [], parts: { it: part } } } };
  const verdict = recognise([portal], page(...items));
  return 'parts' in verdict ? verdict.parts.it : undefined;
}

const picture: Item = { kind: 'other', text: '', css: ['img'] };
const send: Part = { label: 'Envoyer', called: 'le bouton', clues: [{ id: 'send' }, { button: 'Envoyer' }] };
const LONG = 'Le code à six chiffres que vous venez de recevoir par un SMS';

test('a part is quoted as it stands there; the first clue that finds one thing counts', () => {
  expect(found(send, button('ENVOYER'))).toMatchObject({ label: 'ENVOYER', item: 0 });
  expect(found(send, button('Envoyer'), { ...button('OK'), id: 'send' })).toMatchObject({ label: 'OK', item: 1 });
});

test('a part that is not there is called by its name, and by nothing where it has none', () => {
  expect(found(send, button('Autre'))).toEqual({ label: 'Envoyer', missing: 'le bouton' });
  expect(found({ label: 'Envoyer', clues: send.clues })).toEqual({ label: 'Envoyer', missing: '' });
});

test('of two buttons with one name none is pointed at; two copies of a message are one', () => {
  expect(found(send, button('Envoyer'), button('Envoyer'))).not.toHaveProperty('item');
  const told: Part = { label: 'Message', clues: [{ text: ['Bonjour', 'Bonsoir'] }] };
  expect(found(told, line('Bonjour'), line('Bonjour !'))).toMatchObject({ item: 0, label: 'Bonjour' });
  expect(found(told, line('Bonjour'), line('Bonjour'), line('Bonsoir'))).not.toHaveProperty('item');
  expect(found({ label: 'Image', clues: [{ css: 'img', because: '' }] }, picture, picture)).not.toHaveProperty('item');
});

test('a label with its hint is too long to be quoted: the file’s own stands for it', () => {
  const field: Part = { label: 'Code', clues: [{ field: 'code' }] };
  expect(LONG).toHaveLength(60);
  expect(found(field, { ...code, text: LONG })).toEqual({ label: LONG, item: 0 });
  expect(found(field, { ...code, text: `${LONG}.` })).toEqual({ label: 'Code', item: 0, text: `${LONG}.` });
});

test('…where it stands in what is long; else the part is named: what stands nowhere is not quoted', () => {
  const create: Part = { label: 'Créer mon compte', called: 'le choix par SMS', clues: [{ button: '…compte…' }] };
  const long = (start: string) => found(create, button(`${start} avec le numéro de mobile donné à l’établissement`));
  expect(long('CRÉER MON COMPTE par SMS')).toMatchObject({ label: 'Créer mon compte', named: undefined });
  expect(long('Je crée mon compte par SMS')).toMatchObject({ named: 'le choix par SMS' });
});

test('what bears no words is named; of a list, what it shows now is no label', () => {
  expect(found(send, { ...button(''), id: 'send' })).toMatchObject({ item: 0, named: 'le bouton' });
  expect(found(send, button('Envoyer'))?.named).toBeUndefined();
  const country: Part = { label: 'Pays', clues: [{ field: 'list' }] };
  expect(found(country, { ...code, role: 'list', text: 'Albanie' })).toMatchObject({ label: 'Pays', item: 0 });
});

describe('a part that stands there several times', () => {
  const dates: Part = { label: 'Date', called: 'chaque date', every: true, clues: [{ field: 'birth-date' }] };
  const date: Item = { kind: 'field', text: 'Date de Lina', role: 'birth-date' };

  test('is pointed at wherever it stands, and called by one name', () => {
    expect(found(dates, date, heading('Tom'), date, date)).toEqual({
      label: 'Date',
      item: 0,
      others: [2, 3],
      named: 'chaque date',
    });
  });

  test('without a name is quoted as it stands there, where it can be', () => {
    const unnamed: Part = { label: 'Date', every: true, clues: dates.clues };
    expect(found(unnamed, date)).toMatchObject({ label: 'Date de Lina' });
    expect(found(unnamed, { ...date, text: '' })).toMatchObject({ label: 'Date' });
    expect(found(unnamed, { ...date, text: `${LONG}.` })).toMatchObject({ label: 'Date' });
  });
});

test('what is somebody’s own is pointed at, never quoted', () => {
  const account: Part = { label: 'Votre nom', personal: true, clues: [{ id: 'me' }] };
  const seen = found(account, { ...button('Camille Martin'), id: 'me' });
  expect(seen).toMatchObject({ label: 'Votre nom', item: 0 });
  expect(JSON.stringify(seen)).not.toContain('Camille');
});

test('who says which page it is gets that page, with what of it is found', () => {
  const snapshot = page(heading('Autre titre'), code);
  expect(asPage(named('gate'), [garden], snapshot)).toMatchObject({
    kind: 'recognised',
    page: 'garden/gate',
    parts: { code: { label: 'Code', item: 1 } },
  });
  expect(asPage(named('nowhere'), [garden], snapshot)).toBeUndefined();
  expect(asPage(named('gate'), [garden], { ...snapshot, host: 'ailleurs.example' })).toBeUndefined();
});

test('the parts of a page that is not in sight bear the labels of the portal’s file', () => {
  const part = { label: 'Date', called: 'chaque date', clues: [] };
  const parts = { plain: part, each: { ...part, every: true }, own: { ...part, personal: true } } as const;
  const portal = { ...garden, pages: { ...garden.pages, dates: { parts } } };
  expect(labelsOf(named('dates'), [portal])).toEqual({
    plain: { label: 'Date' },
    each: { label: 'Date', named: 'chaque date' },
    own: { label: 'Date', named: 'chaque date' },
  });
  expect(Object.keys(labelsOf(named('gate-refused'), [garden]) ?? {})).toEqual(['code', 'again']);
  expect(labelsOf(named('nowhere'), [garden])).toBeUndefined();
  expect(labelsOf(named('gate'), [])).toBeUndefined();
});
