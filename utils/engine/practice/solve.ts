import type { Move, Scenario } from '../../model/practice.ts';
import { arrive, askNewLetter, closeTab, type Play, press } from './flow.ts';
import { movesAt } from './scenario.ts';
import type { Facts } from './typing.ts';

// What a person does who reads the family's sheet and makes no mistake: for « Montrez-moi », and for the robots of the tests.

/** Something to press once its fields are filled, or an act beside the page. */
export type Deed = Press | { does: 'close' } | { does: 'wait' } | { does: 'ask-letter' };

interface Press {
  does: 'press';
  use: string;
  address: string | undefined;
  /** What to write, by the field's name. */
  fill: Readonly<Record<string, string>>;
  /** What to choose: the part or the name of each. */
  choose: readonly string[];
}

/** Something done, and what the exercise has come to. */
export interface Stride {
  deed: Deed;
  play: Play;
}

/** The family's fact as it stands now: once the school has given another letter, that one counts. */
const factNow = (fact: string, { newLetter }: Play) => (newLetter ? fact.replace(/^letter\./, 'newLetter.') : fact);

/** Presses something as somebody does who does all right there. */
function doRight({ use, address, right = {}, chosen = [] }: Move, play: Play, scenario: Scenario, facts: Facts) {
  const named = Object.entries(right).map(([field, fact]): [string, string] => [field, factNow(fact, play)]);
  const filled = { facts: Object.fromEntries(named.map(([field, fact]) => [field, [fact]])), chosen };
  const next = press(play, scenario, use, filled, address);
  if (!next) return [];
  const fill = Object.fromEntries(named.map(([field, fact]) => [field, facts[fact] ?? '']));
  return [{ deed: { does: 'press', use, address, fill, choose: chosen }, play: next } satisfies Stride];
}

/** All that can be done now. While an SMS is on its way, there is nothing to do but wait. */
function everyStride(play: Play, scenario: Scenario, facts: Facts): Stride[] {
  if (play.sms?.late) return [{ deed: { does: 'wait' }, play: arrive(play) }];
  const moves = movesAt(scenario, play.scene, play.age);
  /** Nobody is refused who does all right: a detour is gone only where nothing else comes of what is used. */
  const isRight = ({ use, detour }: Move) => !detour || !moves.some((other) => other.use === use && !other.detour);
  return [
    ...moves.filter(isRight).flatMap((move) => doRight(move, play, scenario, facts)),
    { deed: { does: 'close' }, play: closeTab(play) },
    { deed: { does: 'ask-letter' }, play: askNewLetter(play) },
  ];
}

/**
 * The shortest way from where an exercise stands to where it is over (breadth first, over plays that differ).
 * @param facts all that the family may write
 * @param tell what of the way behind a play makes it another one
 * @returns each thing to do, in order; undefined where no way leads there
 */
export function solve(
  start: Play,
  scenario: Scenario,
  facts: Facts,
  isOver: (play: Play) => boolean,
  tell: (play: Play) => unknown = () => null,
): readonly Stride[] | undefined {
  const nameOf = ({ before, ...play }: Play) => JSON.stringify([play, tell({ ...play, before })]);
  const seen = new Set([nameOf(start)]);
  const open: { play: Play; strides: readonly Stride[] }[] = [{ play: start, strides: [] }];
  for (const { play, strides } of open) {
    if (isOver(play)) return strides;
    for (const stride of everyStride(play, scenario, facts)) {
      const name = nameOf(stride.play);
      if (seen.has(name)) continue;
      seen.add(name);
      open.push({ play: stride.play, strides: [...strides, stride] });
    }
  }
  return undefined;
}
