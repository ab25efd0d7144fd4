import type { Fleet } from '../../utils/model/fleet.ts';
import type { AddressName } from '../../utils/model/names.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { addressOf } from '../../utils/portals/addresses.ts';

/** Where an address leads: the ENT where a policy says, else to that of its addresses at which the person was last. */
export const addressFor = (name: AddressName, fleet: Pick<Fleet, 'ent'>, { ent }: Pick<Settings, 'ent'>): string =>
  (name === 'ent' && fleet.ent) || addressOf(name, ent);

/** Where « Ouvrir l’ENT » leads. */
export const entFor = (fleet: Pick<Fleet, 'ent'>, settings: Pick<Settings, 'ent'>): string =>
  addressFor('ent', fleet, settings);
