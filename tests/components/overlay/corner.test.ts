import { expect, test } from 'vitest';
import { chooseCorner } from '../../../components/overlay/corner.ts';

/** Sizes as the browser gives them: getters, nothing to spread. */
class Rect {
  get width() {
    return 340;
  }
  get height() {
    return 280;
  }
}
const card = new Rect();
const viewport = { width: 1280, height: 800 };
const bottom = { x: 900, y: 560, width: 300, height: 44 };

test('the card leaves its corner only when it would cover a part', () => {
  expect(chooseCorner(card, viewport, [], 'bottom-right')).toBe('bottom-right');
  expect(chooseCorner(card, viewport, [bottom], 'bottom-right')).toBe('bottom-left');
  expect(chooseCorner(card, viewport, [bottom, { ...bottom, x: 20 }], 'bottom-right')).toBe('top-right');
});

test('once moved it stays where it covers nothing', () => {
  expect(chooseCorner(card, viewport, [], 'top-left')).toBe('top-left');
});
