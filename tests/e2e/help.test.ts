import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext } from 'playwright';
import { describe, expect, test } from 'vitest';
import { fixture, servePage, servePages } from '../tools/drawn/fixtures.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, setMemory, useRig, waitForCard, waitForMemory } from './setup.ts';

// What helps beside the way: « Où en êtes-vous ? », the report, the SMS clock, the awaited mail, the sheets.

const UNKNOWN = fixture('negative/educonnect-information.html');
const CODE = fixture('educonnect/sms-code.html');
const MAIL_SENT = fixture('educonnect/mail-sent.html');
const MAIL_CONFIRMED = fixture('educonnect/mail-confirmed.html');
const NUMBER_REFUSED = fixture('educonnect/identity-refused.html');
const MINUTE = 60_000;

const bodySays = (words: string) => document.body.innerText.replace(/\s+/g, ' ').includes(words);

/** axe on one of the extension's own pages, in Chromium. */
async function violations(context: BrowserContext, file: string): Promise<string[]> {
  const page = context.pages().find((one) => one.url().includes(`/${file}`));
  if (!page) throw new Error(`${file} is not open`);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const rig = useRig(name);

  /** The tab that the extension opened by itself. */
  async function openedTab(file: string): Promise<DrivenTab> {
    for (let tries = 0; tries < 100; tries += 1) {
      for (const tab of await rig.browser.tabs()) if ((await tab.url().catch(() => '')).includes(file)) return tab;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${file} was never opened`);
  }

  test('past the login the ENT is left alone until its address or its title changes', async () => {
    const timeline = fixture('negative/ent-blog.html');
    const choice = fixture('ent-edifice/choice.html');
    rig.play(servePage(timeline.file));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(timeline.url);
    // Quiet for a second, it is looked at no more; on a loaded machine the guide comes seconds after the page…
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await tab.evaluate((html: string) => {
      document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    }, choice.html);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tab.overlay()).toMatchObject({ card: null, folded: false });
    // …until it stands elsewhere.
    await tab.evaluate((path: string) => {
      history.pushState(null, '', path);
    }, new URL(choice.url).pathname);
    // Who goes elsewhere in a page presses something: an older Firefox tells of it only so.
    await tab.click('h1');
    await tab.waitForOverlay(({ markers }) => markers.length > 0);
    await tab.close();
  });

  test('on a page that is not recognised: where are you, the steps in words, one step told without an arrow', async () => {
    rig.play(servePage(UNKNOWN.file));
    await choose(rig.browser, { case: 'provisional' });
    const tab = await rig.browser.newTab();
    await tab.goto(UNKNOWN.url);
    await tab.waitForOverlay(({ folded, card, markers }) => folded && card === null && markers.length === 0);
    await tab.waitFor(
      () =>
        document
          .querySelector('ent-pas-a-pas')
          ?.shadowRoot?.querySelector('[data-unfold]')
          ?.textContent?.replace(/\s/g, ' ') === 'Où en êtes-vous ?',
    );
    await tab.clickOverlay('[data-unfold]');
    await waitForCard(tab, 'L’activation du compte', 0);
    await tab.evaluate(() => {
      const root = document.querySelector('ent-pas-a-pas')?.shadowRoot;
      const answers = [...(root?.querySelectorAll<HTMLElement>('.answer') ?? [])];
      answers.find(({ innerText }) => innerText.includes('L’activation du compte'))?.setAttribute('data-wanted', '');
    });
    await tab.clickOverlay('[data-wanted]');
    await waitForCard(tab, 'Gérer mon compte', 0);
    await tab.press('Escape');
    await tab.waitForOverlay(({ folded }) => folded);
    // A test is faster than a hand: it could reload the page before its last word was kept.
    await waitForMemory(rig.browser, 'folded');
    await tab.reload();
    // Closed by hand once, it asks no more, and stays at hand.
    await tab.waitFor(
      () =>
        document
          .querySelector('ent-pas-a-pas')
          ?.shadowRoot?.querySelector('[data-unfold]')
          ?.textContent?.replace(/\s/g, ' ') === 'Besoin d’aide ?',
    );
    await tab.close();
  });

  test('« Signaler cette page » shows no word of the page that nobody ticked', async () => {
    rig.play(servePage(UNKNOWN.file));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(UNKNOWN.url);
    await tab.waitForOverlay(({ folded }) => folded);
    await tab.clickOverlay('[data-unfold]');
    await waitForCard(tab, 'Signaler cette page', 0);
    const requests = rig.network.log.length;
    await tab.clickOverlay('.link');
    const report = await openedTab('report.html');
    await report.waitFor(bodySays, 'Rien n’est envoyé');
    const textNow = () => report.evaluate(() => document.querySelector('textarea')?.value ?? '');
    const heading = await tab.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '');
    expect(heading).not.toBe('');
    expect(await textNow()).toContain('•••');
    expect(await textNow()).not.toContain(heading);
    await report.evaluate((words: string) => {
      const label = [...document.querySelectorAll('label')].find(({ innerText }) => innerText.includes(words));
      label?.querySelector('input')?.setAttribute('data-wanted', '');
    }, heading);
    await report.click('[data-wanted]');
    await report.waitFor((words: string) => document.querySelector('textarea')?.value.includes(words), heading);
    expect(rig.network.log.length).toBe(requests);
    if (name === 'chromium') expect(await violations(rig.browser.raw as BrowserContext, 'report.html')).toEqual([]);
    await report.close();
    await tab.close();
  });

  test.each(['#tab=NaN', '#tab=99999999999999999999', '#tab=2147483647', '#tab=', ''])(
    'a report of no tab says so: report.html%s',
    async (hash) => {
      const report = await rig.browser.openExtensionPage(`report.html${hash}`);
      await report.waitFor(bodySays, 'La page n’est plus ouverte');
      await report.close();
    },
  );

  test('the SMS clock goes on after a reload, in another tab, and without the background script', async () => {
    rig.play(servePage(CODE.file));
    await choose(rig.browser, { case: 'self-registration' });
    const tab = await rig.browser.newTab();
    await tab.goto(CODE.url);
    await waitForCard(tab, 'Ce code marche encore 29 min', 2);
    await setMemory(rig.browser, { codeSeenAt: Date.now() - 12 * MINUTE - 1000 });
    await waitForCard(tab, 'Ce code marche encore 17 min', 2);
    if (name === 'chromium') {
      const popup = await rig.browser.openExtensionPage('popup.html');
      const context = rig.browser.raw as BrowserContext;
      const page = context.pages().find((one) => one.url().endsWith('popup.html'));
      if (!page) throw new Error('the popup is not open');
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await popup.close();
    }
    await tab.reload();
    await waitForCard(tab, 'Ce code marche encore 17 min', 2);
    const other = await rig.browser.newTab();
    await other.goto(CODE.url);
    await waitForCard(other, 'Ce code marche encore 17 min', 2);
    await other.close();
    await setMemory(rig.browser, { codeSeenAt: Date.now() - 31 * MINUTE });
    await tab.waitForOverlay(({ card }) => Boolean(card?.includes('numéro') && !card.includes('marche encore')));
    await tab.close();
  });

  test('a mail is awaited: the spam folders by name, and « Je suis revenu » leads to the page that the mail opened', async () => {
    rig.play(servePages(MAIL_SENT.file, MAIL_CONFIRMED.file));
    await choose(rig.browser, { case: 'provisional' });
    const tab = await rig.browser.newTab();
    await tab.goto(MAIL_SENT.url);
    await waitForCard(tab, 'C’est fait : j’ai cliqué sur le lien', 0);
    await tab.waitForOverlay(({ card }) => Boolean(card?.includes('Où chercher le mail ?')));
    await tab.clickOverlay('.answer');
    await tab.waitForOverlay(({ card }) => Boolean(card?.includes('Je ne vois pas encore la page de confirmation')));
    const confirmed = await rig.browser.newTab();
    await confirmed.goto(MAIL_CONFIRMED.url);
    await waitForCard(confirmed, 'Accéder', 1);
    await tab.bringToFront();
    await tab.clickOverlay('.answer');
    await confirmed.waitFor(() => document.visibilityState === 'visible');
    await confirmed.close();
    await tab.close();
  });

  test('a refused number explains itself at once, and offers the message for the school', async () => {
    rig.play(servePage(NUMBER_REFUSED.file));
    await choose(rig.browser, { case: 'self-registration' });
    const tab = await rig.browser.newTab();
    await tab.goto(NUMBER_REFUSED.url);
    await tab.waitForOverlay(({ card }) => Boolean(card?.includes('Message prêt à copier')));
    expect(
      await tab.evaluate(
        () => document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-trouble]')?.ariaExpanded,
      ),
    ).toBe('true');
    await tab.evaluate(() =>
      document
        .querySelector('ent-pas-a-pas')
        ?.shadowRoot?.querySelector('dd .link')
        ?.scrollIntoView({ block: 'center' }),
    );
    await tab.clickOverlay('dd .link');
    const sheet = await openedTab('sheet.html');
    await sheet.waitFor(bodySays, 'Objet :');
    await sheet.waitFor(bodySays, '……');
    if (name === 'chromium') expect(await violations(rig.browser.raw as BrowserContext, 'sheet.html')).toEqual([]);
    await sheet.close();
    await tab.close();
  });

  test('the video of a case: its address and a QR code', async () => {
    const sheet = await rig.browser.openExtensionPage('sheet.html#video=franceconnect');
    await sheet.waitFor(bodySays, 'dane.ac-bordeaux.fr/educonnect/france-connect/');
    const side = await sheet.evaluate(() => document.querySelector('svg.qr')?.getBoundingClientRect().width ?? 0);
    expect(side).toBeGreaterThan(150);
    await sheet.close();
    const lost = await rig.browser.openExtensionPage('sheet.html#message=nothing-like-this');
    await lost.waitFor(bodySays, 'Ce message n’existe pas');
    await lost.close();
  });
});
