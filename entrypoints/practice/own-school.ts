import { type OwnSchool, ownSchoolFrom } from '../../utils/model/own-school.ts';
import type { Drawing } from '../../utils/model/practice.ts';
import { FAMILY } from '../../utils/practice/family.ts';

// The trainer's own ENT and school. The windows of one exercise share it: a window that a page opened gets a copy of this
// storage, which ends with the window, and can read it at once: all that is drawn is made for one school.

const KEPT = 'own-school';

/** The ENT of the exercises, as it is written in the address bar; its door has a host of its own. */
const ENT = 'enthdf.fr';
const DOOR = 'connexion.enthdf.fr';
const IN_WORDS = /\benthdf\.fr(?: ou college\.entsomme\.fr)?/g;

function read(): OwnSchool | undefined {
  try {
    return ownSchoolFrom(sessionStorage.getItem(KEPT) ?? '');
  } catch {
    // The phone page, opened from a file, may have no storage.
    return undefined;
  }
}

/** The school with which this window plays; undefined: the invented one. */
export const own = read();

/**
 * Shares the school that is kept with the windows of the exercise.
 * @returns whether this window was begun with another one
 */
export function share(kept: OwnSchool | null): boolean {
  const text = kept ? JSON.stringify(kept) : '';
  if ((sessionStorage.getItem(KEPT) ?? '') === text) return false;
  sessionStorage.setItem(KEPT, text);
  return true;
}

const inJson = (words: string) => JSON.stringify(words).slice(1, -1);

/** A drawing with the own school's name on it. Its address stays: by it the guide knows the page. */
export function withOwnSchool(drawing: Drawing): Drawing {
  if (!own) return drawing;
  return JSON.parse(JSON.stringify(drawing).replaceAll(inJson(FAMILY.school), () => inJson(own?.school ?? '')));
}

/** Words of the guide with the own ENT's address in them. */
export function inOwnWords<Said>(said: Said): Said {
  if (!own || said === undefined) return said;
  return JSON.parse(JSON.stringify(said).replace(IN_WORDS, () => own?.host ?? ENT));
}

/** An address as the group sees it. */
export function shownAddress(address: string): string {
  const url = new URL(address);
  if (!own || (url.hostname !== ENT && url.hostname !== DOOR)) return address;
  url.hostname = own.host;
  return url.href;
}

/** An address as the exercise knows it. */
export const knownAddress = (written: string): string =>
  own ? written.toLowerCase().replace(own.host.toLowerCase(), ENT) : written;
