import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarios } from '../../utils/practice/scenarios.ts';
import type { Scenario } from '../../utils/schema/practice.ts';

// `npm run graphs` writes the picture of every journey's exercise into the README, from the data.

const README = join(import.meta.dirname, '../../README.md');
const BEGIN = '<!-- graphs: written by npm run graphs -->';
const END = '<!-- /graphs -->';

const node = (scene: string) => scene.replaceAll('-', '_');

/** A scenario as a Mermaid flow chart: whole lines are moves, dotted ones what goes wrong on purpose. */
function draw({ journey, scenes, failures, first }: Scenario): string {
  const starts = [...new Set(Object.values(first))].map((scene) => `  begin((début)) --> ${node(scene)}`);
  const boxes = Object.entries(scenes).map(([scene, { screen }]) => `  ${node(scene)}["${scene}<br>${screen}"]`);
  const moves = Object.entries(scenes).flatMap(([scene, { moves: all }]) =>
    all.map(({ use, to }) => `  ${node(scene)} -->|${use}| ${node(to)}`),
  );
  const wrong = failures.flatMap(({ id, effect }) =>
    'to' in effect ? [`  ${node(effect.at)} -.->|${id}| ${node(effect.to)}`] : [],
  );
  const lines = [...new Set([...starts, ...boxes, ...moves, ...wrong])];
  return [
    `<details><summary>${journey}</summary>`,
    '',
    '```mermaid',
    'flowchart LR',
    ...lines,
    '```',
    '',
    '</details>',
  ].join('\n');
}

/** The pictures of all journeys, as they must stand in the README. */
export const graphs = (): string => [BEGIN, ...scenarios.map(draw), END].join('\n\n');

/** What stands in the README now. Throws if its marks are gone. */
export function graphsInReadme(): string {
  const text = readFileSync(README, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has lost its marks ${BEGIN} and ${END}`);
  return text.slice(from, to + END.length);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const before = graphsInReadme();
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(before, () => graphs()),
  );
  console.log(`${scenarios.length} journeys drawn in README.md`);
}
