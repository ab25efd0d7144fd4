import { type Memory, NOTHING_SEEN, type Settings } from '../schema/settings.ts';
import { ageOf, clockAfter } from './clock.ts';
import { asksWhere, type Guide, type GuideData, guide, type Sighting, waitsFolded } from './guide.ts';

/** What stands on the screen. */
export interface View {
  /** Undefined: nothing is drawn. */
  guide?: Guide;
  /** The guide waits as a corner button. */
  folded: boolean;
  /** The corner button asks « Où en êtes-vous ? ». */
  asksWhere: boolean;
}

export const SILENCE: View = { folded: false, asksWhere: false };

/** What is said, and what is to be kept in mind from then on: the same object where nothing changes. */
export interface Spoken {
  view: View;
  memory: Memory;
}

/**
 * Says what belongs to a sighting, from all that is kept: a pure function. The SMS clock starts with the code page, and
 * a login that ends with the guide in sight is remembered.
 * @param now in ms since 1970
 */
export function speak(
  sighting: Sighting,
  { settings, memory = NOTHING_SEEN }: { settings: Settings; memory?: Memory },
  data: GuideData,
  now: number,
): Spoken {
  if (!settings.help) return { view: SILENCE, memory };
  const ageAt = (seenAt: number | null) => (seenAt === null ? undefined : ageOf(seenAt, now));
  const say = (seenAt: number | null) => guide({ ...sighting, settings, codeAge: ageAt(seenAt) }, data);
  const first = say(memory.codeSeenAt);
  const codeSeenAt = clockAfter(first?.clock, memory.codeSeenAt, now);
  const said = codeSeenAt === memory.codeSeenAt ? first : say(codeSeenAt);
  if (!said) return { view: SILENCE, memory };
  const folded = waitsFolded(said, memory);
  const loggedIn = memory.loggedIn || (said.tone === 'done' && !folded);
  const same = codeSeenAt === memory.codeSeenAt && loggedIn === memory.loggedIn;
  return {
    view: { guide: said, folded, asksWhere: asksWhere(said, memory) },
    memory: same ? memory : { ...memory, codeSeenAt, loggedIn },
  };
}
