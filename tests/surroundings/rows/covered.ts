import { append, both, guided, RINGS, ringless, STEP, script } from '../changes.ts';
import type { Row } from '../row.ts';

// Something of the page lies over the parts to use.

/** A sheet over the whole window. */
const wall = (inner: string, css = 'background:#fff') =>
  append(`<div id="wall" style="position:fixed;inset:0;z-index:9999;${css}">${inner}</div>`);

/** A bar over the whole width of the window, from the middle of one gap between two parts to an edge of the window. */
const bar = (between: readonly [string, string], edge: 'top' | 'bottom', inner: string) =>
  both(
    append(`<div id="bar" style="position:fixed;left:0;right:0;${edge}:0;z-index:99;background:#eee">${inner}</div>`),
    script(`{
      const at = (part) => document.querySelector('[data-part="' + part + '"]').getBoundingClientRect()
      const middle = (at('${between[0]}').bottom + at('${between[1]}').top) / 2
      bar.style.height = (${edge === 'top' ? 'middle' : 'innerHeight - middle'}) + 'px'
    }`),
  );

const ACCEPT = '<button type="button">Tout accepter</button>';
const REFUSE = '<button type="button" onclick="wall.remove()">Tout refuser</button>';
const QUESTION = '<h2>Nous respectons votre vie privée</h2><p>Ce site utilise des cookies.</p>';

/** Puts something exactly over one part. */
const over = (part: string, how: string) =>
  script(`{
    const { x, y, width, height } = document.querySelector('[data-part="${part}"]').getBoundingClientRect()
    const lid = document.createElement('div')
    lid.id = 'lid'
    lid.style.cssText = 'position:absolute;z-index:50;background:#fff;left:' + (x + scrollX - 4) + 'px;top:' +
      (y + scrollY - 4) + 'px;width:' + (width + 8) + 'px;height:' + (height + 8) + 'px;${how}'
    lid.textContent = 'Messagerie'
    document.body.append(lid)
  }`);

export const covered: readonly Row[] = [
  {
    id: 'cookie-wall',
    name: 'a cookie wall with « Tout refuser » lies over the page',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring, say which button closes the wall, and never advise « Tout accepter »',
    page: { html: wall(QUESTION + ACCEPT + REFUSE) },
    see: { ...ringless(STEP, 'Tout refuser'), unsaid: ['Tout accepter'] },
  },
  {
    id: 'cookie-wall-closed',
    name: 'the person closes the cookie wall',
    browsers: 'both',
    fault: 1,
    must: 'bring the rings',
    page: { html: wall(QUESTION + ACCEPT + REFUSE) },
    act: async ({ tab, see }) => {
      await see(ringless(STEP));
      await tab.click('#wall button:last-child');
    },
    see: guided,
  },
  {
    id: 'cookie-wall-accept-only',
    name: 'a cookie wall has no other button than « Tout accepter »',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring, say that something hides the page, and never advise « Tout accepter »',
    page: { html: wall(QUESTION + ACCEPT) },
    see: { ...ringless(STEP, 'cache'), unsaid: ['Tout accepter'] },
  },
  {
    id: 'cookie-wall-half',
    name: 'a cookie banner covers the lower half of the window',
    browsers: 'both',
    fault: 1,
    must: 'draw rings on what can be used only',
    page: { html: bar(['identifier', 'password'], 'bottom', QUESTION + ACCEPT + REFUSE) },
    see: { card: [STEP, 'Tout refuser'], rings: RINGS.slice(0, 1) },
  },
  {
    id: 'cookie-wall-shadow',
    name: 'a cookie wall stands in a shadow root of its own, after the body',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring, and say that something hides the page',
    page: {
      html: script(`{
        const host = document.createElement('consent-manager')
        host.attachShadow({ mode: 'closed' }).innerHTML =
          '<div style="position:fixed;inset:0;z-index:9999;background:#fff"><button>Tout accepter</button></div>'
        document.documentElement.append(host)
      }`),
    },
    see: ringless(STEP, 'cache'),
  },
  {
    id: 'cookie-wall-frame',
    name: 'a cookie wall is a frame over the whole window',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring, and say that something hides the page',
    page: { html: wall('<iframe srcdoc="<h2>Cookies</h2>" style="width:100%;height:100%;border:0"></iframe>') },
    see: ringless(STEP, 'cache'),
  },
  {
    id: 'spinner',
    name: 'a white veil with a spinner lies over the page, then goes',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring while it is there, and all of them when it has gone',
    page: { html: wall('<div role="progressbar"></div>', 'background:rgb(255 255 255 / 90%)') },
    act: async ({ tab, see }) => {
      await see(ringless());
      await tab.evaluate(() => document.querySelector('#wall')?.remove());
    },
    see: guided,
  },
  {
    id: 'clear-veil',
    name: 'a veil that nobody sees takes every click',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on what cannot be pressed',
    page: { html: wall('', '') },
    see: ringless(),
  },
  {
    id: 'tint',
    name: 'a tint lies over the page and lets clicks through',
    browsers: 'both',
    must: 'guide as ever',
    page: { html: wall('', 'background:rgb(0 0 80 / 10%);pointer-events:none') },
    see: guided,
  },
  {
    id: 'banner-top',
    name: 'a fixed banner covers the top of the window, and the first field',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring under the banner',
    page: {
      html: bar(['identifier', 'password'], 'top', '<p>Alerte Vigipirate</p>'),
    },
    see: { card: [STEP], rings: RINGS.slice(1) },
  },
  {
    id: 'chat',
    name: 'an open chat lies over the button « Se connecter »',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on the button, and the others',
    page: { html: over('submit', 'position:fixed;height:200px;width:300px') },
    see: { card: [STEP, 'cache'], rings: RINGS.slice(0, 2) },
  },
  {
    id: 'chat-small',
    name: 'a chat bubble covers a corner of the button « Se connecter »',
    browsers: 'both',
    must: 'guide as ever: the button can be pressed',
    page: { html: over('submit', 'position:fixed;width:20px;height:20px') },
    see: guided,
  },
];
