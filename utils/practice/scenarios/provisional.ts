import { defineScenario } from '../../schema/define.ts';
import type { Move } from '../../schema/practice.ts';
import { failure, falseLogin, wrongDoors } from '../failures.ts';
import { siblingElsewhere } from '../scenes/attach.ts';
import { returnExpired } from '../scenes/breakdowns.ts';
import { anyBirthDate } from '../scenes/children.ts';
import { DOOR, door } from '../scenes/door.ts';
import { LETTER, login, RENEWED } from '../scenes/login.ts';
import { HOME, scene } from '../scenes/scenes.ts';

const sends = { use: 'submit', to: 'mail-sent', sends: 'mail' } as const;
const ONCE = { email: 'parent.mail', newPassword: 'newPassword' };
const TWICE = { ...ONCE, confirmEmail: 'parent.mail', confirmPassword: 'newPassword' };

/** In 2021 the mail and the password were written once. */
const activates: readonly Move[] = [
  ...anyBirthDate({ ...sends, age: '2021', right: ONCE }),
  ...anyBirthDate({ ...sends, age: 'today', right: TWICE }),
  { use: 'submit', detour: true, to: 'activation-refused' },
];

export const provisional = defineScenario({
  journey: 'provisional',
  ages: ['2021', 'today'],
  first: DOOR,
  scenes: {
    ...door('login'),
    ...login(LETTER, 'activation'),
    activation: scene('educonnect/activation', { use: 'manageAccount', to: 'activation-form' }),
    'activation-form': scene('educonnect/activation-form', ...activates),
    'activation-refused': scene('educonnect/activation-form.refused', ...activates),
    'mail-sent': scene(
      'educonnect/mail-sent',
      { use: 'mail', to: 'mail-confirmed' },
      { use: 'resend', detour: true, to: 'mail-sent', sends: 'mail' },
    ),
    'mail-confirmed': scene('educonnect/mail-confirmed', { use: 'access', to: 'end' }),
    ...HOME,
    ...siblingElsewhere,
    ...returnExpired,
    ...door('login-again', '-again'),
    ...login(RENEWED, 'end', '-again'),
  },
  failures: [
    ...wrongDoors,
    falseLogin,
    failure('expired-letter', { letter: 'expired' }),
    failure('captcha', { at: 'login', use: 'submit', to: 'login-captcha' }, ['today']),
    failure('wrong-birth-date', { at: 'activation-form', use: 'submit', to: 'activation-refused' }),
    failure('mail-in-spam', { mail: 'spam' }),
    failure('return-expired', { at: 'mail-confirmed', use: 'access', to: 'return-expired' }),
    failure('sibling-elsewhere', { at: 'mail-confirmed', use: 'access', to: 'home' }),
  ],
});
