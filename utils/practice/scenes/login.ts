import type { Move } from '../../schema/practice.ts';
import { type Scenes, scene } from './scenes.ts';

/** Which facts open the account. */
export interface Credentials {
  identifier: string;
  password: string;
}

export const ACCOUNT: Credentials = { identifier: 'account.identifier', password: 'account.password' };
export const LETTER: Credentials = { identifier: 'letter.identifier', password: 'letter.password' };
/** Once another password was chosen. */
export const RENEWED: Credentials = { identifier: 'account.identifier', password: 'newPassword' };

/**
 * The same page for somebody who has no identifier and no password yet, or lost them: whatever is written is refused.
 * @param ways what is to be pressed there
 */
export function loginWithout(ways: readonly Move[], turn = ''): Scenes {
  const moves: readonly Move[] = [...ways, { use: 'submit', detour: true, to: `login-wrong-credentials${turn}` }];
  return {
    [`login${turn}`]: scene('educonnect/login', ...moves),
    [`login-wrong-credentials${turn}`]: scene('educonnect/login-wrong-credentials', ...moves),
  };
}

/**
 * EduConnect's login with identifier and password. Wrong ones are refused; the second time the letters of a picture are
 * asked for, which was not so in 2021.
 * @param to the scene behind the right ones
 * @param turn set after each scene's name, where a scenario comes here once more
 */
export function login(credentials: Credentials, to: string, turn = ''): Scenes {
  const right = { ...credentials };
  const opens: Move = { use: 'submit', right, to };
  return {
    [`login${turn}`]: scene('educonnect/login', opens, {
      use: 'submit',
      detour: true,
      to: `login-wrong-credentials${turn}`,
    }),
    [`login-wrong-credentials${turn}`]: scene(
      'educonnect/login-wrong-credentials',
      opens,
      { use: 'submit', detour: true, age: 'today', to: `login-captcha${turn}` },
      { use: 'submit', detour: true, age: '2021', to: `login-wrong-credentials${turn}` },
    ),
    [`login-captcha${turn}`]: scene(
      'educonnect/login-captcha',
      { use: 'submit', right: { ...right, captcha: 'captcha' }, to },
      { use: 'submit', detour: true, to: `login-captcha${turn}` },
    ),
  };
}
