import type { FieldRole } from '../../model/names.ts';
import type { PageLanguage } from '../../model/portal.ts';
import { unaccented } from './text.ts';

/** What a field's markup and label tell of its purpose. */
export interface FieldHints {
  /** `text`, `password`, `select`, `textarea`… */
  type: string;
  autocomplete: string;
  /** The `name` and `id` attributes. */
  name: string;
  label: string;
}

/** What the standard's own words say of a field. Told to a guide with the rest (needs.ts): it weighs nothing on a page. */
export interface FieldWords {
  byType: Readonly<Record<string, FieldRole>>;
  byAutocomplete: Readonly<Record<string, FieldRole>>;
}

/** As the HTML standard has them. */
export const FIELD_WORDS: FieldWords = {
  byType: {
    tel: 'phone',
    email: 'email',
    date: 'birth-date',
    radio: 'radio',
    checkbox: 'checkbox',
  },
  byAutocomplete: {
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
  },
};

type Table = readonly (readonly [RegExp, FieldRole])[];

const prepared = (table: PageLanguage['labels']): Table =>
  table.map(([pattern, role]) => [new RegExp(pattern, 'i'), role]);

const find = (table: Table, text: string) => table.find(([pattern]) => pattern.test(text))?.[1];

const DATE: readonly FieldRole[] = ['day', 'month', 'year'];

/**
 * Tells what form fields are for. Order: password type, then the type that says all, autocomplete, the label that a parent
 * reads, and last the name in the markup.
 */
export function rolesIn(
  language: PageLanguage,
  { byType, byAutocomplete }: FieldWords,
): (hints: FieldHints) => FieldRole {
  const labels = prepared(language.labels);
  const names = prepared(language.names);
  const password = new RegExp(language.password, 'i');
  const newPassword = new RegExp(language.newPassword, 'i');
  return ({ type, name, label: own, autocomplete: hint }) => {
    const label = unaccented(own).replace(/\s+/g, ' ');
    const autocomplete = byAutocomplete[hint.split(' ').at(-1) ?? ''];
    // « Afficher le mot de passe » turns the field into one of text: it is still the same field.
    if (type === 'password' || (type === 'text' && password.test(label)))
      return autocomplete === 'new-password' || newPassword.test(label) ? 'new-password' : 'password';
    // `tel` is also how a page asks for the digits' keypad: what the page calls a code is one.
    const isCode = type === 'tel' && (autocomplete === 'code' || find(labels, label) === 'code');
    const told = isCode ? 'code' : (byType[type] ?? autocomplete ?? find(labels, label));
    if (told) return told;
    const named = find(names, name);
    if (type === 'select') return named && DATE.includes(named) ? named : 'list';
    return named ?? 'text';
  };
}
