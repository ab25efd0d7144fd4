import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { journeys } from '../../utils/journeys/journeys.ts';
import { JOURNEYS } from '../../utils/model/names.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, useRig } from './setup.ts';

// What is filled on the screen, copied or printed.

const says = (words: string) =>
  document.querySelector('article, main')?.textContent?.replace(/\s/g, ' ').includes(words);

/** Runs in a page: the smallest type of what is to be done, in CSS px. */
const smallest = () =>
  Math.min(
    ...[...document.querySelectorAll('.paper .steps span, .paper .pen, .paper .secret')].map((one) =>
      Number.parseFloat(getComputedStyle(one).fontSize),
    ),
  );

/** The sheets of paper in a PDF of Chromium. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

/** Runs in a page of the extension: all that is kept, as text. */
async function kept(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { storage: Record<'local' | 'session', { get(): Promise<object> }> }
  >;
  const storage = (browser ?? chrome)?.storage;
  return JSON.stringify([await storage?.local.get(), await storage?.session.get(), { ...localStorage }]);
}

describe.each(['chromium', 'firefox'] as const)('a message for the school in %s', (name) => {
  const rig = useRig(name);

  test('is filled on the screen, and what was written is kept nowhere', async () => {
    await choose(rig.browser, {});
    const tab = await rig.browser.openExtensionPage('sheet.html#message=wrong-number');
    await tab.type('.blanks label:nth-of-type(1) input', 'Lina Martin');
    await tab.type('.blanks label:nth-of-type(2) input', '6e B');
    await tab.waitFor(says, 'Je suis le parent de Lina Martin.');
    expect(await tab.evaluate(says, 'Sa classe : 6e B')).toBe(true);
    // What was left empty can still be filled by hand.
    expect(await tab.evaluate(says, 'Mon bon numéro est : …')).toBe(true);
    expect(await tab.evaluate(kept)).not.toContain('Lina');
    await tab.evaluate(() => void setTimeout(() => location.reload()));
    await tab.waitFor(says, 'Je suis le parent de …');
    const values = () => [...document.querySelectorAll('input')].map(({ value }) => value).join('');
    expect(await tab.evaluate(values)).toBe('');
    await tab.close();
  });

  test('is emptied by a button, and by going to another', async () => {
    const tab = await rig.browser.openExtensionPage('sheet.html#message=missing-child');
    await tab.type('.blanks label:nth-of-type(1) input', 'Lina Martin');
    await tab.waitFor(says, 'Lina Martin');
    await tab.click('[data-clear]');
    await tab.waitFor((words) => !document.body.textContent?.includes(words), 'Lina Martin');
    await tab.type('.blanks label:nth-of-type(1) input', 'Noé');
    await tab.waitFor(says, 'Noé');
    await tab.evaluate(() => location.assign('#message=wrong-number'));
    await tab.waitFor(says, 'Mon bon numéro est');
    expect(await tab.evaluate(says, 'Noé')).toBe(false);
    await tab.close();
  });
});

describe('what is printed', () => {
  const rig = useRig('chromium');

  test('the blanks of a letter are wide enough for a pen', async () => {
    const tab = await rig.browser.openExtensionPage('sheet.html#message=wrong-number');
    const page = tab.raw as import('playwright').Page;
    await page.emulateMedia({ media: 'print' });
    await page.locator('article .blank').first().waitFor();
    // 70 mm in CSS px.
    for (const blank of await page.locator('article .blank').all())
      expect((await blank.boundingBox())?.width).toBeGreaterThan(264);
    await tab.close();
  });

  test.each([
    '#message=wrong-number',
    '#help',
    '#paper=franceconnect',
    '#paper=provisional',
    // There are two of them: with FranceConnect, and with an account.
    '#next-time=franceconnect',
    '#next-time=everyday',
  ])('%s: without buttons or fields, and axe finds nothing', async (hash) => {
    const tab = (await rig.browser.openExtensionPage(`sheet.html${hash}`)) as DrivenTab<'chromium'>;
    await tab.waitFor(() => document.querySelector('h1') !== null);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.raw.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: tab.raw }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await tab.raw.emulateMedia({ media: 'print' });
    const shown = await tab.evaluate(
      () => [...document.querySelectorAll('button, input, .button')].filter((one) => one.checkVisibility()).length,
    );
    expect(shown).toBe(0);
    await tab.close();
  });

  test('the whole way of each case is one A4 in large type, with a place for the identifier and none for a password', async () => {
    await choose(rig.browser, { level: 'college', phoneAddress: 'https://exemple.fr/ent-pas-a-pas.html' });
    const tab = (await rig.browser.openExtensionPage('sheet.html')) as DrivenTab<'chromium'>;
    for (const { id, steps, video } of journeys.journeys) {
      await tab.evaluate((hash) => location.assign(hash), `#paper=${id}`);
      await tab.waitFor(
        (last) => document.querySelector('.paper')?.textContent?.includes(last),
        steps.at(-1)?.title ?? '',
      );
      expect(await tab.evaluate(says, 'Téléphone du collège')).toBe(true);
      expect(await tab.evaluate(says, 'N’écrivez pas de mot de passe ici.')).toBe(true);
      expect(await tab.evaluate(() => document.querySelectorAll('.pen').length)).toBe(2);
      expect(await tab.evaluate(() => document.querySelectorAll('.qr').length)).toBe(video ? 2 : 1);
      await tab.raw.emulateMedia({ media: 'print' });
      // 14 pt in CSS px: what « large type » asks for at least.
      expect(await tab.evaluate(smallest)).toBeGreaterThanOrEqual(18.6);
      expect(pagesOf(await tab.raw.pdf({ preferCSSPageSize: true })), id).toBe(1);
    }
    await tab.close();
  });

  test('of the next time holds no place for a password', async () => {
    for (const one of JOURNEYS) {
      const tab = await rig.browser.openExtensionPage(`sheet.html#next-time=${one}`);
      await tab.waitFor(says, 'N’écrivez pas votre mot de passe ici');
      expect(await tab.evaluate(() => document.body.textContent?.includes('…'))).toBe(false);
      await tab.close();
    }
  });
});
