import type { Move, Scenario } from '../../model/practice.ts';
import { moveOf, type Play } from './flow.ts';
import { movesAt } from './scenario.ts';
import type { Filled } from './typing.ts';

// The assessment without help: what counts as a mistake. A slip of the finger does not: the page refuses it, one mends it.

export const MISTAKES = [
  'wrong-address',
  'wrong-door',
  'false-page-used',
  'false-page-written',
  'own-code',
  'help',
] as const;

/** `own-code`: something that is not the family's was written, perhaps a real code. */
export type Mistake = (typeof MISTAKES)[number];

/** How often each mistake was made, in the order of the list; none that was not. */
export function countedMistakes(mistakes: readonly Mistake[]): { mistake: Mistake; times: number }[] {
  const counted = MISTAKES.map((mistake) => ({ mistake, times: mistakes.filter((one) => one === mistake).length }));
  return counted.filter(({ times }) => times > 0);
}

/** Is a way back no mistake: « Retour », another message? Only a door that is not the parents' is one. */
const LEADS_BACK = /^(?:back|backToLogin|resend|changeProfile|notification)$/;

/**
 * Is what was pressed a door that is not for parents? A detour that is made with the button of the right way is a refusal,
 * and no door.
 */
export function isWrongDoor(play: Play, scenario: Scenario, use: string, filled: Filled): boolean {
  const move: Move | undefined = moveOf(play, scenario, use, filled);
  if (!move?.detour || LEADS_BACK.test(use)) return false;
  return !movesAt(scenario, play.scene, play.age).some((other) => other.use === use && !other.detour);
}

/** The ENT's own addresses, at which an assessment begins. */
export const isEntAddress = (written: string): boolean =>
  /^(?:https?:\/\/)?(?:www\.)?(?:connexion\.)?enthdf\.fr\/?$/i.test(written.trim());
