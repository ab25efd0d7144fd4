import { defineScenario } from '../../model/define.ts';
import { behindDoor, failure, falseLogin, wrongDoors } from '../failures.ts';
import { siblingElsewhere } from '../scenes/attach.ts';
import { loginBreakdowns } from '../scenes/breakdowns.ts';
import { DOOR, door } from '../scenes/door.ts';
import { ACCOUNT, login } from '../scenes/login.ts';
import { HOME } from '../scenes/scenes.ts';

const after = (to: string) => ({ at: 'login', use: 'submit', to });

export const everyday = defineScenario({
  journey: 'everyday',
  ages: ['2021', 'today'],
  first: DOOR,
  scenes: { ...door('login'), ...login(ACCOUNT, 'end'), ...loginBreakdowns('end'), ...siblingElsewhere, ...HOME },
  failures: [
    ...wrongDoors,
    failure('captcha', after('login-captcha'), ['today']),
    failure('birth-date-check', after('birth-date-check'), ['today']),
    failure('forced-password', after('forced-password')),
    failure('session-expired', after('session-expired')),
    failure('ent-overloaded', after('overloaded')),
    failure('several-accounts', after('account-choice')),
    failure('terms', after('terms')),
    failure('mail-check', after('mail-check')),
    failure('unknown-account', after('unknown-account')),
    failure('sibling-elsewhere', after('home')),
    ...behindDoor('educonnect-unavailable', 'unavailable'),
    falseLogin,
  ],
});
