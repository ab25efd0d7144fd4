import type * as z from 'zod';
import { isMadeIn, screenName } from '../engine/practice/scenario.ts';
import type { ScenarioAge } from './names.ts';
import type { Block, Drawing, Move, PlayScene, ScenarioFailure, Screen, scenarioSchema } from './practice.ts';

// What can be done on the screens of a scenario, and where it leads: for the check of the practice data.

/** A scenario whose shape is checked, and nothing else yet. */
export type AnyScenario = z.infer<typeof scenarioSchema>;
/** A screen whose page may not exist. */
export type AnyScreen = Omit<Screen, 'page'> & { page: string };

/** What is used that stands on no screen. */
const OFF_SCREEN = ['mail', 'address'];

export const given = (...names: (string | undefined)[]): string[] => names.filter((name) => name !== undefined);

/** Every block of a drawing, those inside groups too. */
export const allBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'group' ? [block, ...allBlocks(block.blocks)] : [block]));

/** What a drawing offers to moves. */
export interface Offer {
  /** What can be pressed, by part and by name, and the fields that send themselves. */
  pressed: Set<string>;
  /** What can be chosen, by part and by name. */
  chosen: Set<string>;
  fields: Set<string>;
  dates: Set<string>;
}

function offerOf({ blocks }: Drawing): Offer {
  const all = allBlocks(blocks);
  return {
    pressed: new Set(
      all.flatMap((block) => {
        if (block.kind === 'button') return given(block.part, block.name);
        return block.kind === 'field' && block.sendsItself ? [block.name] : [];
      }),
    ),
    chosen: new Set(
      all.flatMap((block) =>
        block.kind === 'choice' ? block.options.flatMap((one) => given(one.part, one.name)) : [],
      ),
    ),
    fields: new Set(all.flatMap((block) => (block.kind === 'field' ? [block.name] : []))),
    dates: new Set(all.flatMap((block) => (block.kind === 'date' ? [block.name] : []))),
  };
}

/** By the screen's name, what it offers in each age. */
export type Offers = ReadonlyMap<string, Readonly<Record<ScenarioAge, Offer>>>;

/** A screen that is not told apart is in 2021 as it is today. */
export const offersOf = (screens: readonly AnyScreen[]): Offers =>
  new Map(
    screens.map((screen) => [
      screenName(screen),
      { '2021': offerOf(screen['2021'] ?? screen.today), today: offerOf(screen.today) },
    ]),
  );

/** A scenario with what its moves must agree with. */
export interface Setting {
  scenario: AnyScenario;
  offers: Offers;
  family: unknown;
}

/** Can the move be made in this age? Not if it is of another, nor if what it uses does not stand on the screen then. */
export const isMade = ({ use, age }: Move, now: ScenarioAge, offer: Offer): boolean =>
  isMadeIn({ age }, now) && (OFF_SCREEN.includes(use) || offer.pressed.has(use));

/** The moves that can be made from a scene in an age. */
export function movesIn({ screen, moves }: PlayScene, age: ScenarioAge, offers: Offers): Move[] {
  const offer = offers.get(screen)?.[age];
  return offer ? moves.filter((move) => isMade(move, age, offer)) : [];
}

/** From a scene to the scenes that may come next. */
type Ways = (scene: string) => readonly string[];

export function reachedFrom(start: string, ways: Ways): Set<string> {
  const reached = new Set<string>();
  const follow = (scene: string): void => {
    if (reached.has(scene)) return;
    reached.add(scene);
    for (const next of ways(scene)) follow(next);
  };
  follow(start);
  return reached;
}

/** Where moves lead, nothing going wrong. */
export const plainWays =
  (age: ScenarioAge, { scenario, offers }: Setting): Ways =>
  (name) => {
    const scene = scenario.scenes[name];
    return scene ? movesIn(scene, age, offers).map(({ to }) => to) : [];
  };

export const agesOf = ({ ages }: ScenarioFailure, scenario: AnyScenario): readonly ScenarioAge[] =>
  ages ?? scenario.ages;

/** Where the moves lead that lead on: the right way. */
export const rightWays =
  (age: ScenarioAge, { scenario, offers }: Setting): Ways =>
  (name) => {
    const scene = scenario.scenes[name];
    return scene ? movesIn(scene, age, offers).flatMap(({ to, detour }) => (detour ? [] : [to])) : [];
  };

/** Where moves lead with all that may go wrong in this age. */
export function troubledWays(age: ScenarioAge, setting: Setting): Ways {
  const { scenario } = setting;
  const effects = scenario.failures
    .filter((one) => agesOf(one, scenario).includes(age))
    .flatMap(({ effect }) => ('to' in effect ? [effect] : []));
  const plain = plainWays(age, setting);
  return (name) => [...plain(name), ...effects.filter(({ at }) => at === name).map(({ to }) => to)];
}
