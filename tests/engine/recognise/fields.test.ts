import { expect, test } from 'vitest';
import { fieldRole } from '../../../utils/engine/recognise/fields.ts';

test.each([
  ['one-time-code', 'Code', 'code'],
  ['', 'Code reçu par SMS', 'code'],
  ['tel', 'Numéro de portable', 'phone'],
  ['', 'Numéro', 'phone'],
])('a field of type tel, autocomplete « %s », label « %s », asks for a %s', (autocomplete, label, role) => {
  expect(fieldRole({ type: 'tel', autocomplete, name: '', label })).toBe(role);
});
