import type { Fleet } from '../model/fleet.ts';
import { LEVELS } from '../model/names.ts';
import { type Check, isTrue, oneOf, text } from './checks.ts';
import { isHttpsAddress } from './stored.ts';

const WORDS = text(80);
const isSaid: Check = (value) => WORDS(value) && value !== '';

/** What each may be; in Chrome the schema says the same (`public/fleet.schema.json`), Firefox has none. */
const ALLOWED: Readonly<Record<keyof Fleet, Check>> = {
  level: oneOf(LEVELS),
  ent: isHttpsAddress,
  sharedComputer: isTrue,
  helperName: isSaid,
  helperNumber: (value) => typeof value === 'string' && /^[+\d][\d .-]{1,20}$/.test(value),
  phoneAddress: isHttpsAddress,
  welcome: (value) => value === false,
};

/** Where policies stand: a part of the API that some browsers lack. */
export interface Managed {
  get(keys: null): Promise<Record<string, unknown>>;
}

/**
 * What was set by policy. Without a policy Chrome gives nothing, Firefox rejects, and phones lack the area: then nothing is
 * set. A value that is not allowed is left out, the others count.
 */
export async function readFleet(managed: Managed | undefined): Promise<Fleet> {
  const set = (await managed?.get(null).catch(() => undefined)) ?? {};
  const names = Object.keys(ALLOWED) as (keyof Fleet)[];
  return Object.fromEntries(names.filter((name) => ALLOWED[name](set[name])).map((name) => [name, set[name]]));
}
