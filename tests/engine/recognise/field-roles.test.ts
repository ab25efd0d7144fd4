import { describe, expect, test } from 'vitest';
import { FIELD_WORDS, type FieldHints, rolesIn } from '../../../utils/engine/recognise/fields.ts';
import { french } from '../../../utils/portals/french.ts';

// What a parent reads before a field tells what it is for; markup only where no words do.

// Made anew for each field, because Stryker leaves out what is made before the first test.
const roleOf = (field: FieldHints) => rolesIn(french, FIELD_WORDS)(field);
const field = { type: 'text', autocomplete: '', name: '', label: '' };

describe('a field of text is told by its label', () => {
  test.each([
    ['Indicatif', 'list'],
    ['  Pays', 'list'],
    ['Votre pays', 'text'],
    ['Code reçu par SMS sur votre téléphone mobile', 'code'],
    ['Code de validation', 'code'],
    ['Code', 'code'],
    ['Saisissez le code reçu', 'code'],
    ['Chiffre 1', 'code'],
    ['Chiffre de contrôle', 'text'],
    ['Les 6 chiffres', 'code'],
    ['Les six chiffres reçus', 'code'],
    ['Les 16 chiffres', 'text'],
    ['Recopiez les caractères de l’image', 'captcha'],
    ['Captcha', 'captcha'],
    ['Code de sécurité', 'captcha'],
    ['Caractères affichés', 'captcha'],
    ['Code de rattachement', 'text'],
    ['Code rattachement', 'text'],
    ['Code de l’établissement', 'text'],
    ['Code d’établissement', 'text'],
    ['Code UAI', 'text'],
    ['Code postal', 'text'],
    ['Identifiant (adresse mail)', 'identifier'],
    ['Nom d’utilisateur', 'identifier'],
    ['Username', 'identifier'],
    ['Nom de naissance', 'last-name'],
    ['Nom de famille', 'last-name'],
    ['Nom de jeune fille', 'last-name'],
    ['Nom de l’usage', 'last-name'],
    ['Jour de naissance', 'day'],
    ['  Jour', 'day'],
    ['JJ', 'day'],
    ['J', 'day'],
    ['Un jour férié', 'text'],
    ['JJ/MM/AAAA', 'birth-date'],
    ['JJMMAA', 'birth-date'],
    ['Mois de naissance', 'month'],
    ['  Mois', 'month'],
    ['MM', 'month'],
    ['M', 'month'],
    ['MM/AA', 'text'],
    ['Dernier mois', 'text'],
    ['Année de naissance', 'year'],
    ['  Année', 'year'],
    ['AAAA', 'year'],
    ['AA', 'year'],
    ['A', 'text'],
    ['Bonne année', 'text'],
    ['Date de naissance', 'birth-date'],
    ['Né(e) le', 'birth-date'],
    ['Née le', 'birth-date'],
    ['Né le', 'birth-date'],
    ['Votre téléphone', 'phone'],
    ['Portable', 'phone'],
    ['Numéro de mobile', 'phone'],
    ['06 12 34 56 78', 'phone'],
    ['07.12.34.56.78', 'phone'],
    ['0612345678', 'phone'],
    ['06 12', 'text'],
    ['05 12 34 56 78', 'text'],
    ['E-mail', 'email'],
    ['Email', 'email'],
    ['Courriel', 'email'],
    ['Adresse électronique', 'email'],
    ['  Mél', 'email'],
    ['Mélanie', 'text'],
    ['Nom du caramel', 'last-name'],
    ['Un mel', 'text'],
    ['Prénom', 'first-name'],
    ['Prénom et nom', 'first-name'],
    ['Nom', 'last-name'],
    ['No m', 'last-name'],
    ['N om', 'last-name'],
    ['Nombre', 'text'],
    ['Numéro', 'text'],
  ])('« %s »: %s', (label, role) => {
    expect(roleOf({ ...field, label })).toBe(role);
  });

  test('accents of either kind and odd spaces count for nothing', () => {
    expect(roleOf({ ...field, label: 'Prénom'.normalize('NFD') })).toBe('first-name');
    expect(roleOf({ ...field, label: 'Date\u00a0de \n  naissance' })).toBe('birth-date');
    expect(roleOf({ ...field, label: 'Code  de \n sécurité' })).toBe('captcha');
  });

  test('the label counts more than the name in the markup', () => {
    expect(roleOf({ ...field, label: 'Prénom', name: 'mobile' })).toBe('first-name');
  });
});

describe('a password', () => {
  test.each([
    ['password', '', 'Mot de passe', 'password'],
    ['password', '', '', 'password'],
    ['password', 'new-password', '', 'new-password'],
    ['password', '', 'Nouveau mot de passe', 'new-password'],
    ['password', '', 'Confirmez', 'new-password'],
    ['password', '', 'Choisissez un mot de passe', 'new-password'],
    ['text', '', 'Mot de passe', 'password'],
    ['text', 'new-password', 'Mot de passe', 'new-password'],
    ['email', '', 'Mot de passe', 'email'],
    ['text', '', 'Nouveau nom', 'last-name'],
    ['text', 'new-password', '', 'new-password'],
    ['text', 'current-password', '', 'password'],
  ])('type %s, autocomplete « %s », label « %s »: %s', (type, autocomplete, label, role) => {
    expect(roleOf({ ...field, type, autocomplete, label })).toBe(role);
  });
});

describe('without a label', () => {
  test.each([
    ['email', 'email'],
    ['date', 'birth-date'],
    ['radio', 'radio'],
    ['checkbox', 'checkbox'],
    ['tel', 'phone'],
    ['select', 'list'],
    ['textarea', 'text'],
  ])('the type %s tells: %s', (type, role) => {
    expect(roleOf({ ...field, type })).toBe(role);
  });

  test.each([
    ['username', 'identifier'],
    ['one-time-code', 'code'],
    ['tel', 'phone'],
    ['tel-national', 'phone'],
    ['section-parent email', 'email'],
    ['family-name', 'last-name'],
    ['given-name', 'first-name'],
    ['bday', 'birth-date'],
    ['bday-day', 'day'],
    ['bday-month', 'month'],
    ['bday-year', 'year'],
    ['off', 'text'],
  ])('autocomplete « %s » tells: %s', (autocomplete, role) => {
    expect(roleOf({ ...field, autocomplete })).toBe(role);
  });

  test.each([
    ['captcha-answer', 'captcha'],
    ['j_username', 'identifier'],
    ['username', 'identifier'],
    ['identifiant', 'identifier'],
    ['login', 'identifier'],
    ['no-login', 'text'],
    ['jourNaissance', 'day'],
    ['sejour', 'text'],
    ['moisNaissance', 'month'],
    ['anneeNaissance', 'year'],
    ['portable', 'phone'],
    ['numMobile', 'phone'],
    ['courriel', 'email'],
    ['mail', 'email'],
    ['codeSms', 'code'],
    ['otp', 'code'],
    ['barcode', 'text'],
    ['q', 'text'],
  ])('the name « %s » tells: %s', (name, role) => {
    expect(roleOf({ ...field, name })).toBe(role);
  });

  test('the digits’ keypad is also that of a code', () => {
    expect(roleOf({ ...field, type: 'tel', autocomplete: 'one-time-code' })).toBe('code');
  });

  test('of a list only a piece of a date', () => {
    const list = { ...field, type: 'select' };
    for (const [name, role] of [
      ['jour', 'day'],
      ['mois', 'month'],
      ['annee', 'year'],
      ['mobile', 'list'],
      ['captcha', 'list'],
      ['', 'list'],
    ] as const)
      expect(roleOf({ ...list, name }), name).toBe(role);
    expect(roleOf({ ...list, label: 'Mois' })).toBe('month');
  });
});
