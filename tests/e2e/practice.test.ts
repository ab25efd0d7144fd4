import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext } from 'playwright';
import { describe, expect, test } from 'vitest';
import { failuresFor } from '../../utils/engine/practice/scenario.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { practice as texts } from '../../utils/texts/fr.ts';
import { isBrowsersOwn } from '../tools/drawn/network.ts';
import { type ScenarioWalk, walkScenario } from '../tools/drawn/practice-walker.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { type Rig, useRig } from './setup.ts';

type Exercise = Omit<ScenarioWalk, 'by'>;
const named = (exercise: Exercise) => ({
  ...exercise,
  name: `${exercise.journey}, ${exercise.age}${exercise.failure ? `, ${exercise.failure}` : ''}`,
});

/** Every journey in each of its ages, with nothing that goes wrong. */
const smooth: Exercise[] = scenarios.flatMap(({ journey, ages }) => ages.map((age) => ({ journey, age })));

/** Every failure, once: where several journeys have it, in the first of them. */
const failing: Exercise[] = [
  ...new Map(
    scenarios
      .flatMap((scenario) =>
        scenario.ages.flatMap((age) =>
          failuresFor(scenario, age).map(({ id }): Exercise => ({ journey: scenario.journey, age, failure: id })),
        ),
      )
      .reverse()
      .map((exercise) => [exercise.failure, exercise] as const),
  ).values(),
];

const MAIN = ['franceconnect', 'self-registration', 'provisional'] as const;

async function open({ browser }: Rig): Promise<DrivenTab> {
  const tab = await browser.openExtensionPage('practice.html');
  await tab.waitFor(() => document.querySelector('[data-start]') !== null);
  return tab;
}

/** Plays an exercise to its end; the network is cut off, and nothing asks for it. */
async function play(rig: Rig, walk: ScenarioWalk): Promise<void> {
  rig.play(() => undefined);
  const before = rig.network.log.length;
  const tab = await open(rig);
  const scenes = await walkScenario(tab, walk);
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

describe.each(['mouse', 'keyboard'] as const)('in Chromium, by %s', (by) => {
  const rig = useRig('chromium');
  /** What goes wrong is met by one hand, in turn: both hands play every journey. */
  const met = failing.filter((_, index) => (index % 2 === 0) === (by === 'mouse'));
  test.each([...smooth, ...met].map(named))('$name', ({ name: _, ...exercise }) => play(rig, { ...exercise, by }));
});

describe('in Firefox, by mouse', () => {
  const rig = useRig('firefox');
  test.each(MAIN)('%s', (journey) => play(rig, { journey, age: 'today', by: 'mouse' }));
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

  test('somebody’s own code is dropped as soon as it shows that it is not the family’s', async () => {
    const tab = await atLogin();
    const field = await typeOnScreen(tab, 'password', 'MonVraiCode');
    await tab.waitFor(noticeSays, texts.notices.foreign);
    expect((await field.inputValue()).length).toBeLessThan(8);
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

  test('axe finds nothing on the start, the exercise and the end', async () => {
    const tab = await open(rig);
    const page = (rig.browser.raw as BrowserContext).pages().find((one) => one.url().includes('practice.html'));
    if (!page) throw new Error('the practice portal is not open');
    const violations = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(await violations()).toEqual([]);
    await tab.click('[data-start]');
    await tab.waitFor(() => document.querySelector('ent-pas-a-pas') !== null);
    expect(await violations()).toEqual([]);
    await tab.close();
    const played = await open(rig);
    await walkScenario(played, { journey: 'everyday', age: 'today', by: 'mouse' });
    const end = (rig.browser.raw as BrowserContext).pages().find((one) => one.url().includes('practice.html'));
    if (!end) throw new Error('the practice portal is not open');
    const { violations: atEnd } = await new AxeBuilder({ page: end }).analyze();
    expect(atEnd.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await played.close();
  });

  test('help that fades: alone, nothing is shown until it is asked for, and the end tells what needed it', async () => {
    const tab = await open(rig);
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
