import { ENTS, JOURNEYS, LEVELS, PROFILES } from '../model/names.ts';
import { isOwnSchool } from '../model/own-school.ts';
import { DEFAULTS, type Memory, type Settings } from '../model/settings.ts';
import { type Check, isBoolean, isRecord, oneOf } from './checks.ts';
import type { Managed } from './fleet.ts';
import { migrated } from './migrations.ts';

const LONGEST_ADDRESS = 200;

/** May this be an address that a trainer or a policy gives? Https, without a name or a password in it, short enough for a QR code. */
export function isHttpsAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return protocol === 'https:' && username === '' && password === '';
}

/** The values that each setting may take. */
const ALLOWED: Readonly<Record<keyof Settings, Check>> = {
  profile: oneOf(PROFILES),
  level: oneOf([null, ...LEVELS]),
  case: oneOf([null, ...JOURNEYS]),
  language: oneOf(['fr']),
  ent: oneOf(ENTS),
  sharedComputer: isBoolean,
  help: isBoolean,
  phoneAddress: (value) => value === '' || isHttpsAddress(value),
  ownSchool: (value) => value === null || isOwnSchool(value),
};

/** The part of `browser.storage` that is used here, the same in the polyfill and in WXT's own `browser`. */
export interface StorageApi {
  local: Area;
  session: Area;
  /** What is set by policy; not every browser has it. */
  managed?: Managed;
  onChanged: { addListener(listener: (changes: Changes, area?: string) => void): void };
}

/** What the browser tells of stored items that changed. */
type Changes = Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>;

/** One area of storage. */
export interface Area {
  /** @param keys null: all */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

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
  const spokeOn = typeof raw.spokeOn === 'number' ? raw.spokeOn : null;
  const onTheWay = raw.onTheWay === true;
  return { ...raw, folded, onTheWay, loggedIn: raw.loggedIn === true, codeSeenAt, activated, spokeOn };
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
