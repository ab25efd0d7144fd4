import { describe, expect, test } from 'vitest';
import { INBOX } from '../tools/drawn/addresses.ts';
import { AUTHORIZE } from '../tools/drawn/identity-provider.ts';
import { drawnSite } from '../tools/drawn/site.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { walk } from '../tools/drawn/walker.ts';
import { click, phone, stop, walkOf } from '../tools/drawn/walks.ts';
import { choose, expectStep, ROOMY, setMemory, useRig, waitForCard, waitForMemory } from './setup.ts';

const MINUTE = 60_000;
const LOGIN = ['identifier', 'password', 'submit'];
const DOOR_2021 = ['profile-parent', 'level-college', 'submit'];
const clickParts = async (tab: DrivenTab, ...parts: string[]) => {
  for (const part of parts) await tab.click(`[data-part="${part}"]`);
};

describe.each(['chromium', 'firefox'] as const)('the card in %s', (name) => {
  const rig = useRig(name, 'test', ROOMY);

  async function openDoor(): Promise<DrivenTab> {
    const tab = await rig.browser.newTab();
    await tab.goto('https://enthdf.fr/');
    return tab;
  }

  test('Back, reload and a second tab: the pages met are counted, never backwards', async () => {
    rig.play(drawnSite({ face: '2021' }));
    await choose(rig.browser, { case: 'everyday', level: 'college' });
    const tab = await openDoor();
    await expectStep(tab, 'ENT pas à pas', DOOR_2021);
    await clickParts(tab, 'profile-parent', 'level-college', 'submit');
    await expectStep(tab, 'Page 2', LOGIN);
    await tab.reload();
    await expectStep(tab, 'Page 2', LOGIN);
    await tab.back();
    await waitForCard(tab, 'Page 2', DOOR_2021.length);

    const other = await openDoor();
    await waitForCard(other, 'ENT pas à pas', DOOR_2021.length);
    await other.close();
    await tab.close();
  });

  test('the ENT of the age between, drawn by AngularJS', async () => {
    rig.play(drawnSite({ face: 'angular' }));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await openDoor();
    await expectStep(tab, 'ENT pas à pas', ['profile-parent']);
    await clickParts(tab, 'profile-parent');
    await expectStep(tab, 'Page 2', LOGIN);
    await tab.close();
  });

  test('without a case the card asks, question by question, and the answer is kept', async () => {
    rig.play(drawnSite({ face: 'react' }));
    await choose(rig.browser, {});
    const tab = await openDoor();
    await expectStep(tab, 'ENT pas à pas', ['profile-parent']);
    await clickParts(tab, 'profile-parent');
    await expectStep(tab, 'École, Collège ou Lycée', ['level']);
    await clickParts(tab, 'level');
    await waitForCard(tab, 'C’est la première fois que vous entrez dans l’ENT ?', 0);
    await tab.clickOverlay('.answer:nth-of-type(1)');
    await waitForCard(tab, 'Avez-vous une feuille de l’école avec un mot de passe ?', 0);
    await tab.clickOverlay('.answer:nth-of-type(2)');
    await waitForCard(tab, 'Avez-vous un compte impots.gouv.fr ou Ameli ?', 0);
    await tab.clickOverlay('.answer:nth-of-type(1)');
    await expectStep(tab, 'Page 3', ['franceConnect']);
    await tab.reload();
    await expectStep(tab, 'Page 3', ['franceConnect']);
    await tab.close();
  });

  test('a code of the SMS that is too old: the way to a new one, which then has its own 30 minutes', async () => {
    const way = walkOf('franceconnect', 'today');
    rig.play(drawnSite(way.site));
    await choose(rig.browser, { case: way.journey });
    const untilCode = way.stops.slice(
      0,
      way.stops.findIndex(({ page }) => page === 'educonnect/sms-code'),
    );
    const late = stop('educonnect/sms-code', 'Après 30 minutes, un code ne marche plus', ['resend'], [click('resend')]);
    const renewed = stop('educonnect/sms-code', 'Ce code marche encore', ['code', 'submit'], []);
    await walk(rig.browser, { ...way, stops: [...untilCode, late, phone, renewed] }, async (tab, { says, points }) => {
      if (says === late.says) {
        await waitForCard(tab, renewed.says, 2);
        await setMemory(rig.browser, { codeSeenAt: Date.now() - 31 * MINUTE });
        await tab.bringToFront();
      }
      await expectStep(tab, says, points);
    });
  });

  test('the identity provider and the webmail get no script at all', async () => {
    rig.play(drawnSite({ face: 'react' }));
    await choose(rig.browser, { case: 'franceconnect' });
    const tab = await rig.browser.newTab();
    for (const address of [AUTHORIZE, INBOX]) {
      await tab.goto(address);
      await tab.waitFor(() => document.querySelector('h1') !== null);
      await new Promise((resolve) => setTimeout(resolve, 1300));
      expect((await tab.overlay()).present, address).toBe(false);
    }
    await tab.close();
  });

  test('Escape folds the card, the corner button brings it back, and folded it stays after a reload', async () => {
    rig.play(drawnSite({ face: 'react' }));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await openDoor();
    await waitForCard(tab, 'ENT pas à pas', 1);
    await tab.press('Escape');
    await tab.waitForOverlay(({ folded, markers, card }) => folded && markers.length === 0 && card === null);
    await waitForMemory(rig.browser, 'folded');
    await tab.reload();
    await tab.waitForOverlay(({ folded }) => folded);
    await tab.clickOverlay('[data-unfold]');
    await waitForCard(tab, 'ENT pas à pas', 1);
    await tab.close();
  });

  test('help switched off draws nothing', async () => {
    rig.play(drawnSite({ face: 'react' }));
    await choose(rig.browser, { case: 'everyday', help: false });
    const tab = await openDoor();
    await tab.waitFor(() => document.querySelector('[data-part="profile-parent"]') !== null);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await tab.overlay()).present).toBe(false);
    await tab.close();
  });
});
