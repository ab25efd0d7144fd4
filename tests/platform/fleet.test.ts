import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../utils/model/settings.ts';
import { readFleet } from '../../utils/platform/fleet.ts';
import { ownPlace } from '../../utils/platform/places.ts';
import { settingsStore } from '../../utils/platform/settings.ts';
import { fakeArea } from './fake-browser.ts';

const ALL = {
  level: 'lycee',
  ent: 'https://ent.exemple.fr/',
  sharedComputer: true,
  helperName: 'Médiathèque',
  helperNumber: '03 22 00 00 00',
  phoneAddress: 'https://exemple.fr/telephone.html',
  welcome: false,
};

describe('what is set by policy', () => {
  test('is read whole', async () => {
    expect(await readFleet(fakeArea(ALL))).toEqual(ALL);
  });

  test.each([
    ['Chrome, which gives nothing', fakeArea()],
    ['Firefox, which rejects', { get: () => Promise.reject(new Error('Managed storage manifest not found')) }],
    ['a browser that lacks the area', undefined],
  ])('is nothing without a policy in %s', async (_, managed) => {
    expect(await readFleet(managed)).toEqual({});
  });

  test('counts value by value: one that is not allowed is left out', async () => {
    const wrong = {
      ...ALL,
      level: 'crèche',
      ent: 'http://ent.exemple.fr/',
      sharedComputer: false,
      welcome: 'no',
      more: 1,
    };
    const { helperName, helperNumber, phoneAddress } = ALL;
    expect(await readFleet(fakeArea(wrong))).toEqual({ helperName, helperNumber, phoneAddress });
    expect(await readFleet(fakeArea({ helperNumber: 'appelez-moi', ent: 'https://moi:secret@exemple.fr/' }))).toEqual(
      {},
    );
  });

  test('is what Chrome’s schema names', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/fleet.schema.json'), 'utf8'));
    expect(schema.type).toBe('object');
    expect(Object.keys(schema.properties)).toEqual(Object.keys(ALL));
  });
});

describe('under a policy', () => {
  const storeWith = (set: Record<string, unknown>, local: Record<string, unknown> = {}) => {
    const areas = {
      local: fakeArea(local),
      session: fakeArea(),
      managed: fakeArea(set),
      onChanged: { addListener: () => undefined },
    };
    return { ...areas, store: settingsStore(ownPlace(areas), areas, (work) => work()) };
  };

  test('every computer is shared, whatever was chosen, and nothing of a person is kept for good', async () => {
    const { store, local, session } = storeWith(
      { sharedComputer: true },
      { settings: { ...DEFAULTS, case: 'everyday' } },
    );
    expect((await store.read()).settings.sharedComputer).toBe(true);
    await store.change({ sharedComputer: false, case: 'provisional' });
    expect(local.kept).toEqual({ settings: { sharedComputer: true } });
    expect(session.kept).toHaveProperty('settings.case', 'provisional');
    expect((await store.read()).settings.sharedComputer).toBe(true);
  });

  test('the level and the phone page count where the person has not chosen', async () => {
    const { store } = storeWith({ level: 'lycee', phoneAddress: ALL.phoneAddress });
    expect((await store.read()).settings).toMatchObject({ level: 'lycee', phoneAddress: ALL.phoneAddress });
    await store.change({ level: 'ecole' });
    expect((await store.read()).settings.level).toBe('ecole');
  });

  test('what it sets is not kept as if the person had chosen it: a policy that is mended counts', async () => {
    const { store, local, managed } = storeWith({ level: 'college', phoneAddress: ALL.phoneAddress });
    await store.foldPage('educonnect/login', true);
    await store.change({ case: 'everyday' });
    await managed.set({ level: 'lycee', phoneAddress: '' });
    expect((await store.read()).settings).toMatchObject({ case: 'everyday', level: 'lycee', phoneAddress: '' });
    await store.change({ level: 'ecole' });
    expect(local.kept).toMatchObject({ settings: { level: 'ecole', phoneAddress: '' } });
    // Who had chosen another one may choose what the policy sets.
    await store.change({ level: 'lycee' });
    expect((await store.read()).settings.level).toBe('lycee');
  });
});
