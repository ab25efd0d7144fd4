import { both, guided, replace, script, style } from '../changes.ts';
import type { Row } from '../row.ts';

// The parts to use are moved by a style rule alone: no element changes.

/** A page whose footer sticks to the lower edge: it stays as high as the window, whatever moves inside. */
const STICKY = style(
  'html,body{height:100%}body{display:flex;flex-direction:column}.fr-container{flex:1 0 auto;min-height:0;overflow:hidden}',
);

const HINT = '<p id="hint" style="height:60px;margin:0">Votre identifiant est sur la feuille de l’établissement.</p>';

/** A hint of 60 px that only a style rule shows. */
const hinted = (rule: string) =>
  both(
    STICKY,
    style(`#hint{display:none}${rule}`),
    replace('<div class="fr-input-group" id="divUsername">', `${HINT}<div class="fr-input-group" id="divUsername">`),
  );

export const hints: readonly Row[] = [
  {
    id: 'swelling',
    name: 'the button swells and shrinks for ever',
    browsers: 'both',
    must: 'guide as ever',
    page: {
      html: style(
        '@keyframes swell{50%{transform:scale(1.04)}}#bouton_valider{animation:swell 2s ease-in-out infinite}',
      ),
    },
    see: guided,
  },
  {
    id: 'focus-within',
    name: 'a click into the first field shows a hint by :focus-within, and moves the form 60 px down',
    browsers: 'both',
    fault: 6,
    must: 'move the rings along',
    page: { html: hinted('#validerAuth:focus-within #hint{display:block}') },
    async act({ tab, see }) {
      await see(guided);
      await tab.click('#username');
      await tab.waitFor(() => document.querySelector('#hint')?.checkVisibility());
    },
    see: guided,
  },
  {
    id: 'focus-within-tab',
    name: 'the same, by the key Tab',
    browsers: 'both',
    fault: 6,
    must: 'move the rings along',
    page: {
      html: both(
        hinted('#validerAuth:focus-within #hint{display:block}'),
        script('document.getElementById("bouton_profil").focus()'),
      ),
    },
    async act({ tab, see }) {
      await see(guided);
      for (let presses = 0; presses < 5; presses += 1) await tab.press('Tab');
      await tab.waitFor(() => document.querySelector('#hint')?.checkVisibility());
    },
    see: guided,
  },
  {
    id: 'checked-hint',
    name: 'a box ticked by the person shows a hint by a style rule alone',
    browsers: 'both',
    fault: 6,
    must: 'move the rings along',
    page: {
      html: both(
        hinted('#more:checked~#hint{display:block}'),
        replace(HINT, `<input type="checkbox" id="more" aria-label="Aide">${HINT}`),
      ),
    },
    async act({ tab, see }) {
      await see(guided);
      await tab.click('#more');
    },
    see: guided,
  },
  {
    id: 'typed-hint',
    name: 'a first letter in the field shows a hint by :placeholder-shown',
    browsers: 'both',
    fault: 6,
    must: 'move the rings along',
    page: {
      html: both(
        hinted('#validerAuth:has(#username:not(:placeholder-shown)) #hint{display:block}'),
        replace('id="username" name', 'id="username" placeholder=" " name'),
      ),
    },
    async act({ tab, see }) {
      await see(guided);
      await tab.type('#username', 'a');
      await tab.waitFor(() => document.querySelector('#hint')?.checkVisibility());
    },
    see: guided,
  },
  {
    id: 'hover-hint',
    name: 'the mouse over the title shows a hint by :hover',
    browsers: 'both',
    fault: 6,
    must: 'move the rings along',
    page: { html: hinted('main:has(h1:hover) #hint{display:block}') },
    async act({ tab, see }) {
      await see(guided);
      const { x, y } = await tab.boxOf('#titre_responsable');
      await (tab.raw as unknown as { mouse: { move(x: number, y: number): Promise<void> } }).mouse.move(x + 5, y + 5);
      await tab.waitFor(() => document.querySelector('#hint')?.checkVisibility());
    },
    see: guided,
  },
  {
    id: 'sticky-footer',
    name: 'on a page with a sticky footer a picture without a size comes late, above the form',
    browsers: 'both',
    fault: 6,
    must: 'move the rings along',
    page: {
      html: both(
        STICKY,
        replace('<main id="contenu">', '<main id="contenu"><img id="late" alt="" style="display:block">'),
      ),
    },
    async act({ tab, see }) {
      await see(guided);
      await tab.evaluate(() => {
        const late = document.querySelector<HTMLImageElement>('#late');
        if (late) late.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"/>';
      });
    },
    see: guided,
  },
  {
    id: 'sheet-late',
    name: 'a style sheet of the page changes a rule, without any element changing',
    browsers: 'both',
    fault: 6,
    must: 'move the rings along',
    page: { html: both(STICKY, style('#validerAuth{}')) },
    async act({ tab, see }) {
      await see(guided);
      await tab.evaluate(() => [...document.styleSheets].at(-1)?.insertRule('#validerAuth{padding-top:70px}'));
    },
    see: guided,
  },
];
