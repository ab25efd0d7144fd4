import type { Move } from '../../schema/practice.ts';
import { type Scenes, scene } from './scenes.ts';

/**
 * The code that came by SMS.
 * @param from the scene that asked for the number, or for the identifier: where a new code comes from
 * @param to the scene behind the right code
 */
export function smsCode(from: string, to: string): Scenes {
  const opens: Move = { use: 'submit', right: { code: 'code' }, to };
  const refuses: Move = { use: 'submit', detour: true, to: 'sms-code-refused' };
  return {
    'sms-code': scene('educonnect/sms-code', opens, refuses, {
      use: 'resend',
      detour: true,
      to: 'sms-code',
      sends: 'sms',
    }),
    'sms-code-refused': scene('educonnect/sms-code-refused', opens, refuses, { use: 'resend', detour: true, to: from }),
  };
}
