import type { Move, PlayScene } from '../../schema/practice.ts';
import { anyBirthDate } from './children.ts';
import { toDoor } from './door.ts';
import { type Scenes, scene } from './scenes.ts';

/** A new password, written twice. */
export const newPassword = (screen: string, to: string): PlayScene =>
  scene(screen, { use: 'submit', right: { newPassword: 'newPassword', confirmPassword: 'newPassword' }, to });

/** The page was open too long: nothing is lost, one starts again. */
export const sessionExpired: Scenes = { 'session-expired': scene('educonnect/session-expired', ...toDoor()) };

/** What may stand between the right credentials and the goal: one starts again, or writes what is asked. */
export function loginBreakdowns(to: string): Scenes {
  const check: readonly Move[] = [
    ...anyBirthDate({ use: 'submit', to }),
    { use: 'submit', detour: true, to: 'birth-date-refused' },
    { use: 'back', detour: true, to: 'login' },
  ];
  return {
    ...sessionExpired,
    unavailable: scene('educonnect/unavailable', ...toDoor()),
    overloaded: scene('ent-edifice/overloaded', ...toDoor()),
    'unknown-account': scene('ent-edifice/local-login-refused', ...toDoor()),
    terms: scene('ent-edifice/terms', { use: 'submit', chosen: ['accept'], to }),
    'mail-check': scene('ent-edifice/mail-check', {
      use: 'submit',
      right: { email: 'parent.mail' },
      to: 'mail-check-code',
      sends: 'mail',
      tells: 'code',
    }),
    'mail-check-code': scene(
      'ent-edifice/mail-check.code',
      // The digits are sent by themselves.
      { use: 'code', right: { code: 'code' }, to },
      { use: 'resend', to: 'mail-check-code', sends: 'mail', tells: 'code', detour: true },
    ),
    'account-choice': scene('ent-edifice/account-choice', { use: 'college', to }, { use: 'ecole', to }),
    'birth-date-check': scene('educonnect/birth-date-check', ...check),
    'birth-date-refused': scene('educonnect/birth-date-check.refused', ...check),
    'forced-password': newPassword('educonnect/new-password.forced', to),
  };
}

/** The ENT's ticket lived 15 minutes: the account is active, one comes in by the door once more. */
export const returnExpired: Scenes = { 'return-expired': scene('ent-edifice/return-expired', ...toDoor('-again')) };
