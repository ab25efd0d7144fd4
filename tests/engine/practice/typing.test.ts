import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../utils/engine/practice/facts.ts';
import { type FieldState, filledIn, verdictOnDate, verdictOnTyping } from '../../../utils/engine/practice/typing.ts';
import { FAMILY } from '../../../utils/practice/family.ts';
import { HONEST, OWN } from './written.ts';

const facts = factsOf(FAMILY);

const text = (name: string, value: string): FieldState => ({ name, value, option: false, chosen: false });
const option = (name: string, chosen: boolean): FieldState => ({ name, value: 'on', option: true, chosen });

describe('what the fields of a screen hold', () => {
  test('is told by the names of the family’s facts, never by the words', () => {
    const filled = filledIn([text('identifier', 'c.martin00'), text('password', 'Tournesol-1789')], facts);
    expect(filled.facts).toEqual({
      identifier: ['account.identifier', 'letter.identifier', 'newLetter.identifier'],
      password: [],
    });
    expect(JSON.stringify(filled)).not.toMatch(/c\.martin00|Tournesol/);
  });

  test.each([
    ['7', '7', '2013'],
    ['07', '07', '2013'],
    [' 07 ', '7', ' 2013'],
  ])('a date in three pieces, « %s » « %s » « %s », is one date', (day, month, year) => {
    const pieces = [text('birthDate1.jour', day), text('birthDate1.mois', month), text('birthDate1.annee', year)];
    expect(filledIn(pieces, facts).facts).toEqual({ birthDate1: ['children.0.birthDate'] });
  });

  test('only chosen options count', () => {
    const filled = filledIn([option('profile-parent', true), option('level-college', false)], facts);
    expect(filled).toEqual({ facts: {}, chosen: ['profile-parent'] });
  });
});

const names = Object.keys(facts);

describe('what was written, once the field is left', () => {
  test('thirty of each are tried', () => {
    expect([HONEST.length, OWN.length]).toEqual([30, 30]);
  });

  test.each(HONEST)('for %s, « %s » is a slip and is met kindly', (own, written) => {
    expect(verdictOnTyping(written, facts, true, [own])).toBe('near');
  });

  test.each(OWN)('« %s » is dropped, in whatever field', (written) => {
    for (const own of names) expect(verdictOnTyping(written, facts, true, [own]), own).toBe('foreign');
  });

  test.each([
    ['parent.lastName', 'Martin'],
    ['parent.lastName', 'martin'],
    ['parent.firstName', 'CAMILLE'],
    ['parent.phone', '+33 6 39 98 00 01'],
    ['parent.phone', '06.39.98.00.01'],
    ['parent.mail', 'Camille@messagerie.exemple'],
    ['children.0.birthDate', '7/7/2013'],
    ['account.identifier', 'c.martin00'],
    ['account.identifier', ''],
  ])('for %s, « %s » is right', (own, written) => {
    expect(verdictOnTyping(written, facts, true, [own])).toBe('fine');
  });

  test('names count in whatever case they are written', () => {
    const filled = filledIn([text('lastName', 'Martin'), text('firstName', 'camille')], facts);
    expect(filled.facts).toEqual({ lastName: ['parent.lastName'], firstName: ['parent.firstName'] });
  });

  test('in a password all counts', () => {
    expect(filledIn([text('password', 'exercice-2026!')], facts).facts).toEqual({ password: [] });
  });
});

describe('while something is typed', () => {
  test('nothing is said or dropped, whatever it may become', () => {
    for (const written of [...OWN, ...HONEST.map(([, slip]) => slip)])
      for (let end = 1; end <= written.length; end += 1)
        expect(verdictOnTyping(written.slice(0, end), facts, false)).toBe('fine');
  });
});

describe('a date in three fields', () => {
  test.each([
    [['7', '7', '2013'], 'fine'],
    [['7', '7', ''], 'fine'],
    [['7', '8', '2013'], 'near'],
    [['23', '11', '2012'], 'foreign'],
    [['09', '09', '2013'], 'near'],
  ] as const)('%s is %s', (pieces, verdict) => {
    expect(verdictOnDate(pieces, facts)).toBe(verdict);
  });
});
