import { bodyOf } from '../../tools/drawn/fixtures.ts';
import { until } from '../../tools/drawn/until.ts';
import { CODE, codeGuided, showCode } from '../acts.ts';
import { append, both, guided, RINGS, STEP, style, wrapForm } from '../changes.ts';
import type { Row } from '../row.ts';

// The page moves, or shows something else.

export const moving: readonly Row[] = [
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
          .replace('</body>', () => `</div><div id="second">${bodyOf(CODE)}</div></body>`),
      ),
    },
    async act({ tab, see }) {
      await see(guided);
      await tab.evaluate(() => {
        document.body.dataset.view = 'code';
      });
    },
    see: codeGuided,
  },
  {
    id: 'view-by-history',
    name: 'the page goes to another view and another address without being loaded',
    browsers: 'both',
    must: 'take the old card away, and say what belongs to the new view',
    page: {},
    async act(stage) {
      const { tab, see } = stage;
      await see(guided);
      await tab.evaluate(() => history.pushState(null, '', '/idp/profile/SAML2/Redirect/code'));
      await showCode(stage);
    },
    see: codeGuided,
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
