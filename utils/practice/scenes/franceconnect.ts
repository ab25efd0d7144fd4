import type { Move } from '../../schema/practice.ts';
import { toDoor } from './door.ts';
import { type Scenes, scene } from './scenes.ts';

/** The family has an account there. */
const chooses = (turn: string): Move => ({ use: 'impots.gouv.fr', to: `provider${turn}` });

/**
 * From FranceConnect's choice of an account to its « Continuer sur … ».
 * @param next the scene behind it
 * @param turn set after each scene's name, where a scenario comes here once more
 */
export function franceConnect(next: string, turn = ''): Scenes {
  const proves: readonly Move[] = [
    {
      use: 'submit',
      right: { fiscalNumber: 'provider.fiscalNumber', password: 'provider.password' },
      to: `consent${turn}`,
    },
    { use: 'submit', detour: true, to: `provider-refused${turn}` },
  ];
  return {
    [`providers${turn}`]: scene('franceconnect/choice', chooses(turn)),
    [`provider${turn}`]: scene('elsewhere/identity-provider', ...proves),
    [`provider-refused${turn}`]: scene('elsewhere/identity-provider.refused', ...proves),
    [`consent${turn}`]: scene('franceconnect/consent', { use: 'continue', to: next }),
  };
}

/** The account that was chosen does not answer, or nobody is found behind it. */
export const franceConnectFailed: Scenes = {
  'providers-failed': scene('franceconnect/choice-failed', chooses('')),
  'franceconnect-error': scene('franceconnect/error', ...toDoor()),
};
