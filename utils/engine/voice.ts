import type { JourneyId } from '../schema/names.ts';
import { type Memory, NOTHING_SEEN, type Settings } from '../schema/settings.ts';
import { ageOf, clockAfter } from './clock.ts';
import { asksWhere, type Guide, type GuideData, guide, type Sighting, stepOf, waitsFolded } from './guide.ts';

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
  /** The first time is over: the case is this one from now on. */
  movesOn?: JourneyId;
}

/** A first time that is over: back on a page of the login, the case is the one that comes after it. */
function caseAfter({ verdict }: Sighting, settings: Settings, memory: Memory, { journeys }: GuideData) {
  const find = (id: JourneyId | null | undefined) => journeys.journeys.find((journey) => journey.id === id);
  const next =
    memory.activated !== null && memory.activated === settings.case ? find(find(settings.case)?.next) : undefined;
  if (!next || verdict.kind !== 'recognised') return undefined;
  const step = stepOf(next, verdict.page);
  return step >= 0 && step < next.steps.length - 1 ? next.id : undefined;
}

/**
 * Says what belongs to a sighting, from all that is kept: a pure function. The SMS clock starts with the code page, and
 * a login that ends with the guide in sight is remembered.
 * @param now in ms since 1970
 */
export function speak(
  sighting: Sighting,
  { settings: kept, memory = NOTHING_SEEN }: { settings: Settings; memory?: Memory },
  data: GuideData,
  now: number,
): Spoken {
  if (!kept.help) return { view: SILENCE, memory };
  const movesOn = caseAfter(sighting, kept, memory, data);
  const settings = movesOn ? { ...kept, case: movesOn } : kept;
  const ageAt = (seenAt: number | null) => (seenAt === null ? undefined : ageOf(seenAt, now));
  const say = (seenAt: number | null) => guide({ ...sighting, settings, codeAge: ageAt(seenAt) }, data);
  const first = say(memory.codeSeenAt);
  const codeSeenAt = clockAfter(first?.clock, memory.codeSeenAt, now);
  const said = codeSeenAt === memory.codeSeenAt ? first : say(codeSeenAt);
  if (!said) return { view: SILENCE, memory };
  const folded = waitsFolded(said, memory);
  const loggedIn = memory.loggedIn || (said.tone === 'done' && !folded);
  const activated = said.activates ? settings.case : memory.activated;
  const next = { ...memory, codeSeenAt, loggedIn, activated };
  return {
    view: { guide: said, folded, asksWhere: asksWhere(said, memory) },
    memory: JSON.stringify(next) === JSON.stringify(memory) ? memory : next,
    ...(movesOn && { movesOn }),
  };
}
