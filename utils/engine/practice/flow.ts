import type { ScenarioAge } from '../../model/names.ts';
import type { Move, Scenario, ScenarioFailure, Twist } from '../../model/practice.ts';

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
  /** What goes wrong in this play; its twist strikes once. */
  failure: ScenarioFailure | null;
  struck: boolean;
  /** The scenes before this one, the oldest first. */
  before: readonly string[];
  sms: Arrival | null;
  mail: Arrival | null;
  /** The code that was sent is too old: it counts as a wrong one until another is sent. */
  codeIsOld: boolean;
  /** The school has given another letter. */
  newLetter: boolean;
}

/** What the fields of the screen hold, by name: the family's facts that each equals. Never the words themselves. */
export interface Filled {
  facts: Readonly<Record<string, readonly string[]>>;
  /** The parts or names of the options that are chosen. */
  chosen: readonly string[];
}

/** The scene of the goal. */
export const END = 'end';

type TwistOf<Key extends string> = Extract<Twist, Record<Key, unknown>>;
const twistOf = <Key extends string>({ failure }: Play, key: Key): TwistOf<Key> | undefined =>
  failure && key in failure.twist ? (failure.twist as TwistOf<Key>) : undefined;

export const startPlay = (scenario: Scenario, age: ScenarioAge, failure: ScenarioFailure | null): Play => ({
  age,
  scene: scenario.first[age],
  failure,
  struck: false,
  before: [],
  sms: null,
  mail: null,
  codeIsOld: false,
  newLetter: false,
});

/** The failures that fit a scenario in an age. */
export const failuresFor = ({ failures }: Scenario, age: ScenarioAge): ScenarioFailure[] =>
  failures.filter(({ ages }) => ages?.includes(age) ?? true);

/** The host of a look-alike that the screen stands at now; undefined where the address is the true one. */
export function falseHostOf(play: Play): string | undefined {
  const twist = twistOf(play, 'falseHost');
  return twist && !play.struck && twist.at === play.scene ? twist.falseHost : undefined;
}

/** The name under which a fact counts now: an old letter's credentials open nothing, a new letter's take their place. */
function factNow(fact: string, play: Play): string | undefined {
  if (fact === 'code' && play.codeIsOld) return undefined;
  if (!fact.startsWith('letter.') || !twistOf(play, 'letter')) return fact;
  return play.newLetter ? fact.replace('letter.', 'newLetter.') : undefined;
}

function holds({ right = {}, chosen = [] }: Move, play: Play, filled: Filled): boolean {
  const isRight = ([field, fact]: [string, string]) => {
    const wanted = factNow(fact, play);
    return wanted !== undefined && (filled.facts[field]?.includes(wanted) ?? false);
  };
  return Object.entries(right).every(isRight) && chosen.every((part) => filled.chosen.includes(part));
}

const movesOf = (scenario: Scenario, play: Play): readonly Move[] =>
  (scenario.scenes[play.scene]?.moves ?? []).filter(({ age }) => age === undefined || age === play.age);

/** Goes to a scene, with what arrives on the way. */
function go(play: Play, to: string, { sends, tells }: Pick<Move, 'sends' | 'tells'> = {}): Play {
  const next: Play = { ...play, scene: to, before: [...play.before, play.scene] };
  if (sends === 'sms') {
    const how = play.struck ? undefined : twistOf(play, 'sms')?.sms;
    return {
      ...next,
      sms: { tells: tells ?? 'code', late: how === 'late', spam: false },
      codeIsOld: how === 'expired',
      struck: play.struck || how !== undefined,
    };
  }
  if (sends === 'mail') {
    const spam = twistOf(play, 'mail') !== undefined;
    return { ...next, mail: { tells: tells ?? null, late: false, spam }, struck: play.struck || spam };
  }
  return next;
}

/**
 * Something is pressed on the screen, in the mailbox or written in the address bar.
 * @param use the part or the name of what is pressed
 * @param address what is written in the address bar
 * @returns undefined where nothing comes of it
 */
export function press(play: Play, scenario: Scenario, use: string, filled: Filled, address?: string): Play | undefined {
  if (falseHostOf(play) !== undefined) return undefined;
  const moves = movesOf(scenario, play).filter((move) => move.use === use && move.address === address);
  const move = moves.find((one) => holds(one, play, filled));
  if (!move) return undefined;
  const twist = twistOf(play, 'to');
  const strikes = twist && !play.struck && twist.at === play.scene && twist.use === use && move === moves[0];
  if (strikes) return go({ ...play, struck: true }, twist.to);
  const letterFails = twistOf(play, 'letter') !== undefined && !play.newLetter && move !== moves[0];
  return go(letterFails ? { ...play, struck: true } : play, move.to, move);
}

/** The false page is closed, which is what one should do: the true one stands there from now on. */
export const closeTab = (play: Play): Play => (falseHostOf(play) === undefined ? play : { ...play, struck: true });

/** A late SMS arrives. */
export const arrive = (play: Play): Play => (play.sms?.late ? { ...play, sms: { ...play.sms, late: false } } : play);

/** The school prints another letter. */
export const askNewLetter = (play: Play): Play => ({ ...play, newLetter: true });

/** The browser's back arrow. */
export function goBack(play: Play): Play {
  const scene = play.before.at(-1);
  return scene === undefined ? play : { ...play, scene, before: play.before.slice(0, -1) };
}

/** A trainer jumps to a scene; the way there counts as gone. */
export const jump = (play: Play, scene: string): Play => {
  const sms = play.sms ?? { tells: 'code', late: false, spam: false };
  const mail = play.mail ?? { tells: null, late: false, spam: false };
  return { ...go(play, scene), sms, mail };
};
