import { describe, expect, test } from 'vitest';
import { fixture, servePage } from '../tools/drawn/fixtures.ts';
import { choose, useRig, waitForCard } from './setup.ts';

const bodySays = (words: string) => document.body.innerText.replace(/\s+/g, ' ').includes(words);

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (name) => {
  const rig = useRig(name);

  test('says once that stored settings were broken, and falls back', async () => {
    await choose(rig.browser, { profile: 'king', level: 42, case: 'everyday' });
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.waitFor(bodySays, 'Vos choix étaient illisibles');
    await popup.close();
    const again = await rig.browser.openExtensionPage('popup.html');
    await again.waitFor(
      () => document.body.innerText.includes('Collège') && !document.body.innerText.includes('illisibles'),
    );
    await again.close();
  });

  test('a choice made there changes the page at once, and nothing stays on a shared computer', async () => {
    const login = fixture('educonnect/login.html');
    rig.play(servePage(login.file));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(login.url);
    await waitForCard(tab, 'Étape 3 sur 4', 3);
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.click('fieldset:nth-of-type(1) label:nth-of-type(3) input');
    await popup.click('fieldset:nth-of-type(4) label:nth-of-type(2) input');
    await popup.waitFor(bodySays, 'Vos choix seront oubliés');
    const kept = await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { local: { get(): Promise<object> } } }
      >;
      return (await (browser ?? chrome)?.storage.local.get()) ?? {};
    });
    expect(kept).toEqual({ settings: { sharedComputer: true } });
    await popup.close();
    await tab.bringToFront();
    await waitForCard(tab, 'Étape 3 sur 10', 1);
    await tab.reload();
    await waitForCard(tab, 'Étape 3 sur 10', 1);
    await tab.close();
  });

  test('a page that removes the overlay three times is left in peace', async () => {
    const login = fixture('educonnect/login.html');
    rig.play(servePage(login.file));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(login.url);
    await waitForCard(tab, 'Étape 3 sur 4', 3);
    const removals = await tab.evaluate(async () => {
      let count = 0;
      for (let round = 0; round < 20; round += 1) {
        const host = document.querySelector('ent-pas-a-pas');
        if (host) {
          host.remove();
          count += 1;
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return count;
    });
    expect(removals).toBe(3);
    expect((await tab.overlay()).present).toBe(false);
    await tab.close();
  });
});
