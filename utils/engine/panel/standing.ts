import type { Journey } from '../../model/journey.ts';
import type { PageName } from '../../model/names.ts';
import type { Stop } from '../../model/stops.ts';
import type { Answer, Guide } from '../guide/speech.ts';
import type { Verdict, Way } from '../recognise/recognise.ts';

// Where a person stands, as the side panel tells it beside any page: from what is seen, else from what was seen last.

/** What can be known of the tabs of a window. */
export interface Looked {
  /** What the guide of the tab in front recognises; undefined: no guide may be there. */
  verdict?: Verdict | undefined;
  /** The pages recognised in that tab lately. */
  way: Way;
  /** The portal's tab that was used last, where the one in front was never on a portal. */
  other?: { tab: number; page: PageName } | undefined;
}

export type Standing =
  /** On a page that the panel can tell. */
  | { at: 'page'; page: PageName; verdict: Extract<Verdict, { kind: 'recognised' | 'likely' }> }
  /** On a portal, on a page that is not told for sure. */
  | { at: 'unsure'; verdict: Verdict }
  /** On a site where nothing can be seen, after this page. */
  | { at: 'away'; from: PageName }
  /** Somewhere else, while this page waits in another tab. */
  | { at: 'beside'; page: PageName; tab: number }
  | { at: 'nowhere' };

/** Where the person stands. */
export function standingOf({ verdict, way, other }: Looked): Standing {
  if (verdict?.kind === 'recognised' || verdict?.kind === 'likely') return { at: 'page', page: verdict.page, verdict };
  if (verdict && verdict.kind !== 'unknown') return { at: 'unsure', verdict };
  if (verdict?.kind === 'unknown' && verdict.portal !== undefined && !verdict.pastLogin)
    return { at: 'unsure', verdict };
  const from = way.at(-1);
  if (from) return { at: 'away', from };
  return other ? { at: 'beside', page: other.page, tab: other.tab } : { at: 'nowhere' };
}

/** The page by which the way is told: the one seen, or the last one. */
export function pageOf(standing: Standing): PageName | undefined {
  if (standing.at === 'away') return standing.from;
  return standing.at === 'page' || standing.at === 'beside' ? standing.page : undefined;
}

/** The number of the step with this page, counted from 0; undefined where the journey has none. */
export function stepWith(journey: Journey | undefined, page: PageName | undefined): number | undefined {
  const step = page ? (journey?.steps.findIndex(({ pages }) => pages[page] !== undefined) ?? -1) : -1;
  return step < 0 ? undefined : step;
}

/** The sites to which one may have gone: those that come after the last page first, all others after them. */
export function stopsFor(standing: Standing, stops: readonly Stop[]): readonly Stop[] {
  if (standing.at !== 'away' && standing.at !== 'beside') return [];
  const page = pageOf(standing);
  const comes = ({ after }: Stop) => page !== undefined && after.includes(page);
  const likely = stops.filter(comes);
  return likely.length > 0 ? [...likely, ...stops.filter(({ after }) => after.length === 0)] : stops;
}

/** What can be answered about a page that is not told for sure: which one it is, or that it is none of those. */
export const answersOf = (guide: Guide | undefined): readonly Answer[] =>
  (guide?.answers ?? []).filter(({ to }) => 'page' in to || 'deny' in to);
