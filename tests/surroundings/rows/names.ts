import { afterwards, codeGuided, showCode } from '../acts.ts';
import { firstScript, guided, script } from '../changes.ts';
import type { Row } from '../row.ts';

// What a page does to listen in on the guide, or to play the person.

export const names: readonly Row[] = [
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
    id: 'overheard',
    name: 'the page listens to every message and event that reaches it',
    browsers: 'both',
    must: 'guide as ever, and tell the page nothing of itself',
    async play({ open, see, tab }) {
      await open({
        html: firstScript(`
          globalThis.heard = []
          addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))`),
      });
      await see(guided);
      const heard = await tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      if (heard.length > 0) throw new Error(`the page hears ${heard[0]}`);
    },
  },
  {
    id: 'false-successor',
    name: 'a script of the page claims that a newer guide has started, in the words that it has overheard',
    browsers: 'both',
    must: 'guide as ever, also in the next view',
    page: {
      html: firstScript(`
        globalThis.claim = () => {
          const ids = [...new Set([globalThis.overheard, 'ent-pas-a-pas@ent-pas-a-pas.fr'])]
          for (const type of [...ids, ...ids.map((id) => id + ':guide:wxt:content-script-started')])
            document.dispatchEvent(new CustomEvent(String(type), { detail: { contentScriptName: 'guide', messageId: 'x' } }))
        }
        addEventListener('message', ({ data }) => { globalThis.overheard = data?.type })`),
    },
    async act(stage) {
      await stage.see(guided);
      await stage.tab.evaluate(() => (globalThis as unknown as { claim: () => void }).claim());
      await stage.see(guided);
      await showCode(stage);
    },
    see: codeGuided,
  },
];
