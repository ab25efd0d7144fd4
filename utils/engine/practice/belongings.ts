import type { Move, Scenario } from '../../model/practice.ts';
import type { Panel } from './exercise.ts';
import type { Play } from './flow.ts';
import { movesAt } from './scenario.ts';

// What the person of an exercise has beside the page: never more than somebody in that case has, and first what is used
// now.

/** Every scene that may still be met from here, this one first. */
function ahead(scenario: Scenario, { scene, age, failure }: Play): string[] {
  const seen = new Set<string>([scene]);
  for (const here of seen) {
    for (const { to } of movesAt(scenario, here, age)) seen.add(to);
    if (failure && 'to' in failure.effect && failure.effect.at === here) seen.add(failure.effect.to);
  }
  return [...seen];
}

const factsOfMoves = (moves: readonly Move[]): string[] => moves.flatMap(({ right = {} }) => Object.values(right));

/** The facts that are asked for on the page that stands there. */
export const askedNow = (scenario: Scenario, { scene, age }: Play): ReadonlySet<string> =>
  new Set(factsOfMoves(movesAt(scenario, scene, age)));

const everyMove = (scenario: Scenario, { age }: Play): Move[] =>
  Object.keys(scenario.scenes).flatMap((scene) => movesAt(scenario, scene, age));

/**
 * The facts that stand on the family's sheet now. What stands on the letter, and what a message is to tell, does not; an
 * account that is only being made has no identifier until it is asked for.
 */
export function onSheet(scenario: Scenario, play: Play): ReadonlySet<string> {
  const all = everyMove(scenario, play);
  const needed = new Set(ahead(scenario, play).flatMap((scene) => factsOfMoves(movesAt(scenario, scene, play.age))));
  const isTold = (fact: string) => all.some(({ tells }) => tells === fact);
  const hasAccount = factsOfMoves(all).includes('account.password');
  const now = askedNow(scenario, play);
  const isKnown = (fact: string): boolean => {
    if (fact === 'code' || fact === 'captcha' || /^(?:letter|newLetter)\./.test(fact)) return false;
    if (isTold(fact)) return play.told.includes(fact);
    return fact !== 'account.identifier' || hasAccount || now.has(fact);
  };
  return new Set([...needed].filter(isKnown));
}

/** Which of the family's belongings a move is made with. */
function panelOf({ use, right = {} }: Move, play: Play): Panel | undefined {
  const facts = Object.values(right);
  if (facts.some((fact) => fact.startsWith('letter.'))) return 'letter';
  if (use === 'mail') return 'mail';
  if (!facts.some((fact) => fact === 'code' || play.told.includes(fact))) return facts.length > 0 ? 'sheet' : undefined;
  return play.mail?.tells && !play.sms ? 'mail' : 'phone';
}

/** The belongings that play a part in this exercise, those that are used on this page first. */
export function panelsFor(scenario: Scenario, play: Play): readonly Panel[] {
  const all = everyMove(scenario, play);
  const belongs = new Set<Panel>(['sheet']);
  for (const move of all) {
    const panel = panelOf(move, play);
    if (panel) belongs.add(panel);
    if (move.sends === 'sms') belongs.add('phone');
    if (move.sends === 'mail') belongs.add('mail');
  }
  const now = movesAt(scenario, play.scene, play.age)
    .filter(({ detour }) => !detour)
    .map((move) => panelOf(move, play));
  const order = (['sheet', 'phone', 'mail', 'letter'] as const).filter((panel) => belongs.has(panel));
  const rank = (panel: Panel) => (now.includes(panel) ? 0 : 1);
  // The letter before the sheet, where both are used: what stands on both is the letter's.
  const preferred = now.includes('letter') ? order.toReversed() : order;
  return [...preferred].sort((one, other) => rank(one) - rank(other));
}
