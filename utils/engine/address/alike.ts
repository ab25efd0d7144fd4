import { CONFUSABLES } from './confusables.ts';

// How two names may look alike. Pure text: neither sites nor browsers.

const LIKE = new Map(
  Object.entries(CONFUSABLES).flatMap(([like, signs]) => [...signs].map((sign) => [sign, like] as const)),
);

/** A name in plain letters, and what had to be replaced. */
export interface Plain {
  text: string;
  /** A letter of another alphabet stood there. */
  foreign: boolean;
}

/** A name without accents, each letter of another alphabet replaced by the one that it looks like. */
export function plain(name: string): Plain {
  let foreign = false;
  const text = [...name.normalize('NFD').replace(/\p{M}/gu, '')].map((sign) => {
    const like = LIKE.get(sign);
    if (like !== undefined) foreign = true;
    return like ?? sign;
  });
  return { text: text.join(''), foreign };
}

/** Which letters a digit looks like. */
const DIGITS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'li',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'gb',
  7: 't',
  8: 'b',
  9: 'gq',
};

/** The same name, but for digits that stand where it has letters. */
export const digitForLetter = (mine: string, theirs: string): boolean =>
  mine.length === theirs.length &&
  mine !== theirs &&
  [...mine].every((sign, at) => sign === theirs[at] || DIGITS[sign]?.includes(theirs[at] ?? '?') === true);

/** The first place where two names differ, and the last one, counted from the end. */
function differing(mine: string, theirs: string): { start: number; end: number } {
  const most = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < most && mine[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < most - start && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  return { start, end };
}

/** The same name, but for two letters side by side that changed places. */
export function swapped(mine: string, theirs: string): boolean {
  if (mine.length !== theirs.length) return false;
  const { start, end } = differing(mine, theirs);
  return mine.length - start - end === 2 && mine[start] === theirs[start + 1] && mine[start + 1] === theirs[start];
}

/** Letters that together look like another one; and hyphens, which nobody remembers. */
const drawn = (name: string) => name.replace(/rn|nn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd').replace(/-/g, '');

/** Two names that look the same without being it: « rn » for « m », a hyphen more or less. */
export const drawnAlike = (mine: string, theirs: string): boolean => mine !== theirs && drawn(mine) === drawn(theirs);

/** The same name, but for one sign: changed, left out, added, or drawn alike (« rn » for « m »). */
export function oneSign(mine: string, theirs: string): boolean {
  if (mine === theirs) return false;
  if (drawnAlike(mine, theirs)) return true;
  if (Math.abs(mine.length - theirs.length) > 1) return false;
  const { start, end } = differing(mine, theirs);
  const [changed, was] = [mine.slice(start, mine.length - end), theirs.slice(start, theirs.length - end)];
  // « ent05 » is another county than « ent04 ».
  return changed.length <= 1 && was.length <= 1 && !(/^\d$/.test(changed) && /^\d$/.test(was));
}
