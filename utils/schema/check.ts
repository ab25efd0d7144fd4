import * as z from 'zod';
import { detoursSchema, forkSchema, type Journey, journeySchema, type Tip, type Tips } from './journey.ts';
import { PAGES } from './names.ts';
import { portalSchema } from './portal.ts';
import { cutQuotes, everyName } from './quotes.ts';
import { sentencesOf, writingFaults } from './writing.ts';

/** All data that is shipped, as the lists of portals and journeys hold it. */
export interface Data {
  portals: readonly unknown[];
  journeys: { journeys: readonly unknown[]; detours: unknown; fork: unknown; unsure: unknown };
}

const MOST_SENTENCES = 2;

type Path = readonly (string | number)[];
const written = (path: Path) => path.map(String).join(' › ');

const dataSchema = z.object({
  portals: z.array(portalSchema).readonly(),
  journeys: z.object({
    journeys: z.array(journeySchema).readonly(),
    detours: detoursSchema,
    fork: forkSchema,
    unsure: z.object({ say: z.string(), more: z.array(z.string()).readonly() }),
  }),
});
type Parsed = z.infer<typeof dataSchema>;

/** The names of the parts of every page, its own and those of the page that it refines. */
function partsByPage({ portals }: Parsed): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, pages } of portals) {
    for (const [name, page] of Object.entries(pages)) {
      const base = page.refines === undefined ? undefined : pages[page.refines];
      found.set(`${id}/${name}`, new Set(Object.keys({ ...base?.parts, ...page.parts })));
    }
  }
  return found;
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Every text of a tip with its path. */
function textsOf(tip: Tip, path: Path): [Path, string][] {
  return [
    [[...path, 'say'], tip.say],
    ...(tip.more ?? []).map((text, index): [Path, string] => [[...path, 'more', index], text]),
    ...(tip.trouble ?? []).flatMap(({ cause, way }, index): [Path, string][] => [
      [[...path, 'trouble', index, 'cause'], cause],
      [[...path, 'trouble', index, 'way'], way],
    ]),
  ];
}

function tipFaults(tip: Tip, path: Path, parts: ReadonlySet<string>): string[] {
  const texts = textsOf(tip, path);
  const quotes = texts.flatMap(([at, text]) =>
    cutQuotes(text).flatMap((name, index): [Path, string][] => (index % 2 ? [[at, name]] : [])),
  );
  const points = (tip.point ?? []).map((name, index): [Path, string] => [[...path, 'point', index], name]);
  const sentences = sentencesOf(tip.say).length;
  return [
    ...[...quotes, ...points].flatMap(([at, template]) =>
      everyName(template)
        .filter((name) => !parts.has(name))
        .map((name) => `${written(at)}: the page has no part « ${name} »`),
    ),
    ...(sentences > MOST_SENTENCES
      ? [`${written([...path, 'say'])}: ${sentences} sentences, ${MOST_SENTENCES} at most`]
      : []),
    ...texts.flatMap(([at, text]) => writingFaults(text).map((fault) => `${written(at)}: ${fault}`)),
  ];
}

function tipsFaults(tips: Tips, path: Path, parts: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return Object.entries(tips).flatMap(([page, one]) => {
    const known = parts.get(page);
    if (!known) return [`${written([...path, page])}: there is no such page`];
    const list: readonly Tip[] = 'say' in one ? [one] : one;
    return list.flatMap((tip, index) => tipFaults(tip, 'say' in one ? [...path, page] : [...path, page, index], known));
  });
}

function crossFaults(data: Parsed): string[] {
  const parts = partsByPage(data);
  const { journeys, detours, fork, unsure } = data.journeys;
  const stepsFaults = (journey: Pick<Journey, 'id' | 'steps'>) =>
    journey.steps.flatMap((step, index) => tipsFaults(step.pages, ['journeys', journey.id, 'steps', index], parts));
  const twice = (what: string, names: readonly string[]) =>
    repeated(names).map((name) => `${what}: « ${name} » stands twice`);
  const told = (path: Path, text: string) => writingFaults(text).map((fault) => `${written(path)}: ${fault}`);
  return [
    ...twice(
      'portals',
      data.portals.map(({ id }) => id),
    ),
    ...twice(
      'hosts',
      data.portals.flatMap(({ hosts }) => hosts),
    ),
    ...twice(
      'journeys',
      journeys.map(({ id }) => id),
    ),
    ...journeys.flatMap((journey) => [
      ...twice(
        `journeys › ${journey.id}`,
        journey.steps.flatMap(({ pages }) => Object.keys(pages)),
      ),
      ...stepsFaults(journey as Journey),
    ]),
    ...tipsFaults(detours as Tips, ['detours'], parts),
    ...told(['fork', 'ask'], fork.ask),
    ...fork.answers.flatMap(({ say, journey }, index) => [
      ...told(['fork', 'answers', index], say),
      ...(journeys.some(({ id }) => id === journey) ? [] : [`fork › answers › ${index}: no journey « ${journey} »`]),
    ]),
    ...[unsure.say, ...unsure.more].flatMap((text) => told(['unsure'], text)),
    ...Object.entries(PAGES).flatMap(([portal]) =>
      data.portals.some(({ id }) => id === portal) ? [] : [`portals: « ${portal} » is in names.ts but not in the list`],
    ),
  ];
}

/**
 * Checks all data before it is built: the shape, the names that refer to each other, and the writing rules of needs.md.
 * @returns one line for each fault, with its path; empty when all is well
 */
export function dataFaults(data: Data): string[] {
  const parsed = dataSchema.safeParse(data);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => {
      const [list, index, ...rest] = path;
      const ids = list === 'portals' ? data.portals : undefined;
      const id = (ids?.[Number(index)] as { id?: string } | undefined)?.id;
      return `${written(id === undefined ? (path as Path) : [list as string, id, ...(rest as Path)])}: ${message}`;
    });
  }
  return crossFaults(parsed.data);
}
