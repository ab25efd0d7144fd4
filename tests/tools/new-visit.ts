import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Visit } from '../../utils/engine/recognise/visit.ts';
import { drawSnapshot } from './draw-snapshot.ts';
import { explainPage, explanation } from './explain.ts';
import { pageLine, type ReplayedPage, replayVisit, tally } from './replay-visit.ts';

const PAGES = join(import.meta.dirname, '../pages');

/** A place that is free: `login.visited.html`, else `login.visited-2.html`… */
function freePlace(start: string): string {
  for (let number = 1; ; number += 1) {
    const place = `${start}${number === 1 ? '' : `-${number}`}.html`;
    if (!existsSync(join(PAGES, place))) return place;
  }
}

/** Writes the fixture of one page. @returns where it stands under tests/pages, and what is to be said of it */
async function writeFixture(replayed: ReplayedPage, index: number, name: string) {
  const { visited, verdict, way } = replayed;
  const { snapshot } = visited;
  const day = new Date(visited.at).toISOString().slice(0, 10);
  const html = drawSnapshot(snapshot, `page ${index + 1} of a way that a person kept a trace of, ${day} (npm run new)`);
  const explained = await explainPage(html, `https://${snapshot.host}${snapshot.path}`, way);
  const page = verdict.kind === 'recognised' ? verdict.page : undefined;
  // What a drawing cannot bring back (the markup that css asks for) would make a fixture that is another page.
  const isDrawn = page !== undefined && 'page' in explained.verdict && explained.verdict.page === page;
  const place = isDrawn ? freePlace(`${page}.visited`) : `visits/${name}/${index + 1}.html`;
  mkdirSync(dirname(join(PAGES, place)), { recursive: true });
  writeFileSync(join(PAGES, place), html);
  const lost = page && !isDrawn ? [`  its drawing is not taken for ${page}: see tests/tools/draw-snapshot.ts`] : [];
  return { place, said: [...explanation(explained).map((line) => `  ${line}`), ...lost] };
}

/**
 * Makes fixtures of a Visit: recognised pages stand beside those of their name, all others in `visits/<name>/`, which is
 * no part of the matrix. Throws, with nothing written, where that folder stands already.
 * @param name of its folder
 * @returns what to print
 */
export async function writeVisit(visit: Visit, name: string): Promise<string[]> {
  if (existsSync(join(PAGES, 'visits', name)))
    throw new Error(`tests/pages/visits/${name} stands already: choose another --name`);
  const replayed = await replayVisit(visit);
  const start = visit[0]?.at ?? 0;
  const lines: string[] = [];
  const silent: string[] = [];
  for (const [index, page] of replayed.entries()) {
    const { place, said } = await writeFixture(page, index, name);
    lines.push(`tests/pages/${place}`, ...said);
    if (page.rung !== 'recognised') silent.push(`  ${pageLine(page, index, start)} tests/pages/${place}`);
  }
  return [
    ...lines,
    tally(replayed),
    silent.length > 0 ? 'Silent, or not sure, with the pages before it in mind:' : 'Nowhere silent.',
    ...silent,
  ];
}
