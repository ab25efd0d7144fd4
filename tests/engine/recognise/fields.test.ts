import { expect, test } from 'vitest';
import { FIELD_WORDS, type FieldHints, rolesIn } from '../../../utils/engine/recognise/fields.ts';
import { french } from '../../../utils/portals/french.ts';

// Made anew for each field, because Stryker leaves out what is made before the first test.
const roleOf = (field: FieldHints) => rolesIn(french, FIELD_WORDS)(field);

test('what is ticked is what it is, whatever its label speaks of', () => {
  for (const type of ['checkbox', 'radio'])
    expect(roleOf({ type, autocomplete: '', name: '', label: 'Code reçu par SMS' })).toBe(type);
});

test.each([
  ['one-time-code', 'Code', 'code'],
  ['', 'Code reçu par SMS', 'code'],
  ['tel', 'Numéro de portable', 'phone'],
  ['', 'Numéro', 'phone'],
])('a field of type tel, autocomplete « %s », label « %s », asks for a %s', (autocomplete, label, role) => {
  expect(roleOf({ type: 'tel', autocomplete, name: '', label })).toBe(role);
});
