import { defineScenario } from '../../model/define.ts';
import type { Move } from '../../model/practice.ts';
import { failure, falseLogin, smsFailures, wrongDoors } from '../failures.ts';
import { newPassword, sessionExpired } from '../scenes/breakdowns.ts';
import { DOOR, door } from '../scenes/door.ts';
import { login, loginWithout, RENEWED } from '../scenes/login.ts';
import { HOME, scene } from '../scenes/scenes.ts';
import { smsCode } from '../scenes/sms-code.ts';

/** The identifier comes by SMS; in 2021 it came by mail. */
const asksIdentifier: readonly Move[] = [
  {
    use: 'submit',
    age: 'today',
    right: { phone: 'parent.phone' },
    to: 'login',
    sends: 'sms',
    tells: 'account.identifier',
  },
  {
    use: 'submit',
    age: '2021',
    right: { email: 'parent.mail', birthDate: 'children.0.birthDate' },
    to: 'login',
    sends: 'mail',
    tells: 'account.identifier',
  },
  {
    use: 'submit',
    age: '2021',
    right: { email: 'parent.mail', birthDate: 'children.1.birthDate' },
    to: 'login',
    sends: 'mail',
    tells: 'account.identifier',
  },
  { use: 'submit', detour: true, to: 'lost-identifier-refused' },
];

const asksPassword: readonly Move[] = [
  { use: 'submit', right: { identifier: 'account.identifier' }, to: 'sms-code', sends: 'sms' },
  { use: 'submit', detour: true, to: 'lost-password-refused' },
];

/** First the identifier, then another password, and then the login with both. */
export const lostCredentials = defineScenario({
  journey: 'lost-credentials',
  ages: ['2021', 'today'],
  first: DOOR,
  scenes: {
    ...door('login'),
    ...loginWithout([
      { use: 'lostIdentifier', to: 'lost-identifier' },
      { use: 'lostPassword', to: 'lost-password' },
    ]),
    'lost-identifier': scene('educonnect/lost-identifier', ...asksIdentifier),
    'lost-identifier-refused': scene('educonnect/lost-identifier.refused', ...asksIdentifier),
    'lost-password': scene('educonnect/lost-password', ...asksPassword),
    'lost-password-refused': scene('educonnect/lost-password.refused', ...asksPassword),
    ...smsCode('lost-password', 'new-password'),
    'new-password': newPassword('educonnect/new-password.lost', 'login-renewed'),
    ...login(RENEWED, 'end', '-renewed'),
    ...HOME,
    ...sessionExpired,
  },
  failures: [
    ...wrongDoors,
    falseLogin,
    failure('unknown-number', { at: 'lost-identifier', use: 'submit', to: 'lost-identifier-refused' }, ['today']),
    failure('mail-in-spam', { mail: 'spam' }, ['2021']),
    ...smsFailures,
    failure('session-expired', { at: 'login', use: 'lostPassword', to: 'session-expired' }),
  ],
});
