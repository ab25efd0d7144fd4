import { append, both, guided, replace, ringless, script } from '../changes.ts';
import type { Row } from '../row.ts';

// Dialogs, popovers and parts that cannot be used for a while.

const MODAL = '<h2>Avis aux familles</h2><p>La rentrée est le 1er septembre.</p><button type="button">Fermer</button>';

export const dialogs: readonly Row[] = [
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
    id: 'dialog-bare',
    name: 'a window that says only that it is modal comes late, into a place that stood empty',
    browsers: 'both',
    must: 'draw no ring behind it',
    page: {
      html: append('<div id="root"></div>'),
    },
    act: async ({ tab, see }) => {
      await see(guided);
      await tab.evaluate(() => {
        const root = document.querySelector('#root') as HTMLElement;
        root.innerHTML =
          '<div aria-modal="true" style="position:fixed;top:40px;left:700px;width:300px;background:#fff"><p>Un instant</p></div>';
      });
    },
    see: ringless(),
  },
  ...(['left', 'right'] as const).map(
    (side): Row => ({
      id: `drawer-shut-${side}`,
      name: `a drawer of the page says that it is modal while it is shut but for its handle, ${side} in the window`,
      browsers: 'both',
      must: 'guide as ever',
      page: {
        html: append(
          `<div role="dialog" aria-modal="true" style="position:fixed;top:0;${side}:-270px;width:300px;height:100%">${MODAL}</div>`,
        ),
      },
      see: guided,
    }),
  ),
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
