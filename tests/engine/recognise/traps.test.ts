import { describe, expect, test } from 'vitest';
import { openPage } from '../../tools/dom.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

// What a hostile hand wrote that had read the rules: true sentences of other pages, warnings, advice, banners. Each was
// taken for something that it is not.

const ACCOUNT = 'https://moncompte.educonnect.education.gouv.fr/educt-self-service';
const LOGIN = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Redirect/SSO';
const ENT = 'https://enthdf.fr';
const FRANCECONNECT = 'https://app.franceconnect.gouv.fr/api/v2/interaction/1';

/** The page that is recognised there; null where none is. */
async function pageAt(url: string, body: string): Promise<string | null> {
  const document = await openPage(`<!doctype html><html lang="fr"><title>ÉduConnect</title><body>${body}`, url);
  const { verdict } = recognisePage(document);
  return verdict.kind === 'recognised' ? verdict.page : null;
}

const field = (label: string, more = '') => `<p><label>${label} <input ${more}></label></p>`;
const form = (...fields: readonly string[]) => `<form>${fields.join('')}<button>Valider</button></form>`;
const button = (words: string) => `<button type="button">${words}</button>`;

const code = (around: string) =>
  `<main><h1>Saisissez le code reçu par SMS</h1>${around}${form(field('Code de validation'))}</main>`;
const phone = (around: string) =>
  `<h1>Première connexion avec FranceConnect</h1>${around}${form(field('Numéro de portable', 'type="tel"'))}`;
const identity = (around: string) =>
  `<h1>Inscription</h1>${around}${form(field('Nom'), field('Prénom'), field('Numéro de mobile', 'type="tel"'))}`;

describe('a warning is no refusal', () => {
  test.each([
    '<p>Attention : trois codes erronés bloquent votre inscription pendant une heure.</p>',
    '<p>Un code incorrect vous sera refusé.</p>',
    '<p>Ne le dites à personne. Il est différent de votre mot de passe.</p>',
    '<p>Seul le dernier code est valable. Les codes précédents ont expiré.</p>',
    '<p class="fr-alert fr-alert--success">Un nouveau code vous a été envoyé. Le précédent est périmé.</p>',
    '<p>Le dépassement de ce délai oblige à recommencer.</p>',
    '<p>Le code sera refusé dans une heure.</p>',
    '<p>« Code incorrect » : que faire ?</p>',
    `<aside><p>Le refus des cookies n’a pas de conséquence.</p>${button('Tout refuser')}</aside>`,
    '<footer><p>Rejeter ou accepter la mesure d’audience.</p></footer>',
  ])('with a code: %s', async (around) => {
    expect(await pageAt(`${ACCOUNT}/inscription/code`, code(around))).toBe('educonnect/sms-code');
  });

  test.each([
    '<div class="alert alert-info">Un numéro inconnu de l’établissement ne permet pas de vous retrouver.</div>',
    '<p>Aucun compte ne sera créé sans votre accord.</p>',
    '<p>FranceConnect a transmis votre identité. Aucun compte n’existe encore à votre nom.</p>',
  ])('with a phone number: %s', async (around) => {
    expect(await pageAt(`${ACCOUNT}/telephone`, phone(around))).toBe('educonnect/phone');
  });

  test.each([
    '<p>Toute information erronée empêche de vous trouver.</p>',
    '<p>Votre nom de naissance peut être différent de votre nom d’usage.</p>',
  ])('with a name: %s', async (around) => {
    expect(await pageAt(`${ACCOUNT}/identite`, identity(around))).toBe('educonnect/identity');
  });

  test('with a login: a question that quotes the message', async () => {
    const asked = '<p>« Identifiant ou mot de passe incorrect » : que faire si ce message s’affiche ?</p>';
    const body = `<h1 id="titre_responsable">Connexion responsable</h1>${asked}${form(
      field('Identifiant', 'id="username"'),
      field('Mot de passe', 'id="password" type="password"'),
    )}`;
    expect(await pageAt(LOGIN, body)).not.toBe('educonnect/login-wrong-credentials');
  });
});

test.each([
  '<p>Ce code n’est plus valable, <a href="#">demandez-en un autre</a>.</p>',
  `<p>Le code est faux. ${button('Renvoyer un code')}</p>`,
  '<p>Le code saisi ne correspond pas à celui du SMS, si bien que vous devez recommencer.</p>',
  '<p>Ce code n’est pas le bon. Avez-vous bien lu ?</p>',
  '<p>Le code a expiré.</p>',
  '<p>Un code a été envoyé. Ce code est refusé.</p>',
])('a refusal is one: %s', async (around) => {
  expect(await pageAt(`${ACCOUNT}/inscription/code`, code(around))).toBe('educonnect/sms-code-refused');
});

test.each([
  [
    `<h1>Code de validation</h1><p>Nous avons envoyé un message à c•••@example.org.</p>${form(field('Code de validation'))}`,
  ],
  [
    `<h1>Votre messagerie</h1><p>Un code à 6 chiffres est parti vers votre boîte mail.</p>${form(field('Code de validation'))}`,
  ],
  [
    `<h1>Double vérification</h1><p>Ouvrez votre application d’authentification, lisez le code à 6 chiffres.</p>${form(field('Code'))}`,
  ],
  [
    `<h1>Ajouter un élève</h1><p>Le code à 10 chiffres est dans la lettre de l’école.</p>${form(field('Code de rattachement'))}`,
  ],
  [`<h1>Aide</h1><h2>« Saisissez le code reçu par SMS »</h2>${form(field('Code de l’établissement (UAI)'))}`],
  [
    `<h1>Vérifions votre adresse</h1><p>Nous avons écrit à m•••@exemple.fr. Recopiez le code à 6 chiffres du message.</p>${form(field('Code de vérification'))}`,
  ],
  [
    `<h1>Le code de votre courrier</h1><p>Il a 8 chiffres, sous votre numéro de dossier.</p>${form(field('Code inscrit sur la lettre'))}`,
  ],
])('a code that comes otherwise is not the one of the SMS: %s', async (body) => {
  expect(await pageAt(`${ACCOUNT}/code`, body)).toBeNull();
});

test.each([
  ['/profil/telephone', '<h1>Mon téléphone</h1><p>Votre établissement vous joint à ce numéro.</p>'],
  [
    '/telephone',
    '<h1>Numéro de téléphone</h1><a href="/deconnexion">Déconnexion</a><p>Le collège de votre enfant.</p>',
  ],
  ['/rappel', '<h1>Être rappelé par un conseiller</h1><p>Au sujet de votre dossier, sous 48 h.</p>'],
  [
    '/urgence',
    `<h1>Personne à prévenir</h1><p>Un proche que l’établissement peut appeler.</p><p><label>Son nom <input></label></p><p><label>Son prénom <input></label></p>`,
  ],
])('a phone number asked for another reason, at %s', async (path, above) => {
  expect(await pageAt(ACCOUNT + path, above + form(field('Numéro de portable', 'type="tel"')))).toBeNull();
});

test('a birth date asked for the canteen is not the one of the account', async () => {
  const child = (name: string) => field(`${name}, date de naissance`, 'type="date"');
  const body = `<h1>Inscrire mes enfants à la cantine</h1>${form(child('Lina'), child('Adam'))}`;
  expect(await pageAt(`${ACCOUNT}/services`, body)).toBeNull();
});

test('« Tapez le code du SMS » says that it came by SMS', async () => {
  const body = `<h1>Code envoyé</h1><p>Tapez le code du SMS.</p>${form(field('Code'))}`;
  expect(await pageAt(`${ACCOUNT}/code`, body)).toBe('educonnect/sms-code');
});

test('a login refused in other words', async () => {
  const told =
    '<div role="alert">Nous n’avons pas pu vous connecter : vérifiez votre identifiant et votre mot de passe.</div>';
  const body = `<h1 id="titre_responsable">Connexion responsable</h1>${told}${form(
    field('Identifiant', 'id="username"'),
    field('Mot de passe', 'id="password" type="password"'),
  )}`;
  expect(await pageAt(LOGIN, body)).toBe('educonnect/login-wrong-credentials');
});

test.each([
  ['deleted', `<p>Votre compte a bien été supprimé.</p><a href="#">Retour à mes services</a>`],
  ['blocked', `<p>Votre compte vient d’être bloqué.</p><a href="#">Continuer</a>`],
  [
    'a child’s, deactivated',
    `<p>Le compte de votre enfant a bien été désactivé.</p><a href="#">Accéder à mes services</a>`,
  ],
  [
    'a mail that could not be sent',
    `<p>Le mail n’a pas pu être envoyé à votre adresse.</p>${button('Renvoyer le mail')}`,
  ],
  [
    'advice on mails',
    `<h1>Questions fréquentes</h1><p>Un mail vous est envoyé quand vous activez votre compte.</p><p>Voyez vos spams.</p>`,
  ],
  [
    'a session of another device',
    `<p>Votre session a été ouverte depuis un nouvel appareil.</p>${button('Continuer')}`,
  ],
  ['a session about to end', `<p>Votre session est terminée dans 2 minutes.</p>${button('Rester connecté')}`],
  [
    'another service that is down',
    `<h1>Le service Pronote est indisponible</h1><p>ÉduConnect fonctionne. Revenez à vos services.</p>`,
  ],
  [
    'an absence',
    `<h1>Déclarer une absence</h1><p>Pour votre enfant.</p>${form(field('Camille', 'type="radio"'), field('Date de naissance', 'type="date"'))}`,
  ],
])('an account: %s', async (_, body) => {
  expect(await pageAt(`${ACCOUNT}/x`, body)).toBeNull();
});

const BAR = '<nav><a href="/userbook/mon-compte">Mon compte</a> <a href="/auth/logout">Déconnexion</a></nav>';

test.each([
  ['/blog', '<h1>Blog de la 5e B</h1><h2>ENT indisponible vendredi</h2><p>ENT indisponible vendredi à 18 h.</p>'],
  ['/', '<h1>ENT indisponible dimanche</h1><p>Bonjour Camille</p>'],
  ['/formulaire', '<h1>Page introuvable</h1><p>Traduisez « 404 Not Found ».</p><form><input></form>'],
  ['/wiki', '<h1>Wiki</h1><h2>Forbidden</h2><p>Forbidden</p><form><textarea></textarea></form>'],
  ['/blog', `<h2>Mise à jour des Conditions Générales d’Utilisation</h2>${field('Me prévenir', 'type="checkbox"')}`],
  ['/blog', '<h2>Déconnexion</h2><p>Pour des raisons de sécurité, vous avez été déconnecté hier : voici pourquoi.</p>'],
  ['/scrapbook', '<h2>Vous êtes très nombreux aujourd’hui au forum !</h2>'],
])('what stands in the ENT under its own bar, at %s, is no page of the login: %s', async (path, body) => {
  expect(await pageAt(ENT + path, `${BAR}<main>${body}</main>`)).toBeNull();
});

test('who is told « Vous n’êtes pas connecté » is not at home', async () => {
  const body = '<p>Vous n’êtes pas connecté.</p><nav><a href="/welcome">Accueil</a></nav>';
  expect(await pageAt(`${ENT}/timeline/timeline`, body)).toBeNull();
});

test('« Si le code a expiré » under the ENT’s code refuses nothing', async () => {
  const advice = '<p>Si le code de vérification a expiré, demandez-en un autre.</p>';
  const body = `${field('Indiquez le code reçu par email', 'id="input-data"')}${advice}${button('Renvoyer un code')}`;
  const document = await openPage(`<!doctype html><body>${body}`, `${ENT}/auth/validate-mail`);
  const { verdict } = recognisePage(document);
  expect(verdict).toMatchObject({ page: 'ent-edifice/mail-check', parts: { refused: { missing: '' } } });
});

test.each([['help', `<h1>Aide</h1><h2>Choisissez un compte pour vous connecter :</h2><a href="#">impots.gouv.fr</a>`]])(
  'FranceConnect: %s',
  async (_, body) => {
    expect(await pageAt('https://app.franceconnect.gouv.fr/aide', body)).toBeNull();
  },
);

test('FranceConnect: what failed last night has not failed now', async () => {
  const told = '<p>La connexion à impots.gouv.fr n’a pas été possible hier soir ; tout est rétabli.</p>';
  const body = `<div id="fc-interaction-page"><h1>Choisissez un compte pour vous connecter :</h1>${told}<div data-testid="main-providers">${button('impots.gouv.fr')}</div></div>`;
  expect(await pageAt(FRANCECONNECT, body)).toBe('franceconnect/choice');
});
