import { type Scenes, scene } from './scenes.ts';

/**
 * The page that asks for the number, to which the code is sent, and the same after a refusal.
 * @param page `phone` with FranceConnect, `identity` without: the names of the scenes too
 * @param right what must be written there
 */
export function numberAsked(page: 'phone' | 'identity', right: Readonly<Record<string, string>>): Scenes {
  const moves = [
    { use: 'submit', right: { ...right }, to: 'sms-code', sends: 'sms' },
    { use: 'submit', detour: true, to: `${page}-refused` },
  ] as const;
  return {
    [page]: scene(`educonnect/${page}`, ...moves),
    [`${page}-refused`]: scene(`educonnect/${page}-refused`, ...moves),
  };
}
