import { describe, expect, test } from 'vitest';
import { JOURNEYS } from '../../utils/model/names.ts';
import { bodyOf, fixture, servePage } from '../tools/drawn/fixtures.ts';
import { tabAt } from '../tools/drawn/private.ts';
import { choose, useRig, waitForCard } from './setup.ts';

const bodySays = (words: string) => document.body.innerText.replace(/\s+/g, ' ').includes(words);

/** Runs in a page of the extension: what was chosen, as it is kept. */
async function storedSettings(): Promise<object> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { storage: { local: { get(): Promise<{ settings?: object }> } } }
  >;
  return (await (browser ?? chrome)?.storage.local.get())?.settings ?? {};
}

/** Runs in a page of the extension: the page that the guide of the newest tab at this host recognises. */
async function whereIs(url: string): Promise<string | undefined> {
  interface Tabs {
    query(where: { url: string }): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: string): Promise<{ page?: string } | undefined>;
  }
  const { browser, chrome } = globalThis as unknown as Record<string, { tabs: Tabs } | undefined>;
  const { tabs } = (browser ?? chrome) as { tabs: Tabs };
  const tab = (await tabs.query({ url: `https://${new URL(url).hostname}/*` })).at(-1);
  return (await tabs.sendMessage(tab?.id ?? -1, 'where-am-i').catch(() => undefined))?.page;
}

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (name) => {
  const rig = useRig(name);

  test('says once that stored settings were broken, and falls back', async () => {
    await choose(rig.browser, { profile: 'king', level: 42, case: 'everyday' });
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.waitFor(bodySays, 'Vos choix étaient illisibles');
    await popup.close();
    const again = await rig.browser.openExtensionPage('popup.html');
    await again.waitFor(
      () =>
        document.querySelector('input[value="everyday"]:checked') !== null &&
        !document.body.innerText.includes('illisibles'),
    );
    await again.close();
  });

  test('a choice made there changes the page at once, and nothing stays on a shared computer', async () => {
    const login = fixture('educonnect/login.html');
    rig.play(servePage(login.file));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(login.url);
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.click('input[value="franceconnect"]');
    await popup.click('input[value="shared"]');
    await popup.click('[data-fold="leave"] > summary');
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
    await waitForCard(tab, 'S’identifier avec', 1);
    await tab.reload();
    await waitForCard(tab, 'S’identifier avec', 1);
    await tab.close();
  });

  /** As much as a popup shows, at the width that it asks for and on something narrower. */
  const SIZES = [
    { width: 400, height: 600 },
    { width: 360, height: 600 },
  ];

  test('fits where it stands, with the case, the computer and the ENT in sight', async () => {
    const seen = () => ({
      height: document.body.getBoundingClientRect().height,
      width: document.documentElement.scrollWidth,
      open: document.querySelector('[data-open-ent]')?.getBoundingClientRect().bottom ?? Infinity,
      folded: [...document.querySelectorAll('details')].every((fold) => !fold.open),
    });
    for (const one of [null, ...JOURNEYS]) {
      await choose(rig.browser, { case: one, sharedComputer: one !== null });
      const popup = await rig.browser.openExtensionPage('popup.html');
      await popup.waitFor(() => document.querySelector('[data-open-ent]') !== null);
      for (const size of SIZES) {
        await popup.setViewport(size);
        await popup.waitFor((width) => innerWidth === width, size.width);
        const { height, width, open, folded } = await popup.evaluate(seen);
        expect(height, `${one}, ${size.width} px`).toBeLessThanOrEqual(size.height);
        expect(width).toBeLessThanOrEqual(size.width);
        expect(open).toBeLessThan(size.height);
        expect(folded).toBe(true);
      }
      await popup.close();
    }
  });

  test('who does not know is led to the questions, and no case is left chosen', async () => {
    await choose(rig.browser, { case: 'everyday' });
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.waitFor(() => document.querySelector('[data-unsure]') !== null);
    // The popup closes itself.
    await popup.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>('[data-unsure]')?.click()));
    const welcome = await tabAt(rig.browser, 'welcome.html#questions');
    await welcome.waitFor(() => document.querySelector('[data-answer]') !== null);
    expect(await welcome.evaluate(storedSettings)).toMatchObject({ case: null });
    await welcome.close();
  });

  /** Runs in a page of the extension: all that is kept. */
  async function allKept(): Promise<Record<'local' | 'session', Record<string, unknown>>> {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }> }
    >;
    const storage = (browser ?? chrome)?.storage;
    return { local: (await storage?.local.get()) ?? {}, session: (await storage?.session.get()) ?? {} };
  }

  test.each([
    { who: 'on one’s own computer', shared: false, left: {} },
    { who: 'on a shared one', shared: true, left: { settings: { sharedComputer: true } } },
  ])('« Tout effacer » $who leaves nothing of the person', async ({ shared, left }) => {
    const login = fixture('educonnect/login.html');
    rig.play(servePage(login.file));
    await choose(rig.browser, { case: 'everyday', level: 'lycee', phoneAddress: 'https://exemple.fr/' });
    const tab = await rig.browser.newTab();
    await tab.goto(login.url);
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    const popup = await rig.browser.openExtensionPage('popup.html');
    if (shared) await popup.click('input[value="shared"]');
    else await popup.click('[data-fold="more"] > summary');
    await popup.waitFor(() => document.querySelector('[data-erase]') !== null);
    expect(JSON.stringify(await popup.evaluate(allKept))).toMatch(/everyday.*lycee|lycee.*everyday/);
    await popup.click('[data-erase]');
    await popup.waitFor(bodySays, 'Tout est effacé.');
    // The page that stands open asks anew, and is not learnt anew.
    await tab.bringToFront();
    await tab.waitForOverlay(({ card }) => card !== null && !card?.includes('Écrivez votre identifiant'));
    await expect.poll(() => popup.evaluate(allKept)).toEqual({ local: left, session: { erased: true } });
    expect(await popup.evaluate(() => document.querySelector('input[value="everyday"]:checked'))).toBeNull();
    await popup.close();
    await tab.close();
  });

  test('help that is switched off is switched on where it is missed', async () => {
    const login = fixture('educonnect/login.html');
    rig.play(servePage(login.file));
    await choose(rig.browser, { case: 'everyday', help: false });
    const tab = await rig.browser.newTab();
    await tab.goto(login.url);
    const popup = await rig.browser.openExtensionPage('popup.html');
    // The popup is opened over the page, as a click on the toolbar would.
    await tab.bringToFront();
    await popup.reload();
    await popup.waitFor(() => document.querySelector('[data-help]') !== null);
    // The popup closes itself.
    await popup.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>('[data-help]')?.click()));
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    await tab.close();
  });

  test('a page that removes the overlay three times is left in peace', async () => {
    const login = fixture('educonnect/login.html');
    rig.play(servePage(login.file));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(login.url);
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
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
    // It looks on, so that who asks in the popup is told of the page that stands there now.
    await tab.evaluate(
      (html: string) => {
        document.body.innerHTML = html;
        history.replaceState(null, '', '/idp/profile/SAML2/Redirect/SSO?execution=e1s2');
      },
      bodyOf(fixture('educonnect/children.html')),
    );
    const popup = await rig.browser.openExtensionPage('popup.html');
    // In a tab that nobody sees nothing is looked at.
    await tab.bringToFront();
    await expect.poll(() => popup.evaluate(whereIs, login.url)).toBe('educonnect/children');
    expect((await tab.overlay()).present).toBe(false);
    await popup.close();
    await tab.close();
  });
});
