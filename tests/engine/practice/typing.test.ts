import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../utils/engine/practice/facts.ts';
import { type FieldState, filledIn, verdictOnTyping } from '../../../utils/engine/practice/typing.ts';
import { FAMILY } from '../../../utils/practice/family.ts';

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

describe('while something is typed', () => {
  test.each(['Mon', 'Tournesol', '0612345678'])('« %s » is foreign, before and after the field is left', (value) => {
    expect(verdictOnTyping(value, facts, false)).toBe('foreign');
    expect(verdictOnTyping(value, facts, true)).toBe('foreign');
  });

  test.each(['', 'M', 'c.mar', 'c.martin00', '06 39 98 00 01', 'MARTIN'])('« %s » is fine', (value) => {
    expect(verdictOnTyping(value, facts, true)).toBe('fine');
  });

  test('a slip is told only once the field is left', () => {
    expect(verdictOnTyping('c.martin0O', facts, false)).toBe('fine');
    expect(verdictOnTyping('c.martin0O', facts, true)).toBe('near');
  });
});
