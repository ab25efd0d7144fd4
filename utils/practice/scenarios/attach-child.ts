import { defineScenario } from '../../model/define.ts';
import { failure, falseLogin, wrongDoors } from '../failures.ts';
import { attach } from '../scenes/attach.ts';
import { sessionExpired } from '../scenes/breakdowns.ts';
import { DOOR, door } from '../scenes/door.ts';
import { ACCOUNT, login } from '../scenes/login.ts';
import { scene } from '../scenes/scenes.ts';

export const attachChild = defineScenario({
  journey: 'attach-child',
  ages: ['2021', 'today'],
  first: DOOR,
  scenes: {
    ...door('login'),
    ...login(ACCOUNT, 'home'),
    ...attach('ent-edifice/home.one-child', 'end'),
    end: scene('educonnect/account.complete'),
    ...sessionExpired,
  },
  failures: [
    ...wrongDoors,
    falseLogin,
    failure('captcha', { at: 'login', use: 'submit', to: 'login-captcha' }, ['today']),
    failure('session-expired', { at: 'login', use: 'submit', to: 'session-expired' }),
    failure('names-differ', { at: 'attach-form', use: 'submit', to: 'attach-refused' }),
  ],
});
