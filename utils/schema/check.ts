import * as z from 'zod';
import type { Journey, Tip, Tips } from '../model/journey.ts';
import { ADDRESSES, FIELD_ROLES, LEVELS, MESSAGES, PAGES } from '../model/names.ts';
import { cutQuotes, cutSentences, everyName } from '../model/quotes.ts';
import { dress } from '../model/wording.ts';
import { detoursSchema, forkSchema, journeySchema, mailSchema, messageSchema } from './journey.ts';
import { portalSchema } from './portal.ts';
import { sentencesOf, writingFaults } from './writing.ts';

/** All data that is shipped, as the lists of portals and journeys hold it. */
export interface Data {
  portals: readonly unknown[];
  journeys: Readonly<
    Record<'detours' | 'fork' | 'menu' | 'misfit' | 'unsure' | 'lost' | 'asks' | 'fields' | 'words', unknown>
  > & {
    journeys: readonly unknown[];
  };
  /** What is said beside the way: messages for the school, where mails hide, words quoted from elsewhere. */
  helps: { messages: readonly unknown[]; mail: unknown; elsewhere: unknown };
}

const MOST_SENTENCES = 2;

type Path = readonly (string | number)[];
const written = (path: Path) => path.map(String).join(' › ');

const said = z.strictObject({ say: z.string(), more: z.array(z.string()).readonly().optional() });

const dataSchema = z.object({
  portals: z.array(portalSchema).readonly(),
  journeys: z.object({
    journeys: z.array(journeySchema).readonly(),
    detours: detoursSchema,
    fork: forkSchema,
    menu: said.extend({ answers: z.record(z.string(), z.string().min(4)) }),
    misfit: said,
    unsure: said,
    lost: said,
    asks: z.record(z.string(), z.string().min(4)),
    fields: z.partialRecord(z.enum(FIELD_ROLES), z.string().min(4)),
    words: z.object({ addresses: z.record(z.enum(ADDRESSES), z.string().min(4)) }).catchall(z.string().min(4)),
  }),
  helps: z.strictObject({
    messages: z.array(messageSchema).readonly(),
    mail: mailSchema,
    /** Words between « » that stand on no page of the portals, each with where they do stand. */
    elsewhere: z.record(z.string(), z.string().min(8)),
  }),
});
type Parsed = z.infer<typeof dataSchema>;

/** The parts of a page by name, each with what it is called in plain words where it is not found. */
type Parts = ReadonlyMap<string, string | undefined>;

/** The parts of every page, its own and those of the page that it refines. */
function partsByPage({ portals }: Parsed): Map<string, Parts> {
  const found = new Map<string, Parts>();
  for (const { id, pages } of portals) {
    for (const [name, page] of Object.entries(pages)) {
      const base = page.refines === undefined ? undefined : pages[page.refines];
      const parts = Object.entries({ ...base?.parts, ...page.parts });
      // An address is quoted as a part is, and called by its words.
      found.set(
        `${id}/${name}`,
        new Map([
          ...ADDRESSES.map((one) => [one, one] as const),
          ...parts.map(([part, { called }]) => [part, called] as const),
        ]),
      );
    }
  }
  return found;
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Every wording of the portals: what may stand between « » in a text that names no part. */
function screenWords({ portals, helps }: Parsed): Set<string> {
  const words = new Set(Object.keys(helps.elsewhere));
  const gather = (value: unknown): void => {
    if (typeof value === 'string') words.add(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) gather(one);
  };
  gather(portals.map(({ pages }) => pages));
  gather(helps.mail.services.map(({ folder }) => folder));
  return words;
}

/** A label that is quoted must be the screen's own words, to the letter. */
function quoteFaults(text: string, path: Path, words: ReadonlySet<string>): string[] {
  return [...text.matchAll(/«\s*([^»]*?)\s*»/g)]
    .filter(([, quoted = '']) => !words.has(quoted))
    .map(([, quoted]) => `${written(path)}: no page of the portals says « ${quoted} »`);
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
    ...(tip.expired ? textsOf(tip.expired, [...path, 'expired']) : []),
  ];
}

/** Where none of its parts is found, an instruction must still say something. */
function silenceFaults(say: string, path: Path, parts: Parts): string[] {
  const isSaid = (sentence: string) =>
    cutQuotes(sentence).every((piece, index) => index % 2 === 0 || everyName(piece).every((name) => parts.get(name)));
  const isSilent = !cutSentences(say).some(isSaid);
  return isSilent ? [`${written(path)}: without its parts nothing is said; give one of them a \`called\``] : [];
}

function tipFaults(tip: Tip, path: Path, parts: Parts, words: ReadonlySet<string>): string[] {
  const texts = textsOf(tip, path);
  const quotes = texts.flatMap(([at, text]) =>
    cutQuotes(text).flatMap((name, index): [Path, string][] => (index % 2 ? [[at, name]] : [])),
  );
  const pointed = [...(tip.point ?? []), ...(tip.expired?.point ?? []), ...(tip.when ? [tip.when.part] : [])];
  const points = pointed.map((name, index): [Path, string] => [[...path, 'point', index], name]);
  const sentences = sentencesOf(tip.say).length;
  return [
    ...[...quotes, ...points].flatMap(([at, template]) =>
      everyName(template)
        .filter((name) => !parts.has(name))
        .map((name) => `${written(at)}: the page has no part « ${name} »`),
    ),
    ...silenceFaults(tip.say, [...path, 'say'], parts),
    ...(tip.expired ? silenceFaults(tip.expired.say, [...path, 'expired', 'say'], parts) : []),
    ...(sentences > MOST_SENTENCES
      ? [`${written([...path, 'say'])}: ${sentences} sentences, ${MOST_SENTENCES} at most`]
      : []),
    ...texts.flatMap(([at, text]) => [
      ...writingFaults(text).map((fault) => `${written(at)}: ${fault}`),
      ...quoteFaults(text, at, words),
    ]),
  ];
}

function tipsFaults(tips: Tips, path: Path, parts: ReadonlyMap<string, Parts>, words: ReadonlySet<string>): string[] {
  return Object.entries(tips).flatMap(([page, one]) => {
    const known = parts.get(page);
    if (!known) return [`${written([...path, page])}: there is no such page`];
    const list: readonly Tip[] = 'say' in one ? [one] : one;
    return list.flatMap((tip, index) =>
      tipFaults(tip, 'say' in one ? [...path, page] : [...path, page, index], known, words),
    );
  });
}

function forkFaults({ journeys: { fork, journeys } }: Parsed, told: (path: Path, text: string) => string[]): string[] {
  return [
    ...(fork.questions[fork.first] ? [] : [`fork › first: no question « ${fork.first} »`]),
    ...Object.entries(fork.questions).flatMap(([id, { ask, more = [], trouble = [], answers }]) => [
      ...[ask, ...more, ...trouble.flatMap(({ cause, way }) => [cause, way])].flatMap((text) =>
        told(['fork', id], text),
      ),
      ...answers.flatMap((answer, index) => {
        const path = ['fork', id, index];
        const leads =
          'next' in answer ? fork.questions[answer.next] : journeys.find((journey) => journey.id === answer.journey);
        return [...told(path, answer.label), ...(leads ? [] : [`${written(path)}: the answer leads nowhere`])];
      }),
    ]),
  ];
}

function helpsFaults({ helps: { messages, mail } }: Parsed, told: (path: Path, text: string) => string[]): string[] {
  const texts: [Path, string][] = [
    ...messages.flatMap(({ id, title, subject, lines }) =>
      [title, subject, ...lines].map((text): [Path, string] => [['messages', id], text]),
    ),
    ...[...mail.look, ...mail.nothing, ...mail.services.map(({ way }) => way)].map((text): [Path, string] => [
      ['mail'],
      text,
    ]),
  ];
  return texts.flatMap(([path, text]) => told(path, text));
}

/** A page that may be meant is asked about: it needs words for that. No help by field for what may be given to a false page. */
function ladderFaults({ portals, journeys }: Parsed, told: (path: Path, text: string) => string[]): string[] {
  const { asks, fields, words } = journeys;
  const asked = portals.flatMap(({ id, pages }) =>
    Object.entries(pages).flatMap(([name, { fits, after }]) => (fits || after ? [`${id}/${name}`] : [])),
  );
  const secret = ['identifier', 'password', 'new-password'].filter((role) => role in fields);
  return [
    ...asked.filter((page) => !asks[page]).map((page) => `asks: « ${page} » may be asked about and has no words`),
    ...secret.map((role) => `fields: of « ${role} » nothing is said on a page that is not known`),
    ...[asks, fields, words, words.addresses, journeys.menu.answers].flatMap((texts) =>
      Object.entries(texts).flatMap(([name, text]) => (typeof text === 'string' ? told(['ladder', name], text) : [])),
    ),
  ];
}

function crossFaults(data: Parsed): string[] {
  const parts = partsByPage(data);
  const words = screenWords(data);
  const { journeys, detours, unsure, lost } = data.journeys;
  const twice = (what: string, names: readonly string[]) =>
    repeated(names).map((name) => `${what}: « ${name} » stands twice`);
  const missing = (what: string, wanted: readonly string[], there: readonly string[]) =>
    wanted.filter((name) => !there.includes(name)).map((name) => `${what}: « ${name} » is in names.ts but not here`);
  const told = (path: Path, text: string) => [
    ...writingFaults(text).map((fault) => `${written(path)}: ${fault}`),
    ...quoteFaults(text, path, words),
  ];
  const portalIds = data.portals.map(({ id }) => id);
  const messageIds = data.helps.messages.map(({ id }) => id);
  return [
    ...twice('portals', portalIds),
    ...missing('portals', Object.keys(PAGES), portalIds),
    ...twice(
      'hosts',
      data.portals.flatMap(({ hosts }) => hosts),
    ),
    ...twice(
      'journeys',
      journeys.map(({ id }) => id),
    ),
    ...twice('messages', messageIds),
    ...missing('messages', MESSAGES, messageIds),
    ...journeys.flatMap(({ id, title, before, steps }) => [
      ...twice(
        `journeys › ${id}`,
        steps.flatMap(({ pages }) => Object.keys(pages)),
      ),
      ...[title, ...before].flatMap((text) => told(['journeys', id], text)),
      ...steps.flatMap((step, index) => [
        ...told(['journeys', id, 'steps', index, 'title'], step.title),
        ...told(['journeys', id, 'steps', index, 'paper'], step.paper ?? ''),
        ...tipsFaults((step as Journey['steps'][number]).pages, ['journeys', id, 'steps', index], parts, words),
      ]),
    ]),
    ...tipsFaults(detours as Tips, ['detours'], parts, words),
    ...forkFaults(data, told),
    ...helpsFaults(data, told),
    ...ladderFaults(data, told),
    ...[data.journeys.menu, data.journeys.misfit, unsure, lost].flatMap(({ say, more = [] }) =>
      [say, ...more].flatMap((text) => told(['unsure or lost'], text)),
    ),
  ];
}

/**
 * Checks all data before it is built: the shape, the names that refer to each other, and the writing rules (journeys/README.md).
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
  // As they are said for each level.
  return [...new Set([null, ...LEVELS].flatMap((level) => crossFaults(dress(parsed.data, level))))];
}
