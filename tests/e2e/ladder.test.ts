import { describe, expect, test } from 'vitest';
import { fixture, servePage } from '../tools/drawn/fixtures.ts';
import type { Answer } from '../tools/drawn/network.ts';
import { page } from '../tools/drawn/replies.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, useRig, waitForCard } from './setup.ts';

// The rungs below « recognised »: pages whose words nobody understands, at EduConnect's own address.

const CODE = fixture('educonnect/sms-code.html');
const ACCOUNT = fixture('educonnect/account.html');
const NUMBER = fixture('educonnect/phone.html');
const UNKNOWN_WORDS = 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/etape';

const draw = (body: string) => `<!doctype html><html lang="fr"><title>ÉduConnect</title><body><h1>Étape</h1>${body}`;

/** Three lists and a box to tick: what is asked tells the page, its words do not. */
const DATES = draw(
  `<form>${['Jour', 'Mois', 'Année'].map((name) => `<select aria-label="${name}" data-part="${name}"><option>1</option></select>`).join('')}
   <label><input type="checkbox"> Pas moi</label><button>OK</button></form>`,
);
/** A number alone may be asked for several reasons. */
const BARE_NUMBER = draw('<form><input type="tel" aria-label="Numéro" data-part="phone"><button>OK</button></form>');
/** Of these, nobody knows why they are asked together. */
const MIXTURE = draw(
  '<form><input type="tel" aria-label="Numéro"><input aria-label="Code" autocomplete="one-time-code"><input type="email" aria-label="Mail"><button>OK</button></form>',
);

const serve =
  (first: { file: string; url: string }, then: string): Answer =>
  async (request) => {
    if (request.url === UNKNOWN_WORDS) return page(then);
    return servePage(first.file)(request);
  };

/** The texts on the card's answers. */
const answers = (tab: DrivenTab) =>
  tab.evaluate(() =>
    [...(document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelectorAll<HTMLElement>('.answer') ?? [])].map(
      ({ innerText }) => innerText.trim(),
    ),
  );

async function answer(tab: DrivenTab, words: string): Promise<void> {
  await tab.evaluate((wanted: string) => {
    const all = document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelectorAll<HTMLElement>('.answer') ?? [];
    [...all].find(({ innerText }) => innerText.includes(wanted))?.setAttribute('data-wanted', '');
  }, words);
  await tab.clickOverlay('[data-wanted]');
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const rig = useRig(name);

  const arrive = async (first: { file: string; url: string }, then: string, words: string) => {
    rig.play(serve(first, then));
    await choose(rig.browser, { case: 'self-registration' });
    const tab = await rig.browser.newTab();
    await tab.goto(first.url);
    await tab.waitForOverlay(({ card }) => card?.includes(words) ?? false);
    await tab.goto(UNKNOWN_WORDS);
    return tab;
  };

  test('likely: said as a belief, with rings; « Ce n’est pas ça » leads to the rung below', async () => {
    const tab = await arrive(CODE, DATES, 'code reçu par SMS');
    await waitForCard(tab, 'Je crois que cette page demande les dates de naissance de vos enfants.', 2);
    await answer(tab, 'Ce n’est pas ça');
    await tab.waitForOverlay(({ card, markers }) => !card?.includes('Je crois') && markers.length === 0);
    expect((await tab.overlay()).card).toContain('lisez bien de quelle date');
    await tab.close();
  });

  test('a page with a countdown that never stands still is quiet all the same', async () => {
    const ticking = BARE_NUMBER.replace(
      '<form>',
      '<p id="left"></p><script>setInterval(() => { left.textContent = Math.random() }, 100)</script><form>',
    );
    const tab = await arrive(ACCOUNT, ticking, 'Vous êtes connecté à EduConnect');
    await tab.waitForOverlay(({ card }) => card?.includes('Que demande cette page') ?? false);
    await tab.close();
  });

  test('unsure: a question in the parent’s words; the answer counts as long as the page stands', async () => {
    const tab = await arrive(ACCOUNT, BARE_NUMBER, 'Vous êtes connecté à EduConnect');
    await waitForCard(tab, 'Que demande cette page ?', 0);
    expect(await answers(tab)).toEqual([
      'Votre numéro de portable',
      'Comment retrouver votre identifiant',
      'Autre chose',
    ]);
    await answer(tab, 'Votre numéro de portable');
    await tab.waitForOverlay(({ markers }) => markers.some(({ number }) => number === 1));
    await tab.close();
  });

  test('unknown on the way: what each field asks, in words and without a ring', async () => {
    const tab = await arrive(NUMBER, MIXTURE, 'numéro');
    await waitForCard(tab, 'Voici ce que ses cases demandent.', 0);
    const { card } = await tab.overlay();
    expect(card).toContain('Code : regardez vos SMS, puis vos mails.');
    expect(card).toContain('Téléphone : le numéro de portable donné à l’école.');
    await tab.close();
  });

  test('the Way is forgotten with the tab: in a new one the same page is not known', async () => {
    rig.play(serve(CODE, DATES));
    await choose(rig.browser, { case: 'self-registration' });
    const tab = await rig.browser.newTab();
    await tab.goto(UNKNOWN_WORDS);
    await tab.waitForOverlay(({ folded, card }) => folded && card === null);
    await tab.close();
  });

  test('a part under a cookie wall gets no ring until it is gone; the card says what to close', async () => {
    const wall =
      '<div id="mur" style="position:fixed;inset:0;background:#000c;color:#fff;z-index:9"><p>Nous utilisons des cookies.</p><button onclick="mur.remove()">Tout accepter</button><button id="non" onclick="mur.remove()">Continuer sans accepter</button></div>';
    rig.play((request) =>
      request.url === CODE.url ? page(CODE.html.replace(/<body[^>]*>/, (tag) => tag + wall)) : undefined,
    );
    await choose(rig.browser, { case: 'self-registration' });
    const tab = await rig.browser.newTab();
    await tab.goto(CODE.url);
    await waitForCard(tab, 'Cliquez d’abord sur « Continuer sans accepter »', 0);
    expect((await tab.overlay()).card).not.toContain('Tout accepter');
    await tab.click('#non');
    await waitForCard(tab, 'Écrivez le code reçu par SMS dans', 2);
    expect((await tab.overlay()).card).not.toContain('cookies');
    await tab.close();
  });
});
