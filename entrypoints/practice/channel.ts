import type { Setup } from '../../components/practice/start.tsx';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { practice } from '../../utils/texts/fr.ts';
import type { Command } from './player.tsx';

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
}

/** From the console to the projected window. */
export type ToProjected = { to: 'projected'; ask: 'shown' } | { to: 'projected'; command: Command };

/** From the projected window to the console. `opened`: it was opened, or loaded anew. */
export type ToConsole =
  | { to: 'console'; shown: Shown }
  | { to: 'console'; opened: true }
  | { to: 'console'; key: string };

type Message = ToProjected | ToConsole;
type Raw = Readonly<Record<string, unknown>>;

/** The windows of one browser that belong to the practice portal; the name is heard by this extension's own pages only. */
const NAME = 'ent-pas-a-pas-practice';

const isRecord = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null;
const isText = (raw: unknown): raw is string => typeof raw === 'string';
const isTextOrNull = (raw: unknown): raw is string | null => raw === null || isText(raw);
const isFlag = (raw: unknown): raw is boolean => typeof raw === 'boolean';
const isKeyOf = (object: object, raw: unknown): boolean => isText(raw) && Object.hasOwn(object, raw);

const isSetup = (raw: unknown): boolean =>
  isRecord(raw) &&
  scenarios.some(({ journey }) => journey === raw.journey) &&
  isKeyOf(practice.start.age.options, raw.age) &&
  isKeyOf(practice.start.mode.options, raw.mode) &&
  isText(raw.failure) &&
  isFlag(raw.sounds);

/** What each command carries. */
const CARRIES: Readonly<Record<Command['do'], (raw: Raw) => boolean>> = {
  start: ({ setup }) => isSetup(setup),
  jump: ({ scene }) => isText(scene),
  fail: ({ failure }) => isText(failure),
  freeze: ({ on }) => isFlag(on),
  blank: ({ on }) => isFlag(on),
  back: () => true,
  quit: () => true,
};

const isCommand = (raw: unknown): boolean =>
  isRecord(raw) && isKeyOf(CARRIES, raw.do) && CARRIES[raw.do as Command['do']](raw);

const isShown = (raw: unknown): boolean =>
  isRecord(raw) &&
  isSetup(raw.setup) &&
  [raw.scene, raw.page, raw.failure].every(isTextOrNull) &&
  Array.isArray(raw.before) &&
  raw.before.every(isText) &&
  [raw.falseAddress, raw.frozen, raw.blank].every(isFlag);

/** Is it a message of the practice portal's? A window of another version may speak here too. */
export function isMessage(raw: unknown): raw is Message {
  if (!isRecord(raw)) return false;
  if (raw.to === 'projected') return raw.ask === 'shown' || isCommand(raw.command);
  if (raw.to !== 'console') return false;
  return isShown(raw.shown) || raw.opened === true || isText(raw.key);
}

/**
 * Joins the two windows. It works across windows and between the two halves of one.
 * @param side whose messages to hear
 */
export function joinChannel<Side extends Message['to']>(
  side: Side,
  hear: (message: Extract<Message, { to: Side }>) => void,
): (message: Exclude<Message, { to: Side }>) => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data) && data.to === side) hear(data as Extract<Message, { to: Side }>);
  };
  return (message) => channel.postMessage(message);
}
