import { append, both, firstScript, guided, RINGS, ringless, STEP, script, style } from '../changes.ts';
import type { Row } from '../row.ts';
import type { Stage } from '../stage.ts';

// What a page does to the one element that the guide adds to it.

/** Once all is drawn, the page runs this, with the overlay's element as `host`. */
const afterwards = (code: string) => async (stage: Stage) => {
  await stage.see(guided);
  await stage.tab.evaluate((text: string) => {
    new Function('host', text)(document.querySelector('ent-pas-a-pas'));
  }, code);
};

/** Does something to the host once, then lets go. */
const done = (id: string, name: string, code: string, fault?: number): Row => ({
  id,
  name,
  browsers: 'both',
  ...(fault && { fault }),
  must: 'be seen and usable again by itself',
  page: {},
  act: afterwards(code),
  see: guided,
});

/** The page changes something of its own, so that the guide looks again. */
const NUDGE = `document.querySelector('main').append(document.createElement('p'));`;

const UNDER_MODAL = '<dialog id="d"><p>Avis</p></dialog>';

export const host: readonly Row[] = [
  done('removed', 'the page removes it once', 'host.remove()'),
  {
    id: 'removed-always',
    name: 'the page removes it each time',
    browsers: 'both',
    must: 'give way after the third time, and say on the toolbar that help is there',
    async play({ open, see, inExtension, tab }) {
      await open({
        html: script(
          `new MutationObserver(() => document.querySelector('ent-pas-a-pas')?.remove()).observe(document, { childList: true, subtree: true })`,
        ),
      });
      await see({ nothing: true });
      const badge = await inExtension(
        async (url: string) => {
          const [found] = await browser.tabs.query({ url: `${url.split('?')[0]}*` });
          return found && browser.action.getBadgeText({ tabId: found.id });
        },
        await tab.url(),
      );
      if (badge !== '?') throw new Error(`the toolbar says « ${badge} »`);
    },
  },
  {
    id: 'modal-anew',
    name: 'a modal <dialog> in which it stands is drawn anew five times',
    browsers: 'both',
    fault: 11,
    must: 'not take that for removals, and guide as ever once the modal is gone',
    page: { html: append('<div id="app"></div>') },
    async act({ tab, see }) {
      await see(guided);
      for (let turn = 0; turn < 5; turn += 1) {
        await tab.evaluate((inner: string) => {
          const app = document.querySelector('#app') as HTMLElement;
          app.innerHTML = inner;
          app.querySelector('dialog')?.showModal();
        }, UNDER_MODAL);
        await see(ringless());
      }
      await tab.evaluate(() => document.querySelector('#app')?.remove());
    },
    see: guided,
  },
  done(
    'moved',
    'the page moves it into a hidden box',
    `const box = document.body.appendChild(document.createElement('div')); box.hidden = true; box.append(host)`,
  ),
  done(
    'moved-clipped',
    'the page moves it into a box of one pixel',
    `const box = document.body.appendChild(document.createElement('div')); box.style.cssText = 'width:1px;height:1px;overflow:hidden;transform:scale(.5)'; box.append(host)`,
  ),
  {
    id: 'cloned',
    name: 'the page clones it ten times',
    browsers: 'both',
    must: 'draw one card, and the rings once',
    page: {},
    act: afterwards(`for (let n = 0; n < 10; n++) document.documentElement.append(host.cloneNode(true))`),
    see: guided,
  },
  {
    id: 'hidden-by-rules',
    name: 'a stylesheet of the page hides it by every means, all important',
    browsers: 'both',
    must: 'be seen and usable',
    page: {
      html: style(
        'ent-pas-a-pas,[popover],html>:not(head,body){display:none!important;visibility:hidden!important;opacity:0!important;transform:scale(0)!important;clip-path:inset(50%)!important;filter:opacity(0)!important;pointer-events:none!important;content-visibility:hidden!important;position:static!important;z-index:-1!important;inset:auto!important;width:0!important}',
      ),
    },
    see: guided,
  },
  ...(
    [
      ['display', 'none'],
      ['opacity', '0'],
      ['transform', 'translateX(-9999px)'],
      ['clip-path', 'inset(50%)'],
      ['width', '0'],
      ['content-visibility', 'hidden'],
      ['visibility', 'hidden'],
    ] as const
  ).map(([property, value]) =>
    done(
      `inline-${property}`,
      `a script of the page writes ${property}: ${value}, important, on it`,
      `host.style.setProperty('${property}', '${value}', 'important');${NUDGE}`,
      12,
    ),
  ),
  done('no-popover', 'the page takes its attribute popover away', `host.removeAttribute('popover');${NUDGE}`, 12),
  done(
    'popover-auto',
    'the page makes a light popover of it, and opens one of its own',
    `host.popover = 'auto'; const p = document.body.appendChild(document.createElement('div')); p.popover = 'auto'; p.showPopover(); p.hidePopover();${NUDGE}`,
    12,
  ),
  done('hide-popover', 'the page closes its popover', `host.hidePopover();${NUDGE}`, 12),
  done('attribute-hidden', 'the page writes hidden on it', `host.hidden = true;${NUDGE}`, 12),
  done(
    'attribute-inert',
    'the page makes everything inert around a modal of its own, it too',
    `host.inert = true;${NUDGE}`,
    12,
  ),
  {
    id: 'aria-hidden',
    name: 'the page hides everything around a modal of its own from screen readers, it too',
    browsers: 'both',
    fault: 12,
    must: 'be heard again',
    page: {},
    async act({ tab, see }) {
      await see(guided);
      await tab.evaluate(() => {
        document.querySelector('ent-pas-a-pas')?.setAttribute('aria-hidden', 'true');
        document.querySelector('main')?.append(document.createElement('p'));
      });
      await tab.waitFor(() => document.querySelector('ent-pas-a-pas')?.getAttribute('aria-hidden') !== 'true');
    },
    see: guided,
  },
  {
    id: 'name-taken',
    name: 'the page has taken the name of the element first, and reads what is put into it',
    browsers: 'both',
    fault: 7,
    must: 'guide as ever, and let the page read nothing',
    async play({ open, see, tab }) {
      await open({
        html: firstScript(`
          globalThis.roots = []
          customElements.define('ent-pas-a-pas', class extends HTMLElement {
            constructor() { super(); globalThis.internals = this.attachInternals() }
            attachShadow(options) { const root = super.attachShadow(options); roots.push(root); return root }
            connectedCallback() { if (this.shadowRoot) roots.push(this.shadowRoot); if (internals.shadowRoot) roots.push(internals.shadowRoot) }
          })`),
      });
      await see(guided);
      const read = await tab.evaluate(() => {
        const { roots, internals } = globalThis as unknown as { roots: ShadowRoot[]; internals?: ElementInternals };
        return [...roots, internals?.shadowRoot].flatMap((root) => root?.textContent ?? []);
      });
      if (read.length > 0) throw new Error(`the page reads « ${read[0]?.slice(-60)} »`);
    },
  },
  {
    id: 'name-barred',
    name: 'the page has taken the name of the element first, and gives it a shadow root of its own',
    browsers: 'both',
    fault: 7,
    must: 'guide as ever',
    page: {
      html: firstScript(
        `customElements.define('ent-pas-a-pas', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }) } })`,
      ),
    },
    see: guided,
  },
  {
    id: 'name-throws',
    name: 'the page has taken the name of the element first, and throws when one is made',
    browsers: 'both',
    fault: 7,
    must: 'guide as ever',
    page: {
      html: firstScript(
        `customElements.define('ent-pas-a-pas', class extends HTMLElement { constructor() { throw new Error('no') } connectedCallback() { this.remove() } })`,
      ),
    },
    see: guided,
  },
  {
    id: 'attach-shadow',
    name: 'the page listens in on attachShadow, and on everything that makes elements',
    browsers: 'both',
    must: 'guide as ever, and let the page read nothing',
    async play({ open, see, tab }) {
      await open({
        html: firstScript(`
          globalThis.caught = []
          for (const [of, name] of [[Element.prototype, 'attachShadow'], [Document.prototype, 'createElement'], [Element.prototype, 'append'], [Node.prototype, 'appendChild']]) {
            const real = of[name]
            of[name] = function (...given) { caught.push(name); const made = real.apply(this, given); if (name === 'attachShadow') this.mine = made; return made }
          }`),
      });
      await see(guided);
      const caught = await tab.evaluate(() => (globalThis as unknown as { caught: string[] }).caught);
      if (caught.length > 0) throw new Error(`the page catches ${caught[0]}`);
    },
  },
  {
    id: 'synthetic-click',
    name: 'a script of the page clicks on it, and where its × stands',
    browsers: 'both',
    fault: 8,
    must: 'go on standing there',
    page: {},
    act: afterwards(
      `for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: innerWidth - 40, clientY: innerHeight - 200 })); host.click()`,
    ),
    see: guided,
  },
  {
    id: 'synthetic-escape',
    name: 'a script of the page makes a press of Escape',
    browsers: 'both',
    fault: 8,
    must: 'go on standing there, and keep nothing as folded',
    page: {},
    async act(stage) {
      await afterwards(
        `for (const on of [document, document.body, host, window]) on.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))`,
      )(stage);
      await stage.see(guided);
      await stage.keeps(
        'nothing as folded',
        ({ local }) => (local.memory as { folded?: string[] }).folded?.length === 0,
      );
    },
    see: guided,
  },
  {
    id: 'true-escape',
    name: 'the person presses Escape on a page that keeps all keys to itself',
    browsers: 'both',
    must: 'fold at that, and unfold again at the corner button',
    page: {
      html: script(
        `for (const on of [window, document]) on.addEventListener('keydown', (event) => event.stopPropagation(), true)`,
      ),
    },
    async act({ tab, see, press }) {
      await see(guided);
      await tab.press('Escape');
      await see({ card: null, rings: [], button: true });
      await press('[data-unfold]');
    },
    see: guided,
  },
  {
    id: 'element-after-body',
    name: 'another element of the highest order comes after it, all over the window',
    browsers: 'both',
    must: 'keep the card above it',
    page: { html: both(append(''), style('#top{position:fixed;inset:0;z-index:2147483647;pointer-events:none}')) },
    act: afterwards(`const top = document.createElement('div'); top.id = 'top'; document.documentElement.append(top)`),
    see: { card: [STEP], rings: RINGS },
  },
];
