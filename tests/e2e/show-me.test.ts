import { describe, expect, test } from 'vitest';
import { journeyTitles } from '../../entrypoints/practice/data.ts';
import { JOURNEYS, type JourneyId } from '../../utils/model/names.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { practice as texts } from '../../utils/texts/fr.ts';
import { choose, use } from '../tools/drawn/practice-hands.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { type Rig, useRig } from './setup.ts';

// « Montrez-moi » plays by itself, in the practice portal; and the assessment, played by hand.

async function begin({ browser }: Rig, journey: JourneyId, mode: keyof typeof texts.start.mode.options) {
  const tab = await browser.openExtensionPage('practice.html');
  await tab.waitFor(() => document.querySelector('[data-start]') !== null);
  await choose(tab, { in: 'player', css: 'input', label: journeyTitles[journey] }, 'mouse');
  if (mode !== 'full') {
    await use(tab, { in: 'player', css: '[data-more-choices] > summary' }, 'mouse');
    await choose(tab, { in: 'player', css: 'input', label: texts.start.mode.options[mode] }, 'mouse');
  }
  await tab.click('[data-start]');
  return tab;
}

/** Runs in the page. */
const goFast = () => {
  const list = document.querySelector<HTMLSelectElement>('[data-speed]');
  if (!list) return false;
  list.value = 'fast';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
};
const isAt = (scene: string) => document.querySelector(`[data-scene="${scene}"]`) !== null;
const hasEnded = () => document.querySelector('[data-recap]') !== null;

const scenes = (tab: DrivenTab) =>
  tab.evaluate(() => document.querySelector('[data-scene]')?.getAttribute('data-scene'));

describe.each(['chromium', 'firefox'] as const)('« Montrez-moi tout » in %s', (name) => {
  const rig = useRig(name);
  // All of them in one browser, in the second those that practice.test.ts and phone.test.ts do not play there: they take long.
  const shown = name === 'chromium' ? JOURNEYS : (['lost-credentials', 'attach-child'] as const);
  test.each(shown)('plays « %s » to its end', async (journey) => {
    const tab = await begin(rig, journey, 'full');
    await tab.click('[data-show="whole"]');
    await tab.waitFor(goFast);
    await expect.poll(() => tab.evaluate(hasEnded), { timeout: 60_000 }).toBe(true);
    expect(await tab.evaluate(() => document.querySelector<HTMLElement>('[data-hand]')?.hidden)).toBe(true);
    await tab.close();
  });
});

describe('« Montrez-moi »', () => {
  const rig = useRig('chromium');

  test('shows one page, then gives the hand back', async () => {
    const tab = await begin(rig, 'everyday', 'full');
    await tab.click('[data-show="scene"]');
    await tab.waitFor(isAt, 'level');
    await tab.waitFor(() => document.querySelector('[data-show="scene"]') !== null);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await scenes(tab)).toBe('level');
    await tab.close();
  });

  test('paused it does nothing but one gesture at a time', async () => {
    const tab = await begin(rig, 'everyday', 'full');
    await tab.click('[data-show="whole"]');
    await tab.waitFor(goFast);
    await tab.click('[data-show="pause"]');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const before = await scenes(tab);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await scenes(tab)).toBe(before);
    await tab.click('[data-show="step"]');
    await expect.poll(() => scenes(tab)).not.toBe(before);
    await tab.close();
  });
});

describe('the assessment', () => {
  const rig = useRig('chromium');

  async function writeAddress(tab: DrivenTab, address: string) {
    await tab.click('[data-write]');
    await tab.type('[data-address]', address);
    await tab.click('.write button');
  }
  const page = (tab: DrivenTab) => tab.raw as import('playwright').Page;
  const press = (tab: DrivenTab, part: string) => page(tab).locator(`.screen [data-use="${part}"]`).first().click();

  async function toFalsePage(): Promise<DrivenTab> {
    const tab = await begin(rig, 'everyday', 'test');
    await tab.waitFor(() => document.querySelector('.tab')?.textContent === 'Nouvel onglet');
    await writeAddress(tab, 'enthdf.fr');
    await press(tab, 'profile-parent');
    await press(tab, 'level');
    await tab.waitFor(() => document.querySelector('[data-host]')?.textContent?.includes('connexion.example'));
    return tab;
  }
  async function logIn(tab: DrivenTab) {
    await tab.click('[data-close]');
    await page(tab).locator('#username').fill(FAMILY.account.identifier);
    await page(tab).locator('#password').fill(FAMILY.account.password);
    await press(tab, 'submit');
    await tab.waitFor(hasEnded);
  }

  test('a clean run gives a certificate that bears no name', async () => {
    const tab = await toFalsePage();
    await logIn(tab);
    expect(await page(tab).locator('[data-passed="true"]').innerText()).toMatch(/Prénom\s: …/);
    expect(await page(tab).locator('[data-recap]').innerText()).not.toContain('passeport');
    await page(tab).emulateMedia({ media: 'print' });
    expect(await page(tab).locator('.certificate').isVisible()).toBe(true);
    expect(await page(tab).locator('.desk').isVisible()).toBe(false);
    await tab.close();
  });

  test('who writes on the false page is told so, and is not there yet', async () => {
    const tab = await toFalsePage();
    await page(tab).locator('#password').fill(FAMILY.account.password);
    await logIn(tab);
    expect(await page(tab).locator('[data-passed="false"]').innerText()).toContain(
      'écrit sur une page à fausse adresse',
    );
    expect(await page(tab).locator('.certificate .name').count()).toBe(0);
    expect(await page(tab).locator('[data-recap]').innerText()).not.toMatch(/Imprimez|mot/);
    await tab.close();
  });
});
