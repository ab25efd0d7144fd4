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

const stormy = (id: string, name: string, nodes: number, perSecond: number, open?: { why: string }): Row => ({
  id,
  name,
  ...(open && { open }),
  browsers: 'both',
  fault: 2,
  must: 'leave the page half the frames that it draws without the guide, and guide as ever',
  async play(stage) {
    const { html, url } = fixture(LOGIN);
    const elsewhere = url.replace(new URL(url).hostname, 'nulle-part.example');
    const body = storm(nodes, perSecond)(html);
    stage.stand.play(() => ({ status: 200, body }));
    const sums = { bare: 0, helped: 0 };
    // By turns, where no guide is and where it is: both share what else the machine does.
    for (const _ of [1, 2]) {
      await stage.tab.goto(elsewhere);
      sums.bare += await framesOf(stage);
      await stage.tab.goto(url);
      await stage.see(guided);
      sums.helped += await framesOf(stage);
    }
    if (sums.helped < sums.bare * ENOUGH) throw new Error(`${sums.helped} frames in the time of ${sums.bare}`);
    await stage.see(guided);
  },
});

export const busy: readonly Row[] = [
  stormy('busy-2000', '50 changes a second on 2,000 elements', 2000, 50),
  stormy('busy-10000', '50 changes a second on 10,000 elements', 10_000, 50),
  stormy('busy-60000', '10,000 changes a second on 60,000 elements', 60_000, 10_000, {
    why: 'a page with more than 20,000 texts is not read at all',
  }),
];
