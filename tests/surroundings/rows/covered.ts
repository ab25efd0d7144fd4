import { append, both, guided, RINGS, replace, ringless, STEP, script } from '../changes.ts';
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

const MODAL = '<h2>Avis aux familles</h2><p>La rentrée est le 1er septembre.</p><button type="button">Fermer</button>';

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
  {
    id: 'password-manager-icon',
    name: 'a password manager puts its key into the field, in a shadow root after the body',
    browsers: 'both',
    must: 'guide as ever',
    page: {
      html: script(`for (const id of ['username', 'password']) {
        const { right, top } = document.getElementById(id).getBoundingClientRect()
        const key = document.createElement('div')
        key.style.cssText = 'position:absolute;z-index:2147483647;width:24px;height:24px;left:' + (right - 30) + 'px;top:' + (top + 8) + 'px'
        key.attachShadow({ mode: 'closed' }).innerHTML = '<button style="all:unset;width:24px;height:24px;background:#175ddc">k</button>'
        document.documentElement.append(key)
      }`),
    },
    see: guided,
  },
  {
    id: 'password-manager-list',
    name: 'a password manager opens its list under the first field, over the second',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on the field that the list covers',
    page: {
      html: script(`{
        const { left, bottom, width } = document.getElementById('username').getBoundingClientRect()
        const list = document.createElement('div')
        list.style.cssText = 'position:absolute;z-index:2147483647;left:' + left + 'px;top:' + bottom + 'px;width:' + width + 'px'
        const below = document.getElementById('password').getBoundingClientRect().bottom - bottom
        list.attachShadow({ mode: 'closed' }).innerHTML = '<div style="background:#fff;height:' + below + 'px">Compte</div>'
        document.documentElement.append(list)
      }`),
    },
    see: { card: [STEP], rings: ['1 identifier', '3 submit'] },
  },
  {
    id: 'password-manager-line',
    name: 'a password manager puts a line of its own between the fields, later',
    browsers: 'both',
    must: 'move the rings along',
    page: {},
    act: async ({ tab, see }) => {
      await see(guided);
      await tab.evaluate(() => {
        const line = document.createElement('div');
        line.style.height = '90px';
        document.querySelector('#divUsername')?.after(line);
      });
    },
    see: guided,
  },
  {
    id: 'dialog-modal',
    name: 'the page opens a modal <dialog>',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring behind it, and stay usable',
    page: { html: both(append(`<dialog id="d">${MODAL}</dialog>`), script('d.showModal()')) },
    see: ringless(),
  },
  {
    id: 'dialog-modal-closed',
    name: 'the modal <dialog> is closed',
    browsers: 'both',
    must: 'guide as ever',
    page: {
      html: both(
        append(`<dialog id="d">${MODAL.replace('<button', '<button onclick="d.close()"')}</dialog>`),
        script('d.showModal()'),
      ),
    },
    act: async ({ tab, see }) => {
      await see(ringless());
      await tab.click('#d button');
    },
    see: guided,
  },
  {
    id: 'dialog-aria',
    name: 'the page opens an ARIA modal',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring behind it',
    page: {
      html: append(
        `<div style="position:fixed;inset:0;background:#0008"><div role="dialog" aria-modal="true" style="margin:60px;background:#fff">${MODAL}</div></div>`,
      ),
    },
    see: ringless(),
  },
  {
    id: 'dialog-class',
    name: 'the page opens a modal that only a class tells, with a dark backdrop',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring behind the backdrop',
    page: {
      html: append(
        `<div class="modal-backdrop" style="position:fixed;inset:0;background:#0008"></div><div class="modal" style="position:fixed;top:40px;left:700px;width:300px;background:#fff">${MODAL}</div>`,
      ),
    },
    see: ringless(),
  },
  {
    id: 'dialog-open',
    name: 'a <dialog> that is not modal lies over the fields',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on what it covers',
    page: {
      html: append(`<dialog open style="position:fixed;inset:0;width:100%;height:100%;z-index:5">${MODAL}</dialog>`),
    },
    see: ringless(),
  },
  {
    id: 'popover',
    name: 'the page opens a popover over everything, above the card',
    browsers: 'both',
    must: 'draw no ring, and keep the card above it',
    page: { html: append(`<div popover="manual" id="p" style="inset:0;width:100%;height:100%">${MODAL}</div>`) },
    act: async ({ tab, see }) => {
      await see(guided);
      await tab.evaluate(() => document.querySelector<HTMLElement>('#p')?.showPopover());
    },
    see: ringless(),
  },
  {
    id: 'inert',
    name: 'the page makes its content inert while it works',
    browsers: 'both',
    fault: 1,
    must: 'draw no ring on what cannot be used, and bring them back afterwards',
    page: { html: replace('<main id="contenu">', '<main id="contenu" inert>') },
    act: async ({ tab, see }) => {
      await see(ringless());
      await tab.evaluate(() => document.querySelector('main')?.removeAttribute('inert'));
    },
    see: guided,
  },
  {
    id: 'greyed',
    name: 'the button is greyed until the fields are filled',
    browsers: 'both',
    must: 'guide as ever',
    page: { html: replace('id="bouton_valider"', 'id="bouton_valider" disabled') },
    see: guided,
  },
  {
    id: 'fullscreen',
    name: 'the page shows itself in full screen',
    browsers: 'both',
    must: 'keep the card above it, and the rings in place',
    page: {
      html: append(
        '<button type="button" id="full" onclick="contenu.requestFullscreen()" style="position:fixed;top:0;right:0">Plein écran</button>',
      ),
    },
    act: async ({ tab, see }) => {
      await see(guided);
      await tab.click('#full');
      await tab.waitFor(() => document.fullscreenElement !== null);
    },
    see: guided,
  },
];
