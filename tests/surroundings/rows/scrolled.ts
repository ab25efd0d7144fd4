import { append, both, guided, RINGS, replace, ringless, STEP, script, style, wrapForm } from '../changes.ts';
import type { Row } from '../row.ts';

// The parts to use are out of sight, and can be brought into it.

/** So high that the form is cut between its last field and its button. */
const CUT_AFTER_FIELDS = `{
  const at = (part) => document.querySelector('[data-part="' + part + '"]').getBoundingClientRect()
  box.style.height = (at('password').bottom + at('submit').top) / 2 - box.getBoundingClientRect().top + 'px'
}`;

const LINKS = '<p>'.concat(
  ...Array.from({ length: 12 }, (_, n) => `<a href="/lien-${n}">Mentions légales ${n}</a> `),
  '</p>',
);

export const scrolled: readonly Row[] = [
  {
    id: 'scroller',
    name: 'the form stands in a box that scrolls, and the button is below its edge, where links follow',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on the links, and offer to show the button',
    page: {
      html: both(
        wrapForm('<div id="box" style="overflow:auto;border:1px solid">'),
        replace('<div id="div_franceconnect">', `${LINKS}<div id="div_franceconnect">`),
        script(CUT_AFTER_FIELDS),
      ),
    },
    see: { card: [STEP, 'Montrer sur la page'], rings: RINGS.slice(0, 2) },
  },
  {
    id: 'scroller-shown',
    name: 'the person presses « Montrer sur la page » where the button is out of such a box',
    browsers: 'both',
    fault: 1,
    must: 'bring the button into view, with its ring',
    page: {
      html: both(wrapForm('<div id="box" style="overflow:auto">'), script(CUT_AFTER_FIELDS)),
    },
    act: async ({ press, tab }) => {
      await press('.reveal');
      await tab.waitFor(() => (document.querySelector('#box')?.scrollTop ?? 0) > 0);
    },
    see: { card: [STEP], someRings: ['3 submit'] },
  },
  {
    id: 'scroller-scrolled',
    name: 'the person scrolls such a box',
    browsers: 'both',
    must: 'move the rings along',
    page: {
      html: both(
        wrapForm('<div id="box" style="overflow:auto;height:260px">'),
        script('box.lastElementChild.style.paddingBottom = "400px"'),
      ),
    },
    act: async ({ tab, see }) => {
      await see({ card: [STEP] });
      await tab.evaluate(() => {
        const box = document.querySelector('#box') as HTMLElement;
        const field = document.querySelector('#username') as HTMLElement;
        box.scrollTop = field.getBoundingClientRect().top - box.getBoundingClientRect().top - 8;
      });
    },
    see: guided,
  },
  {
    id: 'carousel',
    name: 'the form stands in the second panel of a carousel, out of sight at the right',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on what stands beside the carousel',
    page: {
      html: both(
        style('#contenu{width:600px} #box{display:flex;overflow:hidden;width:600px} #box>*{flex:0 0 600px}'),
        wrapForm('<div id="box"><div><h2>Bienvenue</h2><p>Faites défiler.</p></div>'),
      ),
    },
    see: ringless(STEP),
  },
  {
    id: 'below',
    name: 'the form stands far below the window',
    browsers: 'both',
    must: 'say so, and offer to show it',
    page: { html: wrapForm('<div style="padding-top:1500px">') },
    see: ringless(STEP, 'Montrer sur la page'),
  },
  {
    id: 'below-shown',
    name: 'the person presses « Montrer sur la page »',
    browsers: 'both',
    must: 'bring the form into view, with its rings',
    page: { html: wrapForm('<div style="padding-top:1500px">') },
    act: ({ press }) => press('.reveal'),
    see: guided,
  },
  {
    id: 'right',
    name: 'the form stands right of the window, on a page that scrolls sideways',
    browsers: 'both',
    fault: 1,
    must: 'offer to show it',
    page: { html: wrapForm('<div style="margin-left:2000px;width:600px">') },
    see: ringless(STEP, 'Montrer sur la page'),
  },
  {
    id: 'sticky-header',
    name: 'the page is scrolled, and its sticky header lies over the first field',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on the header',
    page: {
      html: both(
        style('.fr-header{position:sticky;top:0;z-index:10;background:#fff}'),
        append('<div style="height:2000px"></div>'),
      ),
    },
    act: async ({ tab, see }) => {
      await see(guided);
      await tab.evaluate(() => {
        const header = document.querySelector('.fr-header')?.getBoundingClientRect().height ?? 0;
        const field = document.querySelector('#username')?.getBoundingClientRect();
        scrollBy(0, (field?.top ?? 0) - header / 2);
      });
    },
    see: { card: [STEP], rings: RINGS.slice(1) },
  },
];
