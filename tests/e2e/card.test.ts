import { describe, expect, test } from 'vitest';
import { drawings } from '../../components/pictograms/drawings.ts';
import { outlineOf } from '../../components/pictograms/outline.ts';
import { fixture, servePage, servePages } from '../tools/drawn/fixtures.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, setMemory, useRig, waitForCard } from './setup.ts';

// A card that one can talk to: its menu, its addresses, where the keyboard goes, and for how long it keeps quiet.

const LOGIN = fixture('educonnect/login.html');
const ERROR = fixture('franceconnect/error.html');
const DOOR = fixture('ent-edifice/profile.html');
const CHOICE = fixture('ent-edifice/choice.html');
const DAY = 24 * 60 * 60_000;
const today = Math.floor(Date.now() / DAY);

/** Where the keyboard is in the card: an id, a data attribute or a class; empty where it is not there. Runs in the page. */
const focused = () => {
  const one = document.querySelector('ent-pas-a-pas')?.shadowRoot?.activeElement;
  return one ? one.id || one.getAttributeNames().find((name) => name.startsWith('data-')) || one.className : '';
};

/** Chooses among what the card offers, by its words. */
async function press(tab: DrivenTab, words: string): Promise<void> {
  await tab.waitFor((wanted: string) => {
    const root = document.querySelector('ent-pas-a-pas')?.shadowRoot;
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
    const found = [...(root?.querySelectorAll('button') ?? [])].find(({ innerText }) => flat(innerText) === wanted);
    for (const other of root?.querySelectorAll('[data-wanted]') ?? []) other.removeAttribute('data-wanted');
    found?.setAttribute('data-wanted', '');
    found?.scrollIntoView({ block: 'nearest' });
    return found !== undefined;
  }, words);
  await tab.clickOverlay('[data-wanted]');
}

interface Tabs {
  query(of: { url: string }): Promise<{ id?: number }[]>;
  sendMessage(tab: number, message: string): Promise<unknown>;
}

describe.each(['chromium', 'firefox'] as const)('the card in %s', (name) => {
  const rig = useRig(name);

  test('its pictograms are those of the other surfaces: each outline fills what the lines draw', async () => {
    const tab = await rig.browser.openExtensionPage('popup.html');
    const outlines = Object.entries(drawings).map(([of, lines]) => [of, lines, outlineOf(lines)] as const);
    const differing = await tab.evaluate((all: typeof outlines) => {
      const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      Object.assign(context, { lineCap: 'round', lineJoin: 'round' });
      const SCALE = 20;
      return all.flatMap(([of, lines, outline]) => {
        // Large, since browsers are coarse with the stroke of a small curve.
        const [drawn, filled] = [lines, outline].map((path) => {
          const large = new Path2D();
          large.addPath(new Path2D(path), new DOMMatrix([SCALE, 0, 0, SCALE, 0, 0]));
          return large;
        }) as [Path2D, Path2D];
        // A point on the edge may fall to either side: well inside of a line it is filled, well outside it is not.
        for (let x = 0.13; x < 24; x += 0.5)
          for (let y = 0.17; y < 24; y += 0.5) {
            const isFilled = context.isPointInPath(filled, x * SCALE, y * SCALE, 'nonzero');
            context.lineWidth = (isFilled ? 2.3 : 1.7) * SCALE;
            if (context.isPointInStroke(drawn, x * SCALE, y * SCALE) !== isFilled) return [`${of} at ${x}, ${y}`];
          }
        return [];
      });
    }, outlines);
    expect(differing).toEqual([]);
    await tab.close();
  });

  async function onLogin(settings: object): Promise<DrivenTab> {
    rig.play(servePages(LOGIN.file, DOOR.file));
    await choose(rig.browser, settings);
    const tab = await rig.browser.newTab();
    await tab.goto(LOGIN.url);
    return tab;
  }

  /** What is kept: the settings, and what is remembered. */
  async function kept(): Promise<Record<string, Record<string, unknown> | undefined>> {
    const popup = await rig.browser.openExtensionPage('popup.html');
    const found = await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { local: { get(): Promise<object> } } } | undefined
      >;
      return (await (browser ?? chrome)?.storage.local.get()) ?? {};
    });
    await popup.close();
    return found as Record<string, Record<string, unknown>>;
  }

  test('leads from the menu to the question before, back to the page, and to another case', async () => {
    const tab = await onLogin({ case: 'provisional', level: 'college' });
    await waitForCard(tab, 'Recopiez l’identifiant', 3);
    await tab.clickOverlay('[data-menu]');
    await waitForCard(tab, 'Que voulez-vous faire ?', 0);
    await press(tab, 'Revenir à la question d’avant');
    await waitForCard(tab, 'Avez-vous une feuille du collège avec un mot de passe ?', 0);
    await press(tab, 'Retour');
    await waitForCard(tab, 'C’est la première fois que vous entrez dans l’ENT ?', 0);
    await press(tab, 'Retour');
    await waitForCard(tab, 'Recopiez l’identifiant', 3);
    await tab.clickOverlay('[data-menu]');
    await press(tab, 'Choisir une autre façon d’entrer');
    await press(tab, 'Non, ce n’est pas la première fois');
    await press(tab, 'Entrer avec FranceConnect (impots.gouv.fr, Ameli…)');
    await waitForCard(tab, 'Cliquez sur', 1);
    await tab.close();
  });

  test('another person is asked anew, and a computer that is shared keeps nothing', async () => {
    const tab = await onLogin({ case: 'everyday', level: 'lycee' });
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    await tab.clickOverlay('[data-menu]');
    await press(tab, 'Une autre personne se connecte');
    await waitForCard(tab, 'C’est la première fois que vous entrez dans l’ENT ?', 0);
    expect((await kept()).settings).toMatchObject({ case: null, level: null });
    await tab.bringToFront();
    await tab.clickOverlay('[data-menu]');
    await press(tab, 'Cet ordinateur est partagé');
    await waitForCard(tab, 'C’est la première fois que vous entrez dans l’ENT ?', 0);
    expect(await kept()).toEqual({ settings: { sharedComputer: true } });
    await tab.close();
  });

  test('where its help does not fit the page it says so, and an address is pressed, in this tab', async () => {
    const tab = await onLogin({ case: 'everyday' });
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    await tab.clickOverlay('[data-menu]');
    await press(tab, 'Cette aide se trompe de page');
    await waitForCard(tab, 'Cette aide s’est peut-être trompée', 0);
    await press(tab, 'Ouvrir l’ENT');
    await tab.waitFor(() => location.hostname === 'enthdf.fr');
    await tab.close();
  });

  test('the ENT is the one of its two addresses at which the person was last', async () => {
    rig.play(servePage(CHOICE.file, ['https://college.entsomme.fr/']));
    await choose(rig.browser, { case: 'franceconnect' });
    const tab = await rig.browser.newTab();
    await tab.goto('https://college.entsomme.fr/');
    await tab.waitForOverlay(({ present }) => present);
    rig.play(servePages(ERROR.file));
    await tab.goto(ERROR.url);
    await waitForCard(tab, 'Retournez à college.entsomme.fr', 0);
    rig.play(servePage(CHOICE.file, ['https://college.entsomme.fr/']));
    await tab.clickOverlay('h2 .go');
    await tab.waitFor(() => location.hostname === 'college.entsomme.fr');
    await tab.close();
  });

  test('a key brings the keyboard to the card, which follows it and never loses it to the page', async () => {
    const tab = await onLogin({ case: 'everyday' });
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    expect(await tab.evaluate(focused)).toBe('');
    // The driver cannot press a key of the browser itself: what the key leads to is sent.
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.evaluate(
      async (url: string) => {
        const { browser, chrome } = globalThis as unknown as Record<string, { tabs: Tabs } | undefined>;
        const { tabs } = (browser ?? chrome) as { tabs: Tabs };
        const [page] = await tabs.query({ url });
        await tabs.sendMessage(page?.id ?? -1, 'call').catch(() => undefined);
      },
      `https://${new URL(LOGIN.url).hostname}/*`,
    );
    await popup.close();
    await tab.bringToFront();
    await expect.poll(() => tab.evaluate(focused)).toBe('say');
    await tab.clickOverlay('[data-menu]');
    await waitForCard(tab, 'Que voulez-vous faire ?', 0);
    expect(await tab.evaluate(focused)).toBe('say');
    await tab.press('Escape');
    await tab.waitForOverlay(({ folded }) => folded);
    expect(await tab.evaluate(focused)).toBe('data-unfold');
    await tab.clickOverlay('[data-unfold]');
    await tab.waitForOverlay(({ card }) => card !== null);
    expect(await tab.evaluate(focused)).toBe('say');
    await tab.close();
  });

  test('after a login it waits, for four weeks without a word and no longer', async () => {
    const tab = await onLogin({ case: 'everyday' });
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    await setMemory(rig.browser, { loggedIn: true, spokeOn: today - 27 });
    await tab.bringToFront();
    await tab.reload();
    await tab.waitForOverlay(({ folded }) => folded);
    await setMemory(rig.browser, { loggedIn: true, spokeOn: today - 30 });
    await tab.bringToFront();
    await tab.reload();
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    await tab.close();
  });

  test('no number hides a neighbour’s words', async () => {
    rig.play(servePage(CHOICE.file));
    await choose(rig.browser, { case: 'everyday', level: 'college' });
    const tab = await rig.browser.newTab();
    await tab.goto(CHOICE.url);
    await waitForCard(tab, 'Cliquez sur', 3);
    const hidden = await tab.evaluate(() => {
      const root = document.querySelector('ent-pas-a-pas')?.shadowRoot;
      const words = document.createRange();
      const texts = [...document.querySelectorAll('label,button,h1,h2,p')].map((one) => {
        words.selectNodeContents(one);
        return { text: one.textContent?.trim(), box: words.getBoundingClientRect() };
      });
      return [...(root?.querySelectorAll('.marker .number') ?? [])].flatMap((number) => {
        const { left, right, top, bottom } = number.getBoundingClientRect();
        return texts
          .filter(({ box }) => box.left < right && box.right > left && box.top < bottom && box.bottom > top)
          .map(({ text }) => text);
      });
    });
    expect(hidden).toEqual([]);
    await tab.close();
  });
});
