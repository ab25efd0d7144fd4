import { setTimeout as sleep } from 'node:timers/promises';
import type { Point } from './driver.ts';
import type { DrivenTab } from './tab.ts';

/** How somebody uses the practice portal. The keyboard in Chromium only: a key that Firefox’s driver sends presses no button. */
export type By = 'mouse' | 'keyboard' | 'touch';

/** Something to use: around the drawn page, on it, or in the guide's card over it. */
export interface Target {
  in: 'player' | 'screen' | 'guide';
  css: string;
  /** Of a radio button: the words of its label. */
  label?: string;
}

interface TargetState {
  /** Where to press it; asked for by those who press. */
  at: Point;
  /** Something else lies over it wherever the page is scrolled to. */
  covered: boolean;
  /** Where the keyboard is: on it, on another radio button of its group, or elsewhere. */
  keyboard: 'on' | 'beside' | 'elsewhere';
}

/**
 * Looks at a target. Runs in the page: it sees its own arguments only.
 * @param brings whether to bring it into view, where nothing lies over it
 * @returns null while it is not there, hidden or moving
 */
async function look(target: Target, brings: boolean): Promise<TargetState | null> {
  const hosts = { player: undefined, screen: '.screen', guide: '.frame > ent-pas-a-pas' };
  const host = hosts[target.in];
  const root = host === undefined ? document : document.querySelector(host)?.shadowRoot;
  const element = [...(root?.querySelectorAll<HTMLInputElement>(target.css) ?? [])].find(
    (one) => target.label === undefined || one.closest('label')?.textContent?.trim() === target.label,
  );
  if (!element?.checkVisibility({ visibilityProperty: true })) return null;

  const centre = (): Point => {
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  // A finger is no point: what lies close beside may take the tap.
  const finger = Math.min(10, element.getBoundingClientRect().height / 3);
  const covered = (): boolean => [-finger, 0, finger].some(coveredAt);
  const coveredAt = (beside: number): boolean => {
    const { x, y } = centre();
    let hit: Element | null = null;
    for (let inner = document.elementFromPoint(x, y + beside); inner && inner !== hit; ) {
      hit = inner;
      inner = hit.shadowRoot?.elementFromPoint(x, y + beside) ?? null;
    }
    return !hit || !(element.contains(hit) || hit.closest('label')?.control === element);
  };
  if (brings) {
    for (const block of ['nearest', 'start', 'center', 'end'] as const) {
      if (!covered()) break;
      element.scrollIntoView({ block, behavior: 'instant' });
    }
    const before = centre();
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (centre().x !== before.x || centre().y !== before.y) return null;
  }
  const active = root?.activeElement;
  const isBeside = element.type === 'radio' && active instanceof HTMLInputElement && active.name === element.name;
  return { at: centre(), covered: covered(), keyboard: active === element ? 'on' : isBeside ? 'beside' : 'elsewhere' };
}

/** More than there are stops for the Tab key on any page of the player. */
const MOST_TABS = 120;

/** Comes to a target by the keyboard alone. */
async function tabTo(tab: DrivenTab, target: Target): Promise<void> {
  for (let count = 0; count < MOST_TABS; count += 1) {
    const { keyboard } = await tab.waitFor(look, target, false);
    if (keyboard === 'on') return;
    await tab.press(keyboard === 'beside' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`The keyboard does not come to ${target.css} ${target.label ?? ''}`);
}

/** The card follows what was scrolled, within so many ms. */
const FOLLOWS = 80;

/** Presses a target. Where only the guide's card is in the way, it is folded first, as a person would. */
async function pressAt(tab: DrivenTab, target: Target, by: 'mouse' | 'touch'): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await tab.waitFor(look, target, true);
    await sleep(FOLLOWS);
    const { at, covered } = await tab.waitFor(look, target, false);
    if (!covered || tries > 3) return tapOrClick(tab, at, by);
    const fold = await tab.evaluate(look, { in: 'guide', css: '.fold' } as Target, false);
    if (fold) await tapOrClick(tab, fold.at, by);
  }
}

const tapOrClick = ({ raw }: DrivenTab, { x, y }: Point, by: 'mouse' | 'touch'): Promise<void> =>
  by === 'touch' ? raw.touchscreen.tap(x, y) : raw.mouse.click(x, y);

/** Is it there to be used now? */
export const isThere = async (tab: DrivenTab, target: Target): Promise<boolean> =>
  (await tab.evaluate(look, target, false)) !== null;

/** Presses a button or a link, opens a summary, puts the caret in a field. */
export async function use(tab: DrivenTab, target: Target, by: By): Promise<void> {
  if (by !== 'keyboard') return pressAt(tab, target, by);
  await tabTo(tab, target);
  await tab.press('Enter');
}

/** Chooses a radio button or ticks a box. */
export async function choose(tab: DrivenTab, target: Target, by: By): Promise<void> {
  if (by !== 'keyboard') return pressAt(tab, target, by);
  await tabTo(tab, target);
  // The arrow that comes to a radio button chooses it too.
  await tab.press(' ');
}

/** Two taps on one place within this time, in ms, are a double tap: a person who goes on to the next field is slower. */
const DOUBLE_TAP = 350;

/** Writes in an empty field. */
export async function write(tab: DrivenTab, target: Target, words: string, by: By): Promise<void> {
  if (by === 'touch') await sleep(DOUBLE_TAP);
  if (by === 'keyboard') await tabTo(tab, target);
  else await pressAt(tab, target, by);
  await tab.raw.keyboard.type(words);
}

/** Chooses in a list, by keys whoever asks: the browser draws the open list outside of the page. */
export async function chooseInList(tab: DrivenTab, target: Target, place: number): Promise<void> {
  await tabTo(tab, target);
  for (let count = 0; count < place; count += 1) await tab.press('ArrowDown');
}
