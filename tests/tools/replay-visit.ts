import { recognise, type Verdict, type Way } from '../../utils/engine/recognise/recognise.ts';
import type { Visit, VisitedPage } from '../../utils/engine/recognise/visit.ts';
import type { Area } from '../../utils/platform/stored.ts';
import { waysIn } from '../../utils/platform/ways.ts';
import { portals } from '../../utils/portals/portals.ts';
import { inOneLine } from './explain.ts';

/** What a parent would have got: the rungs of the ladder, in the words of whoever counts them. */
type Rung = 'recognised' | 'likely' | 'asked' | 'silent';

/** A page of a Visit, judged by the rules as they are now. */
export interface ReplayedPage {
  visited: VisitedPage;
  /** The pages recognised before it in its tab. */
  way: Way;
  verdict: Verdict;
  rung: Rung;
}

const RUNGS: Record<Verdict['kind'], Rung> = {
  recognised: 'recognised',
  likely: 'likely',
  unsure: 'asked',
  unknown: 'silent',
};

/** Session memory that is none: a replay leaves nothing behind. */
function noMemory(): Area {
  const kept: Record<string, unknown> = {};
  return {
    get: async (keys) => Object.fromEntries((keys ?? []).map((key) => [key, kept[key]])),
    set: async (items) => void Object.assign(kept, items),
    remove: async (keys) => {
      for (const key of keys) delete kept[key];
    },
  };
}

/** Walks a Visit again with its Way, as the background script keeps it. */
export async function replayVisit(visit: Visit): Promise<ReplayedPage[]> {
  const ways = waysIn(noMemory());
  const pages: ReplayedPage[] = [];
  for (const visited of visit) {
    const { at, tab, snapshot } = visited;
    const way = await ways.of(tab, at);
    const verdict = recognise(portals, snapshot, way);
    if (verdict.kind === 'recognised') await ways.pass(tab, verdict.page, at);
    pages.push({ visited, way, verdict, rung: RUNGS[verdict.kind] });
  }
  return pages;
}

/** Since the first page, in minutes and seconds: `2:05`. */
function since(start: number, at: number): string {
  const seconds = Math.max(0, Math.round((at - start) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const toldThen = ({ kind, page, pages = [] }: VisitedPage) =>
  [kind, page ?? pages.join(', ')].filter(Boolean).join(': ');

/** One page of a replay in a line: when, in which tab, what a parent gets now, and what they got then where it differs. */
export function pageLine({ visited, verdict, rung }: ReplayedPage, index: number, start: number): string {
  const now = inOneLine(verdict);
  const asks = verdict.kind === 'unknown' && verdict.fields?.length ? `, it asks for ${verdict.fields.join(', ')}` : '';
  const then = toldThen(visited);
  const place = `${visited.snapshot.host}${visited.snapshot.path}`;
  const line = `${index + 1}. ${since(start, visited.at)} tab ${visited.tab}, ${rung} (${now}${asks}) ${place}`;
  return then === now ? line : `${line}\n   then it was ${then}`;
}

/** How many pages a parent would have got on which rung. */
export function tally(pages: readonly ReplayedPage[]): string {
  const count = (rung: Rung) => pages.filter((page) => page.rung === rung).length;
  const rungs = (['recognised', 'likely', 'asked', 'silent'] as const).map((rung) => `${count(rung)} ${rung}`);
  return `${pages.length} pages: ${rungs.join(', ')}`;
}
