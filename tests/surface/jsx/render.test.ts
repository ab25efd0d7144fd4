import fc from 'fast-check';
import { h, render as preactRender } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { Overlay, type OverlayProps } from '../../../components/overlay/overlay.tsx';
import type { Guide } from '../../../utils/engine/guide/speech.ts';
import { respond } from '../../../utils/engine/guide/voice.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import { JOURNEYS } from '../../../utils/model/names.ts';
import { DEFAULTS, NOTHING_SEEN } from '../../../utils/model/settings.ts';
import { french } from '../../../utils/portals/french.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { render } from '../../../utils/surface/jsx/render.ts';
import { overlay } from '../../../utils/texts/fr.ts';
import { openPage } from '../../tools/dom.ts';
import { fixtures } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

const NOW = 1_800_000_000_000;
const data = { portals, journeys, mail: helps.mail, language: french };

/** What the guide says of the drawn pages: every shape that a card has. */
const guides: Guide[] = [];

beforeAll(async () => {
  for (const [index, { html, url }] of fixtures().entries()) {
    if (index % 4 !== 0) continue;
    const { verdict } = recognisePage(await openPage(html, url));
    for (const one of [null, ...JOURNEYS]) {
      const memory = { ...NOTHING_SEEN, codeSeenAt: NOW - 12 * 60_000 };
      const { view } = respond({ verdict }, { settings: { ...DEFAULTS, case: one }, memory }, data, NOW);
      if (view?.guide) guides.push(view.guide);
    }
  }
  // A few fold something: the series must meet them.
  guides.push(
    ...Array(20)
      .fill(guides.filter(({ folds }) => folds.length > 0))
      .flat(),
  );
});

const mark = fc.record({
  seen: fc.boolean(),
  inside: fc.boolean(),
  number: fc.nat(9),
  x: fc.nat(300),
  y: fc.nat(300),
  width: fc.nat(300),
  height: fc.nat(60),
});

/** How a card stands on a page, but for what it says. */
const stands = fc.record({
  which: fc.nat(1),
  folded: fc.nat(4).map((n) => n === 0),
  asksWhere: fc.boolean(),
  spot: fc.constantFrom<OverlayProps['spot']>(['right', 'auto'], ['left', '16px']),
  marks: fc.array(mark, { maxLength: 3 }),
  hidden: fc.constantFrom(undefined, 0),
  cover: fc.constantFrom<OverlayProps['cover']>(undefined, {}, { closes: 'Tout refuser' }),
  tight: fc.nat(2),
  opened: fc.constantFrom<OverlayProps['opened']>(undefined, 'rest', 'trouble'),
  screen: fc.constantFrom(0, 1, 3),
  spoken: fc.constantFrom('', 'Étape 1. Appuyez.'),
  notice: fc.constantFrom('', 'Je ne vois pas encore la page.'),
});

type Stand = typeof stands extends fc.Arbitrary<infer One> ? One : never;

const nothing = () => undefined;

const propsFor = (guide: Guide, { which, ...stand }: Stand): OverlayProps => ({
  ...stand,
  guide,
  texts: overlay,
  onOpened: nothing,
  onFold: nothing,
  onReveal: nothing,
  onUse: nothing,
});

test('any series of cards is drawn as Preact draws it, in elements that stay where they were', async () => {
  const page = await openPage('<div id="ours"></div><div id="preact"></div>', 'https://exemple.fr/');
  Object.assign(globalThis, { document: page });
  const [ours, preact] = ['ours', 'preact'].map((id) => page.getElementById(id)) as [HTMLElement, HTMLElement];
  /** By its place, so that the elements of two drawings can be compared: where a person opened one, it must still be. */
  const folds = (root: HTMLElement) => [...root.querySelectorAll('details')];
  let kept = 0;
  fc.assert(
    fc.property(fc.tuple(fc.nat(), fc.nat()), fc.array(stands, { minLength: 1, maxLength: 8 }), (two, series) => {
      render(null, ours);
      preactRender(null, preact);
      let last: Stand | undefined;
      for (const stand of series) {
        const props = propsFor(guides[(two[stand.which] ?? 0) % guides.length] as Guide, stand);
        const before = { ours: folds(ours), preact: folds(preact) };
        render(h(Overlay, props), ours);
        preactRender(h(Overlay, props), preact);
        expect(ours.innerHTML).toBe(preact.innerHTML);
        const stays = folds(preact).map((fold) => before.preact.indexOf(fold));
        // For the same guide every fold that Preact keeps is kept; for another one a new element is as good.
        if (last?.which === stand.which) {
          kept += stays.filter((index) => index >= 0).length;
          expect(folds(ours).map((fold) => before.ours.indexOf(fold))).toEqual(stays);
        }
        last = stand;
      }
    }),
    { numRuns: 100 },
  );
  expect(kept).toBeGreaterThan(0);
});
