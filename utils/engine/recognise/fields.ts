import type { FieldRole } from '../../model/names.ts';

/** What a field's markup and label tell of its purpose. */
export interface FieldHints {
  /** `text`, `password`, `select`, `textarea`… */
  type: string;
  autocomplete: string;
  /** The `name` and `id` attributes. */
  name: string;
  label: string;
}

const BY_TYPE: Record<string, FieldRole> = {
  tel: 'phone',
  email: 'email',
  date: 'birth-date',
  radio: 'radio',
  checkbox: 'checkbox',
};

const BY_AUTOCOMPLETE: Record<string, FieldRole> = {
  username: 'identifier',
  'current-password': 'password',
  'new-password': 'new-password',
  'one-time-code': 'code',
  tel: 'phone',
  'tel-national': 'phone',
  email: 'email',
  'family-name': 'last-name',
  'given-name': 'first-name',
  bday: 'birth-date',
  'bday-day': 'day',
  'bday-month': 'month',
  'bday-year': 'year',
};

/**
 * In this order: « Code reçu par SMS sur votre téléphone mobile » is a code, « Identifiant (adresse mail) » an identifier.
 * Judged on the label without accents.
 */
const BY_LABEL: readonly (readonly [RegExp, FieldRole])[] = [
  [/\bindicatif\b|^ *pays\b/i, 'list'],
  [/\bcode\b.*\b(sms|validation|telephone|mobile)/i, 'code'],
  [/captcha|recopie|code de securite|caracteres (de l|affich)/i, 'captcha'],
  [/\bcode (d. ?|de l.? ?)?(rattachement|etablissement|etudiant|uai|ecole)|code postal/i, 'text'],
  [/\bcode\b|\bchiffre \d|\b(six|6) chiffres/i, 'code'],
  [/identifiant|\busername\b|nom d.utilisateur/i, 'identifier'],
  [/nom de (naissance|famille|jeune fille|l.usage)/i, 'last-name'],
  // One piece of a date, then the whole of it: « Jour de naissance » is no date of birth.
  [/^ *(jour\b|jj?$)/i, 'day'],
  [/^ *(mois\b|mm?$)/i, 'month'],
  [/^ *(annee\b|a{2,4}$)/i, 'year'],
  [/date de naissance|naissance|\bne\(?e?\)? le\b|\bjj.?mm.?aa/i, 'birth-date'],
  // « 06 12 34 56 78 » as an example.
  [/telephone|portable|mobile|\b0[67](?:[ .]?\d\d){4}\b/i, 'phone'],
  [/e-?mail|courriel|adresse mail|electronique|^ *mel\b/i, 'email'],
  [/prenom/i, 'first-name'],
  // « No m »: a word that the markup cuts in two.
  [/\bnom\b|^n ?o ?m$/i, 'last-name'],
];

const BY_NAME: readonly (readonly [RegExp, FieldRole])[] = [
  [/captcha/i, 'captcha'],
  [/\b(j_)?username\b|identifiant|^login\b/i, 'identifier'],
  [/^jour/i, 'day'],
  [/^mois/i, 'month'],
  [/^annee/i, 'year'],
  [/mobile|telephone|portable/i, 'phone'],
  [/mail|courriel/i, 'email'],
  [/^code|otp/i, 'code'],
];

const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');

const find = (table: readonly (readonly [RegExp, FieldRole])[], text: string) =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/**
 * What a form field is for. Order: password type, then the type that says all, autocomplete, the label that a parent
 * reads, and last the name in the markup.
 */
export function fieldRole(hints: FieldHints): FieldRole {
  const { type, name } = hints;
  const label = unaccented(hints.label);
  const autocomplete = BY_AUTOCOMPLETE[hints.autocomplete.split(' ').at(-1) ?? ''];
  // « Afficher le mot de passe » turns the field into one of text: it is still the same field.
  if (type === 'password' || (type === 'text' && /mot de passe/i.test(label))) {
    const isNew = autocomplete === 'new-password' || /nouveau|confirm|choisi/i.test(label);
    return isNew ? 'new-password' : 'password';
  }
  // `tel` is also how a page asks for the digits' keypad: what the page calls a code is one.
  const isCode = type === 'tel' && (autocomplete === 'code' || find(BY_LABEL, label) === 'code');
  const told = isCode ? 'code' : (BY_TYPE[type] ?? autocomplete ?? find(BY_LABEL, label));
  if (told) return told;
  if (type === 'select') return find(BY_NAME.slice(2, 5), name) ?? 'list';
  return find(BY_NAME, name) ?? 'text';
}
