import { describe, expect, test } from 'vitest';
import { digitForLetter, oneSign, plain, swapped } from '../../../utils/engine/address/alike.ts';

describe('letters are read as they look', () => {
  test.each([
    ['еnthdf', 'enthdf', true],
    ['αmeli', 'ameli', true],
    ['éducation', 'education', false],
    ['enthdf', 'enthdf', false],
  ])('%s', (name, text, foreign) => {
    expect(plain(name)).toEqual({ text, foreign });
  });
});

describe('what is drawn alike', () => {
  test.each(['enthdf', 'enthd', 'enthdff', 'enthbf', 'ent-hdf'])('%s is one sign off, or the same', (name) => {
    expect(oneSign(name, 'enthdf')).toBe(name !== 'enthdf');
  });

  test.each(['enthfd', 'entfdh', 'ent', 'hdf', ''])('%s is more than one sign off', (name) => {
    expect(oneSign(name, 'enthdf')).toBe(false);
  });

  test('« rn » is an « m », « vv » a « w », « cl » a « d »', () => {
    expect(oneSign('arneli', 'ameli')).toBe(true);
    expect(oneSign('vvilapa', 'wilapa')).toBe(true);
    expect(oneSign('enthclf', 'enthdf')).toBe(true);
  });

  test('another number is another county', () => {
    expect(oneSign('ent05', 'ent04')).toBe(false);
    expect(digitForLetter('ent05', 'ent04')).toBe(false);
  });

  test('two letters change places only side by side', () => {
    expect(swapped('enthfd', 'enthdf')).toBe(true);
    expect(swapped('fnthde', 'enthdf')).toBe(false);
    expect(swapped('enthdf', 'enthdf')).toBe(false);
  });

  test('a digit stands for a letter, never a letter for a digit', () => {
    expect(digitForLetter('3nthdf', 'enthdf')).toBe(true);
    expect(digitForLetter('ento4', 'ent04')).toBe(false);
  });
});
