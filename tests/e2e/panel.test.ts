import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { fixture, servePages } from '../tools/drawn/fixtures.ts';
import { tabAt } from '../tools/drawn/private.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { until } from '../tools/drawn/until.ts';
import { choose, type Rig, useRig, waitForCard } from './setup.ts';

// The panel beside the page. A driver reaches no real side panel's content: the same page stands in a tab behind the one in
// front, and looks at that one as it would from beside.

const LOGIN = fixture('educonnect/login.html');
const CHOICE = fixture('franceconnect/choice.html');
const CONSENT = fixture('franceconnect/consent.html');
const MAIL_SENT = fixture('educonnect/mail-sent.html');
const CONFIRMED = fixture('educonnect/mail-confirmed.html');
const CODE = fixture('educonnect/sms-code.html');
const UNSURE = fixture('ambiguous/phone-with-identity-text.html');
const TAXES = 'https://cfspart-idp.impots.gouv.fr/oauth2/authorize';
const MAILBOX = 'https://messagerie.exemple/';

const says = (words: string) => document.body.innerText.replace(/[\s\u00a0]+/g, ' ').includes(words);
const press = (panel: DrivenTab, selector: string) =>
  panel.waitFor((what) => {
    const button = document.querySelector<HTMLElement>(what);
    button?.click();
    return button !== null;
  }, selector);
/** Runs in the page: marks what is to be pressed in the card, by its words. */
const markAnswer = (words: string) => {
  const buttons = document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelectorAll('button') ?? [];
  const wanted = [...buttons].find(({ innerText }) => innerText.trim() === words);
  wanted?.setAttribute('data-wanted', '');
  wanted?.scrollIntoView({ block: 'nearest' });
  return wanted !== undefined;
};
const nowOn = (panel: DrivenTab) =>
  panel.evaluate(() => document.querySelector('[aria-current="step"] button')?.getAttribute('data-step'));

/** All drawings, and any other site as an empty page: there the extension may do nothing. */
function serve(rig: Rig): void {
  const drawn = servePages(
    LOGIN.file,
    CHOICE.file,
    CONSENT.file,
    MAIL_SENT.file,
    CONFIRMED.file,
    CODE.file,
    UNSURE.file,
  );
  rig.play(async (request) => (await drawn(request)) ?? { status: 200, body: '<h1>Un autre site</h1>' });
}

async function open(browser: DrivenBrowser, settings: object): Promise<{ panel: DrivenTab; page: DrivenTab }> {
  await choose(browser, settings);
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.waitFor(() => document.querySelector('h1') !== null);
  return { panel, page: await browser.newTab() };
}

describe.each(['chromium', 'firefox'] as const)('the panel in %s', (name) => {
  const rig = useRig(name);

  test('follows a FranceConnect login, through a site where it sees nothing, and back', async () => {
    serve(rig);
    const { panel, page } = await open(rig.browser, { case: 'franceconnect' });
    await panel.waitFor(says, 'Ouvrez l’ENT. Je vous suis');
    await page.goto(LOGIN.url);
    await panel.waitFor(says, 'Vous êtes ici :');
    await panel.waitFor(says, 'N’écrivez rien dans les cases.');
    const login = await nowOn(panel);
    await page.goto(CHOICE.url);
    await panel.waitFor(says, 'Sur le site choisi, je ne peux pas vous aider.');
    expect(await nowOn(panel)).not.toBe(login);
    const steps = () => [...document.querySelectorAll('[data-state="done"]')].length;
    expect(await panel.evaluate(steps)).toBeGreaterThan(0);

    await page.goto(TAXES);
    await panel.waitFor(says, 'Vous êtes sur un autre site ?');
    await press(panel, '[data-to="impots"]');
    await panel.waitFor(says, 'Écrivez votre numéro fiscal.');
    await panel.waitFor(says, 'Ensuite, vous revenez seul sur FranceConnect.');
    // Nothing of that page was looked at: the extension has no word of it.
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('cfspart');

    await page.goto(CONSENT.url);
    await panel.waitFor(says, 'Sans ce clic, vous n’êtes pas connecté.');
    expect(await panel.evaluate(() => document.querySelector('[data-stop], [data-away]'))).toBeNull();
    await panel.close();
    await page.close();
  });

  test('follows the activation, with the mail in another tab', async () => {
    serve(rig);
    const { panel, page } = await open(rig.browser, { case: 'provisional' });
    await page.goto(MAIL_SENT.url);
    await panel.waitFor(says, 'Vous êtes ici :');
    await panel.waitFor(says, 'Où chercher le mail ?');
    const mailbox = await rig.browser.newTab();
    await mailbox.goto(MAILBOX);
    await panel.waitFor(says, 'Une page vous attend :');
    await press(panel, '[data-to="webmail"]');
    await panel.waitFor(says, 'Cliquez sur le lien de ce mail, une seule fois.');
    await mailbox.goto(CONFIRMED.url);
    await panel.waitFor(() => document.querySelector('[data-stop], [data-away], [data-go]') === null);
    await panel.waitFor(says, 'Vous êtes ici :');
    await mailbox.close();
    await page.close();
    await panel.close();
  });

  test('shows the clock of the SMS, also where the code is not asked for', async () => {
    serve(rig);
    const { panel, page } = await open(rig.browser, { case: 'self-registration' });
    await page.goto(CODE.url);
    await panel.waitFor(says, 'Le code du SMS marche encore 29 minutes environ.');
    await page.goto(MAILBOX);
    await panel.waitFor(says, 'Vous êtes sur un autre site ?');
    await panel.waitFor(says, 'Le code du SMS marche encore 29 minutes environ.');
    await page.close();
    await panel.close();
  });

  test('asks for the case where none is chosen, and tells each step to who asks', async () => {
    serve(rig);
    const { panel, page } = await open(rig.browser, {});
    await page.goto(LOGIN.url);
    await panel.waitFor(says, 'Que voulez-vous faire ?');
    await press(panel, 'input[value="everyday"]');
    await panel.waitFor(says, 'Me connecter avec mon identifiant');
    await panel.waitFor(() => document.querySelector('[aria-current="step"]') !== null);
    await press(panel, '[data-step="0"]');
    await panel.waitFor(() => document.querySelector('[aria-current="step"] [data-step="0"]') !== null);

    // A page that nobody could tell is asked about, as in the card.
    await page.goto(UNSURE.url);
    await panel.waitFor(says, 'Que demande cette page ?');
    await press(panel, '[data-which] .answer');
    await panel.waitFor(says, 'D’accord, vous êtes ici : EduConnect, votre nom et votre numéro.');
    expect(await panel.evaluate(() => document.querySelector('[data-which]'))).toBeNull();
    await page.close();
    await panel.close();
  });

  test.each([
    { width: 360, height: 700 },
    { width: 1000, height: 800 },
  ])('is read at $width px, without a fault for axe', async (size) => {
    serve(rig);
    const { panel, page } = await open(rig.browser, { case: 'franceconnect' });
    await panel.setViewport(size);
    await page.goto(CHOICE.url);
    await panel.waitFor(says, 'Vous êtes ici :');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    if (name === 'chromium') {
      await panel.bringToFront();
      const { violations } = await new AxeBuilder({ page: (panel as DrivenTab<'chromium'>).raw }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.close();
    await panel.close();
  });

  test('opens from the menu of the card: in Chrome beside the page, in Firefox, where a message is no click, in a tab', async () => {
    serve(rig);
    await choose(rig.browser, { case: 'everyday' });
    const seen = await rig.browser.openExtensionPage('sheet.html#help');
    const page = await rig.browser.newTab();
    await page.goto(LOGIN.url);
    await page.clickOverlay('[data-menu]');
    await page.waitFor(markAnswer, 'Voir toutes les étapes');
    await page.clickOverlay('[data-wanted]');
    if (name === 'firefox') {
      const panel = await tabAt(rig.browser, 'sidepanel.html');
      await panel.waitFor(says, 'Une page vous attend :');
      await panel.close();
    } else {
      await until(10_000, 'a panel beside the page', () => isOpen(rig.browser, seen));
      const addresses = await Promise.all((await rig.browser.tabs()).map((tab) => tab.url()));
      expect(addresses.filter((url) => url.includes('sidepanel.html'))).toEqual([]);
      await closePanel(rig.browser as DrivenBrowser<'chromium'>);
      await until(10_000, 'no panel', async () => !(await isOpen(rig.browser, seen)) || undefined);
    }
    // The card is back at the page.
    await waitForCard(page, 'Écrivez votre identifiant', 3);
    await page.close();
    await seen.close();
  });

  test('opens beside the page, from the popup, by a click', async () => {
    serve(rig);
    await choose(rig.browser, { case: 'everyday' });
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.click('[data-fold="more"] > summary');
    const seen = await rig.browser.openExtensionPage('sheet.html#help');
    await popup.bringToFront();
    // The popup closes itself.
    await popup.click('[data-panel]').catch(() => undefined);
    await until(10_000, 'a panel beside the page', () => isOpen(rig.browser, seen));
    await seen.close();
  });
});

interface Sidebar {
  browser: { sidebarAction: { isOpen(where: object): Promise<boolean> } };
}

/** Does the browser show the panel beside the page? `page` is one of the extension's, which may ask. */
async function isOpen(browser: DrivenBrowser, page: DrivenTab): Promise<true | undefined> {
  if (browser.name === 'firefox') {
    const open = await page.evaluate(() => (globalThis as unknown as Sidebar).browser.sidebarAction.isOpen({}));
    return open || undefined;
  }
  return (await panelOf(browser as DrivenBrowser<'chromium'>)) !== undefined || undefined;
}

/** Chromium's side panel as its debugger knows it; a driver does not. `use` gets its name there. */
async function panelOf({ raw }: DrivenBrowser<'chromium'>, use?: 'Target.closeTarget'): Promise<string | undefined> {
  const session = await raw.browser()?.newBrowserCDPSession();
  const targets = (await session?.send('Target.getTargets'))?.targetInfos ?? [];
  const id = targets.find(({ url }) => url.endsWith('/sidepanel.html'))?.targetId;
  if (use && id !== undefined) await session?.send(use, { targetId: id });
  await session?.detach();
  return id;
}

const closePanel = (browser: DrivenBrowser<'chromium'>) => panelOf(browser, 'Target.closeTarget');
