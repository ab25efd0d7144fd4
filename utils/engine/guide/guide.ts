import type { Journey, Mail, Tip, Tips } from '../../model/journey.ts';
import { type FieldRole, MISFIT, type PageName } from '../../model/names.ts';
import type { Portal } from '../../model/portal.ts';
import { fill } from '../../model/sentence.ts';
import type { Settings } from '../../model/settings.ts';
import { dress } from '../../model/wording.ts';
import { labelsOf, type Verdict } from '../recognise/recognise.ts';
import { ideaOf } from './idea.ts';
import { ask, type Questions, reportIt } from './questions.ts';
import { type ReadyTip, type ReadyWords, readyTip } from './ready.ts';
import {
  type Answer,
  type Fold,
  type Guide,
  type MailHelp,
  NOTHING,
  type Plan,
  speak,
  tellPage,
  tipFor,
  type Voicing,
} from './speech.ts';

/** All that the journeys' files hold. */
export interface Journeys extends Questions {
  journeys: readonly Journey[];
  detours: Tips;
  unsure: Tip;
  lost: Tip;
  /** What a page asks of the person, after « cette page demande »: where it is not sure, it is asked in these words. */
  asks: Partial<Record<PageName, string>>;
  /** What a field asks for, and where to find it; never an identifier, never a password. */
  fields: Partial<Record<FieldRole, string>>;
  words: GuideWords;
}

/** Words that belong to no page. */
export type GuideWords = Questions['words'] &
  Readonly<{
    /** « Je crois que cette page demande … » */
    believe: string;
    notThat: string;
    which: string;
    other: string;
    /** Above what each field asks for. */
    byField: string;
    /** Something stands before the page. */
    covered: string;
    /** None of the steps of the case. */
    noStep: string;
    /** From a step that was chosen, back to the list. */
    toSteps: string;
    /** At the start of a case: what to have at hand, and its video. */
    before: string;
    video: string;
  }>;

/** What the guide speaks from. */
export interface GuideData {
  portals: readonly Portal[];
  journeys: Journeys;
  mail?: Mail;
  /** The ENT's host where a policy sets one: it outdoes the one at which the person was last. */
  ent?: string;
}

/** The texts for each level and each ENT are made once. */
const dressed = new WeakMap<GuideData, Map<string, Pick<GuideData, 'journeys' | 'mail'>>>();

/** What the guide speaks from, in the words for this person: the school by its name, spaces that do not break. */
export function wordsFor<Data extends GuideData>(data: Data, { level, ent }: Pick<Settings, 'level' | 'ent'>): Data {
  const made = dressed.get(data) ?? new Map();
  dressed.set(data, made);
  const { journeys, mail, ent: set = ent } = data;
  const name = `${level} ${set}`;
  if (!made.has(name)) {
    const words = { ...journeys.words, addresses: { ...journeys.words.addresses, ent: set } };
    made.set(name, dress({ journeys: { ...journeys, words }, ...(mail && { mail }) }, level));
  }
  return { ...data, ...made.get(name) };
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

/** The number of the journey's step that has this page, counted from 0; -1 where none has. */
export function stepOf(journey: Journey, page: PageName): number {
  return journey.steps.findIndex((step) => step.pages[page] !== undefined);
}

/** The tips for a page, one or several, as a list. */
const tipsOf = (tips: Tip | readonly Tip[] | undefined): readonly Tip[] =>
  tips === undefined ? [] : 'say' in tips ? [tips] : tips;

/**
 * The tips for a page that are for this person.
 * @param isChosen they are those of the case that the person chose
 */
const tipsFor = (
  tips: Tip | readonly Tip[] | undefined,
  settings: Settings,
  words: ReadyWords,
  isChosen: boolean,
): readonly ReadyTip[] =>
  tipsOf(tips)
    .filter((tip) => tip.for?.includes(settings.profile) ?? true)
    .filter(({ computer }) => computer === undefined || (computer === 'shared') === settings.sharedComputer)
    .filter(({ byChoice }) => isChosen || !byChoice)
    .map((tip) => readyTip(tip, settings, words));

/**
 * What the journeys say of a page, whatever stands there now: by the chosen one, else by any that comes here, else off the
 * way.
 */
export function planOf(
  page: PageName,
  settings: Settings,
  { journeys: data, portals }: Pick<GuideData, 'journeys' | 'portals'>,
): Plan | undefined {
  const { detours, words } = data;
  const pictured = (tip: ReadyTip): ReadyTip => {
    const idea = ideaOf(page, portals, tip.point);
    return idea ? { ...tip, gives: { ...tip.gives, idea } } : tip;
  };
  const offered = data.journeys.filter(({ id, byChoice }) => !byChoice || id === settings.case);
  const tipsIn = (journey: Journey) =>
    tipsFor(journey.steps[stepOf(journey, page)]?.pages[page], settings, words, journey.id === settings.case).map(
      pictured,
    );
  const speaksHere = (journey: Journey) => {
    const tips = tipsOf(journey.steps[stepOf(journey, page)]?.pages[page]);
    return tips.length > 0 && (journey.id === settings.case || !tips.every(({ byChoice }) => byChoice));
  };
  const passing = (all: readonly Journey[]) => all.filter(speaksHere);
  const through = passing(offered).length > 0 ? passing(offered) : passing(data.journeys);
  const chosen = through.find(({ id }) => id === settings.case);
  const journey = chosen ?? through[0];
  if (!journey) {
    const tips = tipsFor(detours[page], settings, words, true).map(pictured);
    return tips.length > 0 ? { tips } : undefined;
  }
  const step = stepOf(journey, page);
  const tips = tipsIn(journey);
  if (chosen) {
    const where = { step: step + 1, of: chosen.steps.length };
    return { tips, also: { where }, ...(step === 0 && { start: startOf(chosen, settings, words) }) };
  }
  // Without a case, what every way says alike is said; where they differ, the way forks here.
  const said = (one: Journey) =>
    JSON.stringify(tipsIn(one).map((tip) => ({ ...tip, gives: { ...tip.gives, activates: undefined } })));
  if (settings.case === null && through.some((other) => said(other) !== said(journey)))
    return { tips: [], fork: ask(undefined, settings, data) };
  const samePlace = through.length === offered.length && through.every((other) => stepOf(other, page) === step);
  return settings.case === null && samePlace ? { tips, also: { where: { step: step + 1 } } } : { tips };
}

/** What to have at hand where a case starts, and its video. */
function startOf({ id, before, video }: Journey, settings: Settings, words: GuideWords): Fold {
  const { more } = speak(readyTip({ say: '', more: before }, settings, words), {});
  return {
    title: words.before,
    items: more.map((way) => ({ way })),
    ...(video && {
      answers: [{ label: words.video, note: video, idea: 'video', to: { do: { open: { video: id } } } }],
    }),
  };
}

/** « Où en êtes-vous ? »: the steps of the case in words; without a case, first the question where the way forks. */
function guideLost(situation: Situation, { journeys }: GuideData): Guide {
  const { say, more = [] } = journeys.lost;
  const journey = journeys.journeys.find(({ id }) => id === situation.settings.case);
  const { verdict, onTheWay, question } = situation;
  const report = reportIt(journeys.words);
  if (question !== undefined) {
    const asked = ask(question, situation.settings, journeys);
    return { ...NOTHING, ...asked, tone: 'lost', answers: [...asked.answers, report] };
  }
  const steps = (journey?.steps ?? []).map(({ title }, step): Answer => ({ label: title, to: { step } }));
  // First: the list below it is longer than what a small window shows.
  const noStep: Answer = { label: journeys.words.noStep, idea: 'doubt', to: { question: MISFIT } };
  const asked = verdict.kind === 'unknown' && onTheWay ? (verdict.fields ?? []) : [];
  const byField = asked.flatMap((role) => journeys.fields[role] ?? []);
  if (byField.length > 0) {
    return {
      ...NOTHING,
      tone: 'fields',
      say: [journeys.words.byField],
      more: [...byField.map((text) => [text]), ...(steps.length > 0 ? [[say]] : [])],
      answers: [...steps, report],
    };
  }
  const lines = more.map((text) => [text]);
  if (!journey) {
    const { say: first, more: told, answers, ...asked } = ask(undefined, situation.settings, journeys);
    const all = [noStep, ...answers, report];
    return { ...NOTHING, ...asked, tone: 'lost', say: [say], more: [...lines, first, ...told], answers: all };
  }
  return { ...NOTHING, tone: 'lost', say: [say], more: lines, answers: [noStep, ...steps, report] };
}

/** A step that the person chose, in words alone, its labels as the portal's file has them. */
function guideTold(step: number, { verdict, settings }: Situation, data: GuideData): Guide | undefined {
  const journey = data.journeys.journeys.find(({ id }) => id === settings.case);
  const here = verdict.kind === 'unknown' && verdict.portal !== undefined ? verdict.portal : '';
  const pages = Object.keys(journey?.steps[step]?.pages ?? {}) as PageName[];
  const page = pages.find((one) => one.startsWith(`${here}/`)) ?? pages[0];
  if (!journey || !page) return undefined;
  const parts = labelsOf(page, data.portals);
  const { words } = data.journeys;
  const tip = parts && tipFor(tipsFor(journey.steps[step]?.pages[page], settings, words, true), parts);
  if (!tip) return undefined;
  const { points: _, clock: __, ...told } = speak(tip, parts, data.mail && mailHelp(data.mail));
  return {
    ...told,
    points: [],
    tone: 'told',
    answers: [...told.answers, { label: words.toSteps, idea: 'back', to: {} }],
    where: { step: step + 1, of: journey.steps.length },
  };
}

/**
 * What to show in this situation: a pure function, with no cursor. « Étape 3 sur 6 » is told by the page seen now.
 * @returns undefined where there is nothing to say: silence
 */
export function guide(situation: Situation, plain: GuideData): Guide | undefined {
  const { verdict, settings, step: told } = situation;
  const data = wordsFor(plain, settings);
  if (verdict.kind === 'unknown') {
    if (verdict.portal === undefined || verdict.pastLogin) return undefined;
    return told === undefined ? guideLost(situation, data) : guideTold(told, situation, data);
  }
  const asked = situation.question !== undefined && ask(situation.question, settings, data.journeys);
  if (verdict.kind === 'unsure')
    return asked ? { ...NOTHING, ...asked, tone: 'question' } : askWhich(verdict.pages, data);
  const { page } = verdict;
  if (asked) return { ...NOTHING, ...asked, tone: 'question', page };
  const plan = planOf(page, settings, data);
  if (!plan) return undefined;
  const said = tellPage(plan, verdict, voicingOf(data), situation.codeAge);
  return said && !plan.fork && verdict.kind === 'likely' ? doubted(said, page, data.journeys) : said;
}

/** What is said on every page alike. */
export const voicingOf = (data: GuideData): Voicing => ({
  covered: data.journeys.words.covered,
  ...(data.mail && { mail: mailHelp(data.mail) }),
});

/** While a mail is awaited: the way back, what it looks like, where it may hide, what to do when nothing comes. */
export function mailHelp({ look, services, nothing, words }: Mail): MailHelp {
  const lines = (all: readonly string[]) => all.map((text) => ({ way: [text] }));
  return {
    answers: [{ label: words.back, idea: 'email', to: { do: { afterMail: true } } }],
    folds: [
      {
        title: words.where,
        items: services.map(({ name, folder, way }) => ({
          cause: [fill(words.folder, { service: name, folder })],
          way: [way],
        })),
      },
      { title: words.nothing, items: lines(nothing) },
      { title: words.look, items: lines(look) },
    ],
  };
}

/** « Je crois que cette page demande votre numéro de portable. » */
function doubted(said: Guide, page: PageName, { asks, words }: Journeys): Guide {
  const asked = asks[page];
  if (asked === undefined) return said;
  const deny: Answer = { label: words.notThat, idea: 'no', to: { deny: [page] } };
  return { ...said, doubt: [`${words.believe} ${asked}.`], answers: [...said.answers, deny] };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** « Que demande cette page ? », with the pages that it may be in the person's words. */
function askWhich(pages: readonly PageName[], { portals, journeys: { unsure, asks, words } }: GuideData): Guide {
  const answers = pages.flatMap((page): Answer[] => {
    const asked = asks[page];
    const idea = ideaOf(page, portals);
    return asked === undefined ? [] : [{ label: capital(asked), ...(idea && { idea }), to: { page } }];
  });
  const more = (unsure.more ?? []).map((text) => [text]);
  const report = reportIt(words);
  if (answers.length === 0) return { ...NOTHING, tone: 'unsure', say: [unsure.say], more, answers: [report] };
  return {
    ...NOTHING,
    tone: 'unsure',
    say: [words.which],
    // The answers come at once: one line above them is enough.
    more: more.slice(0, 1),
    answers: [...answers, { label: words.other, idea: 'no', to: { deny: pages } }, report],
  };
}
