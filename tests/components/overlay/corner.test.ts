import { expect, test } from 'vitest';
import { boxAt, chooseSpot, type Spot } from '../../../components/overlay/corner.ts';

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

const choose = (keepClear: Parameters<typeof chooseSpot>[2], current: Spot = ['right', 'auto'], mayFloat = false) =>
  chooseSpot(card, viewport, keepClear, current, mayFloat);

test('the card leaves its corner only when it would cover a part', () => {
  expect(choose([])).toEqual([['right', 'auto'], 0]);
  expect(choose([bottom])).toEqual([['left', 'auto'], 0]);
  expect(choose([bottom, { ...bottom, x: 20 }])).toEqual([['right', '16px'], 0]);
});

test('once moved it stays where it covers nothing', () => {
  expect(choose([], ['left', '16px'])).toEqual([['left', '16px'], 0]);
});

// A telephone: all is as wide as the window.
const telephone = { width: 360, height: 640 };
const wide = { width: 344, height: 150 };
const line = (y: number, height = 40) => ({ x: 8, y, width: 344, height });
const title = line(20);
const fields = [line(300), line(370), line(570)];

test('where both the title and a button would be hidden, the card stands between the title and the fields', () => {
  const [spot, covered] = chooseSpot(wide, telephone, [title, ...fields], ['right', 'auto'], true);
  const box = boxAt(spot, wide, telephone);
  expect(covered).toBe(0);
  expect(box.y).toBeGreaterThanOrEqual(60);
  expect(box.y + box.height).toBeLessThanOrEqual(300);
});

test('while the page is scrolled the card goes along with nothing: it is at the foot or at the top', () => {
  const [[, top], covered] = chooseSpot(wide, telephone, [title, ...fields], ['right', 'auto'], false);
  expect(['auto', '16px']).toContain(top);
  expect(covered).toBeGreaterThan(0);
});
