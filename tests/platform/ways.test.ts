import { expect, test } from 'vitest';
import { waysIn } from '../../utils/platform/ways.ts';
import { fakeArea } from './fake-browser.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 24, 12);

test('a page of the Way counts for 30 minutes, and in its own tab', async () => {
  const ways = waysIn(fakeArea());
  await ways.pass(1, 'franceconnect/consent', NOON);
  await ways.pass(1, 'educonnect/phone', NOON + 5 * MINUTE);
  expect(await ways.of(1, NOON + 29 * MINUTE)).toEqual(['franceconnect/consent', 'educonnect/phone']);
  expect(await ways.of(1, NOON + 31 * MINUTE)).toEqual(['educonnect/phone']);
  expect(await ways.of(1, NOON + 36 * MINUTE)).toEqual([]);
  expect(await ways.of(2, NOON + 6 * MINUTE)).toEqual([]);
});

test('a page that stands for long is the same page of the Way, seen last now', async () => {
  const ways = waysIn(fakeArea());
  await ways.pass(1, 'educonnect/sms-code', NOON);
  await ways.pass(1, 'educonnect/sms-code', NOON + 20 * MINUTE);
  expect(await ways.of(1, NOON + 40 * MINUTE)).toEqual(['educonnect/sms-code']);
});

test('a closed tab leaves nothing', async () => {
  const kept = {};
  const ways = waysIn(fakeArea(kept));
  await ways.pass(1, 'educonnect/phone', NOON);
  await ways.forget(1);
  expect(kept).toEqual({});
});

test('what is no Way, or cannot be read, is none', async () => {
  const ways = waysIn(
    fakeArea({ 'way-1': [{ page: 'educonnect/gone', at: NOON }, 'phone', null], 'way-2': 'corrupted' }),
  );
  expect(await ways.of(1, NOON)).toEqual([]);
  expect(await ways.of(2, NOON)).toEqual([]);
  const broken = { ...fakeArea(), get: () => Promise.reject(new Error('no session memory')) };
  expect(await waysIn(broken).of(1, NOON)).toEqual([]);
});
