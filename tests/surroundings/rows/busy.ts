import { fixture } from '../../tools/drawn/fixtures.ts';
import { guided, script } from '../changes.ts';
import type { Row } from '../row.ts';
import { LOGIN, type Stage } from '../stage.ts';

// Pages that never rest.

/** A page of many elements, links every tenth, of which some change all the time. */
const storm = (nodes: number, perSecond: number) =>
  script(`
    const many = document.createElement('div')
    many.style.cssText = 'position:absolute;left:700px;top:900px;width:400px'
    // Each is a box of its own, so that the changes cost the page itself little.
    const css = 'display:block;contain:strict;width:90px;height:16px'
    for (let n = 0; n < ${nodes}; n++) {
      const one = document.createElement(n % 10 ? 'span' : 'a')
      if (n % 10 === 0) one.href = '/l' + n
      one.style.cssText = css
      one.textContent = 'mot ' + n + ' '
      many.append(one)
    }
    document.body.append(many)
    globalThis.frames = 0
    requestAnimationFrame(function count() { frames++; requestAnimationFrame(count) })
    const each = Math.max(1, Math.round(${perSecond} / 50))
    let turn = 0
    setInterval(() => { for (let n = 0; n < each; n++) many.children[turn++ % ${nodes}].textContent = 'mot ' + turn + ' ' }, 20)`);

const SPAN = 1500;

/** How many frames the page draws in a while. */
const framesOf = ({ tab }: Stage): Promise<number> =>
  tab.evaluate(async (span: number) => {
    const page = globalThis as unknown as { frames: number };
    const before = page.frames;
    await new Promise((resolve) => setTimeout(resolve, span));
    return page.frames - before;
  }, SPAN);

/** The share of the frames that the guide must leave to a page. */
const ENOUGH = 0.5;

interface Storm {
  id: string;
  name: string;
  nodes: number;
  perSecond: number;
  /** The page is too large to be one of a login: it is not read (README, « What cannot be known or built here »). */
  unread?: true;
}

const stormy = ({ id, name, nodes, perSecond, unread }: Storm): Row => ({
  id,
  name,
  browsers: 'both',
  fault: 2,
  must: `leave the page half the frames that it draws without the guide, and ${unread ? 'only offer its button' : 'guide as ever'}`,
  async play(stage) {
    const { html, url } = fixture(LOGIN);
    const elsewhere = url.replace(new URL(url).hostname, 'nulle-part.example');
    const body = storm(nodes, perSecond)(html);
    stage.stand.play(() => ({ status: 200, body }));
    const sight = unread ? { card: null, rings: [], button: true } : guided;
    const sums = { bare: 0, helped: 0 };
    // By turns, where no guide is and where it is: both share what else the machine does.
    for (const _ of [1, 2]) {
      await stage.tab.goto(elsewhere);
      sums.bare += await framesOf(stage);
      await stage.tab.goto(url);
      await stage.see(sight);
      sums.helped += await framesOf(stage);
    }
    if (sums.helped < sums.bare * ENOUGH) throw new Error(`${sums.helped} frames in the time of ${sums.bare}`);
    await stage.see(sight);
  },
});

export const busy: readonly Row[] = [
  stormy({ id: 'busy-2000', name: '50 changes a second on 2,000 elements', nodes: 2000, perSecond: 50 }),
  stormy({ id: 'busy-10000', name: '50 changes a second on 10,000 elements', nodes: 10_000, perSecond: 50 }),
  stormy({
    id: 'busy-60000',
    name: '10,000 changes a second on 60,000 elements',
    nodes: 60_000,
    perSecond: 10_000,
    unread: true,
  }),
];
