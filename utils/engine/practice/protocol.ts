import { JOURNEYS, SCENARIO_AGES } from '../../model/names.ts';
import type { Countdown } from './countdown.ts';
import { SHOW_ORDERS, type ShowOrder, SPEEDS, type Speed } from './gestures.ts';
import { HELP_MODES, type Setup } from './setup.ts';

// What the trainer's console and the projected window tell each other.

/** What the projected window shows, as the console needs to know it. Nothing that was typed is in it. */
export interface Shown {
  setup: Setup;
  /** The scene; null while no exercise runs. */
  scene: string | null;
  /** The scenes before it, the oldest first. */
  before: readonly string[];
  page: string | null;
  /** The id of what goes wrong now. */
  failure: string | null;
  /** The page stands at a false address: the guide is silent there. */
  falseAddress: boolean;
  frozen: boolean;
  blank: boolean;
  /** « Montrez-moi » is under way there. */
  showing: { state: 'plays' | 'paused'; speed: Speed } | null;
}

/** What a trainer can make of the exercise in the projected window. */
export type Command =
  | { do: 'start'; setup: Setup }
  | { do: 'jump'; scene: string }
  | { do: 'fail'; failure: string }
  | { do: 'freeze'; on: boolean }
  | { do: 'blank'; on: boolean }
  | { do: 'show-me'; order: ShowOrder }
  | { do: 'speed'; speed: Speed }
  | { do: 'quit' };

/** From the console to the projected window. `time`: the group's timer; null while it is not started. */
export type ToProjected =
  | { to: 'projected'; ask: 'shown' }
  | { to: 'projected'; command: Command }
  | { to: 'projected'; time: Countdown | null };

/** From the projected window to the console. `opened`: it was opened, or loaded anew. */
export type ToConsole =
  | { to: 'console'; shown: Shown }
  | { to: 'console'; opened: true }
  | { to: 'console'; key: string };

export type Message = ToProjected | ToConsole;
type Raw = Readonly<Record<string, unknown>>;

export const isRecord = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null;
const isText = (raw: unknown): raw is string => typeof raw === 'string';
const isTextOrNull = (raw: unknown): raw is string | null => raw === null || isText(raw);
const isFlag = (raw: unknown): raw is boolean => typeof raw === 'boolean';
const isOneOf = (names: readonly string[], raw: unknown): boolean => isText(raw) && names.includes(raw);

export const isSetup = (raw: unknown): raw is Setup =>
  isRecord(raw) &&
  isOneOf(JOURNEYS, raw.journey) &&
  isOneOf(SCENARIO_AGES, raw.age) &&
  isOneOf(HELP_MODES, raw.mode) &&
  isText(raw.failure) &&
  isFlag(raw.sounds);

export const isCountdown = (raw: unknown): raw is Countdown =>
  isRecord(raw) && [raw.minutes, raw.gone].every(Number.isFinite) && (raw.since === null || Number.isFinite(raw.since));

/** What each command carries. */
const CARRIES: Readonly<Record<Command['do'], (raw: Raw) => boolean>> = {
  start: ({ setup }) => isSetup(setup),
  jump: ({ scene }) => isText(scene),
  fail: ({ failure }) => isText(failure),
  freeze: ({ on }) => isFlag(on),
  blank: ({ on }) => isFlag(on),
  'show-me': ({ order }) => isOneOf(SHOW_ORDERS, order),
  speed: ({ speed }) => isOneOf(SPEEDS, speed),
  quit: () => true,
};

const isCommand = (raw: unknown): boolean =>
  isRecord(raw) && isOneOf(Object.keys(CARRIES), raw.do) && CARRIES[raw.do as Command['do']](raw);

const isShown = (raw: unknown): boolean =>
  isRecord(raw) &&
  isSetup(raw.setup) &&
  [raw.scene, raw.page, raw.failure].every(isTextOrNull) &&
  Array.isArray(raw.before) &&
  raw.before.every(isText) &&
  [raw.falseAddress, raw.frozen, raw.blank].every(isFlag) &&
  (raw.showing === null ||
    (isRecord(raw.showing) && isOneOf(['plays', 'paused'], raw.showing.state) && isOneOf(SPEEDS, raw.showing.speed)));

/** Is it a message of the practice portal's? A window of another version may speak here too. */
export function isMessage(raw: unknown): raw is Message {
  if (!isRecord(raw)) return false;
  if (raw.to === 'projected')
    return raw.ask === 'shown' || isCommand(raw.command) || raw.time === null || isCountdown(raw.time);
  if (raw.to !== 'console') return false;
  return isShown(raw.shown) || raw.opened === true || isText(raw.key);
}
