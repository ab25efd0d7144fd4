import type { PageId } from '../../../utils/model/names.ts';
import * as check from './checks.ts';
import type { Wording } from './site.ts';

/** A page of EduConnect as it is met on some way; some are met in two ways. */
export type Scene =
  | PageId<'educonnect'>
  | 'expired-code'
  | 'forced-password'
  | 'renewed-password'
  | 'activated-franceconnect';

/** Out of EduConnect: back to what the login was for, or on to FranceConnect. */
export type Exit = 'OUT' | 'FRANCECONNECT';

/** Once a part of the page is used: where it leads, and what has changed then. */
export interface Move {
  use: string;
  /** The move is made only then; without it, always. The first move that holds counts. */
  when?: check.Check;
  to: Scene | Exit;
  /** What the next page says under its title. */
  alert?: string;
  status?: string;
  does?: Effect;
}

type Effect = (visit: check.Visit) => void;

interface Stage {
  /** The fixture of each age, under tests/pages/educonnect; one where both are drawn alike. */
  drawn: Readonly<Record<Wording, string>>;
  moves: readonly Move[];
}

const both = (file: string) => ({ '2021': file, today: file });
const by = (old: string, today: string) => ({ '2021': old, today });

const activates: Effect = ({ site }) => {
  site.active = true;
};
const takesPassword: Effect = ({ site, filled }) => {
  site.password = filled.newPassword ?? site.password;
};
const sendsMail: Effect = ({ site }) => {
  site.mailsSent += 1;
};
const allOf =
  (...effects: readonly Effect[]): Effect =>
  (visit) => {
    for (const effect of effects) effect(visit);
  };

const WEAK = 'Le mot de passe ne respecte pas les règles.';

/** What the login form leads to. Of what goes wrong after a right password, each thing happens once. */
const login: readonly Move[] = [
  { use: 'franceConnect', to: 'FRANCECONNECT' },
  { use: 'noAccount', to: 'no-account' },
  { use: 'create', to: 'create-account' },
  { use: 'lostIdentifier', to: 'lost-identifier' },
  { use: 'lostPassword', to: 'lost-password' },
  { use: 'submit', when: ({ site }) => site.strikes('session-expired'), to: 'session-expired' },
  { use: 'submit', when: check.knowsLetter, to: 'activation' },
  { use: 'submit', when: (visit) => !check.knowsAccount(visit) && check.callsCaptcha(visit), to: 'login-captcha' },
  { use: 'submit', when: (visit) => !check.knowsAccount(visit), to: 'login-wrong-credentials' },
  { use: 'submit', when: ({ site }) => site.strikes('birth-date-check'), to: 'birth-date-check' },
  { use: 'submit', when: ({ site }) => site.strikes('forced-password'), to: 'forced-password' },
  { use: 'submit', to: 'OUT' },
];

const number = (refused: Scene, misstates: check.Check): readonly Move[] => [
  { use: 'submit', when: misstates, to: refused },
  { use: 'submit', to: 'sms-code' },
];

/** For a new code one starts again from the number (tutorial-checklist.md, T19). */
const newCode: readonly Move[] = [
  { use: 'resend', when: ({ seen }) => seen('identity'), to: 'identity' },
  { use: 'resend', when: ({ seen }) => seen('lost-password'), to: 'lost-password' },
  { use: 'resend', to: 'phone' },
];

const code: readonly Move[] = [
  ...newCode,
  { use: 'submit', when: check.isLate, to: 'expired-code' },
  { use: 'submit', when: check.missesCode, to: 'sms-code-refused' },
  { use: 'submit', when: ({ seen }) => seen('lost-password'), to: 'renewed-password' },
  { use: 'submit', to: 'children' },
];

/** EduConnect: each page, how it is drawn, and what its parts lead to. */
export const SCENES: Readonly<Record<Scene, Stage>> = {
  profile: { drawn: both('profile.html'), moves: login },
  'login-student': { drawn: both('login-student.html'), moves: login },
  login: { drawn: by('login.2021.html', 'login.html'), moves: login },
  'login-wrong-credentials': {
    drawn: by('login-wrong-credentials.2021.html', 'login-wrong-credentials.html'),
    moves: login,
  },
  'login-captcha': {
    drawn: both('login-captcha.html'),
    moves: [{ use: 'submit', when: check.misreadsCaptcha, to: 'login-captcha' }, ...login],
  },
  'birth-date-check': {
    drawn: both('birth-date-check.html'),
    moves: [
      { use: 'submit', when: check.missesAnyBirthDate, to: 'birth-date-check', alert: 'La date est incorrecte.' },
      { use: 'submit', to: 'OUT' },
    ],
  },
  'forced-password': {
    drawn: by('new-password.forced-placeholder.html', 'new-password.forced.html'),
    moves: [
      { use: 'submit', when: check.breaksPasswordRules, to: 'forced-password', alert: WEAK },
      { use: 'submit', to: 'OUT', does: takesPassword },
    ],
  },
  'session-expired': { drawn: by('session-expired.stale.html', 'session-expired.html'), moves: [] },
  unavailable: { drawn: by('unavailable.maintenance.html', 'unavailable.html'), moves: [] },

  'no-account': {
    drawn: by('no-account.2021.html', 'no-account.html'),
    moves: [{ use: 'create', to: 'create-account' }],
  },
  'create-account': {
    drawn: by('create-account.input-submit.html', 'create-account.html'),
    moves: [{ use: 'create', to: 'identity' }],
  },
  identity: {
    drawn: by('identity.table.html', 'identity.html'),
    moves: number('identity-refused', check.misstatesIdentity),
  },
  'identity-refused': {
    drawn: by('identity-refused.table.html', 'identity-refused.html'),
    moves: number('identity-refused', check.misstatesIdentity),
  },
  phone: { drawn: by('phone.table.html', 'phone.html'), moves: number('phone-refused', check.misstatesNumber) },
  'phone-refused': {
    drawn: by('phone-refused.table.html', 'phone-refused.html'),
    moves: number('phone-refused', check.misstatesNumber),
  },
  'sms-code': { drawn: by('sms-code.table.html', 'sms-code.html'), moves: code },
  'sms-code-refused': { drawn: by('sms-code-refused.table.html', 'sms-code-refused.html'), moves: code },
  'expired-code': { drawn: both('sms-code-refused.digits.html'), moves: newCode },
  children: {
    drawn: by('children.table.html', 'children.html'),
    moves: [
      { use: 'submit', when: check.missesBirthDate, to: 'children', alert: 'Une date de naissance est incorrecte.' },
      { use: 'submit', when: ({ seen }) => seen('identity'), to: 'new-password' },
      { use: 'submit', to: 'activated-franceconnect', does: activates },
    ],
  },
  'new-password': {
    drawn: by('new-password.table.html', 'new-password.html'),
    moves: [
      { use: 'submit', when: check.breaksPasswordRules, to: 'new-password', alert: WEAK },
      { use: 'submit', to: 'activated', does: allOf(activates, takesPassword) },
    ],
  },
  activated: { drawn: by('activated.table.html', 'activated.html'), moves: [{ use: 'access', to: 'OUT' }] },
  'activated-franceconnect': {
    drawn: both('activated.franceconnect.html'),
    moves: [{ use: 'access', to: 'OUT' }],
  },

  activation: {
    drawn: by('activation.table.html', 'activation.html'),
    moves: [{ use: 'manageAccount', to: 'activation-form' }],
  },
  'activation-form': {
    drawn: by('activation-form.table.html', 'activation-form.html'),
    moves: [
      { use: 'submit', when: check.misstatesActivation, to: 'activation-form', alert: 'Un champ est incorrect.' },
      { use: 'submit', to: 'mail-sent', does: allOf(takesPassword, sendsMail) },
    ],
  },
  'mail-sent': {
    drawn: by('mail-sent.notice.html', 'mail-sent.html'),
    moves: [{ use: 'resend', to: 'mail-sent', does: sendsMail }],
  },
  'mail-confirmed': {
    drawn: by('mail-confirmed.table.html', 'mail-confirmed.html'),
    moves: [{ use: 'access', to: 'OUT', does: activates }],
  },

  'lost-identifier': {
    drawn: by('lost-identifier.table.html', 'lost-identifier.html'),
    moves: [
      { use: 'submit', when: check.misstatesContact, to: 'lost-identifier', alert: 'Aucun compte n’a été trouvé.' },
      { use: 'submit', to: 'login', status: 'Votre identifiant vous a été envoyé.' },
    ],
  },
  'lost-password': {
    drawn: by('lost-password.table.html', 'lost-password.html'),
    moves: [
      { use: 'submit', when: check.misstatesIdentifier, to: 'lost-password', alert: 'Aucun compte n’a été trouvé.' },
      { use: 'submit', to: 'sms-code' },
    ],
  },
  'renewed-password': {
    drawn: both('new-password.forced-placeholder.html'),
    moves: [
      { use: 'submit', when: check.breaksPasswordRules, to: 'renewed-password', alert: WEAK },
      { use: 'submit', to: 'login', does: takesPassword, status: 'Votre nouveau mot de passe est enregistré.' },
    ],
  },

  account: {
    drawn: by('account.links.html', 'account.html'),
    moves: [{ use: 'addPupils', to: 'attach-form' }],
  },
  'attach-form': {
    drawn: by('attach-form.table.html', 'attach-form.html'),
    moves: [
      { use: 'submit', when: check.knowsOtherAccount, to: 'account', status: 'Noé a été ajouté à votre compte.' },
      { use: 'submit', to: 'attach-form', alert: 'Ce compte n’a pas été trouvé.' },
    ],
  },
};
