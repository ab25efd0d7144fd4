import { JOURNEYS, type JourneyId, MESSAGES, type MessageId } from './names.ts';

/**
 * The windows of the practice portal: one for oneself; a trainer's console, and what is projected; both in one, where the
 * console stands `beside` on a screen that the group sees; and the `kit` that a trainer takes along.
 */
const PRACTICE_WINDOWS = ['player', 'console', 'projected', 'split', 'beside', 'kit'] as const;
export type PracticeWindow = (typeof PRACTICE_WINDOWS)[number];

/**
 * What the sheet shows: a message for the school, the video of a case, its whole way on paper, how one of this case logs in
 * the next time, who can help in person, or where the phone page is.
 */
export type SheetRoute =
  | { message: MessageId }
  | { video: JourneyId }
  | { paper: JourneyId }
  | { nextTime: JourneyId }
  | { help: true }
  | { phone: true };

/** One of the extension's own pages, and what it shows. */
export type Route = SheetRoute | ReportRoute | VisitRoute | WelcomeRoute | { practice: PracticeWindow };

/** The report of a tab; `here` is the tab that asks, because a guide does not know its number. */
type ReportRoute = { report: number | 'here' };

/** « Garder une trace de ma démarche », for whoever comes from no page. */
type VisitRoute = { visit: true };

/** The welcome after the installation, from its beginning or at the questions that lead to a case. */
type WelcomeRoute = { welcome: 'beginning' | 'questions' };

/** What the card can open. */
export type CardRoute = SheetRoute | ReportRoute;

/** The address of a page, from the extension's root: `sheet.html#message=wrong-number`. */
export function pathOf(route: Route): string {
  if ('message' in route) return `sheet.html#message=${route.message}`;
  if ('video' in route) return `sheet.html#video=${route.video}`;
  if ('paper' in route) return `sheet.html#paper=${route.paper}`;
  if ('nextTime' in route) return `sheet.html#next-time=${route.nextTime}`;
  if ('help' in route) return 'sheet.html#help';
  if ('phone' in route) return 'sheet.html#phone';
  if ('visit' in route) return 'report.html#visit';
  if ('welcome' in route) return route.welcome === 'questions' ? `welcome.html${QUESTIONS}` : 'welcome.html';
  if ('report' in route) return route.report === 'here' ? 'report.html' : `report.html#tab=${route.report}`;
  return route.practice === 'player' ? 'practice.html' : `practice.html#${route.practice}`;
}

const QUESTIONS = '#questions';

/** Does somebody come for the questions that lead to a case? */
export const isForQuestions = (hash: string): boolean => hash === QUESTIONS;

const valuesIn = (hash: string) => new URLSearchParams(hash.replace(/^#/, ''));

/** What a sheet is asked to show. @returns undefined where that does not exist */
export function sheetRoute(hash: string): SheetRoute | undefined {
  const asked = valuesIn(hash);
  const message = MESSAGES.find((id) => id === asked.get('message'));
  if (message) return { message };
  const journeyOf = (name: string) => JOURNEYS.find((id) => id === asked.get(name));
  const video = journeyOf('video');
  if (video) return { video };
  const paper = journeyOf('paper');
  if (paper) return { paper };
  const nextTime = journeyOf('next-time');
  if (nextTime) return { nextTime };
  if (asked.has('help')) return { help: true };
  return asked.has('phone') ? { phone: true } : undefined;
}

/** Browsers count tabs in 32 bits, and throw at any other number. */
const LAST_TAB = 2 ** 31 - 1;

/** The tab that a report is about. @returns undefined where none is named */
export function reportedTab(hash: string): number | undefined {
  const tab = valuesIn(hash).get('tab') ?? '';
  return /^\d+$/.test(tab) && Number(tab) <= LAST_TAB ? Number(tab) : undefined;
}

/** Is only the trace of a way asked for, of no page in particular? */
export const isVisitRoute = (hash: string): boolean => hash === '#visit';

/** Which window of the practice portal is asked for; one that does not exist is the one for oneself. */
export const practiceWindow = (hash: string): PracticeWindow =>
  PRACTICE_WINDOWS.find((name) => `#${name}` === hash) ?? 'player';

/** Where the phone page lies in the extension, and under which name it is saved. */
export const PHONE_FILE = 'telephone.txt';
export const PHONE_SAVED_AS = 'ent-pas-a-pas.html';
