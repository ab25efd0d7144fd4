import type { EntHost, JourneyId, Level, Profile } from './names.ts';
import type { OwnSchool } from './own-school.ts';

/** What the parent chose, one stored item (DESIGN.md, « Settings »). */
export interface Settings {
  profile: Profile;
  /** Null until chosen: nothing is said of a level then. */
  level: Level | null;
  /** The way to log in; null until chosen: the card asks where the way forks. */
  case: JourneyId | null;
  language: 'fr';
  /** The host at which this person knows the ENT: the one that they came to last. */
  ent: EntHost;
  /** On a shared computer nothing outlives the browser session. */
  sharedComputer: boolean;
  /** False: nothing is drawn on any page. */
  help: boolean;
  /** Where a trainer has put the phone page, an https address; empty: nowhere. */
  phoneAddress: string;
  /** A trainer's own ENT and school in the exercises; null: the invented ones. */
  ownSchool: OwnSchool | null;
}

export const DEFAULTS: Settings = {
  profile: 'parent',
  level: null,
  case: null,
  language: 'fr',
  ent: 'enthdf.fr',
  sharedComputer: false,
  help: true,
  phoneAddress: '',
  ownSchool: null,
};

/** What the guide remembers between pages, the second stored item. */
export interface Memory {
  /** Pages on which the card was folded by hand. */
  folded: readonly string[];
  /** A login is under way with the guide. */
  onTheWay: boolean;
  /** A login was finished with the guide: from then on it waits to be asked. */
  loggedIn: boolean;
  /** The SMS clock: when the page that asks for the code was first seen, in ms since 1970; null while none is awaited. */
  codeSeenAt: number | null;
  /** The case in which an account was put in use: a first time happens once. */
  activated: JourneyId | null;
  /** The last day on which the guide spoke, in days since 1970; null: never. */
  spokeOn: number | null;
}

export const NOTHING_SEEN: Memory = {
  folded: [],
  onTheWay: false,
  loggedIn: false,
  codeSeenAt: null,
  activated: null,
  spokeOn: null,
};
