import { JOURNEYS, LEVELS, PROFILES } from '../model/names.ts';
import { DEFAULTS, type Memory, type Settings } from '../model/settings.ts';
import { migrated } from './migrations.ts';

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
 * Values that are not allowed, because they are broken or of another version, fall back to their defaults one by one.
 * @param raw the two stored items, undefined where nothing is stored
 * @returns what to use, with what only a newer version knows, and whether something stored had to be replaced
 */
export function parseStored(raw: { settings?: unknown; memory?: unknown }): Stored {
  const isBroken = raw.settings !== undefined && !isRecord(raw.settings);
  const { settings, memory } = migrated({
    settings: isRecord(raw.settings) ? raw.settings : {},
    memory: isRecord(raw.memory) ? raw.memory : {},
  });
  const names = Object.keys(DEFAULTS) as (keyof Settings)[];
  const broken = names.filter((name) => !ALLOWED[name](settings[name]));
  const mended = Object.fromEntries(broken.map((name) => [name, DEFAULTS[name]]));
  return {
    settings: { ...settings, ...mended } as unknown as Settings,
    memory: parseMemory(memory),
    repaired: isBroken || broken.length > 0,
  };
}

function parseMemory(raw: Readonly<Record<string, unknown>>): Memory {
  const folded = Array.isArray(raw.folded) ? raw.folded.filter((page) => typeof page === 'string') : [];
  const codeSeenAt = typeof raw.codeSeenAt === 'number' && raw.codeSeenAt <= Date.now() ? raw.codeSeenAt : null;
  const activated = JOURNEYS.find((journey) => journey === raw.activated) ?? null;
  return { ...raw, folded, onTheWay: raw.onTheWay === true, loggedIn: raw.loggedIn === true, codeSeenAt, activated };
}

/** All that is kept. */
export interface Kept {
  settings: Settings;
  memory: Memory;
}

/** All that is kept, as read. */
export interface Stored extends Kept {
  /** Something stored was unreadable and has been replaced. */
  repaired: boolean;
}

const NAMES = ['settings', 'memory'];

/** Runs some work while no other reads and writes; the popup and the background script share one lock. */
export type Exclusively = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The lock of this name, which all windows of the extension share. */
export const lockOf =
  (name: string): Exclusively =>
  (work) =>
    navigator.locks.request(name, work) as ReturnType<typeof work>;

/**
 * Reads and writes the two stored items: in `local` storage, or in `session` storage on a shared computer, where `local`
 * holds nothing but that it is shared.
 * @param areas `browser.storage`; not called `storage` here, or WXT would import its own library of that name
 */
export function settingsStore(areas: StorageApi, exclusively: Exclusively = lockOf('settings')) {
  const readNow = async (): Promise<Stored> => {
    // Where session storage cannot be read (an older browser), what is kept for good still counts.
    const [session, local] = await Promise.all([areas.session.get(NAMES).catch(() => ({})), areas.local.get(NAMES)]);
    const stored: Record<string, unknown> = 'settings' in session ? session : local;
    return parseStored(stored);
  };

  const write = async ({ settings, memory }: Kept) => {
    if (settings.sharedComputer) {
      await areas.session.set({ settings, memory });
      await areas.local.set({ settings: { sharedComputer: true } });
      await areas.local.remove(['memory']);
    } else {
      await areas.local.set({ settings, memory });
      await areas.session.remove(NAMES);
    }
  };

  /** Writes back what `next` makes of what is kept, while nobody else does; nothing where it gives the same objects. */
  const update = (next: (stored: Stored) => Kept) =>
    exclusively(async () => {
      const stored = await readNow();
      const { settings, memory } = next(stored);
      if (stored.repaired || settings !== stored.settings || memory !== stored.memory)
        await write({ settings, memory });
    });

  return {
    read: () => exclusively(readNow),
    /**
     * Says what `next` makes of what is kept, and keeps it: words neither wait for that nor are lost where it fails.
     * Throws if what is kept cannot be read.
     */
    tell: <Made extends Kept>(next: (stored: Stored) => Made) =>
      new Promise<Made>((resolve, reject) => {
        const tell = (stored: Stored) => {
          const made = next(stored);
          resolve(made);
          return made;
        };
        update(tell).catch(reject);
      }),
    /** Changes some settings and leaves the others. Who chooses another case wants to be helped anew. */
    change: (changes: Partial<Settings>) =>
      update(({ settings, memory }) => {
        const next = { ...settings, ...changes };
        const anew = { ...memory, onTheWay: false, loggedIn: false, activated: null };
        return { settings: next, memory: next.case === settings.case ? memory : anew };
      }),
    /** Remembers that a page's card was folded, or unfolded, by hand. */
    foldPage: (page: string, folded: boolean) =>
      update(({ settings, memory }) => {
        const others = memory.folded.filter((one) => one !== page);
        return { settings, memory: { ...memory, folded: folded ? [...others, page] : others } };
      }),
    /** Calls back when what is said may have changed: the settings or the SMS clock; not when a page was folded. */
    watch(onChange: () => void): void {
      areas.onChanged.addListener((changes) => {
        const differs = (name: string, telling: (value: unknown) => unknown) => {
          const { oldValue, newValue } = changes[name] ?? {};
          return JSON.stringify(telling(oldValue)) !== JSON.stringify(telling(newValue));
        };
        if (
          differs('settings', (value) => value) ||
          differs('memory', (value) => parseStored({ memory: value }).memory.codeSeenAt)
        ) {
          onChange();
        }
      });
    },
  };
}
