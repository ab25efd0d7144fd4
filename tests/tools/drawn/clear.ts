import { setTimeout as sleep } from 'node:timers/promises';

/** What of a drawn page cannot be used as it stands, by the words on it. */
export interface Clear {
  /** Under the card, wherever the page is scrolled to. */
  covered: readonly string[];
  /** Under the card as the page stands now; scrolling brings it out. */
  under: readonly string[];
  /** Words under the number of a ring. */
  numbered: readonly string[];
  /** Wider than the drawn window, or cut by its edge. */
  cut: readonly string[];
  /** Rings whose part is not in sight beside the card. */
  unseen: readonly string[];
  /** What is to be copied or pressed beside the page now, and is not in sight. Behind a tab of its own nothing is. */
  lost: readonly string[];
  /** The card offers to bring it into sight. */
  reveals: boolean;
}

/** Looks at the drawn page and the card over it. Runs in the page. */
function look(): Clear {
  const frame = document.querySelector<HTMLElement>('.frame');
  const screen = frame?.querySelector<HTMLElement>('.screen');
  const root = frame?.querySelector('ent-pas-a-pas')?.shadowRoot;
  if (!frame || !screen?.shadowRoot)
    return { covered: [], under: [], numbered: [], cut: [], unseen: [], lost: [], reveals: false };
  const view = screen.getBoundingClientRect();
  const card = root?.querySelector('[data-card]')?.getBoundingClientRect() ?? new DOMRect();
  const shared = (one: DOMRect, other: DOMRect) =>
    Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
    Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
  const area = ({ width, height }: DOMRect) => Math.max(1, width * height);
  /** How far the page can be scrolled on, up and down. */
  const down = screen.scrollHeight - screen.clientHeight - screen.scrollTop;
  const up = screen.scrollTop;
  const seenIn = (root: ParentNode, css: string) =>
    [...root.querySelectorAll<HTMLElement>(css)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const things = seenIn(screen.shadowRoot, 'h1, button, a, input, select, label');
  const beside = document.querySelector('.panels')?.getBoundingClientRect() ?? new DOMRect();
  const asked = '.row.asked, .panels > :first-child :is([data-sms], [data-mail-link]), .of-letter:first-child .row';
  const named = (one: HTMLElement) =>
    `${one.localName} ${(one.textContent || one.getAttribute('name') || one.id).trim().slice(0, 30)}`;
  const isUnder = (one: HTMLElement) => {
    const box = one.getBoundingClientRect();
    // What the drawn window's edge hides is scrolled to, as on any page.
    const top = Math.max(box.top, view.top);
    const seen = new DOMRect(box.x, top, box.width, Math.max(0, Math.min(box.bottom, view.bottom) - top));
    return shared(seen, card) > 0.2 * area(box);
  };
  const comesOut = (one: HTMLElement) => {
    const box = one.getBoundingClientRect();
    const above = box.bottom - down <= card.top && card.top - view.top > box.height;
    const below = box.top + up >= card.bottom && view.bottom - card.bottom > box.height;
    return above || below;
  };
  const under = things.filter(isUnder);
  const numbers = [...(root?.querySelectorAll('.marker .number') ?? [])].map((one) => one.getBoundingClientRect());
  const rings = [...(root?.querySelectorAll<HTMLElement>('[data-marker]') ?? [])];
  return {
    covered: under.filter((one) => !comesOut(one)).map(named),
    under: under.map(named),
    numbered: things
      .filter((one) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        const boxes = [...words.getClientRects()];
        return numbers.some((number) => boxes.some((box) => shared(box, number) > 0.1 * area(number)));
      })
      .map(named),
    cut: things
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < view.left - 1 || right > view.right + 1;
      })
      .map(named),
    unseen: rings
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return shared(box, view) - shared(box, card) < 0.5 * Math.min(area(box), 60 * 60);
      })
      .map((one) => one.dataset.marker ?? ''),
    lost: seenIn(document, asked)
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return shared(box, beside) - shared(box, card) < 0.9 * area(box);
      })
      .map(named),
    reveals: root?.querySelector('.reveal') != null,
  };
}

/** Waits for the guide's card over the drawn page. */
export const cardOn = (tab: { waitFor(fn: () => unknown): Promise<unknown> }) =>
  tab.waitFor(() => document.querySelector('.frame > ent-pas-a-pas')?.shadowRoot?.querySelector('[data-card]'));

/** What is seen once nothing moves any more. */
export async function clearOn(tab: { evaluate(fn: () => Clear): Promise<Clear> }): Promise<Clear> {
  for (let last = ''; ; await sleep(80)) {
    const seen = await tab.evaluate(look);
    const now = JSON.stringify(seen);
    if (now === last) return seen;
    last = now;
  }
}

/**
 * What hinders somebody on a drawn page, in words.
 * @param scrolls whether what lies under the card may be scrolled out, as a person does with a telephone
 */
export function hindrances(
  { covered, under, numbered, cut, unseen, lost, reveals }: Clear,
  scrolls: boolean,
): string[] {
  return [
    ...(scrolls ? covered : under).map((what) => `under the card: ${what}`),
    ...numbered.map((what) => `under the number of a ring: ${what}`),
    ...cut.map((what) => `cut: ${what}`),
    ...lost.map((what) => `out of sight beside the page: ${what}`),
    // « Montrer sur la page » brings it into sight.
    ...(reveals ? [] : unseen).map((ring) => `out of sight: ring ${ring}`),
  ];
}
