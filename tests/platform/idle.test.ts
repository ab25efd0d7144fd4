import { describe, expect, test } from 'vitest';
import { IDLE, lending } from '../../utils/platform/idle.ts';
import { eraseOwn, forgetSession } from '../../utils/platform/places.ts';
import type { Exclusively } from '../../utils/platform/settings.ts';
import { fakeArea } from './fake-browser.ts';

const START = 1_800_000_000_000;
const OF_A_PERSON = { settings: { sharedComputer: true, case: 'everyday' }, memory: {}, 'way-7': [], visit: [] };

/** On which tabs a mask lies, that it lies on all, and where it was taken off. */
const MASKS = { masked: [7], 'masked-all': true, 'masked-not': [8] };

/** One after the other, as the browser's lock has it. */
function oneByOne(): Exclusively {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

function sharedComputer() {
  const session = fakeArea({ ...structuredClone(OF_A_PERSON), ...MASKS, 'private-kept': {} });
  const local = fakeArea({ settings: { sharedComputer: true } });
  const onChanged = { addListener: () => undefined };
  const areas = { session, local, onChanged };
  const lent = lending({
    session,
    prefix: '',
    isLent: (all) => 'settings' in all,
    forget: () => forgetSession(areas),
    eraseAll: () => eraseOwn(areas),
    exclusively: oneByOne(),
  });
  return { ...lent, session, local };
}
const isThere = ({ kept }: { kept: object }) => 'settings' in kept && 'way-7' in kept && 'visit' in kept;

describe('on a shared computer', () => {
  test('what nobody has used for 15 minutes is forgotten, and not a moment earlier', async () => {
    const { used, session } = sharedComputer();
    await used(true, START);
    await used(true, START + IDLE - 1);
    expect(isThere(session)).toBe(true);
    await used(true, START + 2 * IDLE - 1);
    expect(Object.keys(session.kept).filter((name) => name in OF_A_PERSON)).toEqual([]);
  });

  test('a clock that ticks on an open page is no use of it', async () => {
    const { used, isErased, session } = sharedComputer();
    await used(true, START);
    for (let minute = 1; minute < 15; minute += 1) await used(false, START + minute * 60_000);
    expect(isThere(session)).toBe(true);
    expect(await isErased()).toBe(false);
    await used(false, START + IDLE);
    expect(isThere(session)).toBe(false);
    // Until somebody opens a page, what stands open is not learnt anew.
    expect(await isErased()).toBe(true);
    await used(true, START + IDLE + 1);
    expect(await isErased()).toBe(false);
  });

  test('a page that asks while all is being erased is answered once it is', async () => {
    const { erase, isErased, session } = sharedComputer();
    const { remove } = session;
    let asked: Promise<boolean> | undefined;
    // The browser tells the pages as soon as something is gone.
    session.remove = async (names) => {
      await remove(names);
      asked ??= isErased();
      await new Promise((resolve) => setTimeout(resolve));
    };
    await erase();
    expect(await asked).toBe(true);
  });

  test('a clock that was set back is not trusted', async () => {
    const { used, session } = sharedComputer();
    await used(true, START);
    await used(true, START - 60_000);
    expect(isThere(session)).toBe(false);
  });

  test('the mask stays where it lies, and what is of private windows is theirs', async () => {
    const { used, session } = sharedComputer();
    await used(true, START);
    await used(true, START + IDLE);
    expect(session.kept).toMatchObject({ ...MASKS, 'private-kept': {} });
  });

  test('« Tout effacer » leaves that it is shared, and nothing else', async () => {
    const { erase, session, local } = sharedComputer();
    await erase();
    expect(local.kept).toEqual({ settings: { sharedComputer: true } });
    expect(session.kept).toEqual({ ...MASKS, 'private-kept': {}, erased: true });
  });
});

test('on one’s own computer nothing is forgotten, nor is the time noted', async () => {
  const { used, session } = sharedComputer();
  delete (session.kept as Record<string, unknown>).settings;
  await used(true, START);
  await used(true, START + 2 * IDLE);
  expect(session.kept).toHaveProperty('way-7');
  expect(session.kept).not.toHaveProperty('usedAt');
});

test('where session memory cannot be read the guide speaks all the same', async () => {
  const session = { ...fakeArea(), get: () => Promise.reject(new Error('IO error')) };
  const nothing = () => Promise.resolve();
  const { used, isErased } = lending({
    session,
    prefix: '',
    isLent: () => true,
    forget: nothing,
    eraseAll: nothing,
    exclusively: (work) => work(),
  });
  await expect(used(true)).resolves.toBeUndefined();
  expect(await isErased()).toBe(false);
});
