import { JOURNEYS, type JourneyId, LEVELS, PROFILES } from '../schema/names.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN, type Settings } from '../schema/settings.ts';

const LONGEST_ADDRESS = 200;

/** May this be the phone page's address? Https, without a name or a password in it, short enough for a QR code. */
export function isPhoneAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return protocol === 'https:' && username === '' && password === '';
}

const oneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);

/** The values that each setting may take. */
const ALLOWED: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  profile: oneOf(PROFILES),
  level: oneOf(LEVELS),
  case: oneOf([null, ...JOURNEYS]),
  language: oneOf(['fr']),
  sharedComputer: oneOf([false, true]),
  help: oneOf([true, false]),
  phoneAddress: (value) => value === '' || isPhoneAddress(value),
};

/** The part of `browser.storage` that is used here, the same in the polyfill and in WXT's own `browser`. */
export interface StorageApi {
  local: Area;
  session: Area;
  onChanged: { addListener(listener: (changes: Changes) => void): void };
}

/** What the browser tells of stored items that changed. */
type Changes = Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>;

/** One area of storage. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * What is stored may be of another version, or broken: each value that is not allowed falls back to its default.
 * @returns the settings to use, and whether something stored had to be replaced
 */
export function parseSettings(raw: unknown): { settings: Settings; repaired: boolean } {
  const stored = isRecord(raw) ? raw : {};
  let repaired = raw !== undefined && !isRecord(raw);
  const entries = Object.entries(DEFAULTS).map(([name, fallback]) => {
    const value = stored[name];
    if (ALLOWED[name as keyof Settings](value)) return [name, value];
    if (value !== undefined) repaired = true;
    return [name, fallback];
  });
  return { settings: Object.fromEntries(entries) as Settings, repaired };
}

function parseMemory(raw: unknown): Memory {
  if (!isRecord(raw)) return NOTHING_SEEN;
  const folded = Array.isArray(raw.folded) ? raw.folded.filter((page) => typeof page === 'string') : [];
  const codeSeenAt = typeof raw.codeSeenAt === 'number' && raw.codeSeenAt <= Date.now() ? raw.codeSeenAt : null;
  const activated = JOURNEYS.find((journey) => journey === raw.activated) ?? null;
  return { folded, loggedIn: raw.loggedIn === true, codeSeenAt, activated };
}

/** All that is kept, as read. */
export interface Stored {
  settings: Settings;
  memory: Memory;
  /** Something stored was unreadable and has been replaced. */
  repaired: boolean;
}

const NAMES = ['settings', 'memory'];

/**
 * Reads and writes the two stored items: in `local` storage, or in `session` storage on a shared computer.
 * @param areas `browser.storage`; not called `storage` here, or WXT would import its own library of that name
 */
export function settingsStore(areas: StorageApi) {
  const areaFor = (settings: Settings) => (settings.sharedComputer ? areas.session : areas.local);

  const read = async (): Promise<Stored> => {
    // Where session storage cannot be read (an older browser), what is kept for good still counts.
    const [session, local] = await Promise.all([areas.session.get(NAMES).catch(() => ({})), areas.local.get(NAMES)]);
    const stored: Record<string, unknown> = 'settings' in session ? session : local;
    return { ...parseSettings(stored.settings), memory: parseMemory(stored.memory) };
  };

  const write = async (settings: Settings, memory: Memory) => {
    await areaFor(settings).set({ settings, memory });
    await (settings.sharedComputer ? areas.local : areas.session).remove(NAMES);
  };

  return {
    read,
    /** Changes some settings and leaves the others. Who chooses another case wants to be helped anew. */
    async change(changes: Partial<Settings>) {
      const { settings, memory } = await read();
      const next = { ...settings, ...changes };
      await write(next, next.case === settings.case ? memory : { ...memory, loggedIn: false, activated: null });
    },
    /** The first time is over: the case becomes another by itself. */
    async moveOn(next: JourneyId) {
      const { settings, memory } = await read();
      await write({ ...settings, case: next }, { ...memory, activated: null });
    },
    async remember(changes: Partial<Memory>) {
      const { settings, memory } = await read();
      await write(settings, { ...memory, ...changes });
    },
    /** Remembers that a page's card was folded, or unfolded, by hand. */
    async foldPage(page: string, folded: boolean) {
      const { settings, memory } = await read();
      const others = memory.folded.filter((one) => one !== page);
      await write(settings, { ...memory, folded: folded ? [...others, page] : others });
    },
    /** Calls back when what is said may have changed: the settings or the SMS clock; not when a page was folded. */
    watch(onChange: () => void): void {
      areas.onChanged.addListener((changes) => {
        const differs = (name: string, telling: (value: unknown) => unknown) => {
          const { oldValue, newValue } = changes[name] ?? {};
          return JSON.stringify(telling(oldValue)) !== JSON.stringify(telling(newValue));
        };
        if (differs('settings', (value) => value) || differs('memory', (value) => parseMemory(value).codeSeenAt)) {
          onChange();
        }
      });
    },
  };
}

export type SettingsStore = ReturnType<typeof settingsStore>;
