import { expect, test } from 'vitest';
import { FIELD_WORDS, rolesIn } from '../../../utils/engine/recognise/fields.ts';
import { french } from '../../../utils/portals/french.ts';

const roleOf = rolesIn(french, FIELD_WORDS);

test.each([
  ['one-time-code', 'Code', 'code'],
  ['', 'Code reçu par SMS', 'code'],
  ['tel', 'Numéro de portable', 'phone'],
  ['', 'Numéro', 'phone'],
])('a field of type tel, autocomplete « %s », label « %s », asks for a %s', (autocomplete, label, role) => {
  expect(roleOf({ type: 'tel', autocomplete, name: '', label })).toBe(role);
});
