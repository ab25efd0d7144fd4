import { describe, expect, test } from 'vitest';
import { CREDENTIALS } from '../tools/drawn/educonnect.ts';
import { isSiteIcon, type SeenRequest } from '../tools/drawn/network.ts';
import { drawnSite } from '../tools/drawn/site.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, type Stage, surrounds, useStage, waitForCard } from './setup.ts';

type Age = '2021' | 'angular' | 'react';
const AGES: readonly Age[] = ['2021', 'angular', 'react'];
const IMPOTS = 'button[data-testid^="idp-8dfc4080"]';

/** A card with its markers, each around the part that the fixture itself names. */
async function expectStep(tab: DrivenTab, words: string, parts: readonly string[]): Promise<void> {
  await waitForCard(tab, words, parts.length);
  for (const [index, part] of parts.entries()) {
    await expect.poll(() => surrounds(tab, index + 1, part), { message: `${index + 1} around ${part}` }).toBe(true);
  }
}

/** From the ENT's door to EduConnect's login, in each age. */
async function passTheDoor(tab: DrivenTab, age: Age, of: number): Promise<void> {
  await tab.goto('https://enthdf.fr/');
  if (age === '2021') {
    await expectStep(tab, `Étape 1 sur ${of}`, ['profile-parent', 'level-college', 'remember-own', 'submit']);
    for (const part of ['profile-parent', 'level-college', 'submit']) await tab.click(`[data-part="${part}"]`);
    await expectStep(tab, `Étape 2 sur ${of}`, ['parent']);
    await tab.click('[data-part="parent"]');
    return;
  }
  await expectStep(tab, `Étape 1 sur ${of}`, ['profile-parent']);
  await tab.click('[data-part="profile-parent"]');
  if (age === 'react') {
    // The level comes without navigation.
    await expectStep(tab, 'École, Collège ou Lycée', ['level']);
    await tab.click('[data-part="level"]');
  }
}

async function expectDone(tab: DrivenTab, step: string): Promise<void> {
  await waitForCard(tab, step, 0);
  expect((await tab.overlay()).card).toContain('C’est fait. Vous êtes connecté à l’ENT.');
}

/** Each request is a page that the parent opened or was sent to: the extension makes none. */
function expectOnlyPages(log: readonly SeenRequest[], hosts: RegExp): void {
  const requests = log.filter((request) => !isSiteIcon(request));
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter(({ host }) => !hosts.test(host)).map(({ url }) => url)).toEqual([]);
  expect(requests.filter(({ headers }) => headers['sec-fetch-dest'] !== 'document').map(({ url }) => url)).toEqual([]);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const stage: Stage = useStage(name);

  test.each(AGES)('everyday, ENT of %s: door, login, refused, done', async (age) => {
    stage.play(drawnSite({ age }));
    await choose(stage.browser, { case: 'everyday' });
    const tab = await stage.browser.newTab();
    const before = stage.network.log.length;

    await passTheDoor(tab, age, 4);
    await expectStep(tab, 'Étape 3 sur 4', ['identifier', 'password', 'submit']);
    await tab.type('[data-part="identifier"]', CREDENTIALS.identifier);
    await tab.type('[data-part="password"]', 'mauvais');
    await tab.click('[data-part="submit"]');
    await expectStep(tab, 'EduConnect a refusé', ['identifier', 'password', 'submit']);
    await tab.type('[data-part="identifier"]', CREDENTIALS.identifier);
    await tab.type('[data-part="password"]', CREDENTIALS.password);
    await tab.click('[data-part="submit"]');
    await expectDone(tab, 'Étape 4 sur 4');

    expectOnlyPages(stage.network.log.slice(before), /(^|\.)(enthdf\.fr|education\.gouv\.fr)$/);
    await tab.close();
  });

  test.each(AGES)('franceconnect, ENT of %s: the button, the account, the consent, done', async (age) => {
    stage.play(drawnSite({ age }));
    await choose(stage.browser, { case: 'franceconnect' });
    const tab = await stage.browser.newTab();
    const before = stage.network.log.length;

    await passTheDoor(tab, age, 6);
    await expectStep(tab, 'Étape 3 sur 6', ['franceConnect']);
    await tab.click('[data-part="franceConnect"]');
    await expectStep(tab, 'Étape 4 sur 6', ['providers']);
    await tab.click(IMPOTS);
    // The identity provider gets no script at all.
    await tab.waitFor(() => location.hostname === 'cfspart-idp.impots.gouv.fr' && document.readyState === 'complete');
    expect((await tab.overlay()).present).toBe(false);
    await tab.click('button');
    await expectStep(tab, 'Étape 5 sur 6', ['continue']);
    await tab.click('[data-part="continue"]');
    await expectDone(tab, 'Étape 6 sur 6');
    expectOnlyPages(stage.network.log.slice(before), /(^|\.)(enthdf\.fr|(education|franceconnect|impots)\.gouv\.fr)$/);
    await tab.close();
  });

  test('the wrong door, Back, reload and a second tab', async () => {
    stage.play(drawnSite({ age: '2021' }));
    await choose(stage.browser, { case: 'everyday' });
    const tab = await stage.browser.newTab();
    await tab.goto('https://enthdf.fr/');
    await waitForCard(tab, 'Étape 1 sur 4', 4);
    for (const part of ['profile-parent', 'level-college', 'submit']) await tab.click(`[data-part="${part}"]`);
    await expectStep(tab, 'Étape 2 sur 4', ['parent']);
    // « Élève » by mistake: the same document, no navigation.
    await tab.click('[data-part="student"]');
    await expectStep(tab, 'vous êtes chez les élèves', ['changeProfile']);
    await tab.click('[data-part="changeProfile"]');
    await expectStep(tab, 'Étape 2 sur 4', ['parent']);
    await tab.click('[data-part="parent"]');
    await expectStep(tab, 'Étape 3 sur 4', ['identifier', 'password', 'submit']);
    await tab.reload();
    await expectStep(tab, 'Étape 3 sur 4', ['identifier', 'password', 'submit']);
    await tab.back();
    await waitForCard(tab, 'Étape 1 sur 4', 4);

    const other = await stage.browser.newTab();
    await other.goto('https://enthdf.fr/');
    await waitForCard(other, 'Étape 1 sur 4', 4);
    await other.close();
    await tab.close();
  });

  test('without a case the card asks, and the answer is kept', async () => {
    stage.play(drawnSite({ age: 'react' }));
    await choose(stage.browser, {});
    const tab = await stage.browser.newTab();
    await passTheDoorAsked(tab);
    await tab.clickOverlay('.answer:nth-of-type(2)');
    await expectStep(tab, 'Étape 3 sur 6', ['franceConnect']);
    await tab.reload();
    await expectStep(tab, 'Étape 3 sur 6', ['franceConnect']);
    await tab.close();
  });

  test('Escape folds the card, the corner button brings it back, and folded it stays after a reload', async () => {
    stage.play(drawnSite({ age: 'react' }));
    await choose(stage.browser, { case: 'everyday' });
    const tab = await stage.browser.newTab();
    await tab.goto('https://enthdf.fr/');
    await waitForCard(tab, 'Étape 1 sur 4', 1);
    await tab.press('Escape');
    await tab.waitForOverlay(({ folded, markers, card }) => folded && markers.length === 0 && card === null);
    await tab.reload();
    await tab.waitForOverlay(({ folded }) => folded);
    await tab.clickOverlay('[data-unfold]');
    await waitForCard(tab, 'Étape 1 sur 4', 1);
    await tab.close();
  });

  test('help switched off draws nothing', async () => {
    stage.play(drawnSite({ age: 'react' }));
    await choose(stage.browser, { case: 'everyday', help: false });
    const tab = await stage.browser.newTab();
    await tab.goto('https://enthdf.fr/');
    await tab.waitFor(() => document.querySelector('[data-part="profile-parent"]') !== null);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await tab.overlay()).present).toBe(false);
    await tab.close();
  });
});

async function passTheDoorAsked(tab: DrivenTab): Promise<void> {
  await tab.goto('https://enthdf.fr/');
  await expectStep(tab, 'Étape 1', ['profile-parent']);
  await tab.click('[data-part="profile-parent"]');
  await expectStep(tab, 'École, Collège ou Lycée', ['level']);
  await tab.click('[data-part="level"]');
  await waitForCard(tab, 'Comment voulez-vous vous connecter ?', 0);
}
