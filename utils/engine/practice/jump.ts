import type { Move, Scenario } from '../../model/practice.ts';
import { asksLetter, effectOf, go, type Play, startPlay } from './flow.ts';
import { failuresFor, movesAt } from './scenario.ts';

/** One way from a scene to the next: a move that somebody makes, or what goes wrong instead of it. */
interface Edge {
  to: string;
  move?: Move;
  /** The id of what goes wrong. */
  failure?: string;
  cost: number;
}

/** The right way first, then what goes wrong on purpose, then wrong doors. */
const COST = { right: 1, failure: 20, detour: 400 } as const;

function edgesFrom(scenario: Scenario, scene: string, age: Play['age']): Edge[] {
  const moves = movesAt(scenario, scene, age).map(
    (move): Edge => ({ to: move.to, move, cost: move.detour ? COST.detour : COST.right }),
  );
  const failures = failuresFor(scenario, age).flatMap(({ id, effect }): Edge[] =>
    'to' in effect && effect.at === scene ? [{ to: effect.to, failure: id, cost: COST.failure }] : [],
  );
  return [...moves, ...failures];
}

/** The cheapest way from the door to a scene (Dijkstra, over some thirty scenes); undefined where none leads there. */
function wayTo(scenario: Scenario, age: Play['age'], scene: string): readonly Edge[] | undefined {
  const open: { scene: string; cost: number; edges: readonly Edge[] }[] = [
    { scene: scenario.first[age], cost: 0, edges: [] },
  ];
  const done = new Set<string>();
  while (open.length > 0) {
    open.sort((one, other) => other.cost - one.cost);
    const here = open.pop();
    if (!here || done.has(here.scene)) continue;
    if (here.scene === scene) return here.edges;
    done.add(here.scene);
    for (const edge of edgesFrom(scenario, here.scene, age))
      open.push({ scene: edge.to, cost: here.cost + edge.cost, edges: [...here.edges, edge] });
  }
  return undefined;
}

/** The failure that is set is behind one who has passed the place where it happens. */
function passes({ failure }: Play, from: string, edge: Edge): boolean {
  const effect = failure?.effect;
  if (!effect || !('at' in effect) || effect.at !== from) return false;
  return !('use' in effect) || edge.failure === failure?.id || (edge.move?.use === effect.use && !edge.move.detour);
}

function follow(play: Play, edge: Edge): Play {
  const needsNewLetter = Boolean(edge.move && asksLetter(edge.move) && effectOf(play, 'letter'));
  return go(
    {
      ...play,
      happened: play.happened || needsNewLetter || passes(play, play.scene, edge),
      newLetter: play.newLetter || needsNewLetter,
    },
    edge.to,
    edge.move,
  );
}

/**
 * A trainer jumps to a scene: everything stands as if the way there had been gone, what goes wrong on it included. So
 * nothing lies there that was not sent.
 * @returns undefined where no way leads there
 */
export function jump(play: Play, scenario: Scenario, scene: string): Play | undefined {
  return wayTo(scenario, play.age, scene)?.reduce(follow, startPlay(scenario, play.age, play.failure));
}
