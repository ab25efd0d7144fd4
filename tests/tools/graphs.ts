import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { END, screenName } from '../../utils/engine/practice/scenario.ts';
import { journeys } from '../../utils/journeys/journeys.ts';
import type { JourneyId, ScenarioAge } from '../../utils/model/names.ts';
import type { Move, Scenario, ScenarioFailure } from '../../utils/model/practice.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { screens } from '../../utils/practice/screens.ts';
import { agesOf, allBlocks, movesIn, offersOf, reachedFrom, troubledWays } from '../../utils/schema/practice-ways.ts';

// `npm run graphs` draws each journey's exercise into utils/practice/README.md, from the data: the right way as a picture,
// what goes wrong on purpose and where wrong presses lead as tables.

const FILE = join(import.meta.dirname, '../../utils/practice/README.md');
const FIRST_LINE = '<!-- graphs: all below is written by npm run graphs -->';

/** More arrows than this, and a picture is drawn as several. */
export const MOST_ARROWS = 12;

const AGES = ['today', '2021'] as const satisfies readonly ScenarioAge[];
const offers = offersOf(screens);
const screenOf = new Map(screens.map((screen) => [screenName(screen), screen]));

/** A move with the scene that it starts from. */
interface Step extends Move {
  from: string;
}

const stepsFrom = (scenario: Scenario, from: string, age: ScenarioAge): Step[] => {
  const scene = scenario.scenes[from];
  const moves = scene ? movesIn(scene, age, offers) : [];
  return [...moves.filter(({ detour }) => !detour), ...moves.filter(({ detour }) => detour)].map((move) => ({
    ...move,
    from,
  }));
};

/** From a scene, what a person does who errs nowhere: each time a move that leads on and was not made yet. */
function followRight(scenario: Scenario, start: string, age: ScenarioAge, isThere: (scene: string) => boolean): Step[] {
  const made: Step[] = [];
  for (let scene = start; !isThere(scene); ) {
    const next = stepsFrom(scenario, scene, age).find(
      ({ from, use, to }) => !made.some((one) => one.from === from && one.use === use && one.to === to),
    );
    if (!next) break;
    made.push(next);
    scene = next.to;
  }
  return made;
}

/** The right way of an exercise, from the ENT's door to its goal. */
export const rightWay = (scenario: Scenario, age: ScenarioAge): Step[] =>
  followRight(scenario, scenario.first[age], age, (scene) => scene === END);

/** What is pressed, in the words of the screen: « Se connecter ». */
function label(scenario: Scenario, { from, use, address }: Step, age: ScenarioAge): string {
  if (use === 'mail') return 'the link in the mail';
  if (use === 'address') return `${address?.split('/')[0]} in the address bar`;
  const screen = screenOf.get(scenario.scenes[from]?.screen ?? '');
  const blocks = allBlocks((screen?.[age] ?? screen?.today)?.blocks ?? []);
  const text = blocks.flatMap((block) =>
    block.kind === 'button' && [block.part, block.name].includes(use) ? [block.text] : [],
  )[0];
  return `« ${text ?? use} »`;
}

const pageOf = (scenario: Scenario, scene: string) => scenario.scenes[scene]?.screen ?? scene;

/** One picture: at most `MOST_ARROWS` moves of the right way, from top to bottom, each page with its number. */
function picture(scenario: Scenario, way: readonly Step[], age: ScenarioAge, start: number): string {
  const box = (scene: string, index: number) => `  s${index}["${index}. ${pageOf(scenario, scene)}"]`;
  const first = way[0]?.from ?? scenario.first[age];
  return [
    '```mermaid',
    'flowchart TB',
    box(first, start),
    ...way.flatMap((step, index) => [
      box(step.to, start + index + 1),
      `  s${start + index} -->|"${label(scenario, step, age)}"| s${start + index + 1}`,
    ]),
    '```',
  ].join('\n');
}

function pictures(scenario: Scenario, age: ScenarioAge): string {
  const way = rightWay(scenario, age);
  const cuts = Array.from({ length: Math.ceil(way.length / MOST_ARROWS) }, (_, index) => index * MOST_ARROWS);
  return cuts
    .map((from) => picture(scenario, way.slice(from, from + MOST_ARROWS), age, from + 1))
    .join('\n\nand on:\n\n');
}

const lineOf = (row: readonly string[]) => row.join('\n');
const code = (text: string) => `\`${text}\``;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** How one comes back from a scene to the right way: what to press there, and where that leads. */
function wayBack(scenario: Scenario, scene: string, age: ScenarioAge): string {
  const right = new Set(rightWay(scenario, age).flatMap(({ from, to }) => [from, to]));
  const back = followRight(scenario, scene, age, (one) => right.has(one));
  const presses = back.map((step) => label(scenario, step, age));
  const last = back.at(-1)?.to;
  return last === undefined ? 'go on' : `${presses.join(', then ')} → ${code(last)}`;
}

/** Where a failure strikes, what it shows and how one comes back. */
function failureRow(scenario: Scenario, failure: ScenarioFailure): string[] {
  const { id, title, effect } = failure;
  const ages = agesOf(failure, scenario);
  const age = ages.includes('today') ? 'today' : '2021';
  const name = `${code(id)}${ages.length < scenario.ages.length ? ` (${ages.join(', ')})` : ''}<br>${title}`;
  if ('sms' in effect)
    return [name, 'the SMS', effect.sms === 'late' ? 'comes late' : 'its code is too old', 'wait, or ask again'];
  if ('mail' in effect) return [name, 'the mail', 'lies in the spam folder', 'look there'];
  if ('letter' in effect) return [name, 'the school’s letter', 'is too old: its codes are refused', 'ask for another'];
  if ('falseHost' in effect) return [name, code(effect.at), `stands at ${code(effect.falseHost)}`, 'close the page'];
  const pressed = label(scenario, { from: effect.at, use: effect.use, to: effect.to }, age);
  return [name, `${code(effect.at)}, ${pressed}`, code(pageOf(scenario, effect.to)), wayBack(scenario, effect.to, age)];
}

function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[][] {
  const names = [...new Set(items.map(nameOf))];
  return names.map((name) => items.filter((item) => nameOf(item) === name));
}

/** Without the moves that an earlier one hides: the same button, which asks nothing of what was written. */
const withoutHidden = (steps: readonly Step[]): Step[] =>
  steps.filter(
    (step, index) =>
      !steps
        .slice(0, index)
        .some(({ use, address, right, chosen }) => use === step.use && address === step.address && !right && !chosen),
  );

/** The scenes that can be met in an age. */
const met = (scenario: Scenario, age: ScenarioAge): Set<string> =>
  reachedFrom(scenario.first[age], troubledWays(age, { scenario, offers, family: FAMILY }));

/** The moves of an age that are not the right way's. */
function otherSteps(scenario: Scenario, age: ScenarioAge): Step[] {
  const right = rightWay(scenario, age);
  const isRight = (step: Step) =>
    right.some(({ from, use, to }) => from === step.from && use === step.use && to === step.to);
  return [...met(scenario, age)]
    .flatMap((scene) => withoutHidden(stepsFrom(scenario, scene, age)))
    .filter((step) => !isRight(step));
}

/** What else may be pressed, and where it leads: scene, words, next scene in each age. */
function otherRows(scenario: Scenario): string[][] {
  const steps = AGES.flatMap((age) =>
    otherSteps(scenario, age).map((step) => ({
      age,
      to: step.to,
      what: [code(step.from), label(scenario, step, age) + (step.right ? ', all right' : '')],
    })),
  );
  return grouped(steps, ({ what }) => lineOf(what)).map((alike) => {
    const what = alike[0]?.what ?? [];
    const leads = grouped(alike, ({ to }) => to).map((each) => {
      const to = each[0]?.to ?? '';
      const ages = [...new Set(each.map(({ age }) => age))];
      return ages.length === 1 ? `${code(to)} (${ages[0]})` : code(to);
    });
    return [...what, leads.join(', ')];
  });
}

const HEADS = ['on', 'pressing', 'leads to'];

/** Rows that stand in every exercise: the ENT's door and its wrong doors. */
const sharedRows = (): string[][] => {
  const [first = [], ...others] = scenarios.map(otherRows);
  return first.filter((row) => others.every((rows) => rows.some((one) => lineOf(one) === lineOf(row))));
};

const titleOf = (id: JourneyId) => journeys.journeys.find((one) => one.id === id)?.title ?? id;

function draw(scenario: Scenario, shared: ReadonlySet<string>): string {
  const others = otherRows(scenario).filter((row) => !shared.has(lineOf(row)));
  return [
    `## ${code(scenario.journey)}: ${titleOf(scenario.journey)}`,
    'The right way, today:',
    pictures(scenario, 'today'),
    `<details><summary>The right way in the pages of 2021</summary>\n\n${pictures(scenario, '2021')}\n\n</details>`,
    'What goes wrong on purpose:',
    table(
      ['failure', 'strikes at', 'what one sees', 'the way back'],
      scenario.failures.map((failure) => failureRow(scenario, failure)),
    ),
    `<details><summary>What else may be pressed</summary>\n\n${table(HEADS, others)}\n\n</details>`,
  ].join('\n\n');
}

/** All that is drawn from the data, as it must stand in the file. */
export function graphs(): string {
  const shared = sharedRows();
  return `${[
    FIRST_LINE,
    '## In every exercise: wrong doors',
    table(HEADS, shared),
    ...scenarios.map((scenario) => draw(scenario, new Set(shared.map(lineOf)))),
  ].join('\n\n')}\n`;
}

/** What stands in the file now, from the first written line on. Throws if that line is gone. */
export function graphsInFile(): string {
  const text = readFileSync(FILE, 'utf8');
  const from = text.indexOf(FIRST_LINE);
  if (from < 0) throw new Error(`utils/practice/README.md has lost its line ${FIRST_LINE}`);
  return text.slice(from);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, text.slice(0, text.length - graphsInFile().length) + graphs());
  console.log(`${scenarios.length} journeys drawn in utils/practice/README.md`);
}
