import { describe, expect, test } from 'vitest';
import { isOwnSchool, ownSchoolFrom } from '../../utils/model/own-school.ts';

const SCHOOL = {
  school: 'Collège du Bord',
  host: 'ent.bord.example',
  level: 'college',
  letter: { title: 'Mes codes', identifier: 'Identifiant', password: 'Mot de passe' },
};

describe('an own school', () => {
  test('is read from a file as it was saved', () => {
    expect(ownSchoolFrom(JSON.stringify(SCHOOL))).toEqual(SCHOOL);
  });

  test.each([
    ['without a name', { school: ' ' }],
    ['with an address that is no host', { host: 'https://ent.bord.example/x' }],
    ['with one word for a host', { host: 'ent' }],
    ['of a level that does not exist', { level: 'université' }],
    ['with a name that is far too long', { school: 'x'.repeat(81) }],
    ['without a letter', { letter: undefined }],
  ])('%s is refused', (_, change) => {
    expect(isOwnSchool({ ...SCHOOL, ...change })).toBe(false);
  });

  test('is not made from another file', () => {
    expect(ownSchoolFrom('<html>')).toBeUndefined();
    expect(ownSchoolFrom('[]')).toBeUndefined();
  });
});
