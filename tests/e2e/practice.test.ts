import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { journeyTitles } from '../../entrypoints/practice/data.ts';
import { failuresFor } from '../../utils/engine/practice/scenario.ts';
import type { Size } from '../../utils/model/boxes.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { practice as texts } from '../../utils/texts/fr.ts';
import { cardOn, clearOn, hindrances } from '../tools/drawn/clear.ts';
import { isBrowsersOwn } from '../tools/drawn/network.ts';
import { type ScenarioWalk, walkScenario } from '../tools/drawn/practice-walker.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose as chooseKept, type Rig, useRig } from './setup.ts';

type Exercise = Omit<ScenarioWalk, 'by'>;
const named = (exercise: Exercise) => ({
  ...exercise,
  name: `${exercise.journey}, ${exercise.age}${exercise.failure ? `, ${exercise.failure}` : ''}`,
});

const HANDS = ['mouse', 'keyboard'] as const;

/** Every journey in each of its ages, with nothing that goes wrong: one by each hand, turn about. */
const smooth = scenarios.flatMap(({ journey, ages }, row) =>
  ages.map((age, column) => ({ journey, age, by: HANDS[(row + column) % 2] ?? 'mouse' })),
);

/** By touch phone.test.ts plays these to their end: all that a person may have to do beside the page. */
const BY_TOUCH = ['false-address', 'late-sms', 'expired-letter', 'mail-in-spam'];

/** Every failure, once: where several journeys have it, in the first of them. */
const failing: Exercise[] = [
  ...new Map(
    scenarios
      .flatMap((scenario) =>
        scenario.ages.flatMap((age) =>
          failuresFor(scenario, age).map(({ id }): Exercise => ({ journey: scenario.journey, age, failure: id })),
        ),
      )
      .filter(({ failure = '' }) => !BY_TOUCH.includes(failure))
      .reverse()
      .map((exercise) => [exercise.failure, exercise] as const),
  ).values(),
];

/** The others are played whole in Firefox by the phone page's tests and by « Montrez-moi tout ». */
const IN_FIREFOX = ['self-registration', 'provisional'] as const;

async function open({ browser }: Rig): Promise<DrivenTab> {
  const tab = await browser.openExtensionPage('practice.html');
  await tab.waitFor(() => document.querySelector('[data-start]') !== null);
  return tab;
}

/** What axe finds on a page. */
async function violations({ raw }: DrivenTab): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: raw as import('playwright').Page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Plays an exercise to its end; the network is cut off, and nothing asks for it. */
async function play(rig: Rig, walk: ScenarioWalk): Promise<void> {
  rig.play(() => undefined);
  const before = rig.network.log.length;
  const tab = await open(rig);
  const windows = rig.browser.name === 'chromium' && !walk.failure ? windowsFor(walk) : [];
  const scenes = await walkScenario(tab, { ...walk, look: lookAt(tab, windows) });
  expect(scenes.length).toBeGreaterThan(2);
  await tab.waitFor(
    (title: string) => document.querySelector('[data-recap] h1')?.textContent === title,
    texts.recap.title,
  );
  expect(rig.network.log.slice(before).filter((request) => !isBrowsersOwn(request))).toEqual([]);
  await tab.close();
}

test('at least 14 things can go wrong', () => {
  expect(failing.length).toBeGreaterThanOrEqual(14);
});

/** A telephone; a screen of 1024 × 768 below the browser's own bars; an everyday window, at which one goes on. */
const PHONE = { width: 360, height: 740 };
const LOW = { width: 1024, height: 624 };
const USUAL = { width: 1280, height: 800 };

/** The windows in which the card must cover nothing. Today's pages are looked at on a telephone by phone.test.ts. */
const windowsFor = ({ by, age }: ScenarioWalk) => [
  ...(age === '2021' ? [PHONE] : []),
  ...(by === 'mouse' ? [LOW] : []),
  ...(by === 'mouse' || age === '2021' ? [USUAL] : []),
];

/** Where the guide is silent: another site. */
const SILENT = 'provider';

/** Looks at a page in each of these windows. */
const lookAt = (tab: DrivenTab, windows: readonly Size[]) => async (scene: string) => {
  if (windows.length > 0 && scene !== SILENT) await cardOn(tab);
  for (const size of windows) {
    await tab.setViewport(size);
    await expect
      .poll(async () => hindrances(await clearOn(tab), size === PHONE), {
        message: `${scene} at ${size.width} × ${size.height}`,
      })
      .toEqual([]);
  }
};

describe.each(HANDS)('in Chromium, by %s', (by) => {
  const rig = useRig('chromium');
  /** What goes wrong is met by one hand, in turn: both hands play every journey. */
  const met = failing.filter((_, index) => HANDS[index % 2] === by);
  const own = smooth.filter((one) => one.by === by);
  test.each([...own, ...met].map(named))('$name', ({ name: _, ...exercise }) => play(rig, { ...exercise, by }));
});

describe('in Firefox, by mouse', () => {
  const rig = useRig('firefox');
  test.each(IN_FIREFOX)('%s', (journey) => play(rig, { journey, age: 'today', by: 'mouse' }));
});

describe('what an exercise does with what is typed', () => {
  const rig = useRig('chromium');

  const noticeSays = (words: string) => document.querySelector('.said')?.textContent?.includes(words);

  async function atLogin(): Promise<DrivenTab> {
    const tab = await open(rig);
    await tab.click('[data-start]');
    for (const part of ['profile-parent', 'level']) await pressOnScreen(tab, part);
    await tab.waitFor(() => document.querySelector('[data-scene="login"]') !== null);
    return tab;
  }

  async function pressOnScreen(tab: DrivenTab, part: string): Promise<void> {
    await (tab.raw as import('playwright').Page).locator(`.screen [data-use="${part}"]`).first().click();
  }

  const typeOnScreen = async (tab: DrivenTab, part: string, words: string) => {
    const field = (tab.raw as import('playwright').Page).locator(`.screen input[data-part="${part}"]`);
    await field.click();
    await field.pressSequentially(words);
    return field;
  };

  test('somebody’s own code is dropped once the field is left, whole, and undoing does not bring it back', async () => {
    const tab = await atLogin();
    const field = await typeOnScreen(tab, 'password', 'MonVraiCode');
    expect(await field.inputValue()).toBe('MonVraiCode');
    await tab.press('Tab');
    await tab.waitFor(noticeSays, texts.notices.foreign);
    expect(await field.inputValue()).toBe('');
    await field.focus();
    for (let count = 0; count < 15; count += 1) await tab.press('Control+z');
    expect(await field.inputValue()).toBe('');
    expect(await tab.evaluate(() => document.body.innerText)).not.toContain('MonVraiCode');
    await tab.close();
  });

  test('a name counts in whatever case it is written', async () => {
    const tab = await open(rig);
    await (tab.raw as import('playwright').Page)
      .getByLabel(journeyTitles['self-registration'], { exact: true })
      .check();
    await tab.click('[data-start]');
    for (const part of ['profile-parent', 'level', 'noAccount', 'create', 'create']) await pressOnScreen(tab, part);
    await typeOnScreen(tab, 'lastName', 'Martin');
    await typeOnScreen(tab, 'firstName', 'camille');
    await typeOnScreen(tab, 'phone', '06 39 98 00 01');
    await pressOnScreen(tab, 'submit');
    await tab.waitFor(() => document.querySelector('[data-scene="sms-code"]') !== null);
    await tab.close();
  });

  test('of a code that has not come yet nothing is said, until it comes', async () => {
    const tab = await open(rig);
    const page = tab.raw as import('playwright').Page;
    // High enough for the whole card to stand beside the form.
    await page.setViewportSize({ width: 1600, height: 1200 });
    await page.getByLabel(journeyTitles['self-registration'], { exact: true }).check();
    await tab.click('[data-more-choices] > summary');
    await page.locator('[data-failure]').selectOption('late-sms');
    await tab.click('[data-start]');
    for (const part of ['profile-parent', 'level', 'noAccount', 'create', 'create']) await pressOnScreen(tab, part);
    await typeOnScreen(tab, 'lastName', FAMILY.parent.lastName);
    await typeOnScreen(tab, 'firstName', FAMILY.parent.firstName);
    await typeOnScreen(tab, 'phone', FAMILY.parent.phone);
    await pressOnScreen(tab, 'submit');
    const card = page.locator('ent-pas-a-pas [data-card]');
    await card.getByText('SMS').first().waitFor();
    await page.getByText('Le SMS est en route.').waitFor();
    expect(await card.innerText()).not.toMatch(/marche encore/);
    await page.getByText(texts.phone.arrived).waitFor({ timeout: 15_000 });
    await card.getByText('marche encore').waitFor();
    await tab.close();
  });

  test('at 360 px the false address is read whole, and the hand is given back after « Je suis bloqué »', async () => {
    const tab = await open(rig);
    const page = tab.raw as import('playwright').Page;
    await page.setViewportSize({ width: 360, height: 740 });
    await tab.click('[data-more-choices] > summary');
    await page.locator('[data-failure]').selectOption('false-address');
    await page.getByLabel(texts.start.mode.options.alone).check();
    await tab.click('[data-start]');
    for (const part of ['profile-parent', 'level']) await pressOnScreen(tab, part);
    await page.locator('[data-host]', { hasText: 'connexion.example' }).waitFor();
    const isWhole = await page.locator('[data-host]').evaluate((host) => {
      const range = document.createRange();
      range.selectNodeContents(host);
      const isSeen = ({ left, right }: DOMRect) => left >= 0 && right <= innerWidth;
      return host.scrollWidth <= host.clientWidth + 1 && [...range.getClientRects()].every(isSeen);
    });
    expect(isWhole).toBe(true);
    await tab.click('[data-hint]');
    await tab.waitFor(noticeSays, texts.notices.falseAddress);
    await tab.click('[data-close]');
    await tab.waitFor(noticeSays, texts.notices.closed);
    await tab.close();
  });

  test('« Commencer » and « Animer un groupe » are in sight at once, and the own case is chosen', async () => {
    await chooseKept(rig.browser, { case: 'provisional' });
    const tab = await open(rig);
    const page = tab.raw as import('playwright').Page;
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const way of ['[data-start]', '[data-trainer]']) {
        const box = await page.locator(way).boundingBox();
        expect((box?.y ?? height) + (box?.height ?? 0), `${way} at ${width}`).toBeLessThanOrEqual(height);
      }
    }
    expect(await page.getByLabel(journeyTitles.provisional).isChecked()).toBe(true);
    await chooseKept(rig.browser, { case: null });
    await tab.close();
  });

  test('a slip of the finger on the family’s data is met kindly', async () => {
    const tab = await atLogin();
    const field = await typeOnScreen(tab, 'identifier', 'c.martin0O');
    await tab.press('Tab');
    await tab.waitFor(noticeSays, texts.notices.near);
    expect(await field.inputValue()).toBe('c.martin0O');
    await tab.close();
  });

  test('axe finds nothing on the start and in the exercise', async () => {
    const tab = await open(rig);
    expect(await violations(tab)).toEqual([]);
    await tab.click('[data-start]');
    await tab.waitFor(() => document.querySelector('ent-pas-a-pas') !== null);
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

  test('help that fades: alone, nothing is shown until it is asked for, and the end tells what needed it', async () => {
    const tab = await open(rig);
    await tab.click('[data-more-choices] > summary');
    await (tab.raw as import('playwright').Page).getByLabel(texts.start.mode.options.alone).check();
    await tab.click('[data-start]');
    await tab.waitFor(() => document.querySelector('[data-hint]') !== null);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.evaluate(() => document.querySelector('ent-pas-a-pas') !== null)).toBe(false);
    await tab.click('[data-hint]');
    await tab.waitFor(() => document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-card]') !== null);
    for (const part of ['profile-parent', 'level']) await pressOnScreen(tab, part);
    await typeOnScreen(tab, 'identifier', 'c.martin00');
    await typeOnScreen(tab, 'password', 'Exercice-2026!');
    await pressOnScreen(tab, 'submit');
    await tab.waitFor(() => document.querySelector('[data-recap]') !== null);
    const lines = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-recap] li')].map((item) => item.className),
    );
    expect(lines[0]).toBe('helped');
    expect(lines).toContain('alone');
    await tab.close();
  });
});

describe('the end of an exercise', () => {
  const rig = useRig('chromium');
  let tab: DrivenTab;
  let page: import('playwright').Page;

  beforeAll(async () => {
    tab = await open(rig);
    await walkScenario(tab, { journey: 'self-registration', age: 'today', by: 'mouse' });
    page = tab.raw as import('playwright').Page;
  });

  test('passes axe', async () => {
    expect(await violations(tab)).toEqual([]);
  });

  test.each([
    [1280, 800],
    [360, 740],
  ])('at %i × %i its buttons are in sight, and nothing overprints them', async (width, height) => {
    await page.setViewportSize({ width, height });
    for (const button of await page.locator('.recap > button').all()) {
      const { x, y, width: wide, height: high } = (await button.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(y + high).toBeLessThanOrEqual(height);
      const hit = await page.evaluate(
        ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.closest('button')?.textContent,
        [x + wide / 2, y + high / 2],
      );
      expect(hit).toBe(await button.textContent());
    }
  });

  test('is printed as the passport alone', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.passport').isVisible()).toBe(true);
    for (const other of ['.browser', '.band', '.panel-tabs', '.recap button'])
      expect(await page.locator(other).first().isVisible(), other).toBe(false);
  });
});
