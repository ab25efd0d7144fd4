import type { JourneyId } from '../../model/names.ts';
import { isSame } from '../../model/same.ts';
import { type Memory, NOTHING_SEEN, type Settings } from '../../model/settings.ts';
import { sayAt } from './clock.ts';
import { type GuideData, guide, type Sighting, stepOf } from './guide.ts';
import { SILENCE, type View, viewOf } from './speech.ts';

/** What is said, and what is to be kept from then on: the same objects where nothing changes. */
export interface Outcome {
  view: View;
  settings: Settings;
  memory: Memory;
}

/** A first time that is over: back on a page of the login, the case is the one that comes after it. */
export function caseAfter({ verdict }: Sighting, settings: Settings, memory: Memory, { journeys }: GuideData) {
  const find = (id: JourneyId | null | undefined) => journeys.journeys.find((journey) => journey.id === id);
  const now = memory.activated === settings.case ? find(settings.case) : undefined;
  const next = find(now?.next);
  if (!now || !next || verdict.kind !== 'recognised') return undefined;
  const step = stepOf(now, verdict.page);
  const isBefore =
    step <
    now.steps.findIndex(({ pages }) =>
      Object.values(pages)
        .flat()
        .some(({ activates }) => activates),
    );
  return isBefore && stepOf(next, verdict.page) >= 0 ? next.id : undefined;
}

const DAY = 24 * 60 * 60_000;

/** After so many days without a word nobody knows who comes back, or how much they remember: once a year is usual. */
const LAPSE = 28;

/**
 * What still counts of what the guide remembers.
 * @param now in ms since 1970
 */
export const remembered = (memory: Memory, now: number): Memory =>
  memory.spokeOn !== null && now / DAY - memory.spokeOn > LAPSE ? NOTHING_SEEN : memory;

const keep = <Kept>(before: Kept, after: Kept): Kept => (isSame(before, after) ? before : after);

/**
 * Says what belongs to a sighting, from all that is kept: a pure function. The SMS clock starts with the code page, a
 * login that goes on with the guide in sight to its end is remembered, and a first time happens once.
 * @param now in ms since 1970
 * @param onTheWay a page was recognised in this tab lately
 */
export function respond(
  sighting: Sighting,
  { settings: kept, memory: before = NOTHING_SEEN }: { settings: Settings; memory?: Memory },
  data: GuideData,
  now: number,
  onTheWay = false,
): Outcome {
  if (!kept.help) return { view: SILENCE, settings: kept, memory: before };
  const memory = remembered(before, now);
  const movedOn = caseAfter(sighting, kept, memory, data);
  const settings = movedOn ? { ...kept, case: movedOn } : kept;
  const { said, codeSeenAt } = sayAt(
    (codeAge) => guide({ ...sighting, settings, onTheWay, codeAge }, data),
    memory.codeSeenAt,
    now,
  );
  if (!said) return { view: SILENCE, settings, memory: before };
  const view = viewOf(said, memory);
  const isEnd = said.tone === 'done';
  return {
    view,
    settings,
    memory: keep(before, {
      ...memory,
      codeSeenAt,
      onTheWay: isEnd ? false : memory.onTheWay || said.where !== undefined,
      loggedIn: memory.loggedIn || (isEnd && memory.onTheWay && !view.folded),
      spokeOn: Math.floor(now / DAY),
      activated: movedOn ? null : said.activates ? settings.case : memory.activated,
    }),
  };
}
