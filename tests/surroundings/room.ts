/** How much of the instruction can be read without scrolling, and how much of the page is left. */
export interface Room {
  /** Whole lines of the instruction that can be seen. */
  lines: number;
  /** All that it has. */
  of: number;
  /** Share of the window that the card covers. */
  covered: number;
  /** The button that closes it can be seen. */
  closes: boolean;
}

/** Reads it. Runs in the page: sent as source text. */
export function readRoom([root]: ShadowRoot[]): Room | null {
  const card = root?.querySelector<HTMLElement>('[data-card]');
  const say = card?.querySelector<HTMLElement>('.say');
  const fold = card?.querySelector<HTMLElement>('.fold');
  if (!root || !card || !say || !fold) return null;
  const isOnTop = (x: number, y: number, one: Element) => {
    const hit = root.elementFromPoint(x, y);
    return hit !== null && one.contains(hit);
  };
  const line = Number.parseFloat(getComputedStyle(say).lineHeight);
  const box = say.getBoundingClientRect();
  const of = Math.max(1, Math.round(box.height / line));
  const tops = Array.from({ length: of }, (_, index) => box.top + index * line);
  const lines = tops.filter((top) =>
    [top + 2, top + line - 2].every((y) => y < innerHeight && isOnTop(box.left + 2, y, say)),
  ).length;
  const { width, height } = card.getBoundingClientRect();
  const { x, y, width: wide, height: high } = fold.getBoundingClientRect();
  return {
    lines,
    of,
    covered: (width * height) / (innerWidth * innerHeight),
    closes: isOnTop(x + wide / 2, y + high / 2, fold),
  };
}
