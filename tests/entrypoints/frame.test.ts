import { expect, test, vi } from 'vitest';
import { startFrame } from '../../entrypoints/guide/frame.ts';
import { needsOf } from '../../utils/engine/recognise/needs.ts';
import { educonnect } from '../../utils/portals/educonnect.ts';
import { french } from '../../utils/portals/french.ts';
import type { Surface } from '../../utils/surface/page/surface.ts';

test('a frame that comes back from the browser’s memory tells again what it shows, although it is the same', async () => {
  let change = () => undefined as unknown;
  const surface = {
    read: () => ({ items: [{ kind: 'heading', text: 'Je me connecte' }] }),
    boxOf: () => undefined,
    watch(onChange: typeof change) {
      change = onChange;
      return () => undefined;
    },
  } as unknown as Surface;
  const window = Object.assign(new EventTarget(), {
    innerWidth: 300,
    innerHeight: 200,
    location: { hostname: 'educonnect.education.gouv.fr' },
  }) as unknown as Window;
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const told: unknown[] = [];
  startFrame({ needs: needsOf(educonnect, french), surface, window, tell: async (reading) => told.push(reading) > 0 });
  const [first] = told;
  change();
  expect(told).toEqual([first]);
  window.dispatchEvent(new Event('pagehide'));
  change();
  expect(told).toEqual([first, null, first]);
  vi.unstubAllGlobals();
});
