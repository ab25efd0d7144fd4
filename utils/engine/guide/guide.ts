import type { Fork, Journey, Mail, Tip, Tips, When } from '../../model/journey.ts';
import type { FieldRole, JourneyId, MessageId, PageName } from '../../model/names.ts';
import type { Portal } from '../../model/portal.ts';
import { cutQuotes, cutSentences, fillName, type TemplateValues } from '../../model/quotes.ts';
import type { Segment, Sentence } from '../../model/sentence.ts';
import type { Memory, Settings } from '../../model/settings.ts';
import { type FoundPart, labelsOf, type Verdict } from '../recognise/recognise.ts';
import { key, says } from '../recognise/text.ts';

/** An answer to choose in the card, and where it leads: a case, the next question, or a step of the case. */
export interface Answer {
  label: string;
  to:
    | { journey: JourneyId }
    | { question: string }
    | { step: number }
    /** It is this page. */
    | { page: PageName }
    /** It is none of these. */
    | { deny: readonly PageName[] };
}

/** One way in which the step fails, the way out, and the message for the school where only it can help. */
export interface ToldTrouble {
  cause: Sentence;
  way: Sentence;
  message?: MessageId;
}

/** What to show now. */
export interface Guide {
  /**
   * `told`: a step that the person chose; nothing on the page is pointed at. `lost`: the page is not recognised.
   * `fields`: nor is this one, but what its fields ask for is known.
   */
  tone: 'step' | 'warning' | 'done' | 'question' | 'unsure' | 'lost' | 'fields' | 'told';
  /** The page that it is about; none for a page that was not told for sure. */
  page?: PageName;
  /** Where we are on the way; `of` is missing as long as no case was chosen. */
  where?: { step: number; of?: number };
  say: Sentence;
  /** The page is believed to be this one, and the person may say that it is not. */
  doubt?: { say: Sentence; answer: Answer };
  more: readonly Sentence[];
  /** The items to mark with 1, 2, 3…; a part that was not found has none, one that stands there often has several. */
  points: readonly { number: number; item: number }[];
  trouble: readonly ToldTrouble[];
  /** The page shows an error: what can have gone wrong is shown without being asked for. */
  attention: boolean;
  answers: readonly Answer[];
  /** What the SMS clock has to do with this page: it runs here, or the next code is a new one. */
  clock?: 'runs' | 'resets';
  /** The account is in use from this page on. */
  activates?: true;
  /** Minutes left for the code of the SMS, at least 1. */
  minutesLeft?: number;
  /** A mail is awaited: where it may hide. */
  mail?: Mail;
  /** At the start of a case: what to have at hand, and the address of its video. */
  before?: readonly Sentence[];
  video?: { journey: JourneyId; address: string };
}

/** All that the journeys' files hold. */
export interface Journeys {
  journeys: readonly Journey[];
  detours: Tips;
  fork: Fork;
  unsure: Tip;
  lost: Tip;
  /** What a page asks of the person, after « cette page demande »: where it is not sure, it is asked in these words. */
  asks: Partial<Record<PageName, string>>;
  /** What a field asks for, and where to find it; never an identifier, never a password. */
  fields: Partial<Record<FieldRole, string>>;
  words: LadderWords;
}

/** The words of the rungs below « recognised ». */
export interface LadderWords {
  /** « Je crois que cette page demande … » */
  believe: string;
  notThat: string;
  which: string;
  other: string;
  /** Above what each field asks for. */
  byField: string;
  /** Something stands before the page. */
  covered: string;
}

/** What the guide speaks from. */
export interface GuideData {
  portals: readonly Portal[];
  journeys: Journeys;
  mail?: Mail;
}

/** What is seen on a page, and what the person answered there. Plain JSON. */
export interface Sighting {
  verdict: Verdict;
  /** The question of the fork that the person has come to. */
  question?: string;
  /** The step that the person says to be at, on a page that is not recognised; counted from 0. */
  step?: number;
}

/** All that decides what to say. */
export interface Situation extends Sighting {
  settings: Settings;
  /** A page was recognised in this tab lately. */
  onTheWay?: boolean;
  /** Whole minutes, rounded up, since the page that asks for the code was first seen. */
  codeAge?: number | undefined;
}

/** A code received by SMS is good for so many minutes (utils/journeys/README.md, T19). */
export const CODE_LIFE = 30;

const NOTHING = { more: [], points: [], trouble: [], answers: [], attention: false };

/** What a part's name may take from the settings: `level-{level}`. */
const valuesOf = ({ profile, level, sharedComputer }: Settings): TemplateValues => ({
  profile,
  level,
  computer: sharedComputer ? 'shared' : 'own',
});

type Parts = Readonly<Record<string, FoundPart>>;

/** Cuts one sentence of a journey into words and labels. Empty where it speaks of a part that is not there and has no name. */
function segmentsOf(text: string, settings: Settings, parts: Parts, points: Guide['points']): Sentence {
  const segments: Segment[] = [];
  for (const [index, piece] of cutQuotes(text).entries()) {
    const part = index % 2 === 0 ? undefined : parts[fillName(piece, valuesOf(settings))];
    if (index % 2 === 0) segments.push(piece);
    else if (!part || part.missing === '') return [];
    else segments.push(part.missing ?? labelOf(part, points));
  }
  return segments.filter((segment) => segment !== '');
}

/** A label with the number of its ring, where it has one. */
function labelOf({ label, item, named }: FoundPart, points: Guide['points']): Segment {
  const point = points.find((one) => one.item === item);
  if (named !== undefined) return point ? { name: named, number: point.number } : named;
  return point ? { label, number: point.number } : { label };
}

/**
 * A text of a journey, `Cliquez sur {submit}.`, in words and labels. A part that was not found on the page is never
 * quoted: it is called by its plain name, and where it has none its sentence is not said.
 */
function sentence(text: string, settings: Settings, parts: Parts, points: Guide['points']): Sentence {
  const said = cutSentences(text).map((one) => segmentsOf(one, settings, parts, points));
  return said.filter(({ length }) => length > 0).flatMap((one, index) => (index > 0 ? [' ', ...one] : one));
}

function holdsWhen({ part, says: phrase }: When, settings: Settings, parts: Parts): boolean {
  const found = parts[fillName(part, valuesOf(settings))];
  return found?.item !== undefined && (!phrase || says(key(found.text ?? found.label), phrase));
}

/** Of several tips for a page, the first one for this profile and for what its parts say. */
function tipFor(tips: Tip | readonly Tip[] | undefined, settings: Settings, parts: Parts): Tip | undefined {
  const list: readonly Tip[] = tips === undefined ? [] : 'say' in tips ? [tips] : tips;
  return list.find(
    (tip) => (tip.for?.includes(settings.profile) ?? true) && (!tip.when || holdsWhen(tip.when, settings, parts)),
  );
}

/** The number of the journey's step that has this page, counted from 0; -1 where none has. */
export function stepOf(journey: Journey, page: PageName): number {
  return journey.steps.findIndex((step) => step.pages[page] !== undefined);
}

interface Place {
  tip: Tip;
  journey?: Journey;
  step?: number;
}

/** What to say on this page: by the chosen journey, else by any journey that comes here, else off the way. */
function placeOf(page: PageName, settings: Settings, parts: Parts, data: Journeys): Place | 'fork' | undefined {
  const { detours } = data;
  const offered = data.journeys.filter(({ id, byChoice }) => !byChoice || id === settings.case);
  const speaksHere = (journey: Journey) => {
    const tips = journey.steps[stepOf(journey, page)]?.pages[page];
    return tips !== undefined && (journey.id === settings.case || ![tips].flat().every(({ byChoice }) => byChoice));
  };
  const passing = (all: readonly Journey[]) => all.filter(speaksHere);
  const through = passing(offered).length > 0 ? passing(offered) : passing(data.journeys);
  const chosen = through.find(({ id }) => id === settings.case);
  const journey = chosen ?? through[0];
  if (!journey) {
    const tip = tipFor(detours[page], settings, parts);
    return tip && { tip };
  }
  const step = stepOf(journey, page);
  const tipIn = (one: Journey) => tipFor(one.steps[stepOf(one, page)]?.pages[page], settings, parts);
  const tip = tipIn(journey);
  if (!tip) return undefined;
  if (chosen) return { tip, journey, step };
  // Without a case, what every way says alike is said; where they differ, the way forks here.
  const words = (one: Tip | undefined) => JSON.stringify({ ...one, activates: undefined });
  const differ = through.some((other) => words(tipIn(other)) !== words(tip));
  if (settings.case === null && differ) return 'fork';
  const samePlace = through.length === offered.length && through.every((other) => stepOf(other, page) === step);
  return settings.case === null && samePlace ? { tip, journey, step } : { tip };
}

/** The question that the person has come to, and its answers. */
function ask({ question }: Situation, { fork }: Journeys): Pick<Guide, 'say' | 'answers'> {
  const asked = fork.questions[question ?? fork.first];
  return {
    say: [asked?.ask ?? ''],
    answers: (asked?.answers ?? []).map((answer) => ({
      label: answer.label,
      to: 'next' in answer ? { question: answer.next } : { journey: answer.journey },
    })),
  };
}

/** « Où en êtes-vous ? »: the steps of the case in words; without a case, first the question where the way forks. */
function guideLost(situation: Situation, { journeys }: GuideData): Guide {
  const { say, more = [] } = journeys.lost;
  const journey = journeys.journeys.find(({ id }) => id === situation.settings.case);
  const { verdict, onTheWay } = situation;
  const asked = verdict.kind === 'unknown' && onTheWay ? (verdict.fields ?? []) : [];
  const byField = asked.flatMap((role) => journeys.fields[role] ?? []);
  if (byField.length > 0) {
    const answers = (journey?.steps ?? []).map(({ title }, step) => ({ label: title, to: { step } }));
    return {
      ...NOTHING,
      tone: 'fields',
      say: [journeys.words.byField],
      more: [...byField.map((text) => [text]), ...(answers.length > 0 ? [[say]] : [])],
      answers,
    };
  }
  const lines = more.map((text) => [text]);
  if (!journey) {
    const { say: question, answers } = ask(situation, journeys);
    return { ...NOTHING, tone: 'lost', say: [say], more: [...lines, question], answers };
  }
  const answers = journey.steps.map(({ title }, step) => ({ label: title, to: { step } }));
  return { ...NOTHING, tone: 'lost', say: [say], more: lines, answers };
}

/** A step that the person chose, in words alone, its labels as the portal's file has them. */
function guideTold(step: number, { verdict, settings }: Situation, data: GuideData): Guide | undefined {
  const journey = data.journeys.journeys.find(({ id }) => id === settings.case);
  const here = verdict.kind === 'unknown' && verdict.portal !== undefined ? verdict.portal : '';
  const pages = Object.keys(journey?.steps[step]?.pages ?? {}) as PageName[];
  const page = pages.find((one) => one.startsWith(`${here}/`)) ?? pages[0];
  if (!journey || !page) return undefined;
  const parts = labelsOf(page, data.portals);
  const tip = parts && tipFor(journey.steps[step]?.pages[page], settings, parts);
  if (!tip) return undefined;
  const { points: _, clock: __, ...told } = speak(tip, parts, settings, data);
  return { ...told, points: [], tone: 'told', where: { step: step + 1, of: journey.steps.length } };
}

const isSaid = (said: Sentence): boolean => said.length > 0;

/** A tip in words, with what it points at. */
function speak(tip: Tip, parts: Parts, settings: Settings, { mail }: GuideData, codeAge?: number): Guide {
  const late = tip.expired !== undefined && codeAge !== undefined && codeAge > CODE_LIFE;
  const { say, point = [], more = [] } = late && tip.expired ? tip.expired : tip;
  const names = point.map((name) => fillName(name, valuesOf(settings)));
  // Only what stands on the page counts: a lone « 2 » would send the parent looking for « 1 ».
  const found = names.flatMap((name) => (parts[name]?.item === undefined ? [] : [parts[name]]));
  const points = found.flatMap(({ item = 0, others = [] }, index) =>
    [item, ...others].map((one) => ({ number: index + 1, item: one })),
  );
  const words = (text: string) => sentence(text, settings, parts, points);
  return {
    ...NOTHING,
    tone: late ? 'warning' : (tip.tone ?? 'step'),
    say: words(say),
    more: more.map(words).filter(isSaid),
    points,
    trouble: (tip.trouble ?? [])
      .map(({ cause, way, message }) => ({ cause: words(cause), way: words(way), ...(message && { message }) }))
      .filter(({ cause, way }) => isSaid(cause) && isSaid(way)),
    ...(tip.expired && { clock: 'runs' }),
    ...(tip.resetsClock && { clock: 'resets' }),
    ...(tip.activates && { activates: true }),
    ...(tip.expired && !late && codeAge !== undefined && { minutesLeft: Math.max(1, CODE_LIFE - codeAge) }),
    ...(tip.mail && mail && { mail }),
  };
}

/**
 * What to show in this situation: a pure function, with no cursor. « Étape 3 sur 6 » is told by the page seen now.
 * @returns undefined where there is nothing to say: silence
 */
export function guide(situation: Situation, data: GuideData): Guide | undefined {
  const { verdict, settings, step: told } = situation;
  if (verdict.kind === 'unknown') {
    if (verdict.portal === undefined || verdict.pastLogin) return undefined;
    return told === undefined ? guideLost(situation, data) : guideTold(told, situation, data);
  }
  if (verdict.kind === 'unsure') return askWhich(verdict.pages, data.journeys);
  const { page, parts, alert } = verdict;
  const place = placeOf(page, settings, parts, data.journeys);
  if (!place) return undefined;
  if (place === 'fork') return { ...NOTHING, tone: 'question', page, ...ask(situation, data.journeys) };

  const { tip, journey, step } = place;
  const spoken = speak(tip, parts, settings, data, situation.codeAge);
  const chosen = settings.case !== null ? journey : undefined;
  return {
    ...spoken,
    page,
    attention: alert || spoken.tone === 'warning',
    ...(journey && step !== undefined && { where: { step: step + 1, ...(chosen && { of: chosen.steps.length }) } }),
    ...(chosen && step === 0 && startOf(chosen, parts, settings)),
    ...(verdict.covered && { more: [[data.journeys.words.covered], ...spoken.more] }),
    ...(verdict.kind === 'likely' && doubt(page, data.journeys)),
  };
}

/** « Je crois que cette page demande votre numéro de portable. » */
function doubt(page: PageName, { asks, words }: Journeys): Pick<Guide, 'doubt'> {
  const asked = asks[page];
  if (asked === undefined) return {};
  return { doubt: { say: [`${words.believe} ${asked}.`], answer: { label: words.notThat, to: { deny: [page] } } } };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** « Que demande cette page ? », with the pages that it may be in the person's words. */
function askWhich(pages: readonly PageName[], { unsure, asks, words }: Journeys): Guide {
  const answers = pages.flatMap((page): Answer[] => {
    const asked = asks[page];
    return asked === undefined ? [] : [{ label: capital(asked), to: { page } }];
  });
  const more = (unsure.more ?? []).map((text) => [text]);
  if (answers.length === 0) return { ...NOTHING, tone: 'unsure', say: [unsure.say], more };
  return {
    ...NOTHING,
    tone: 'unsure',
    say: [words.which],
    // The answers come at once: one line above them is enough.
    more: more.slice(0, 1),
    answers: [...answers, { label: words.other, to: { deny: pages } }],
  };
}

/** What is said where a case starts. */
function startOf({ id, before, video }: Journey, parts: Parts, settings: Settings): Pick<Guide, 'before' | 'video'> {
  return {
    before: before.map((text) => sentence(text, settings, parts, [])),
    ...(video && { video: { journey: id, address: video } }),
  };
}

/** The name under which a guide is folded by hand: its page, or all pages that are not recognised. */
export const foldName = ({ page, tone }: Guide): string | undefined =>
  page ?? (tone === 'lost' || tone === 'fields' || tone === 'told' ? 'lost' : undefined);

/**
 * Does the card wait as a corner button? Folded by hand it stays so on that page; after a login done with the guide it
 * unfolds by itself only where something went wrong (DESIGN.md, « The overlay »); a page that is not recognised never
 * unfolds it.
 */
export function waitsFolded(guide: Guide, { folded, loggedIn }: Memory): boolean {
  const name = foldName(guide);
  if (guide.tone === 'lost' || (name !== undefined && folded.includes(name))) return true;
  return loggedIn && guide.tone !== 'fields' && guide.tone !== 'warning' && guide.tone !== 'unsure' && !guide.attention;
}

/** Does the corner button say « Où en êtes-vous ? »? Once folded by hand, or after a login, it says no more than « ? ». */
export function asksWhere(guide: Guide, { folded, loggedIn }: Memory): boolean {
  return guide.tone === 'lost' && !loggedIn && !folded.includes('lost');
}
