import { expect, test } from 'vitest';
import { isBlank } from '../../../utils/surface/page/lines.ts';
import { dialogIn } from '../../../utils/surface/page/read.ts';
import { openPage } from '../../tools/dom.ts';
import { fixture } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

const URL_OF_LOGIN = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Redirect/SSO';
const body = (html: string) => openPage(`<!doctype html><title>ÉduConnect</title><body>${html}`, URL_OF_LOGIN);

test('a page is blank as long as no word of it can be seen', async () => {
  expect(isBlank(await body('<div id="root"></div><script>var mot = 1</script>'))).toBe(true);
  expect(isBlank(await body('<p style="display:none">Bonjour</p><p> — </p>'))).toBe(true);
  expect(isBlank(await body('<p>Bonjour</p>'))).toBe(false);
});

test('a dialog is one that takes the page for itself, however it was opened, and only while it is open', async () => {
  const dialog = async (html: string) => dialogIn(await body(html))?.id;
  expect(await dialog('<dialog id="a" open aria-modal="true">Oui ?</dialog>')).toBe('a');
  expect(await dialog('<div id="b" role="dialog" aria-modal="true">Oui ?</div>')).toBe('b');
  expect(await dialog('<div id="d" aria-modal="true">Oui ?</div>')).toBe('d');
  expect(await dialog('<dialog id="c" aria-modal="true">Oui ?</dialog>')).toBeUndefined();
  expect(await dialog('<div role="dialog">Une bulle d’aide</div>')).toBeUndefined();
});

test('a button, a sentence about cookies, the life of a code and a footer refuse nothing that was written', async () => {
  const form =
    '<h1>Code reçu par SMS</h1><form><label>Code de validation <input></label><button>Valider</button></form>';
  const told = async (html: string) => recognisePage(await body(html + form)).verdict;
  expect(await told('<section> <p>Des cookies.</p> <button>Tout refus…</button> </section>')).toMatchObject({
    kind: 'recognised',
    page: 'educonnect/sms-code',
  });
  for (const aside of [
    '<p>Vous avez refusé les cookies de mesure.</p>',
    '<p>Ce code expire dans 10 minutes.</p>',
    '<footer><p>Numéro impossible à joindre depuis l’étranger.</p></footer>',
  ]) {
    expect(await told(aside), aside).toMatchObject({ page: 'educonnect/sms-code' });
  }
  expect(await told('<section> Ce code est refusé. <button>×</button> </section>')).toMatchObject({
    kind: 'recognised',
    page: 'educonnect/sms-code-refused',
  });
});

test('a code in boxes that are marked wrong was refused, whatever the page says of it', async () => {
  const { html, url } = fixture('educonnect/sms-code.digits.html');
  const page = await openPage(html.replaceAll('maxlength="1"', 'maxlength="1" aria-invalid="true"'), url);
  expect(recognisePage(page).verdict).toMatchObject({ kind: 'recognised', page: 'educonnect/sms-code-refused' });
});

test('a hidden copy of a message takes nothing from the one that is seen', async () => {
  const page = await body('<div>Votre session a expiré.<p style="display:none">Votre session a expiré.</p></div>');
  expect(recognisePage(page).verdict).toMatchObject({ kind: 'recognised', page: 'educonnect/session-expired' });
});

test('a link in a drawing is passed over, and all the rest of the page is read', async () => {
  const { html, url } = fixture('ent-edifice/choice.html');
  const drawing = '<svg><a href="/aide"><text>Plan du site</text></a></svg></body>';
  const page = await openPage(html.replace('</body>', drawing), url);
  expect(recognisePage(page).verdict).toMatchObject({ kind: 'recognised', page: 'ent-edifice/choice' });
});
