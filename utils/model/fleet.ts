import type { Level } from './names.ts';

/** What whoever looks after many computers has set for all of them by policy. Nothing of it can be changed by a person. */
export interface Fleet {
  /** The level, where the person has chosen none. */
  level?: Level;
  /** The ENT's https address that « Ouvrir l’ENT » opens. */
  ent?: string;
  /** Every computer is shared, and nobody can say otherwise. */
  sharedComputer?: true;
  /** Who helps in this place, and their telephone number. */
  helperName?: string;
  helperNumber?: string;
  /** Where the phone page is, where the person has not said. */
  phoneAddress?: string;
  /** The welcome does not open by itself. */
  welcome?: false;
}
