import { JOURNEYS, LEVELS, PROFILES } from '../schema/names.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN, type Settings } from '../schema/settings.ts';

/** The values that each setting may take. */
const ALLOWED: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  profile: PROFILES,
  level: LEVELS,
  case: [null, ...JOURNEYS],
  language: ['fr'],
  sharedComputer: [false, true],
  help: [true, false],
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
    const allowed: readonly unknown[] = ALLOWED[name as keyof Settings];
    if (allowed.includes(value)) return [name, value];
    if (value !== undefined) repaired = true;
    return [name, fallback];
  });
  return { settings: Object.fromEntries(entries) as Settings, repaired };
}

function parseMemory(raw: unknown): Memory {
  if (!isRecord(raw)) return NOTHING_SEEN;
  const folded = Array.isArray(raw.folded) ? raw.folded.filter((page) => typeof page === 'string') : [];
  const codeSeenAt = typeof raw.codeSeenAt === 'number' && raw.codeSeenAt <= Date.now() ? raw.codeSeenAt : null;
  return { folded, loggedIn: raw.loggedIn === true, codeSeenAt };
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
    /** Changes some settings and leaves the others. */
    async change(changes: Partial<Settings>) {
      const { settings, memory } = await read();
      await write({ ...settings, ...changes }, memory);
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
