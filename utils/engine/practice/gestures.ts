import type { Panel } from './exercise.ts';
import type { Play } from './flow.ts';
import type { Stride } from './solve.ts';

// « Montrez-moi »: what is done for somebody who watches, one gesture at a time.

/** What stands around the drawn page: the tab's ×, the address bar's buttons, what can be pressed on the belongings. */
export type Around = 'close' | 'write' | 'go' | 'spam' | 'mail-link' | 'new-letter';

export type Gesture =
  /** A date may stand in three fields: its pieces are one gesture. */
  | { does: 'type'; field: string; words: string }
  | { does: 'choose'; name: string }
  | { does: 'press'; use: string }
  | { does: 'around'; what: Around }
  | { does: 'address'; words: string }
  | { does: 'look'; panel: Panel }
  | { does: 'wait' };

const around = (what: Around): Gesture => ({ does: 'around', what });
const look = (panel: Panel): Gesture => ({ does: 'look', panel });

/** The facts that are read from a message before they are written. */
const isFromPhone = (words: string, { sms }: Play, code: string): boolean => sms !== null && words === code;

/**
 * What to do, gesture by gesture, to come from a play to the next.
 * @param code the code that the SMS brings: it is read from the phone before it is written
 */
export function gesturesOf({ deed }: Stride, play: Play, code: string): readonly Gesture[] {
  if (deed.does === 'wait') return [{ does: 'wait' }];
  if (deed.does === 'close') return [around('close')];
  if (deed.does === 'ask-letter') return [look('letter'), around('new-letter'), look('page')];
  const { use, address, fill, choose } = deed;
  if (use === 'mail') return [look('mail'), ...(play.mail?.spam ? [around('spam')] : []), around('mail-link')];
  if (address !== undefined) return [around('write'), { does: 'address', words: address }, around('go')];
  const writes = Object.entries(fill).flatMap(([field, words]): Gesture[] => [
    ...(isFromPhone(words, play, code) ? [look('phone'), look('page')] : []),
    { does: 'type', field, words },
  ]);
  const chooses = choose.map((name): Gesture => ({ does: 'choose', name }));
  // A field without a button sends itself with its last letter.
  return [...writes, ...chooses, ...(use in fill ? [] : [{ does: 'press', use } as const])];
}

/** How « Montrez-moi » stands. */
export interface Showing {
  /** To the goal, or to the next page only. */
  whole: boolean;
  paused: boolean;
  /** How many single gestures were asked for while it is paused. */
  steps: number;
  speed: Speed;
}

export const SPEEDS = ['slow', 'usual', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

export const SHOW_ORDERS = ['scene', 'whole', 'pause', 'step', 'stop'] as const;
/** What can be asked of « Montrez-moi ». */
export type ShowOrder = (typeof SHOW_ORDERS)[number];

/** What becomes of it when something is asked; null: nothing is shown. */
export function showingAfter(showing: Showing | null, order: ShowOrder): Showing | null {
  const { steps = 0, speed = 'usual' } = showing ?? {};
  switch (order) {
    case 'stop':
      return null;
    case 'pause':
      return showing && { ...showing, paused: !showing.paused };
    case 'step':
      return { whole: showing?.whole ?? true, paused: true, steps: steps + 1, speed };
    default:
      return { whole: order === 'whole', paused: false, steps, speed };
  }
}
