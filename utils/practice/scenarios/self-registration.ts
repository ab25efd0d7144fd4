import { defineScenario } from '../../model/define.ts';
import { childrenFailures, failure, falseLogin, smsFailures, wrongDoors } from '../failures.ts';
import { newPassword, returnExpired, sessionExpired } from '../scenes/breakdowns.ts';
import { children } from '../scenes/children.ts';
import { DOOR, door } from '../scenes/door.ts';
import { login, loginWithout, RENEWED } from '../scenes/login.ts';
import { numberAsked } from '../scenes/number.ts';
import { HOME, scene } from '../scenes/scenes.ts';
import { smsCode } from '../scenes/sms-code.ts';

const PERSON = { lastName: 'parent.lastName', firstName: 'parent.firstName', phone: 'parent.phone' };

export const selfRegistration = defineScenario({
  journey: 'self-registration',
  ages: ['2021', 'today'],
  first: DOOR,
  scenes: {
    ...door('login'),
    ...loginWithout([{ use: 'noAccount', to: 'no-account' }]),
    'no-account': scene(
      'educonnect/no-account',
      { use: 'create', to: 'create-account' },
      { use: 'backToLogin', detour: true, to: 'login' },
      { use: 'notification', detour: true, to: 'login' },
    ),
    'create-account': scene('educonnect/create-account', { use: 'create', to: 'identity' }),
    ...numberAsked('identity', PERSON),
    ...smsCode('identity', 'children'),
    ...children('new-password'),
    'new-password': newPassword('educonnect/new-password', 'activated'),
    activated: scene('educonnect/activated', { use: 'access', to: 'end' }),
    ...HOME,
    ...sessionExpired,
    ...returnExpired,
    ...door('login-again', '-again'),
    ...login(RENEWED, 'end', '-again'),
  },
  failures: [
    ...wrongDoors,
    falseLogin,
    failure('session-expired', { at: 'login', use: 'noAccount', to: 'session-expired' }),
    failure('unknown-number', { at: 'identity', use: 'submit', to: 'identity-refused' }),
    ...smsFailures,
    ...childrenFailures,
    failure('return-expired', { at: 'activated', use: 'access', to: 'return-expired' }),
  ],
});
