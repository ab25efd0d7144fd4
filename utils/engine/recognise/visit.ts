import type { PageName } from '../../model/names.ts';
import type { Portal } from '../../model/portal.ts';
import { portalAt, recognise, type Verdict, type Way } from './recognise.ts';
import { redact } from './redact.ts';
import type { Snapshot } from './snapshot.ts';

/** So many pages are kept, the newest: a first login with all its detours has some thirty. */
export const LONGEST_VISIT = 60;

const NOTHING_TICKED: ReadonlySet<number> = new Set();

/** A page of a Visit: what it showed, without a word that no clue knows, and what it was taken for. */
export interface VisitedPage {
  /** When it came, in ms since 1970. */
  at: number;
  /** The number of the tab that it stood in: each tab has its own Way. */
  tab: number;
  kind: Verdict['kind'];
  page?: PageName;
  /** Of an unsure one: the pages that it may be. */
  pages?: readonly PageName[];
  snapshot: Snapshot;
}

/** The pages that a person chose to keep a trace of, in the order of their way. */
export type Visit = readonly VisitedPage[];

/** What a guide tells of a page: what it shows, in which tab, when, and what the guide has just said of it. */
export interface Seen {
  snapshot: Snapshot;
  tab: number;
  at: number;
  told: Verdict['kind'];
}

/**
 * What a Visit keeps of a page. It is judged anew: what the person answered is not what the page shows.
 * @param way the pages recognised in this tab lately
 * @returns undefined where no portal is, and where the page has changed since its guide told of it
 */
export function visitedPage(
  { snapshot, tab, at, told }: Seen,
  portals: readonly Portal[],
  way: Way,
): VisitedPage | undefined {
  const portal = portalAt(portals, snapshot);
  const verdict = recognise(portals, snapshot, way);
  const { kind } = verdict;
  // The page that comes next is still to be drawn: its own guide tells of it.
  if (!portal || (told === 'recognised' && kind !== 'recognised')) return undefined;
  return {
    at,
    tab,
    kind,
    ...('page' in verdict && { page: verdict.page }),
    ...(verdict.kind === 'unsure' && { pages: verdict.pages }),
    snapshot: redact(snapshot, portal, NOTHING_TICKED),
  };
}

/** Properties by their alphabet: Chromium gives back what stood in session memory in that order. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const shows = ({ snapshot }: VisitedPage) => JSON.stringify(snapshot, inOrder);

/** Is it the same page, read once more? One without a name may be any: it must show the same. */
const isSame = (one: VisitedPage, other: VisitedPage) =>
  one.kind === other.kind && one.page === other.page && (one.page !== undefined || shows(one) === shows(other));

/**
 * A Visit with one more page. The same page, read again, stands there once, as it was read last.
 * @returns the same object where nothing changes
 */
export function keepPage(visit: Visit, seen: VisitedPage): Visit {
  const last = visit.findLast(({ tab }) => tab === seen.tab);
  if (!last || !isSame(last, seen)) return [...visit, seen].slice(-LONGEST_VISIT);
  if (shows(last) === shows(seen)) return visit;
  return visit.map((one) => (one === last ? { ...seen, at: last.at } : one));
}

/** A Visit without the page that came in this tab at this time. */
export const withoutPage = (visit: Visit, { at, tab }: Pick<VisitedPage, 'at' | 'tab'>): Visit =>
  visit.filter((one) => one.at !== at || one.tab !== tab);

/** The text of the file: the tabs are counted from 1, because the browser's own numbers are nobody's business. */
export function fileOf(visit: Visit): string {
  const tabs = [...new Set(visit.map(({ tab }) => tab))];
  return JSON.stringify({ visit: visit.map((one) => ({ ...one, tab: tabs.indexOf(one.tab) + 1 })) }, null, 1);
}

/** The name of the file that is saved on this day, in local time: `demarche-2026-11-24.json`. */
export function fileName(day: Date): string {
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `demarche-${day.getFullYear()}-${month}-${date}.json`;
}
