import type { Fleet } from '../../utils/model/fleet.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { addressOf } from '../../utils/portals/addresses.ts';

/** Where « Ouvrir l’ENT » leads: where a policy says, else to that of the ENT's addresses at which the person was last. */
export const entFor = (fleet: Pick<Fleet, 'ent'>, { ent }: Pick<Settings, 'ent'>): string =>
  fleet.ent ?? addressOf('ent', ent);
