import { FAMILY } from '../../../utils/practice/family.ts';
import type { Scene } from './scenes.ts';
import type { Site } from './site.ts';

/** A form that came in at EduConnect. */
export interface Visit {
  site: Site;
  /** What was written, by the names of the page's parts. */
  filled: Readonly<Record<string, string>>;
  /** Every value of the form, one after the other. */
  written: string;
  /** Has this login shown that scene already? */
  seen(scene: Scene): boolean;
}

/** Decides whether a move is made. */
export type Check = (visit: Visit) => boolean;

type Credentials = Readonly<Record<'identifier' | 'password', string>>;

const isFilled =
  ({ identifier, password }: Credentials): Check =>
  ({ filled }) =>
    filled.identifier === identifier && filled.password === password;

export const knowsAccount: Check = (visit) =>
  isFilled({ identifier: FAMILY.account.identifier, password: visit.site.password })(visit);
export const knowsOtherAccount = isFilled(FAMILY.otherAccount);

/** A letter that is too old opens nothing; the school's new one does. */
export const knowsLetter: Check = (visit) =>
  isFilled(visit.site.has('expired-letter') ? FAMILY.newLetter : FAMILY.letter)(visit);

/** Two refusals call the captcha, and then it stays. */
export const callsCaptcha: Check = ({ site, seen }) => site.has('captcha') && seen('login-wrong-credentials');
export const misreadsCaptcha: Check = ({ filled }) => filled.captcha !== FAMILY.captcha;

const digits = (text = '') => text.replaceAll(/\D/g, '');

/** The number of the school's file, which the school may have to correct first. */
export const misstatesNumber: Check = ({ site, filled }) =>
  digits(filled.phone) !== digits(FAMILY.parent.phone) || site.strikes('unknown-number');
export const misstatesIdentity: Check = (visit) =>
  visit.filled.lastName !== FAMILY.parent.lastName ||
  visit.filled.firstName !== FAMILY.parent.firstName ||
  misstatesNumber(visit);

export const missesCode: Check = ({ filled }) => filled.code !== FAMILY.code;
export const isLate: Check = ({ site }) => site.strikes('expired-code');

type Child = (typeof FAMILY.children)[number];

/** Is the child's date in the form, in whatever order the page's fields have? */
const tells =
  (written: string) =>
  ({ birthDate: { day, month, year } }: Child): boolean => {
    const found = digits(written);
    return found.includes(day + month + year) || found.includes(year + month + day);
  };

/** Every child's date must be there. */
export const missesBirthDate: Check = ({ written }) => !FAMILY.children.every(tells(written));
/** Here the date of one of the children is enough. */
export const missesAnyBirthDate: Check = ({ written }) => !FAMILY.children.some(tells(written));

const isWeak = (password = '') =>
  password.length < 12 || ![/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].every((sign) => sign.test(password));

/** The rules of a password: 12 characters, upper and lower case, a digit, a sign; and written twice alike. */
export const breaksPasswordRules: Check = ({ filled: { newPassword, confirmPassword = newPassword } }) =>
  isWeak(newPassword) || confirmPassword !== newPassword;

export const misstatesActivation: Check = (visit) =>
  visit.filled.email !== FAMILY.parent.mail || missesAnyBirthDate(visit) || breaksPasswordRules(visit);

/** A lost identifier comes back by SMS or by mail: the page asks for the one or the other. */
export const misstatesContact: Check = (visit) =>
  'email' in visit.filled ? visit.filled.email !== FAMILY.parent.mail : misstatesNumber(visit);
export const misstatesIdentifier: Check = ({ filled }) => filled.identifier !== FAMILY.account.identifier;
