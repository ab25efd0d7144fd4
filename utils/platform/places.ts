import type { Fleet } from '../model/fleet.ts';
import { isSame } from '../model/same.ts';
import { NOTHING_SEEN, type Settings } from '../model/settings.ts';
import { isRecord } from './checks.ts';
import { readFleet } from './fleet.ts';
import { type Area, type Kept, parseStored, type StorageApi, type Stored } from './stored.ts';

/** What was found where it is kept. */
export interface Found extends Stored {
  /** False: a part of it cannot be read. It is not written over, because it may be there again. */
  whole: boolean;
}

/** Where what is kept stands. */
export interface Place {
  /** Never rejects: what cannot be read is as by default. */
  read(): Promise<Found>;
  write(kept: Kept): Promise<void>;
}

const NAMES = ['settings', 'memory'];
/** What private windows keep bears names that begin so. */
export const PRIVATE = 'private-';
/** What is kept of masks bears names that begin so. */
export const MASKS = 'masked';
/** Their settings and their memory, as one item. */
const HERE = `${PRIVATE}kept`;

const readIn = (area: Area, names: string[]) => area.get(names).catch(() => undefined);

/**
 * `local` storage, or on a shared computer `session` storage; then `local` holds nothing but that it is shared.
 * @param areas `browser.storage`; not called `storage` here, or WXT would import its own library of that name
 */
export function ownPlace({ local, session, managed }: StorageApi): Place {
  const stored = async () => {
    const [forSession, forGood] = await Promise.all([readIn(session, NAMES), readIn(local, NAMES)]);
    const isInSession = forSession !== undefined && 'settings' in forSession;
    return { forSession, forGood, isInSession, own: parseStored(isInSession ? forSession : (forGood ?? {})) };
  };
  return {
    async read() {
      const [{ forSession, forGood, isInSession, own }, fleet] = await Promise.all([stored(), readFleet(managed)]);
      const found = underFleet(own, fleet);
      // What is kept for good tells whether there ought to be something in session memory.
      const whole =
        isInSession || (forGood !== undefined && (forSession !== undefined || !found.settings.sharedComputer));
      return { ...found, whole };
    },
    async write({ settings: chosen, memory }) {
      const [{ own }, fleet] = await Promise.all([stored(), readFleet(managed)]);
      const settings = withoutFleet(chosen, own.settings, fleet);
      if (settings.sharedComputer || fleet.sharedComputer) {
        await session.set({ settings, memory });
        await local.set({ settings: { sharedComputer: true } });
        await local.remove(['memory']);
      } else {
        await local.set({ settings, memory });
        await session.remove(NAMES);
      }
    },
  };
}

/** What a policy sets: that the computer is shared whatever was chosen, the rest where nobody has chosen. */
const underFleet = (stored: Stored, { sharedComputer, level, phoneAddress }: Fleet): Stored => ({
  ...stored,
  settings: {
    ...stored.settings,
    sharedComputer: stored.settings.sharedComputer || sharedComputer === true,
    level: stored.settings.level ?? level ?? null,
    phoneAddress: stored.settings.phoneAddress || phoneAddress || '',
  },
});

/** What is to be kept: what a policy sets and nobody has chosen stays unchosen, because another policy may set something else. */
const withoutFleet = (settings: Settings, before: Settings, { level, phoneAddress }: Fleet): Settings => ({
  ...settings,
  level: before.level === null && settings.level === level ? null : settings.level,
  phoneAddress: before.phoneAddress === '' && settings.phoneAddress === phoneAddress ? '' : settings.phoneAddress,
});

/**
 * Private windows: the settings of the others are read, and what is changed or seen here stands in session memory only,
 * apart from theirs. The stores forbid anything else.
 */
export function privatePlace(areas: StorageApi): Place {
  const own = ownPlace(areas);
  const { session } = areas;
  return {
    async read() {
      const [base, stored] = await Promise.all([own.read(), readIn(session, [HERE])]);
      const { settings, memory } = isRecord(stored?.[HERE]) ? stored[HERE] : {};
      const here = parseStored({
        settings: { ...base.settings, ...(isRecord(settings) && settings) },
        memory: isRecord(memory) ? memory : NOTHING_SEEN,
      });
      // What others have broken is not mended from here.
      return { ...here, repaired: false, whole: stored !== undefined && base.whole };
    },
    async write({ settings, memory }) {
      const { settings: base } = await own.read();
      await session.set({ [HERE]: { settings: changesOf(settings, base), memory } });
    },
  };
}

/** The settings that are not as they were: a later change of the others still counts. */
function changesOf(settings: Settings, before: Settings): Partial<Settings> {
  const names = Object.keys(settings) as (keyof Settings)[];
  return Object.fromEntries(
    names.filter((name) => !isSame(settings[name], before[name])).map((name) => [name, settings[name]]),
  );
}

/** Forgets all that was kept for private windows. */
export async function forgetPrivate({ session }: Pick<StorageApi, 'session'>): Promise<void> {
  const names = Object.keys(await session.get(null)).filter((name) => name.startsWith(PRIVATE));
  if (names.length > 0) await session.remove(names);
}

/** Forgets all that is in session memory for the other windows; where masks lie stays, because they cover names. */
export async function forgetSession({ session }: Pick<StorageApi, 'session'>): Promise<void> {
  const names = Object.keys(await session.get(null)).filter(
    (name) => !name.startsWith(PRIVATE) && !name.startsWith(MASKS),
  );
  if (names.length > 0) await session.remove(names);
}

/**
 * « Tout effacer »: all that is kept for the other windows. That the computer is shared stays, because the next person's
 * choices would else be kept for good.
 */
export async function eraseOwn(areas: StorageApi): Promise<void> {
  const { settings } = await ownPlace(areas).read();
  await forgetSession(areas);
  const names = Object.keys(await areas.local.get(null));
  if (names.length > 0) await areas.local.remove(names);
  if (settings.sharedComputer) await areas.local.set({ settings: { sharedComputer: true } });
}

/** An area in which nothing is read or written before something else is done. */
export const after = (ready: Promise<unknown>, area: Area): Area => ({
  get: (keys) => ready.then(() => area.get(keys)),
  set: (items) => ready.then(() => area.set(items)),
  remove: (keys) => ready.then(() => area.remove(keys)),
});
