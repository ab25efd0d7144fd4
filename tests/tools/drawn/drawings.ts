import type { ScenarioAge } from '../../../utils/schema/names.ts';
import { type Course, pageOf, screenOf } from './course.ts';
import { fixture } from './fixtures.ts';

/** How a screen of the practice portal is drawn as a page of EduConnect. */
interface Drawn {
  /** The fixture of each age, under tests/pages/educonnect. */
  files: Readonly<Record<ScenarioAge, string>>;
  /** What the page says under its title when something was refused on it. */
  alert?: string;
  /** What the next page says under its title once this one is left for good. */
  status?: string;
}

const both = (file: string, more: Omit<Drawn, 'files'> = {}): Drawn => ({
  files: { '2021': file, today: file },
  ...more,
});
const by = (old: string, today: string, more: Omit<Drawn, 'files'> = {}): Drawn => ({
  files: { '2021': old, today },
  ...more,
});

const WEAK = { alert: 'Le mot de passe ne respecte pas les règles.' };
const NO_ACCOUNT = { alert: 'Aucun compte n’a été trouvé.' };

/** EduConnect's pages, by the name under which the exercises know them without a refusal. */
const DRAWN: Readonly<Record<string, Drawn>> = {
  login: by('login.2021.html', 'login.html'),
  'login-wrong-credentials': by('login-wrong-credentials.2021.html', 'login-wrong-credentials.html'),
  'login-captcha': both('login-captcha.html'),
  'login-student': both('login-student.html'),
  profile: both('profile.html'),
  'birth-date-check': both('birth-date-check.html', { alert: 'La date est incorrecte.' }),
  'new-password.forced': by('new-password.forced-placeholder.html', 'new-password.forced.html', WEAK),
  'session-expired': by('session-expired.stale.html', 'session-expired.html'),
  unavailable: by('unavailable.maintenance.html', 'unavailable.html'),

  'no-account': by('no-account.2021.html', 'no-account.html'),
  'create-account': by('create-account.input-submit.html', 'create-account.html'),
  identity: by('identity.table.html', 'identity.html'),
  'identity-refused': by('identity-refused.table.html', 'identity-refused.html'),
  phone: by('phone.table.html', 'phone.html'),
  'phone-refused': by('phone-refused.table.html', 'phone-refused.html'),
  'sms-code': by('sms-code.table.html', 'sms-code.html'),
  'sms-code-refused': by('sms-code-refused.table.html', 'sms-code-refused.html'),
  children: by('children.table.html', 'children.html', { alert: 'Une date de naissance est incorrecte.' }),
  'children.one': by('children.one-lists.html', 'children.one.html'),
  'children.stranger': both('children.groups.html'),
  'new-password': by('new-password.table.html', 'new-password.html', WEAK),
  activated: by('activated.table.html', 'activated.html'),
  'activated.franceconnect': both('activated.franceconnect.html'),

  activation: by('activation.table.html', 'activation.html'),
  'activation-form': by('activation-form.table.html', 'activation-form.html', { alert: 'Un champ est incorrect.' }),
  'mail-sent': by('mail-sent.notice.html', 'mail-sent.html'),
  'mail-confirmed': by('mail-confirmed.table.html', 'mail-confirmed.html'),

  'lost-identifier': by('lost-identifier.table.html', 'lost-identifier.html', {
    ...NO_ACCOUNT,
    status: 'Votre identifiant vous a été envoyé.',
  }),
  'lost-password': by('lost-password.table.html', 'lost-password.html', NO_ACCOUNT),
  'new-password.lost': both('new-password.forced-placeholder.html', {
    ...WEAK,
    status: 'Votre nouveau mot de passe est enregistré.',
  }),

  account: by('account.links.html', 'account.html'),
  'account.complete': by('account.links.html', 'account.html'),
  'attach-form': by('attach-form.table.html', 'attach-form.html', {
    alert: 'Ce compte n’a pas été trouvé.',
    status: 'Noé a été ajouté à votre compte.',
  }),
};

/** How EduConnect's page of this name is drawn. Throws where nothing is drawn for it. */
export function drawnAs(screen: string): Drawn {
  const drawn = DRAWN[screen.replace('educonnect/', '').replace(/\.refused$/, '')];
  if (!drawn) throw new Error(`« ${screen} » is not drawn in tests/pages/educonnect`);
  return drawn;
}

/** The fixture of the page that an exercise has come to. */
export function fileFor(plays: ReturnType<Course['now']>): string {
  const [first] = plays;
  const age = first?.play.age ?? 'today';
  // A code that is too old is refused in words of its own.
  if (pageOf(plays) === 'educonnect/sms-code-refused' && first?.play.codeIsOld)
    return 'educonnect/sms-code-refused.digits.html';
  return `educonnect/${drawnAs(screenOf(plays)).files[age]}`;
}

/** The host and the path at which the real page was seen or is supposed. */
export function placeOf(file: string): string {
  const { origin, pathname } = new URL(fixture(file).url);
  return origin + pathname;
}
