/** What is stored, of whatever version: the item `settings`, and the item `memory`. */
export interface StoredItems {
  settings: Readonly<Record<string, unknown>>;
  memory: Readonly<Record<string, unknown>>;
}

/** One change of what is stored. */
export interface Migration {
  /** When it came. */
  date: string;
  what: string;
  /** Leaves alone what it has already changed, because all migrations run each time. */
  migrate(stored: StoredItems): StoredItems;
}

/** Adds what is missing, and leaves what is there. */
const add =
  (settings: StoredItems['settings'], memory: StoredItems['memory'] = {}) =>
  (stored: StoredItems): StoredItems => ({
    settings: { ...settings, ...stored.settings },
    memory: { ...memory, ...stored.memory },
  });

/**
 * In the order of their dates. To store something new, to rename or to remove it: add an entry at the end, and never
 * change one that was published. What no entry names belongs to a newer version, and is kept for it.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    date: '2026-11-24',
    what: 'The first settings, and the pages on which the card was folded.',
    migrate: add(
      { profile: 'parent', case: null, language: 'fr', sharedComputer: false, help: true },
      { folded: [], loggedIn: false },
    ),
  },
  {
    date: '2026-11-24',
    what: 'The SMS clock runs on from page to page, and a login that is under way is remembered.',
    migrate: add({}, { codeSeenAt: null, onTheWay: false }),
  },
  {
    date: '2026-11-24',
    what: 'The case in which an account was put in use is remembered: a first time happens once.',
    migrate: add({}, { activated: null }),
  },
  {
    date: '2026-11-24',
    what: 'A trainer says where the phone page is.',
    migrate: add({ phoneAddress: '' }),
  },
  {
    date: '2026-11-29',
    what: 'No level is chosen before somebody chooses one.',
    migrate: add({ level: null }),
  },
  {
    date: '2026-11-29',
    what: 'Where the person knows the ENT, and when the guide spoke last: what it remembers lapses.',
    migrate: add({ ent: 'enthdf.fr' }, { spokeOn: null }),
  },
  {
    date: '2026-11-29',
    what: 'A trainer plays with their own ENT and school.',
    migrate: add({ ownSchool: null }),
  },
];

/** What today's version reads where another one has written. */
export const migrated = (stored: StoredItems): StoredItems =>
  MIGRATIONS.reduce((items, { migrate }) => migrate(items), stored);
