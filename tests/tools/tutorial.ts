import { labelsOf } from '../../utils/engine/recognise/recognise.ts';
import { journeys } from '../../utils/journeys/journeys.ts';
import type { Fork, Journey, Tip } from '../../utils/model/journey.ts';
import type { JourneyId, PageName } from '../../utils/model/names.ts';
import { cutQuotes, everyName } from '../../utils/model/quotes.ts';
import { dress } from '../../utils/model/wording.ts';
import { portals } from '../../utils/portals/portals.ts';
import { CARRIERS, type Carrier, type OnTheWay } from './tutorial-carriers.ts';
import { ROWS } from './tutorial-rows.ts';

/** One thing that the tutorial tells a parent. */
export interface Point {
  id: string;
  told: string;
}

/** A sentence of the data that tells it, and where it stands. */
interface Carried {
  where: string;
  sentence: string;
}

/** A point with what carries it, and with the carriers that the data no longer holds. */
export interface Coverage extends Point {
  carried: readonly Carried[];
  lost: readonly string[];
  since?: string;
}

/** The data in which the points are looked for. */
interface Told {
  journeys: readonly Journey[];
  fork: Fork;
}

/** The points of the tutorial, T01 to T51. */
export const points: readonly Point[] = [...ROWS.matchAll(/^\| (T\d\d) \| (.*) \|$/gm)].map(
  ([, id = '', told = '']) => ({ id, told }),
);

/** A text as a parent reads it; where the settings choose among labels, all of them: « Ecole » / « Collège ». */
function readable(text: string, page: PageName): string {
  const parts = labelsOf(page, portals) ?? {};
  return cutQuotes(text)
    .map((piece, index) =>
      index % 2 === 0
        ? piece
        : everyName(piece)
            .map((name) => parts[name]?.named ?? `« ${parts[name]?.label ?? name} »`)
            .join(' / '),
    )
    .join('');
}

function textsOf({ say, more = [], trouble = [], expired }: Tip): string[] {
  return [say, ...more, ...trouble.flatMap(({ cause, way }) => [cause, way]), ...(expired ? textsOf(expired) : [])];
}

/** The tip's text that holds these words, if the tip also points where it should. */
function inTip(tip: Tip, page: PageName, { words, points: parts = [] }: OnTheWay): string | undefined {
  if (!parts.every((part) => tip.point?.includes(part))) return undefined;
  return textsOf(tip)
    .map((text) => readable(text, page))
    .find((text) => text.includes(words));
}

function inJourney(id: JourneyId, carrier: OnTheWay, data: Told): Carried | undefined {
  const journey = data.journeys.find((one) => one.id === id);
  if (!journey) return undefined;
  const { at, words } = carrier;
  if (at === 'before' || at === 'video') {
    const texts = at === 'before' ? journey.before : [journey.video ?? ''];
    const sentence = texts.find((text) => text.includes(words));
    return sentence === undefined ? undefined : { where: `${id}, ${at}`, sentence };
  }
  for (const [index, step] of journey.steps.entries()) {
    const tips = step.pages[at];
    const list: readonly Tip[] = tips === undefined ? [] : 'say' in tips ? [tips] : tips;
    for (const tip of list) {
      const sentence = inTip(tip, at, carrier);
      if (sentence) return { where: `${id}, step ${index + 1}, ${at}`, sentence };
    }
  }
  return undefined;
}

const saidBeside = ({ fork }: Told): Carried[] => [
  ...Object.entries(fork.questions).map(([id, { ask }]) => ({ where: `fork, ${id}`, sentence: ask })),
  { where: 'overlay, video', sentence: journeys.words.video },
];

/** Where the data carries this, once for each journey that must. */
function find(carrier: Carrier, data: Told): (Carried | undefined)[] {
  if (!('in' in carrier)) return [saidBeside(data).find(({ sentence }) => sentence.includes(carrier.words))];
  return carrier.in.map((id) => inJourney(id, carrier, data));
}

function named(carrier: Carrier): string {
  if (!('in' in carrier)) return `beside the way: « ${carrier.words} »`;
  const { in: ids, at, words, points: parts } = carrier;
  return `${ids.join(', ')}, ${at}: « ${words} »${parts ? ` at ${parts.join(', ')}` : ''}`;
}

/** Texts with the spaces that one types. */
const asWritten = (told: Told): Told => JSON.parse(JSON.stringify(told).replaceAll('\u00a0', ' '));

/** What carries each point of the tutorial in this data. */
export function coverage(told: Told = journeys): Coverage[] {
  const data = asWritten(dress(told));
  return points.map((point) => {
    const { by, since } = CARRIERS[point.id] ?? { by: [] };
    const all = by.map((carrier) => ({ carrier, found: find(carrier, data) }));
    return {
      ...point,
      carried: all.flatMap(({ found }) => found.filter((one) => one !== undefined)),
      lost: all.filter(({ found }) => found.includes(undefined)).map(({ carrier }) => named(carrier)),
      ...(since && { since }),
    };
  });
}

/** One line for each sentence, whichever journeys share it. */
function sentenceLines(carried: readonly Carried[]): string[] {
  return [...new Set(carried.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const places = carried.filter((one) => one.sentence === sentence).map(({ where }) => where);
    return [`     ${sentence}`, `       in ${places.join('; ')}`];
  });
}

/** The table of `npm run why -- --tutorial`: each point, the sentences that carry it, and where they stand. */
export function tutorialTable(): string {
  return coverage()
    .flatMap(({ id, told, carried, lost, since }) => [
      `${id}  ${told}`,
      ...sentenceLines(carried),
      ...lost.map((what) => `     LOST ${what}`),
      ...(since ? [`     since: ${since}`] : []),
    ])
    .join('\n');
}
