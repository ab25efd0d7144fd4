import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { portals } from '../../../utils/portals/portals.ts';
import { placeOf } from '../../../utils/surface/page/live.ts';
import { surfaceOf } from '../../../utils/surface/page/page.ts';
import { openPage } from '../../tools/dom.ts';
import { fixture } from '../../tools/drawn/fixtures.ts';
import { whatIsWanted } from '../../tools/recognise-page.ts';

// A page is looked through once; later readings look at what is known of it and at what they heard has come.

const COME = '<h2>Choisissez votre enfant</h2>';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The login page, watched and read once. */
async function watched(visibility: 'visible' | 'hidden' = 'visible') {
  const { html, url } = fixture('educonnect/login.html');
  const document = await openPage(html, url);
  const window = document.defaultView as Window & typeof globalThis;
  let state = visibility;
  Object.defineProperty(document, 'hidden', { get: () => state === 'hidden' });
  vi.stubGlobal('window', window);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const wanted = whatIsWanted(portals[0]);
  const surface = surfaceOf(document, () => placeOf(document));
  const texts = () => surface.read(wanted).items.map(({ text }) => text);
  let readings = 0;
  const stop = surface.watch(
    () => {
      readings += 1;
      surface.read(wanted);
    },
    () => undefined,
  );
  surface.read(wanted);
  return {
    document,
    texts,
    stop,
    readings: () => readings,
    come: (html = COME) => document.body.insertAdjacentHTML('beforeend', html),
    turn(to: typeof state) {
      state = to;
      document.dispatchEvent(new window.Event('visibilitychange'));
    },
  };
}

test('what comes between two readings is read, and only that is looked for', async () => {
  const { document, texts, come } = await watched();
  const all = vi.spyOn(document, 'querySelectorAll');
  come();
  expect(texts()).toContain('Choisissez votre enfant');
  expect(all.mock.calls.filter(([asked]) => asked.includes('a[href],button'))).toEqual([]);
});

test('what came to a page while nobody saw it is read once it is seen', async () => {
  const { texts, come, turn } = await watched('hidden');
  come();
  turn('visible');
  expect(texts()).toContain('Choisissez votre enfant');
  turn('hidden');
  come('<h2>Quel code avez-vous ?</h2>');
  turn('visible');
  expect(texts()).toContain('Quel code avez-vous ?');
});

test('nor is it lost where nothing is watched any more', async () => {
  const { texts, come, stop } = await watched();
  stop();
  come();
  expect(texts()).toContain('Choisissez votre enfant');
});

test('a page that changes faster than anybody could follow is read anew, all of it', async () => {
  const { document, texts, come, readings } = await watched();
  for (let one = 0; one < 6000; one += 1) document.body.append(document.createElement('i'));
  come();
  await vi.advanceTimersByTimeAsync(2000);
  expect(readings()).toBe(1);
  expect(texts()).toContain('Choisissez votre enfant');
});

test('who reads a page that was not listened to hears of it from then on', async () => {
  const { document, texts, come } = await watched();
  for (let one = 0; one < 600; one += 1) document.body.append(document.createElement('i'));
  // The flood has been heard of, and the reading that it asks for has not come yet.
  await Promise.resolve();
  texts();
  come();
  expect(texts()).toContain('Choisissez votre enfant');
});

test('while a dialog must be answered only what stands in it is missed', async () => {
  const { html, url } = fixture('educonnect/login.html');
  const dialog = '<div aria-modal="true"><p>Voulez-vous continuer ?</p><button>Continuer</button></div>';
  const document = await openPage(html.replace('</body>', `${dialog}</body>`), url);
  const surface = surfaceOf(document, () => placeOf(document));
  expect(surface.missed()).toHaveLength(2);
  document.querySelector('[aria-modal]')?.remove();
  expect(surface.missed().length).toBeGreaterThan(5);
});
