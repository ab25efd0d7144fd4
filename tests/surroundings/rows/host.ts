import { until } from '../../tools/drawn/until.ts';
import { afterwards } from '../acts.ts';
import { append, guided, RINGS, ringless, STEP, script, style } from '../changes.ts';
import type { Row } from '../row.ts';

// What a page does to the one element that the guide adds to it.

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
      const address = await tab.url();
      const badge = () =>
        inExtension(async (url: string) => {
          const [found] = await browser.tabs.query({ url: `${url.split('?')[0]}*` });
          return found && browser.action.getBadgeText({ tabId: found.id });
        }, address);
      await until(8000, 'the mark on the toolbar', async () => (await badge()) === '?');
      await see({ nothing: true });
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
    id: 'element-after-body',
    name: 'another element of the highest order comes after it, all over the window',
    browsers: 'both',
    must: 'keep the card above it',
    page: { html: style('#top{position:fixed;inset:0;z-index:2147483647;pointer-events:none}') },
    act: afterwards(`const top = document.createElement('div'); top.id = 'top'; document.documentElement.append(top)`),
    see: { card: [STEP], rings: RINGS },
  },
];
