import { expect, test } from 'vitest';
import { clip, grow, hasSize, shareCovered, without } from '../../utils/model/boxes.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test('two boxes share what one shows of the other, and nothing where they only touch', () => {
  expect(clip(box(0, 0, 10, 10), box(5, 6, 10, 10))).toEqual(box(5, 6, 5, 4));
  expect(hasSize(clip(box(0, 0, 10, 10), box(10, 0, 10, 10)))).toBe(false);
});

test('a box grows on each side, and shrinks by less than nothing', () => {
  expect(grow(box(5, 5, 10, 10), 2)).toEqual(box(3, 3, 14, 14));
  expect(grow(box(3, 3, 14, 14), -2)).toEqual(box(5, 5, 10, 10));
});

test('a box is covered by a share of itself, not of what covers it', () => {
  expect(shareCovered(box(0, 0, 10, 10), box(0, 5, 100, 100))).toBe(0.5);
  expect(shareCovered(box(0, 0, 10, 10), box(20, 20, 5, 5))).toBe(0);
});

test('of a box beyond the edge of a window a line is left', () => {
  const window = box(0, 0, 100, 100);
  expect(clip(box(90, 10, 20, 20), window)).toEqual(box(90, 10, 10, 20));
  expect(clip(box(150, 10, 20, 20), window)).toEqual(box(100, 10, 0, 20));
});

test('without a piece in its middle four strips are left, which cover the rest and nothing twice', () => {
  const left = without(box(0, 0, 10, 10), box(4, 4, 2, 2));
  expect(left).toHaveLength(4);
  expect(left.reduce((sum, { width, height }) => sum + width * height, 0)).toBe(96);
  expect(without(box(0, 0, 10, 10), box(0, 0, 10, 10))).toEqual([]);
});
