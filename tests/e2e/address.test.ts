import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { clickIcon } from '../tools/drawn/toolbar.ts';
import { choose, useRig } from './setup.ts';

// « Est-ce la vraie adresse ? », asked over pages on which the extension may do nothing.

const says = (words: string) => document.body.innerText.replace(/\s+/g, ' ').includes(words);

/** The popup over a page; a click on the icon has let the extension see its address. */
async function popupOver(browser: DrivenBrowser, url: string): Promise<{ popup: DrivenTab; page: DrivenTab }> {
  const popup = await browser.openExtensionPage('popup.html');
  const page = await browser.newTab();
  await page.goto(url);
  await clickIcon(browser, url);
  await page.bringToFront();
  return { popup, page };
}

const ask = (popup: DrivenTab) => popup.evaluate(() => document.querySelector<HTMLElement>('[data-address]')?.click());

describe.each(['chromium', 'firefox'] as const)('« Est-ce la vraie adresse ? » in %s', (name) => {
  const rig = useRig(name);

  test.each([
    ['https://enthfd.fr/', 'lookalike', 'Deux lettres ont changé de place.', 'enthfd.fr'],
    ['https://www.monbureaunumerique.fr/', 'listed', 'C’est l’adresse de : l’ENT Grand Est.', 'monbureaunumerique.fr'],
    ['https://ma-classe.github.io/', 'unlisted', 'Je ne connais pas cette adresse.', 'ma-classe.github.io'],
  ])('%s: %s', async (url, kind, words, registered) => {
    rig.play(() => ({ status: 200, body: '<h1>Une page</h1>' }));
    await choose(rig.browser, {});
    const { popup, page } = await popupOver(rig.browser, url);
    await ask(popup);
    await popup.waitFor(says, words);
    const shown = await popup.evaluate(() => ({
      kind: document.querySelector('[data-answer]')?.getAttribute('data-answer'),
      bold: document.querySelector('.host b')?.textContent,
      text: document.body.innerText,
      focused: document.activeElement?.textContent,
    }));
    expect(shown).toMatchObject({ kind, bold: registered, focused: 'Est-ce la vraie adresse\u00a0?' });
    // Whatever the answer: nobody may write a password because of it.
    expect(shown.text).not.toMatch(/\bsûr|sécuris|confiance/i);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-back]')?.click());
    await popup.waitFor(() => document.querySelector('[data-address]') !== null);
    await popup.close();
    await page.close();
  });

  test('of a page on which nobody clicked the icon nothing is known', async () => {
    rig.play(() => ({ status: 200, body: '<h1>Une page</h1>' }));
    const popup = await rig.browser.openExtensionPage('popup.html');
    const page = await rig.browser.newTab();
    await page.goto('https://enthfd.fr/');
    await ask(popup);
    await popup.waitFor(says, 'Je ne vois pas l’adresse d’un site ici.');
    await popup.close();
    await page.close();
  });

  test('fits where a popup stands, however long the address', async () => {
    const url = `https://educonnect.education.gouv.fr.${'connexion-parents.'.repeat(6)}exemple.com/`;
    rig.play(() => ({ status: 200, body: '<h1>Une page</h1>' }));
    const { popup, page } = await popupOver(rig.browser, url);
    await popup.setViewport({ width: 360, height: 600 });
    await ask(popup);
    await popup.waitFor(says, 'au mauvais endroit');
    const size = await popup.evaluate(() => ({
      height: document.body.getBoundingClientRect().height,
      width: document.documentElement.scrollWidth,
    }));
    expect(size.height).toBeLessThanOrEqual(600);
    expect(size.width).toBeLessThanOrEqual(360);
    if (name === 'chromium') {
      const { raw } = popup as DrivenTab<'chromium'>;
      // A page that is not in front is not drawn.
      await popup.bringToFront();
      const { violations } = await new AxeBuilder({ page: raw }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }))).toEqual([]);
    }
    await popup.close();
    await page.close();
  });
});
