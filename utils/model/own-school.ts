import { LEVELS, type Level } from './names.ts';

// A trainer's own ENT and school, in the exercises: what the group knows from its letters and its screens.

export interface OwnSchool {
  /** As the letter and the ENT's first page name it. */
  school: string;
  /** The host of the ENT, as it is written in the address bar. */
  host: string;
  level: Level;
  /** How the school's letter looks: its title, and what it calls the identifier and the password. */
  letter: { title: string; identifier: string; password: string };
}

/** Longer is no name. */
const LONGEST = 80;
const HOST = /^(?=.{4,80}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

const isShort = (raw: unknown): raw is string => typeof raw === 'string' && raw.trim() !== '' && raw.length <= LONGEST;

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> => typeof raw === 'object' && raw !== null;

/** Is it an own school, as it is kept or stands in a file? */
export function isOwnSchool(raw: unknown): raw is OwnSchool {
  if (!isRecord(raw) || !isRecord(raw.letter)) return false;
  const { school, host, level, letter } = raw;
  const isLevel = (LEVELS as readonly unknown[]).includes(level);
  const isHost = typeof host === 'string' && HOST.test(host);
  return isShort(school) && isHost && isLevel && [letter.title, letter.identifier, letter.password].every(isShort);
}

/** The own school of a file; undefined where the file is none. */
export function ownSchoolFrom(text: string): OwnSchool | undefined {
  try {
    const raw: unknown = JSON.parse(text);
    return isOwnSchool(raw) ? raw : undefined;
  } catch {
    return undefined;
  }
}
