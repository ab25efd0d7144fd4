import { expect, test } from 'vitest';
import type { Visit } from '../../utils/engine/recognise/visit.ts';
import { visitStore } from '../../utils/platform/visits.ts';
import { fakeArea } from './fake-browser.ts';

const PAGE = { at: 1, tab: 1, kind: 'unknown', snapshot: { secure: true, host: 'h', path: '/', title: '', items: [] } };
const visit = [PAGE] as unknown as Visit;

function storeWith(kept: Record<string, unknown> = {}) {
  const session = fakeArea(kept);
  const onChanged = { addListener: () => undefined };
  return { kept, session, store: visitStore({ session, onChanged }, 'visit', (work) => work()) };
}

test('keeps nothing until it is switched on', async () => {
  const { kept, store } = storeWith();
  await store.update(() => visit);
  expect(await store.read()).toBeUndefined();
  expect(kept).toEqual({});
});

test('switched on, keeps what it is given; switched on again, it forgets nothing', async () => {
  const { store } = storeWith();
  await store.start();
  expect(await store.read()).toEqual([]);
  await store.update((before) => [...before, ...visit]);
  await store.start();
  expect(await store.read()).toEqual(visit);
});

test('switched off, nothing is left, and nothing comes after', async () => {
  const { kept, store } = storeWith({ 'way-3': [] });
  await store.start();
  await store.update(() => visit);
  await store.stop();
  await store.update(() => visit);
  expect(kept).toEqual({ 'way-3': [] });
});

test('where session memory cannot be read, it is off', async () => {
  const { session, store } = storeWith();
  session.get = () => Promise.reject(new Error('no such area'));
  expect(await store.read()).toBeUndefined();
});
