import * as z from 'zod';
import { END, screenName } from '../engine/practice/scenario.ts';
import { JOURNEYS, PAGES, SCENARIO_AGES, type ScenarioAge } from './names.ts';
import { type Portal, portalSchema } from './portal.ts';
import {
  type Drawing,
  ELSEWHERE,
  type Move,
  type PlayScene,
  type ScenarioFailure,
  scenarioSchema,
  screenSchema,
} from './practice.ts';
import {
  type AnyScenario,
  agesOf,
  allBlocks,
  given,
  isMade,
  movesIn,
  type Offer,
  offersOf,
  plainWays,
  reachedFrom,
  rightWays,
  type Setting,
  troubledWays,
} from './practice-ways.ts';
import { writingFaults } from './writing.ts';

/** The practice portal's data, with what it must agree with. */
export interface PracticeData {
  screens: readonly unknown[];
  scenarios: readonly unknown[];
  portals: readonly unknown[];
  /** What the fictional family knows: facts are paths into it. */
  family: unknown;
}

const dataSchema = z.object({
  screens: z.array(screenSchema),
  scenarios: z.array(scenarioSchema),
  portals: z.array(portalSchema),
});
type Parsed = z.infer<typeof dataSchema> & { family: unknown };

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

function partsOf(drawing: Drawing): string[] {
  return allBlocks(drawing.blocks).flatMap((block) => {
    if (block.kind === 'choice') return block.options.flatMap(({ part }) => given(part));
    return 'part' in block ? given(block.part) : [];
  });
}

function namesOf(drawing: Drawing): string[] {
  return allBlocks(drawing.blocks).flatMap((block) => {
    if (block.kind === 'choice') return [block.name, ...block.options.flatMap(({ name }) => given(name))];
    return 'name' in block ? given(block.name) : [];
  });
}

function drawingFaults(drawing: Drawing, page: string, portal: Portal | undefined): string[] {
  const rule = portal?.pages[page.split('/')[1] ?? ''];
  const base = rule?.refines === undefined ? undefined : portal?.pages[rule.refines];
  const parts = Object.keys({ ...base?.parts, ...rule?.parts });
  const host = new URL(drawing.address).hostname;
  return [
    ...(portal && !portal.hosts.includes(host) ? [`the address is no host of ${portal.id}`] : []),
    ...partsOf(drawing)
      .filter((part) => !parts.includes(part))
      .map((part) => `the page has no part « ${part} »`),
    ...repeated(partsOf(drawing)).map((part) => `the part « ${part} » stands twice`),
    ...repeated(namesOf(drawing)).map((name) => `the name « ${name} » stands twice`),
  ];
}

function isPage(name: string): boolean {
  const [portal = '', page = ''] = name.split('/');
  const pages: Readonly<Record<string, readonly string[]>> = PAGES;
  return (ELSEWHERE as readonly string[]).includes(name) || (pages[portal]?.includes(page) ?? false);
}

function screensFaults({ screens, scenarios, portals }: Parsed): string[] {
  const shown = new Set(scenarios.flatMap(({ scenes }) => Object.values(scenes).map(({ screen }) => screen)));
  return [
    ...repeated(screens.map(screenName)).map((key) => `screens: « ${key} » stands twice`),
    ...screens.flatMap((screen) => {
      const key = screenName(screen);
      const portal = portals.find(({ id }) => id === screen.page.split('/')[0]);
      return [
        ...(isPage(screen.page) ? [] : [`screens › ${key}: there is no such page`]),
        ...(shown.has(key) ? [] : [`screens › ${key}: no scenario shows it`]),
        ...SCENARIO_AGES.flatMap((age) => {
          const drawing = screen[age];
          const faults = drawing ? drawingFaults(drawing, screen.page, portal) : [];
          return faults.map((fault) => `screens › ${key} › ${age}: ${fault}`);
        }),
      ];
    }),
  ];
}

function factOf(family: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], family);
}

const dateSchema = z.object({ day: z.string(), month: z.string(), year: z.string() });
const isDate = (value: unknown): boolean => dateSchema.safeParse(value).success;

function rightFaults(right: Readonly<Record<string, string>>, offer: Offer, family: unknown): string[] {
  return Object.entries(right).flatMap(([field, path]) => {
    const fact = factOf(family, path);
    if (offer.fields.has(field))
      return typeof fact === 'string' ? [] : [`the family knows no words « ${path} » for « ${field} »`];
    if (offer.dates.has(field)) return isDate(fact) ? [] : [`the family knows no date « ${path} » for « ${field} »`];
    return [`no field « ${field} » stands on the screen`];
  });
}

function moveFaults(move: Move, age: ScenarioAge, offer: Offer, { scenario, family }: Setting): string[] {
  const { use, address, right = {}, chosen = [], to, sends, tells } = move;
  const isTold = tells === undefined || (sends && typeof factOf(family, tells) === 'string');
  return [
    ...(scenario.scenes[to] ? [] : [`there is no scene « ${to} »`]),
    ...((use === 'address') === (address !== undefined) ? [] : ['an address is for the address bar, and it needs one']),
    ...rightFaults(right, offer, family),
    ...chosen.filter((one) => !offer.chosen.has(one)).map((one) => `no option « ${one} » stands on the screen`),
    ...(isTold ? [] : [`no message can tell « ${tells} »`]),
  ].map((fault) => `${use}, ${age}: ${fault}`);
}

function sceneFaults(scene: PlayScene, setting: Setting): string[] {
  const offers = setting.offers.get(scene.screen);
  if (!offers) return [`there is no screen « ${scene.screen} »`];
  const { ages } = setting.scenario;
  return scene.moves.flatMap((move) => {
    const made = ages.filter((age) => isMade(move, age, offers[age]));
    if (made.length === 0) return [`${move.use}: neither part nor name of this screen`];
    return made.flatMap((age) => moveFaults(move, age, offers[age], setting));
  });
}

function waysFaults(setting: Setting): string[] {
  const { scenes, first, ages } = setting.scenario;
  const reached = ages.map((age) => [age, reachedFrom(first[age], troubledWays(age, setting))] as const);
  const everywhere = new Set(reached.flatMap(([, names]) => [...names]));
  return [
    ...ages.filter((age) => !scenes[first[age]]).map((age) => `first, ${age}: there is no scene « ${first[age]} »`),
    ...ages
      .filter((age) => !reachedFrom(first[age], rightWays(age, setting)).has(END))
      .map((age) => `first, ${age}: no right way leads to the goal, without a detour`),
    ...(scenes[END]?.moves.length === 0 ? [] : [`« ${END} » must be a scene without moves`]),
    ...Object.keys(scenes)
      .filter((name) => !everywhere.has(name))
      .map((name) => `« ${name} » is never reached`),
    ...reached.flatMap(([age, names]) =>
      [...names]
        .filter((name) => scenes[name] && !reachedFrom(name, plainWays(age, setting)).has(END))
        .map((name) => `« ${name} », ${age}: no way leads on to the goal`),
    ),
  ];
}

/** Does what goes wrong find its place on the way, in this age? */
function effectFaults({ effect }: ScenarioFailure, age: ScenarioAge, setting: Setting): string[] {
  const { scenes, first } = setting.scenario;
  const reached = reachedFrom(first[age], plainWays(age, setting));
  const moves = [...reached].flatMap((name) => (scenes[name] ? movesIn(scenes[name], age, setting.offers) : []));
  const sends = (message: 'sms' | 'mail') => moves.some((move) => move.sends === message);

  if ('sms' in effect) return sends('sms') ? [] : ['no SMS is sent'];
  if ('mail' in effect) return sends('mail') ? [] : ['no mail is sent'];
  if ('letter' in effect) {
    const asked = moves.some(({ right = {} }) => Object.values(right).some((fact) => fact.startsWith('letter.')));
    return asked ? [] : ['no credentials of the letter are asked for'];
  }
  const scene = reached.has(effect.at) ? scenes[effect.at] : undefined;
  if (!scene) return [`« ${effect.at} » is not on the way`];
  if ('falseHost' in effect) return [];
  return [
    ...(scenes[effect.to] ? [] : [`there is no scene « ${effect.to} »`]),
    ...(movesIn(scene, age, setting.offers).some(({ use, detour }) => use === effect.use && !detour)
      ? []
      : [`« ${effect.use} » does not lead on from « ${effect.at} »`]),
  ];
}

/** A false address must be nobody's: it stands under an ending that is kept for examples. */
function hostFaults({ effect }: ScenarioFailure): string[] {
  const isNobodys = !('falseHost' in effect) || /^[a-z0-9.-]+\.(example|invalid|test)$/.test(effect.falseHost);
  return isNobodys ? [] : ['a false address ends in .example, .invalid or .test'];
}

function failuresFaults(setting: Setting): string[] {
  const { scenario } = setting;
  const played = scenario.failures.flatMap((one) => agesOf(one, scenario).map((age) => `${one.id}, ${age}`));
  return [
    ...repeated(played).map((name) => `failures › ${name}: stands twice`),
    ...scenario.failures.flatMap((one) =>
      [
        ...[one.title, one.lesson].flatMap(writingFaults),
        ...hostFaults(one),
        ...agesOf(one, scenario).flatMap((age) => effectFaults(one, age, setting).map((fault) => `${age}: ${fault}`)),
      ].map((fault) => `failures › ${one.id}: ${fault}`),
    ),
  ];
}

/** A failure that stands in several scenarios is the same one. */
function sameFaults(scenarios: readonly AnyScenario[]): string[] {
  const told = new Map<string, string>();
  return scenarios
    .flatMap(({ failures }) => failures)
    .flatMap(({ id, title, lesson }) => {
      const words = `${title} ${lesson}`;
      const before = told.get(id) ?? words;
      told.set(id, before);
      return before === words ? [] : [`failures › ${id}: told in two ways`];
    });
}

function journeysFaults(scenarios: readonly AnyScenario[]): string[] {
  const played = scenarios.map(({ journey }) => journey);
  return [
    ...repeated(played).map((journey) => `scenarios: « ${journey} » stands twice`),
    ...JOURNEYS.filter((journey) => !played.includes(journey)).map((journey) => `scenarios: « ${journey} » is missing`),
    ...scenarios.flatMap(({ journey, ages }) =>
      SCENARIO_AGES.filter((age) => !ages.includes(age)).map((age) => `scenarios › ${journey}: not played in ${age}`),
    ),
  ];
}

function scenarioFaults(setting: Setting): string[] {
  const { scenes, journey } = setting.scenario;
  return [
    ...Object.entries(scenes).flatMap(([name, scene]) =>
      sceneFaults(scene, setting).map((fault) => `scenes › ${name} › ${fault}`),
    ),
    ...waysFaults(setting),
    ...failuresFaults(setting),
  ].map((fault) => `scenarios › ${journey} › ${fault}`);
}

function crossFaults(data: Parsed): string[] {
  const { screens, scenarios, family } = data;
  const offers = offersOf(screens);
  return [
    ...screensFaults(data),
    ...journeysFaults(scenarios),
    ...scenarios.flatMap((scenario) => scenarioFaults({ scenario, offers, family })),
    ...sameFaults(scenarios),
  ];
}

/**
 * Checks the practice portal's data before it is built: the shapes, the names that refer to each other, that each
 * exercise leads to its goal in each age whatever goes wrong, and the writing rules of needs.md.
 * @returns one line for each fault, with its path; empty when all is well
 */
export function practiceFaults({ family, ...data }: PracticeData): string[] {
  const parsed = dataSchema.safeParse(data);
  if (parsed.success) return crossFaults({ ...parsed.data, family });
  return parsed.error.issues.map(({ path, message }) => `${path.map(String).join(' › ')}: ${message}`);
}
