import { factsOf } from '../../../utils/engine/practice/facts.ts';
import { arrive, askNewLetter, closeTab, type Play, press, startPlay } from '../../../utils/engine/practice/flow.ts';
import { END, failuresFor, movesAt, scenarioOf } from '../../../utils/engine/practice/scenario.ts';
import { FAMILY } from '../../../utils/practice/family.ts';
import { scenarios } from '../../../utils/practice/scenarios.ts';
import type { JourneyId, ScenarioAge } from '../../../utils/schema/names.ts';
import type { Move, Scenario } from '../../../utils/schema/practice.ts';

const facts = factsOf(FAMILY);

/** What a person does who reads the family's sheet: press something once its fields are filled, or act beside the page. */
export type Deed =
  | {
      does: 'press';
      use: string;
      address: string | undefined;
      /** What to write, by the field's name. */
      fill: Readonly<Record<string, string>>;
      /** What to choose: the part or the name of each. */
      choose: readonly string[];
    }
  | { does: 'close' | 'wait' | 'ask-letter' };

/** Something done, and what the exercise has come to. */
export interface Stride {
  deed: Deed;
  play: Play;
}

export interface Exercise {
  journey: JourneyId;
  age: ScenarioAge;
  /** The id of what goes wrong. */
  failure?: string;
  /** A scene to pass, where a journey has several ways. */
  via?: string;
}

/** The family's fact as it stands now: once the school has given another letter, that one counts. */
const factNow = (fact: string, { newLetter }: Play) => (newLetter ? fact.replace(/^letter\./, 'newLetter.') : fact);

/** Presses something as somebody does who does all right there. */
function doRight({ use, address, right = {}, chosen = [] }: Move, play: Play, scenario: Scenario): Stride[] {
  const named = Object.entries(right).map(([field, fact]): [string, string] => [field, factNow(fact, play)]);
  const filled = { facts: Object.fromEntries(named.map(([field, fact]) => [field, [fact]])), chosen };
  const next = press(play, scenario, use, filled, address);
  if (!next) return [];
  const fill = Object.fromEntries(named.map(([field, fact]) => [field, facts[fact] ?? '']));
  return [{ deed: { does: 'press', use, address, fill, choose: chosen }, play: next }];
}

/** All that can be done now. While an SMS is on its way, there is nothing to do but wait. */
function everyStride(play: Play, scenario: Scenario): Stride[] {
  if (play.sms?.late) return [{ deed: { does: 'wait' }, play: arrive(play) }];
  const moves = movesAt(scenario, play.scene, play.age);
  /** Nobody is refused who does all right: a detour is gone only where nothing else comes of what is used. */
  const isRight = ({ use, detour }: Move) => !detour || !moves.some((other) => other.use === use && !other.detour);
  return [
    ...moves.filter(isRight).flatMap((move) => doRight(move, play, scenario)),
    { deed: { does: 'close' }, play: closeTab(play) },
    { deed: { does: 'ask-letter' }, play: askNewLetter(play) },
  ];
}

/**
 * The shortest way through an exercise, what goes wrong in it included.
 * @returns the scene that it starts with, and each thing to do
 */
export function solve({ journey, age, failure: id, via }: Exercise): { first: string; strides: Stride[] } {
  const scenario = scenarioOf(scenarios, journey);
  const failure = failuresFor(scenario, age).find((one) => one.id === id) ?? null;
  if (id !== undefined && !failure) throw new Error(`« ${id} » does not happen in « ${journey} », ${age}`);

  const hasPassed = ({ scene, before }: Play) => via === undefined || scene === via || before.includes(via);
  const isOver = (play: Play) => play.scene === END && (failure === null || play.happened) && hasPassed(play);
  const nameOf = ({ before, ...play }: Play) => JSON.stringify([play, hasPassed({ ...play, before })]);

  const start = startPlay(scenario, age, failure);
  const seen = new Set([nameOf(start)]);
  const open: { play: Play; strides: Stride[] }[] = [{ play: start, strides: [] }];
  for (const { play, strides } of open) {
    if (isOver(play)) return { first: start.scene, strides };
    for (const stride of everyStride(play, scenario)) {
      const name = nameOf(stride.play);
      if (seen.has(name)) continue;
      seen.add(name);
      open.push({ play: stride.play, strides: [...strides, stride] });
    }
  }
  throw new Error(`« ${journey} », ${age}, ${id ?? 'nothing wrong'}: no way leads to the end`);
}
