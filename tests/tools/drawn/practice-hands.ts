import type { Point } from './driver.ts';
import type { DrivenTab } from './tab.ts';

/** How somebody uses the practice portal. */
export type By = 'mouse' | 'keyboard' | 'touch';

/** Something to use: around the drawn page, on it, or in the guide's card over it. */
export interface Target {
  in: 'player' | 'screen' | 'guide';
  css: string;
  /** Of a radio button: the words of its label. */
  label?: string;
}

/** What was looked for, as the page finds it. Sent as source text inside the functions below. */
type Sight = { found: true; at: Point; covered: boolean; type: string } | { found: false };

/** Brings a target into view and says where it is. Runs in the page: it sees its own argument only. */
async function sight(target: Target): Promise<Sight> {
  const hosts = { player: undefined, screen: '.screen', guide: '.frame > ent-pas-a-pas' };
  const host = hosts[target.in];
  const root = host === undefined ? document : document.querySelector(host)?.shadowRoot;
  const element = [...(root?.querySelectorAll<HTMLInputElement>(target.css) ?? [])].find(
    (one) => target.label === undefined || one.closest('label')?.textContent?.trim() === target.label,
  );
  if (!element?.checkVisibility({ visibilityProperty: true })) return { found: false };
  const centre = () => {
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const isReached = () => {
    const { x, y } = centre();
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit; inner; inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null) {
      if (inner === hit && inner !== document.elementFromPoint(x, y)) break;
      hit = inner;
    }
    return hit !== null && (element.contains(hit) || hit.contains(element.closest('label') ?? null));
  };
  for (const block of ['nearest', 'start', 'center', 'end'] as const) {
    if (isReached()) break;
    element.scrollIntoView({ block, behavior: 'instant' });
  }
  const before = centre();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const at = centre();
  if (at.x !== before.x || at.y !== before.y) return { found: false };
  return { found: true, at, covered: !isReached(), type: element.type };
}

/** Has the keyboard come to the target, or, among radio buttons, to another one of its group? Runs in the page. */
function keyboardAt(target: Target): 'there' | 'beside' | 'elsewhere' {
  const hosts = { player: undefined, screen: '.screen', guide: '.frame > ent-pas-a-pas' };
  const host = hosts[target.in];
  const root = host === undefined ? document : document.querySelector(host)?.shadowRoot;
  const element = [...(root?.querySelectorAll<HTMLInputElement>(target.css) ?? [])].find(
    (one) => target.label === undefined || one.closest('label')?.textContent?.trim() === target.label,
  );
  const active = root?.activeElement;
  if (element && active === element) return 'there';
  const isBeside = element?.type === 'radio' && active instanceof HTMLInputElement && active.name === element.name;
  return isBeside ? 'beside' : 'elsewhere';
}

/** More than there are stops for the Tab key on any page of the player. */
const MOST_TABS = 120;

/** Comes to a target by the keyboard alone. */
async function tabTo(tab: DrivenTab, target: Target): Promise<void> {
  for (let count = 0; count < MOST_TABS; count += 1) {
    const where = await tab.evaluate(keyboardAt, target);
    if (where === 'there') return;
    await tab.press(where === 'beside' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`the keyboard does not come to ${target.css} ${target.label ?? ''}`);
}

const isThere = async (target: Target): Promise<boolean> => (await sightOf(target)).found;
