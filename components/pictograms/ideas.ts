import type { Idea } from '../../utils/model/ideas.ts';
import type { FieldRole, JourneyId, Level } from '../../utils/model/names.ts';
import type { Thing } from '../../utils/model/things.ts';
import type { drawings } from './drawings.ts';

export type PictogramName = keyof typeof drawings;

// The same idea has the same pictogram everywhere: each table is total, so that a new case or a new kind of field that is
// forgotten here does not compile.

/** Each case. */
export const casePictograms: Readonly<Record<JourneyId, PictogramName>> = {
  everyday: 'key',
  franceconnect: 'linked-accounts',
  'self-registration': 'phone-plus',
  provisional: 'sheet',
  'lost-credentials': 'lost-key',
  'attach-child': 'child-plus',
};

/** Each thing to have at hand. */
export const thingPictograms: Readonly<Record<Thing, PictogramName>> = {
  identifier: 'badge',
  password: 'dots',
  franceconnect: 'linked-accounts',
  sheet: 'sheet',
  'other-sheet': 'sheet',
  phone: 'phone',
  sms: 'sms',
  mail: 'mail',
  'account-mail': 'mail',
  'birth-dates': 'birthday',
  pencil: 'pencil',
};

/** Each kind of field. */
export const fieldPictograms: Readonly<Record<FieldRole, PictogramName>> = {
  identifier: 'badge',
  password: 'dots',
  'new-password': 'dots',
  phone: 'phone',
  email: 'mail',
  code: 'sms',
  captcha: 'letters',
  'last-name': 'person',
  'first-name': 'person',
  'birth-date': 'birthday',
  day: 'birthday',
  month: 'birthday',
  year: 'birthday',
  radio: 'choice',
  checkbox: 'tick-box',
  list: 'list',
  text: 'writing',
};

/** Each level of the child's school. */
export const levelPictograms: Readonly<Record<Level, PictogramName>> = {
  ecole: 'little-school',
  college: 'backpack',
  lycee: 'books',
};

/** Whose computer it is. */
export const computerPictograms = { own: 'own-computer', shared: 'shared-computer' } as const;

/** What stands in the card. */
export const cardPictograms: Readonly<Record<Idea, PictogramName>> = {
  ...casePictograms,
  ...fieldPictograms,
  own: computerPictograms.own,
  shared: computerPictograms.shared,
  'other-person': 'person',
  ent: 'door',
  help: 'lifebuoy',
  doubt: 'question',
  back: 'back',
  no: 'no',
  video: 'eye',
};

/** « Ça ne marche pas ? » */
export const troublePictogram: PictogramName = 'lifebuoy';
