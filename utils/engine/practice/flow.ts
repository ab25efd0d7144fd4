import type { ScenarioAge } from '../../model/names.ts';
import type { FailureEffect, Move, Scenario, ScenarioFailure } from '../../model/practice.ts';
import { movesAt } from './scenario.ts';
import type { Filled } from './typing.ts';

/** Something that came on the drawn phone or into the drawn mailbox. */
export interface Arrival {
  /** The fact of the family that it tells; null: a mail with a link. */
  tells: string | null;
  /** An SMS that is still on its way. */
  late: boolean;
  /** A mail that lies in the spam folder. */
  spam: boolean;
}

/** A scenario being played, as plain JSON: nothing that was typed is in it. */
export interface Play {
  age: ScenarioAge;
  scene: string;
  /** What goes wrong in this play; it happens once. */
  failure: ScenarioFailure | null;
  happened: boolean;
  /** The scenes before this one, the oldest first. */
  before: readonly string[];
  sms: Arrival | null;
  mail: Arrival | null;
  /** The code that was sent is too old: it counts as a wrong one until another is sent. */
  codeIsOld: boolean;
  /** The school has given another letter. */
  newLetter: boolean;
  /** The facts that messages have told so far: from then on the person knows them. */
  told: readonly string[];
}

type EffectOf<Key extends string> = Extract<FailureEffect, Record<Key, unknown>>;
export const effectOf = <Key extends string>({ failure }: Play, key: Key): EffectOf<Key> | undefined =>
  failure && key in failure.effect ? (failure.effect as EffectOf<Key>) : undefined;

export const startPlay = (scenario: Scenario, age: ScenarioAge, failure: ScenarioFailure | null): Play => ({
  age,
  scene: scenario.first[age],
  failure,
  happened: false,
  before: [],
  sms: null,
  mail: null,
  codeIsOld: false,
  newLetter: false,
  told: [],
});

/** The host of a look-alike that the screen stands at now; undefined where the address is the true one. */
export function falseHostOf(play: Play): string | undefined {
  const effect = effectOf(play, 'falseHost');
  return effect && !play.happened && effect.at === play.scene ? effect.falseHost : undefined;
}

/** The name under which a fact counts now: an old letter's credentials open nothing, a new letter's take their place. */
function factNow(fact: string, play: Play): string | undefined {
  if (fact === 'code' && play.codeIsOld) return undefined;
  if (!fact.startsWith('letter.') || !effectOf(play, 'letter')) return fact;
  return play.newLetter ? fact.replace('letter.', 'newLetter.') : undefined;
}

function holds({ right = {}, chosen = [] }: Move, play: Play, filled: Filled): boolean {
  const isRight = ([field, fact]: [string, string]) => {
    const wanted = factNow(fact, play);
    return wanted !== undefined && (filled.facts[field]?.includes(wanted) ?? false);
  };
  return Object.entries(right).every(isRight) && chosen.every((part) => filled.chosen.includes(part));
}

/** Goes to a scene, with what arrives on the way. */
export function go(play: Play, to: string, { sends, tells }: Pick<Move, 'sends' | 'tells'> = {}): Play {
  const told = tells && !play.told.includes(tells) ? [...play.told, tells] : play.told;
  const next: Play = { ...play, scene: to, before: [...play.before, play.scene], told };
  if (sends === 'sms') {
    const how = play.happened ? undefined : effectOf(play, 'sms')?.sms;
    return {
      ...next,
      sms: { tells: tells ?? 'code', late: how === 'late', spam: false },
      codeIsOld: how === 'expired',
      happened: play.happened || how !== undefined,
    };
  }
  if (sends === 'mail') {
    const spam = effectOf(play, 'mail') !== undefined;
    return { ...next, mail: { tells: tells ?? null, late: false, spam }, happened: play.happened || spam };
  }
  return next;
}

/** Does the right answer stand in the school's letter? */
export const asksLetter = ({ right = {} }: Move): boolean =>
  Object.values(right).some((fact) => fact.startsWith('letter.'));

/** Does the address bar lead there? The host alone is enough: nobody learns a path by heart. */
const isAddressOf = ({ address }: Move, written: string | undefined): boolean =>
  address === written || (address !== undefined && address.split('/')[0] === written);

const movesBy = (scenario: Scenario, play: Play, use: string, address: string | undefined): readonly Move[] =>
  movesAt(scenario, play.scene, play.age).filter((move) => move.use === use && isAddressOf(move, address));

/** Does something come of it here, once all that it needs is written or chosen? */
export const isUsedAt = (play: Play, scenario: Scenario, use: string): boolean =>
  movesAt(scenario, play.scene, play.age).some((move) => move.use === use);

/**
 * The move that is made when something is pressed; a detour only where no move that leads on can be made.
 * @returns undefined where nothing comes of it
 */
export function moveOf(
  play: Play,
  scenario: Scenario,
  use: string,
  filled: Filled,
  address?: string,
): Move | undefined {
  if (falseHostOf(play) !== undefined) return undefined;
  const open = movesBy(scenario, play, use, address).filter((move) => holds(move, play, filled));
  return open.find(({ detour }) => !detour) ?? open[0];
}

/**
 * Something is pressed on the screen, in the mailbox or written in the address bar.
 * @param use the part or the name of what is pressed
 * @param address what is written in the address bar
 * @returns undefined where nothing comes of it
 */
export function press(play: Play, scenario: Scenario, use: string, filled: Filled, address?: string): Play | undefined {
  const move = moveOf(play, scenario, use, filled, address);
  if (!move) return undefined;
  const effect = effectOf(play, 'to');
  const happens = effect && !play.happened && effect.at === play.scene && effect.use === use && !move.detour;
  if (happens) return go({ ...play, happened: true }, effect.to);
  const isLetterOld = effectOf(play, 'letter') && !play.newLetter;
  const letterFails = isLetterOld && move.detour && movesBy(scenario, play, use, address).some(asksLetter);
  return go(letterFails ? { ...play, happened: true } : play, move.to, move);
}

/** The false page is closed, which is what one should do: the true one stands there from now on. */
export const closeTab = (play: Play): Play => (falseHostOf(play) === undefined ? play : { ...play, happened: true });

/** A late SMS arrives. */
export const arrive = (play: Play): Play => (play.sms?.late ? { ...play, sms: { ...play.sms, late: false } } : play);

/** The school prints another letter, where the first one is too old: one that is good stays good. */
export const askNewLetter = (play: Play): Play => (effectOf(play, 'letter') ? { ...play, newLetter: true } : play);

/** The browser's back arrow. */
export function goBack(play: Play): Play {
  const scene = play.before.at(-1);
  return scene === undefined ? play : { ...play, scene, before: play.before.slice(0, -1) };
}
