import { fixture } from '../../tools/drawn/fixtures.ts';
import { until } from '../../tools/drawn/until.ts';
import { append, both, guided, RINGS, replace, STEP, script, style, wrapForm } from '../changes.ts';
import type { Row } from '../row.ts';

// The page moves, or shows something else, without telling anybody.

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

/** The text between the tags of a drawn page’s body. */
const bodyOf = (file: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(fixture(file).html)?.[1] ?? '';

export const moving: readonly Row[] = [
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
  {
    id: 'window-turned',
    name: 'the window becomes narrow, as when a tablet is turned',
    browsers: 'both',
    must: 'move the rings along',
    page: {},
    async act({ tab, see }) {
      await see(guided);
      await tab.setViewport({ width: 800, height: 1100 });
    },
    see: guided,
  },
  {
    id: 'smooth-scroll',
    name: 'the page scrolls smoothly by itself',
    browsers: 'both',
    must: 'move the rings along',
    page: { html: both(append('<div style="height:2000px"></div>')) },
    async act({ tab, see }) {
      await see(guided);
      await tab.evaluate(() => scrollTo({ top: 90, behavior: 'smooth' }));
      await tab.waitFor(() => scrollY === 90);
    },
    see: guided,
  },
  {
    id: 'endless-animation',
    name: 'an endless animation moves the form from one place to another, every second and a half',
    browsers: 'both',
    fault: 6,
    must: 'have the rings on their parts in either place',
    page: {
      html: both(
        style(
          '@keyframes swing{0%{transform:none}50%{transform:translateY(-90px)}} #box{animation:swing 3s steps(1) infinite}',
        ),
        wrapForm('<div id="box">'),
      ),
    },
    async act({ tab, see, look }) {
      await see({ card: [STEP] });
      // Both places come round again and again: in each of them the rings must be right once at least.
      const right = new Set<number>();
      await until(15_000, 'rings on their parts in both places', async () => {
        const { y } = await tab.boxOf('#username');
        const { rings } = await look();
        const isStill = (await tab.boxOf('#username')).y === y;
        if (isStill && rings.join() === RINGS.join()) right.add(y);
        if (right.size < 2) throw new Error(`right in ${right.size} of 2 places; the rings are [${rings.join(', ')}]`);
        return true;
      });
    },
    see: { card: [STEP] },
  },
  {
    id: 'view-by-data',
    name: 'the page goes to another view by an attribute data-view alone',
    browsers: 'both',
    fault: 6,
    must: 'take the old card away, and say what belongs to the new view',
    page: {
      html: both(style('[data-view="login"] #second,[data-view="code"] #first{display:none}'), (html) =>
        html
          .replace(/<body[^>]*>/, '<body data-view="login"><div id="first">')
          .replace('</body>', () => `</div><div id="second">${bodyOf('educonnect/sms-code.html')}</div></body>`),
      ),
    },
    async act({ tab, see }) {
      await see(guided);
      await tab.evaluate(() => {
        document.body.dataset.view = 'code';
      });
    },
    see: { card: ['code'], unsaid: [STEP], rings: ['1 code', '2 submit'] },
  },
  {
    id: 'view-by-history',
    name: 'the page goes to another view and another address without being loaded',
    browsers: 'both',
    must: 'take the old card away, and say what belongs to the new view',
    page: {},
    async act({ tab, see }) {
      await see(guided);
      await tab.evaluate((html: string) => {
        history.pushState(null, '', '/idp/profile/SAML2/Redirect/code');
        document.body.innerHTML = html;
      }, bodyOf('educonnect/sms-code.html'));
    },
    see: { card: ['code'], unsaid: [STEP], rings: ['1 code', '2 submit'] },
  },
  {
    id: 'hash',
    name: 'the address gets a fragment, and loses it again, many times',
    browsers: 'both',
    must: 'guide as ever',
    page: {},
    async act({ tab, see }) {
      await see(guided);
      await tab.evaluate(() => {
        for (let n = 0; n < 50; n += 1) location.hash = `a${n}`;
      });
    },
    see: guided,
  },
];
