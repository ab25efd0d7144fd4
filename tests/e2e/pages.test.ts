import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext } from 'playwright';
import { describe, expect, test } from 'vitest';
import { installHosts } from '../../utils/portals/portals.ts';
import { fixtures, needsBrowser, servePage } from '../tools/drawn/fixtures.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, useRig } from './setup.ts';

/** After a second of quiet, a page that is not recognised is asked about by a corner button: long enough to see it. */
const QUIET = 1400;

/** On the ENT, behind the login: nothing is asked there. */
const isPastLogin = (url: string): boolean =>
  /enthdf\.fr$|entsomme\.fr$/.test(new URL(url).hostname) &&
  !/^\/($|auth\/|login|connexion)/.test(new URL(url).pathname);

/** axe on the overlay only: the page below is not ours. */
async function overlayViolations(tab: DrivenTab, context: BrowserContext): Promise<string[]> {
  const url = await tab.url();
  const page = context.pages().find((one) => one.url() === url);
  if (!page) throw new Error(`no page at ${url}`);
  const { violations } = await new AxeBuilder({ page }).include('ent-pas-a-pas').disableRules(['region']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** What a card is made of: each kind of element once, and inside which. Runs in the page. */
function piecesOfCard(): string {
  const kindOf = ({ localName, className }: Element) => `${localName}.${className}`;
  const elements = document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelectorAll('*') ?? [];
  const kinds = [...elements].map((one) => `${one.parentElement && kindOf(one.parentElement)} ${kindOf(one)}`);
  return [...new Set(kinds)].toSorted().join();
}

describe('drawn pages, in Chromium itself', () => {
  const rig = useRig('chromium');
  let chosen: Promise<void> | undefined;

  // Of the pages that nothing may claim, the negatives stand for all: each costs a second and a half. What differs in words
  // alone is told by the matrix.
  const seen = fixtures().filter(
    (one) => one.portal !== 'ambiguous' && !one.html.includes('drawn by: hand C') && needsBrowser(one),
  );
  /** Cards made of the same pieces differ in words alone: axe looks at the first. */
  const looked = new Set<string>();
  test.each(seen)('$file', async ({ file, page, url }) => {
    chosen ??= choose(rig.browser, { case: 'everyday' });
    await chosen;
    rig.play(servePage(file));
    const tab = await rig.browser.newTab();
    await tab.goto(url);
    if (page === null) {
      // Over an empty page nothing is asked: its first words are still to come.
      const isBlank = await tab.evaluate(() => document.body.innerText.trim() === '');
      if (!isBlank && !isPastLogin(url) && installHosts.includes(new URL(url).hostname)) {
        // The corner button, on our hosts and nowhere else.
        await tab.waitForOverlay(({ folded }) => folded);
      } else {
        await new Promise((resolve) => setTimeout(resolve, QUIET));
        expect((await tab.overlay()).present).toBe(false);
      }
      const { card, markers } = await tab.overlay();
      expect({ card, markers }, `Is ${file} really a page that we know?`).toEqual({ card: null, markers: [] });
    } else {
      const { folded } = await tab.waitForOverlay(({ card, folded }) => card !== null || folded);
      if (folded) await tab.clickOverlay('[data-unfold]');
      await tab.waitForOverlay(({ card }) => card !== null);
      // Where no corner is free the card stands with its instruction alone, and is opened.
      const isTight = () =>
        document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-open][aria-expanded="false"]') !=
        null;
      if (await tab.evaluate(isTight)) await tab.clickOverlay('[data-open]');
      const pieces = await tab.evaluate(piecesOfCard);
      if (!looked.has(pieces)) expect(await overlayViolations(tab, rig.browser.raw as BrowserContext)).toEqual([]);
      looked.add(pieces);
    }
    await tab.close();
  });

  test('the popup, in axe’s eyes and by keyboard', async () => {
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.waitFor(() => document.querySelector('h1') !== null);
    const context = rig.browser.raw as BrowserContext;
    const page = context.pages().find((one) => one.url().endsWith('popup.html'));
    if (!page) throw new Error('the popup is not open');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const at = (what: string) => document.activeElement?.matches(what);
    for (let presses = 0; presses < 9 && !(await popup.evaluate(at, 'input')); presses += 1) await popup.press('Tab');
    await popup.press('ArrowDown');
    await popup.waitFor(at, 'input:checked');
    await popup.close();
  });
});
