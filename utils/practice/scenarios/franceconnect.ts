import { defineScenario } from '../../model/define.ts';
import { childrenFailures, failure, falseLogin, smsFailures, wrongDoors } from '../failures.ts';
import { returnExpired, sessionExpired } from '../scenes/breakdowns.ts';
import { children } from '../scenes/children.ts';
import { DOOR, door } from '../scenes/door.ts';
import { franceConnect, franceConnectFailed } from '../scenes/franceconnect.ts';
import { loginWithout } from '../scenes/login.ts';
import { numberAsked } from '../scenes/number.ts';
import { HOME, scene } from '../scenes/scenes.ts';
import { smsCode } from '../scenes/sms-code.ts';

/** The first time, which asks for the number and the children; coming in once more, FranceConnect is enough. */
export const franceconnect = defineScenario({
  journey: 'franceconnect',
  ages: ['2021', 'today'],
  first: DOOR,
  scenes: {
    ...door('login'),
    ...loginWithout([{ use: 'franceConnect', to: 'providers' }]),
    ...franceConnect('phone'),
    ...franceConnectFailed,
    ...numberAsked('phone', { phone: 'parent.phone' }),
    ...smsCode('phone', 'children'),
    ...children('activated'),
    activated: scene('educonnect/activated.franceconnect', { use: 'access', to: 'end' }),
    ...HOME,
    ...sessionExpired,
    ...returnExpired,
    ...door('login-again', '-again'),
    ...loginWithout([{ use: 'franceConnect', to: 'providers-again' }], '-again'),
    ...franceConnect('end', '-again'),
  },
  failures: [
    ...wrongDoors,
    falseLogin,
    failure('session-expired', { at: 'login', use: 'franceConnect', to: 'session-expired' }),
    failure('provider-unavailable', { at: 'providers', use: 'impots.gouv.fr', to: 'providers-failed' }),
    failure('identity-not-found', { at: 'provider', use: 'submit', to: 'franceconnect-error' }),
    failure('unknown-number', { at: 'phone', use: 'submit', to: 'phone-refused' }),
    ...smsFailures,
    ...childrenFailures,
    failure('return-expired', { at: 'activated', use: 'access', to: 'return-expired' }),
  ],
});
