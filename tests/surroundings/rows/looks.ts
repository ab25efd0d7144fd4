import type { Page as ChromiumPage } from 'playwright';
import type { Size } from '../../../utils/model/boxes.ts';
import { inClosedRoots, sessionOf } from '../../tools/drawn/closed.ts';
import { until } from '../../tools/drawn/until.ts';
import { append, both, guided, replace, STEP, style } from '../changes.ts';
import { printsColour } from '../print.ts';
import { readRoom } from '../room.ts';
import type { Row } from '../row.ts';
import type { Stage } from '../stage.ts';

// How large, in which colours and in which direction a page is shown.

/** The frame of the card and of the rings (DESIGN.md, « Look »). */
const VIOLET = [91, 42, 134] as const;
const GREEN = [0, 128, 1] as const;

/** The instruction can be read, the card can be closed, and most of the page stays in sight. */
async function expectRoom({ tab }: Stage): Promise<void> {
  await until(6000, 'a card that can be read', async () => {
    const room = await inClosedRoots(tab, readRoom);
    const isEnough = room?.closes && room.lines >= Math.min(2, room.of) && room.covered < 0.7;
    if (!isEnough) throw new Error(`of the instruction can be read: ${JSON.stringify(room)}`);
    return true;
  });
}

/** The window of 1280 × 800 that is zoomed: to the page it is a smaller or a larger one. */
const zoomed = (percent: number): Size => ({
  width: Math.round(128_000 / percent),
  height: Math.round(80_000 / percent),
});

const zoom = (percent: number): Row => ({
  id: `zoom-${percent}`,
  name: `the browser’s zoom is ${percent} %`,
  browsers: 'both',
  ...(percent === 400 && { fault: 11 }),
  must: 'show the instruction, be closable, and leave the page in sight',
  async play(stage) {
    await stage.tab.setViewport(zoomed(percent));
    await stage.open();
    await stage.see({ card: [STEP] });
    await expectRoom(stage);
  },
});

/** A page of which only the looks differ. */
const dressed = (id: string, name: string, css: string): Row => ({
  id,
  name,
  browsers: 'both',
  must: 'guide as ever',
  page: { html: style(css) },
  see: guided,
});

export const looks: readonly Row[] = [
  ...[25, 67, 200, 300, 400].map(zoom),
  {
    id: 'phone',
    name: 'the window is as narrow as a phone',
    browsers: 'both',
    must: 'show the instruction, be closable, and leave the page in sight',
    async play(stage) {
      await stage.tab.setViewport({ width: 360, height: 740 });
      await stage.open();
      await stage.see({ card: [STEP] });
      await expectRoom(stage);
    },
  },
  {
    id: 'pinch',
    name: 'the page is enlarged by two fingers: its visual viewport is a part of the layout’s',
    browsers: { only: 'chromium', because: 'WebDriver BiDi has no gesture of two fingers' },
    must: 'keep the rings on their parts',
    page: {},
    async act({ tab, see }) {
      await see(guided);
      const cdp = await sessionOf(tab.raw as ChromiumPage);
      await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      await tab.waitFor(() => visualViewport?.scale === 2);
    },
    see: guided,
  },
  {
    id: 'smallest-letters',
    name: 'the person’s browser draws no letter smaller than 26 px',
    browsers: { only: 'firefox', because: 'no switch of Chromium sets its smallest letters' },
    own: { preferences: { 'font.minimum-size.x-western': 26, 'font.minimum-size.x-unicode': 26 } },
    must: 'show the instruction, be closable, and leave the page in sight',
    async play(stage) {
      await stage.open();
      await stage.see({ card: [STEP] });
      await expectRoom(stage);
    },
  },
  dressed('root-font-5', 'the page’s root has letters of 5 px', 'html{font-size:5px!important}'),
  dressed('root-font-24', 'the page’s root has letters of 24 px', 'html{font-size:24px!important;line-height:1}'),
  dressed(
    'reset',
    'a reset of the page strips every element',
    '*:not(head,head *,script,.hidden-item,.fr-tabs__panel:not(.fr-tabs__panel--selected)){all:revert!important;font:9px serif!important;letter-spacing:3px!important;text-transform:uppercase!important}',
  ),
  dressed(
    'filter',
    'the whole page is inverted, blurred and half transparent',
    'html{filter:invert(1) blur(1px);opacity:.6}body{filter:hue-rotate(90deg)}',
  ),
  dressed(
    'transform',
    'the whole page is shrunk and moved',
    'html{transform:translate(20px,10px)}body{transform:scale(.8)}',
  ),
  dressed('css-zoom', 'the page zooms itself', 'body{zoom:1.25}'),
  dressed('css-zoom-root', 'the page zooms itself, root and all', 'html{zoom:1.25}'),
  dressed(
    'overflow',
    'the page lets nothing flow over, and contains everything',
    'html,body{overflow:hidden;contain:paint layout style;height:100%}',
  ),
  dressed(
    'vertical',
    'the page is written from top to bottom',
    'html{writing-mode:vertical-rl}body{writing-mode:horizontal-tb}',
  ),
  {
    id: 'rtl',
    name: 'the page is written from right to left',
    browsers: 'both',
    must: 'guide as ever',
    page: { html: replace(/<html[^>]*>/, '<html lang="ar" dir="rtl">') },
    see: guided,
  },
  {
    id: 'forced-colours',
    name: 'the person’s system forces its own colours',
    browsers: 'both',
    own: {
      preferences: { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 },
    },
    must: 'guide as ever, with rings and frames that stand out',
    async play({ tab, open, see, name }) {
      if (name === 'chromium') await (tab.raw as ChromiumPage).emulateMedia({ forcedColors: 'active' });
      await open();
      await tab.waitFor(() => matchMedia('(forced-colors: active)').matches);
      await see(guided);
      await until(6000, 'frames that stand out', async () => {
        const faint = await inClosedRoots(tab, ([root]) => {
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          const framed = [...(root?.querySelectorAll<HTMLElement>('[data-card],[data-marker]') ?? [])];
          return framed
            .map((one) => getComputedStyle(one))
            .filter(({ borderTopColor, borderTopWidth, borderTopStyle }) => {
              const isClear = borderTopColor === ground || /^rgba.*, 0\)$|transparent/.test(borderTopColor);
              return isClear || borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 2;
            }).length;
        });
        if (faint > 0) throw new Error(`${faint} frames do not stand out`);
        return true;
      });
    },
  },
  {
    id: 'print',
    name: 'the person prints the page',
    browsers: 'both',
    fault: 11,
    must: 'leave the paper to the page',
    async play({ tab, open, see }) {
      await open({ html: append('<p style="width:99px;height:20px;background:rgb(0 128 1)"></p>') });
      await see(guided);
      if (!(await printsColour(tab, GREEN))) throw new Error('what the page draws is not found in the print');
      if (await printsColour(tab, VIOLET)) throw new Error('the card is printed with the page');
    },
  },
  {
    id: 'view-transition',
    name: 'the page goes from one view to another with a view transition',
    browsers: 'both',
    must: 'guide as ever afterwards',
    page: { html: both(style('.moved main{margin-top:60px}')) },
    async act({ tab, see }) {
      await see(guided);
      await tab.evaluate(() =>
        document.startViewTransition(() => document.body.classList.add('moved')).finished.then(),
      );
    },
    see: guided,
  },
];
