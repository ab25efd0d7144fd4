/** A width and a height in CSS px. */
export interface Size {
  width: number;
  height: number;
}

/** A rectangle in CSS px, from the top left corner of the viewport. */
export interface Box extends Size {
  x: number;
  y: number;
}

/** Something of a page that is better not covered. */
export interface Clear extends Box {
  /** How bad it is to cover all of it, beside a button. */
  loss?: number;
}

/** A box with so much more on each side; with less, where `by` is below zero. */
export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Keeps of a box what is seen through a window; at its edge nothing is left of it but a line. */
export function clip(box: Box, window: Box): Box {
  const between = (value: number, from: number, length: number) => Math.min(Math.max(value, from), from + length);
  const x = between(box.x, window.x, window.width);
  const y = between(box.y, window.y, window.height);
  return {
    x,
    y,
    width: between(box.x + box.width, window.x, window.width) - x,
    height: between(box.y + box.height, window.y, window.height) - y,
  };
}

/** Is there anything of it? A box that was clipped away is a line. */
export const hasSize = ({ width, height }: Size): boolean => width > 0 && height > 0;

/** How much of a box another one covers: 0 none, 1 all. */
export function shareCovered(box: Box, by: Box): number {
  const { width, height } = clip(box, by);
  return (width * height) / Math.max(1, box.width * box.height);
}

/** What is left of a box without a piece of it: above, below, left and right of the piece. */
export function without(box: Box, piece: Box): Box[] {
  const right = piece.x + piece.width;
  const bottom = piece.y + piece.height;
  return [
    { x: box.x, y: box.y, width: box.width, height: piece.y - box.y },
    { x: box.x, y: bottom, width: box.width, height: box.y + box.height - bottom },
    { x: box.x, y: piece.y, width: piece.x - box.x, height: piece.height },
    { x: right, y: piece.y, width: box.x + box.width - right, height: piece.height },
  ].filter(hasSize);
}
