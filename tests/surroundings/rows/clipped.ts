import { both, guided, RINGS, STEP, script, style, wrapForm } from '../changes.ts';
import type { Row } from '../row.ts';

// The parts to use are on the page, and cannot be seen where they stand.

export const clipped: readonly Row[] = [
  {
    id: 'clip-path',
    name: 'the form is under clip-path, all but its first field',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on what is cut away',
    page: {
      html: both(
        wrapForm('<div id="box">'),
        script(`{
          const at = (part) => document.querySelector('[data-part="' + part + '"]').getBoundingClientRect()
          const cut = box.getBoundingClientRect().bottom - (at('identifier').bottom + at('password').top) / 2
          box.style.clipPath = 'inset(0 0 ' + cut + 'px 0)'
        }`),
      ),
    },
    see: { card: [STEP], rings: RINGS.slice(0, 1) },
  },
  {
    id: 'clip',
    name: 'the form is cut to a single pixel by the old « visually hidden » rule',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring, and ask for no field that nobody sees',
    page: { html: wrapForm('<div style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden">') },
    see: { rings: [], unsaid: ['1«'] },
  },
  {
    id: 'far-left',
    name: 'the form waits at −9999 px',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring, and ask for no field that nobody can reach',
    page: { html: wrapForm('<div style="position:absolute;left:-9999px">') },
    see: { rings: [], unsaid: ['1«', 'Montrer sur la page'] },
  },
  {
    id: 'collapsed',
    name: 'the form is folded in an accordion of no height',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring, and ask for no field that nobody sees',
    page: { html: wrapForm('<div style="height:0;overflow:hidden">') },
    see: { rings: [], unsaid: ['1«'] },
  },
  {
    id: 'scaled-away',
    name: 'the form is scaled to nothing, and then grows in',
    browsers: 'both',
    must: 'draw the rings once it has arrived',
    page: {
      html: both(
        style('#box{transform:scale(0)} #box.in{transform:none;transition:transform .4s}'),
        wrapForm('<div id="box">'),
      ),
    },
    act: ({ tab }) => tab.evaluate(() => document.querySelector('#box')?.classList.add('in')),
    see: guided,
  },
  {
    id: 'fades-in',
    name: 'the form fades in',
    browsers: 'both',
    must: 'draw the rings once it has arrived',
    page: {
      html: both(style('#box{opacity:0} #box.in{opacity:1;transition:opacity .4s}'), wrapForm('<div id="box">')),
    },
    act: ({ tab }) => tab.evaluate(() => document.querySelector('#box')?.classList.add('in')),
    see: guided,
  },
  {
    id: 'see-through',
    name: 'the form is fully transparent',
    browsers: 'both',
    fault: 14,
    must: 'draw no ring, and ask for no field that nobody sees',
    page: { html: wrapForm('<div style="opacity:0">') },
    see: { rings: [], unsaid: ['1«'] },
  },
  {
    id: 'content-visibility',
    name: 'the form is skipped by content-visibility: hidden, then shown',
    browsers: 'both',
    fault: 14,
    must: 'guide once it is shown',
    page: { html: wrapForm('<div id="box" style="content-visibility:hidden">') },
    act: ({ tab }) => tab.evaluate(() => document.querySelector('#box')?.removeAttribute('style')),
    see: guided,
  },
];
