import { describe, expect, test } from 'vitest';
import { JOURNEYS, SCENARIO_AGES } from '../../utils/model/names.ts';
import { type Fixture, fixture, fixtures, servePage } from '../tools/drawn/fixtures.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { walkOf } from '../tools/drawn/walks.ts';
import { choose, useRig } from './setup.ts';

// Where the card stands at every stop of every journey, on a telephone, on old and new screens, and at 400 % of 1280 × 1024.

const TELEPHONES = [
  { width: 360, height: 640 },
  { width: 360, height: 740 },
] as const;
const SCREENS = [
  { width: 1024, height: 640 },
  { width: 1280, height: 720 },
  { width: 1366, height: 657 },
] as const;
const MAGNIFIED = { width: 320, height: 256 };

/** How much of something the card may cover before it counts as covered: at 1024 px there is hardly room for both. */
const COVERED = 0.5;

interface Sight {
  /** Shares of the instruction and of « Ça ne marche pas ? » that are in sight, 0 to 1. */
  say: number;
  trouble: number;
  /** Share of the first ring that is in the window and beside the card; undefined where nothing is pointed at. */
  ring: number | undefined;
  /** Numbers in the card that have neither their words there nor their ring in sight. */
  wordless: readonly (string | undefined)[];
  /** The card offers to show what is out of sight. */
  reveals: boolean;
  /** What of the page in the window the card covers, and how much of it. */
  covered: readonly { what: string; share: number }[];
}

/** Runs in the page. */
function look(): Sight {
  const root = document.querySelector('ent-pas-a-pas')?.shadowRoot;
  const card = root?.querySelector('[data-card]')?.getBoundingClientRect() ?? new DOMRect();
  const view = new DOMRect(0, 0, innerWidth, innerHeight);
  const area = ({ width, height }: DOMRect) => Math.max(1, width * height);
  const shared = (one: DOMRect, other: DOMRect) =>
    Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
    Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
  const shareIn = (selector: string) => {
    const box = root?.querySelector(selector)?.getBoundingClientRect();
    return box ? Math.min(shared(box, view), shared(box, card)) / area(box) : 0;
  };
  // A long list counts as seen with a piece of it that one can press.
  const inSight = (box: DOMRect) => Math.max(0, (shared(box, view) - shared(box, card)) / Math.min(area(box), 60 * 60));
  const markers = [...(root?.querySelectorAll<HTMLElement>('[data-marker]') ?? [])].map((one) => ({
    number: one.dataset.marker,
    seen: inSight(one.getBoundingClientRect()),
  }));
  const wordless = [...(root?.querySelectorAll<HTMLElement>('#say [data-ringed]') ?? [])]
    .filter((one) => (one.querySelector('.words')?.getBoundingClientRect().width ?? 0) < 2)
    .map((one) => one.dataset.ringed)
    .filter((ringed) => !markers.some(({ number, seen }) => number === ringed && seen > 0.4));
  const words = document.createRange();
  const boxOf = (element: Element) => {
    if (!/^h\d$/i.test(element.localName)) return element.getBoundingClientRect();
    words.selectNodeContents(element);
    return words.getBoundingClientRect();
  };
  const things = [
    ...[...document.querySelectorAll('h1,h2')].filter((one) => one.checkVisibility()).slice(0, 1),
    ...document.querySelectorAll('[role=alert],button,a,input,select'),
  ];
  const covered = things
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => ({ one, box: boxOf(one) }))
    .filter(({ box }) => shared(box, view) > 0.5 * area(box))
    .map(({ one, box }) => ({
      what: `${one.localName} ${(one.textContent || one.getAttribute('name') || '').trim().slice(0, 30)}`,
      share: shared(box, card) / area(box),
    }));
  return {
    say: shareIn('#say'),
    trouble: shareIn('[data-trouble]'),
    ring: markers.find(({ number }) => number === '1')?.seen,
    wordless,
    reveals: root?.querySelector('.reveal') != null,
    covered,
  };
}

/** What is seen once nothing moves any more. */
async function standing(tab: DrivenTab): Promise<Sight> {
  for (let last = ''; ; ) {
    const sight = await tab.evaluate(look);
    const now = JSON.stringify(sight);
    if (now === last) return sight;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** On a telephone this form alone has no room for its title beside the first of its seven boxes. */
const NO_ROOM_FOR_TITLE = 'educonnect/activation-form.html';

/** The drawings of all stops, each once for each case: at the doors all cases are told the same. */
const stops = new Map<string, { file: Fixture; journey: (typeof JOURNEYS)[number] }>();
const drawings = fixtures();
for (const journey of JOURNEYS)
  for (const age of SCENARIO_AGES)
    for (const { page, journey: moved } of walkOf(journey, age).stops) {
      const named = (file: string) => drawings.find((one) => one.file === file);
      const file = (age === '2021' && named(`${page}.2021.html`)) || named(`${page}.html`);
      const isDoor = /^ent-edifice|^franceconnect\/choice/.test(page);
      if (file) stops.set(`${file.file}${isDoor ? '' : ` ${moved ?? journey}`}`, { file, journey: moved ?? journey });
    }

describe('the card beside the page, in Chromium', () => {
  const rig = useRig('chromium');

  /** Comes to this size, and waits until the card stands. */
  async function at(tab: DrivenTab, size: { width: number; height: number }): Promise<Sight> {
    await tab.setViewport(size);
    await tab.evaluate(() => scrollTo(0, 0));
    await tab.waitForOverlay(({ card }) => card !== null);
    return standing(tab);
  }

  test.each([...stops])(
    '%s',
    async (_, { file, journey }) => {
      rig.play(servePage(file.file));
      await choose(rig.browser, { case: journey, level: 'college' });
      const tab = await rig.browser.newTab();
      await tab.goto(file.url);
      for (const size of [...TELEPHONES, ...SCREENS, MAGNIFIED]) {
        const where = `at ${size.width} × ${size.height}`;
        let sight = await at(tab, size);
        expect(sight.say, `${where} the instruction is whole`).toBeGreaterThan(0.98);
        expect(sight.trouble, `${where} « Ça ne marche pas ? » is in sight`).toBeGreaterThan(0.9);
        if (size === MAGNIFIED) continue;
        expect(sight.wordless, `${where} no number is without its words`).toEqual([]);
        if (sight.ring !== undefined && sight.ring < 0.8 && sight.reveals) {
          await tab.clickOverlay('.reveal');
          sight = await standing(tab);
        }
        expect(sight.ring ?? 1, `${where} the first ring is in sight`).toBeGreaterThan(0.5);
        if (TELEPHONES.some((one) => one === size) && file.file !== NO_ROOM_FOR_TITLE)
          expect(
            sight.covered.filter(({ what, share }) => /^h[12] /.test(what) && share > COVERED),
            `${where} the title is not covered`,
          ).toEqual([]);
        if (SCREENS.some((one) => one === size))
          expect(
            sight.covered
              .filter(({ share }) => share > COVERED)
              .map(({ what }) => `${file.file} ${size.width} ${what}`),
          ).toEqual([]);
      }
      await tab.close();
    },
    120_000,
  );

  test('on a telephone what may have gone wrong does not open over a button of the page', async () => {
    const signedOut = fixture('ent-edifice/signed-out.html');
    rig.play(servePage(signedOut.file));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(signedOut.url);
    const { covered } = await at(tab, { width: 360, height: 740 });
    expect(covered.filter(({ share }) => share > COVERED)).toEqual([]);
    await tab.close();
  });
});
