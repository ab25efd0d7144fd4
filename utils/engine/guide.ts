import type { Fork, Journey, Tip, Tips, Trouble } from '../schema/journey.ts';
import type { JourneyId, PageName } from '../schema/names.ts';
import { cutQuotes, fillName, type TemplateValues } from '../schema/quotes.ts';
import type { Memory, Settings } from '../schema/settings.ts';
import type { FoundPart, Verdict } from './recognise.ts';

/** A piece of a sentence: plain words, or a label quoted as it stands on the page, with the number of its marker. */
export type Segment = string | { label: string; number?: number };
export type Sentence = readonly Segment[];

/** What to show now. */
export interface Guide {
  tone: 'step' | 'warning' | 'done' | 'question' | 'unsure';
  /** The page that it is about; none for a page that was not told for sure. */
  page?: PageName;
  /** Where we are on the way; `of` is missing as long as no case was chosen. */
  where?: { step: number; of?: number; title: string };
  say: Sentence;
  more: readonly Sentence[];
  /** The items to mark with 1, 2, 3…; a part that was not found has none. */
  points: readonly { number: number; item: number }[];
  trouble: readonly { cause: Sentence; way: Sentence }[];
  /** The answers to choose from, where the way forks. */
  answers: readonly { say: string; journey: JourneyId }[];
}

/** All that the journeys' files hold. */
export interface Journeys {
  journeys: readonly Journey[];
  detours: Tips;
  fork: Fork;
  unsure: Tip;
}

/** What a part's name may take from the settings: `level-{level}`. */
const valuesOf = ({ profile, level, sharedComputer }: Settings): TemplateValues => ({
  profile,
  level,
  computer: sharedComputer ? 'shared' : 'own',
});

/** Cuts a text of a journey into words and labels: `Cliquez sur {submit}.` */
function sentence(
  text: string,
  settings: Settings,
  parts: Readonly<Record<string, FoundPart>>,
  points: Guide['points'],
): Sentence {
  return cutQuotes(text).flatMap((piece, index): Segment[] => {
    if (index % 2 === 0) return piece ? [piece] : [];
    const part = parts[fillName(piece, valuesOf(settings))];
    if (!part) return [];
    const point = points.find(({ item }) => item === part.item);
    return [point ? { label: part.label, number: point.number } : { label: part.label }];
  });
}

function tipFor(tips: Tip | readonly Tip[] | undefined, settings: Settings): Tip | undefined {
  const list: readonly Tip[] = tips === undefined ? [] : 'say' in tips ? [tips] : tips;
  return list.find((tip) => !tip.for || tip.for.includes(settings.profile));
}

function stepOf(journey: Journey, page: PageName): number {
  return journey.steps.findIndex((step) => step.pages[page] !== undefined);
}

interface Place {
  tip: Tip;
  journey?: Journey;
  step?: number;
}

/** What to say on this page: by the chosen journey, else by any journey that comes here, else off the way. */
function placeOf(page: PageName, settings: Settings, { journeys, detours }: Journeys): Place | 'fork' | undefined {
  const through = journeys.filter((journey) => stepOf(journey, page) >= 0);
  const chosen = through.find(({ id }) => id === settings.case);
  const journey = chosen ?? through[0];
  if (!journey) {
    const tip = tipFor(detours[page], settings);
    return tip && { tip };
  }
  const step = stepOf(journey, page);
  const tipsHere = (one: Journey) => one.steps[stepOf(one, page)]?.pages[page];
  const tip = tipFor(tipsHere(journey), settings);
  if (!tip) return undefined;
  if (chosen) return { tip, journey, step };
  // Without a case, what every way says alike is said; where they differ, the way forks here.
  const differ = through.some((other) => JSON.stringify(tipFor(tipsHere(other), settings)) !== JSON.stringify(tip));
  if (settings.case === null && differ) return 'fork';
  const samePlace = through.length === journeys.length && through.every((other) => stepOf(other, page) === step);
  return settings.case === null && samePlace ? { tip, journey, step } : { tip };
}

/**
 * What to show for this verdict: a pure function, with no cursor. « Étape 3 sur 6 » is told by the page seen now.
 * @returns undefined where there is nothing to say: silence
 */
export function guide(verdict: Verdict, settings: Settings, data: Journeys): Guide | undefined {
  const nothing = { more: [], points: [], trouble: [], answers: [] };
  if (verdict.kind === 'unknown') return undefined;
  if (verdict.kind === 'unsure') {
    const { say, more = [] } = data.unsure;
    return { ...nothing, tone: 'unsure', say: [say], more: more.map((text) => [text]) };
  }
  const { page, parts } = verdict;
  const place = placeOf(page, settings, data);
  if (!place) return undefined;
  if (place === 'fork') return { ...nothing, tone: 'question', page, say: [data.fork.ask], answers: data.fork.answers };

  const { tip, journey, step } = place;
  const names = (tip.point ?? []).map((name) => fillName(name, valuesOf(settings)));
  // Only what stands on the page counts: a lone « 2 » would send the parent looking for « 1 ».
  const items = names.flatMap((name) => parts[name]?.item ?? []);
  const points = items.map((item, index) => ({ number: index + 1, item }));
  const say = (text: string) => sentence(text, settings, parts, points);
  const where = journey && step !== undefined && whereOf(journey, step, settings);
  return {
    ...nothing,
    tone: tip.tone ?? 'step',
    page,
    ...(where && { where }),
    say: say(tip.say),
    more: (tip.more ?? []).map(say),
    points,
    trouble: (tip.trouble ?? []).map(({ cause, way }: Trouble) => ({ cause: say(cause), way: say(way) })),
  };
}

function whereOf(journey: Journey, step: number, settings: Settings): Guide['where'] {
  const title = journey.steps[step]?.title ?? '';
  return { step: step + 1, title, ...(settings.case !== null && { of: journey.steps.length }) };
}

/**
 * Does the card wait as a corner button? Folded by hand it stays so on that page; after a login done with the guide it
 * unfolds by itself only where something went wrong (DESIGN.md, « The overlay »).
 */
export function waitsFolded({ page, tone }: Guide, { folded, loggedIn }: Memory): boolean {
  if (page !== undefined && folded.includes(page)) return true;
  return loggedIn && tone !== 'warning' && tone !== 'unsure';
}

/** A sentence as plain text, labels between « »: for the status message, the popup and the tests. */
export function plain(sentence: Sentence): string {
  return sentence.map((segment) => (typeof segment === 'string' ? segment : `« ${segment.label} »`)).join('');
}
