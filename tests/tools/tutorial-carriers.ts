import { JOURNEYS, type JourneyId, type PageName } from '../../utils/model/names.ts';

/** Words said beside the way that tell a point of the tutorial: a question of the fork, or the overlay. */
interface Beside {
  words: string;
}

/** Words of the journeys that tell a point of the tutorial. */
export interface OnTheWay {
  /** Each of these journeys must carry it. */
  in: readonly JourneyId[];
  /** On which page, or before the first step, or in the address of the video. */
  at: PageName | 'before' | 'video';
  words: string;
  /** The controls that the tip must point at. */
  points?: readonly string[];
}

export type Carrier = Beside | OnTheWay;

/** What carries a point; `since` says what became of it where the tutorial is out of date. */
interface Carriers {
  by: readonly Carrier[];
  since?: string;
}

const FIRST_TIME = ['franceconnect', 'self-registration', 'provisional'] as const;
const ALL = JOURNEYS;

const on = (journeys: OnTheWay['in'], at: OnTheWay['at'], words: string, points?: OnTheWay['points']): OnTheWay => ({
  in: journeys,
  at,
  words,
  ...(points && { points }),
});
const beside = (words: string): Beside => ({ words });

const smsCode = (journeys: readonly JourneyId[]) => [
  on(journeys, 'educonnect/sms-code', 'Écrivez le code reçu par SMS dans « Code de validation ».', ['code', 'submit']),
];
const codeLife = (journeys: readonly JourneyId[]) => [
  on(journeys, 'educonnect/sms-code', 'Après 30 minutes, il faut un nouveau code.'),
  on(journeys, 'educonnect/sms-code', 'avec votre numéro.'),
];
const birthDates = (journeys: readonly JourneyId[]) => [
  on(journeys, 'educonnect/children', 'Écrivez la date de naissance de chaque enfant.', ['birthDates', 'submit']),
];
const notMine = (journeys: readonly JourneyId[]) => [
  on(journeys, 'educonnect/children', 'Répondez « non » à « Je suis le représentant légal de cet élève »'),
];
const checkboxToday = 'today it is the box « Je ne suis pas le représentant légal de cet élève »; both are said';

/** Where each point of the tutorial is told (tutorial-rows.ts). */
export const CARRIERS: Readonly<Record<string, Carriers>> = {
  T01: {
    by: [
      on(
        ['everyday', 'self-registration', 'provisional'],
        'before',
        'L’ENT, Pronote et les Téléservices s’ouvrent avec le même compte EduConnect.',
      ),
    ],
  },
  T02: { by: [on(['franceconnect'], 'before', 'Un compte FranceConnect ouvre l’ENT, Pronote et les Téléservices.')] },
  T03: { by: [on(ALL, 'before', 'L’adresse de l’ENT est enthdf.fr ou college.entsomme.fr.')] },
  T04: {
    by: [
      on(['franceconnect'], 'before', 'La première fois, vous activez votre compte avec FranceConnect.'),
      on(['self-registration'], 'before', 'La première fois, vous créez votre compte avec votre téléphone.'),
      on(['provisional'], 'before', 'La première fois, vous activez votre compte avec une feuille.'),
      beside('C’est la première fois que vous entrez dans l’ENT ?'),
      beside('Avez-vous une feuille de l’école avec un mot de passe ?'),
      beside('Avez-vous un compte impots.gouv.fr ou Ameli ?'),
    ],
  },
  T05: {
    by: [
      on(
        ALL,
        'ent-edifice/choice',
        'Cliquez sur « Responsable d’élève » / « Personnel Education Nationale » / « Personnel collectivité et invité » / « Enseignement agricole »',
        ['profile-{profile}'],
      ),
      on(ALL, 'ent-edifice/profile', 'Cliquez sur « Représentant légal ».', ['profile-parent']),
    ],
    since:
      'in 2026 the parents’ button reads « Responsable d’élève » or « Représentant légal »; the one that stands on the page is quoted, « Elève ou Parent » too',
  },
  T06: {
    by: [
      on(ALL, 'ent-edifice/choice', 'puis sur « Ecole » / « Collège » / « Lycée » / le niveau de votre enfant.', [
        'level-{level}',
      ]),
      on(ALL, 'ent-edifice/level', 'Cliquez sur « École, Collège ou Lycée ».', ['level']),
    ],
    since: 'in 2026 one button, « École, Collège ou Lycée », may stand for the three',
  },
  T07: { by: [on(ALL, 'ent-edifice/choice', 'puis cliquez sur « Se connecter ».', ['submit'])] },
  T08: {
    by: [
      on(ALL, 'ent-edifice/choice', 'Choisissez « Non (je me connecte depuis un lieu public) »', ['remember-shared']),
      on(ALL, 'ent-edifice/choice', 'choisissez « Non (je me connecte depuis un lieu public) »'),
      on(
        ALL,
        'ent-edifice/choice',
        'Choisissez « Oui (je me connecte depuis mon ordinateur) » seulement si cet ordinateur est à vous.',
      ),
    ],
  },
  T09: {
    by: [
      on(ALL, 'ent-edifice/choice', 'Vous arriverez ensuite sur EduConnect.'),
      on(ALL, 'ent-edifice/choice', 'Depuis les Téléservices, vous y arrivez directement.'),
    ],
  },
  T10: { by: [on(['franceconnect'], 'video', 'dane.ac-bordeaux.fr/educonnect/france-connect/')] },
  T11: { by: [on(['franceconnect'], 'before', 'Il faut alors le numéro de portable donné à l’inscription.')] },
  T12: {
    by: [
      on(['franceconnect'], 'educonnect/login', 'Cliquez sur « S’identifier avec FranceConnect ».', ['franceConnect']),
    ],
  },
  T13: {
    by: [
      on(['franceconnect'], 'franceconnect/choice', 'Choisissez un compte que vous avez déjà.', ['providers']),
      on(
        ['franceconnect'],
        'franceconnect/choice',
        '« impots.gouv.fr », « Ameli.fr » ou « L’Identité Numérique La Poste »',
      ),
      on(['franceconnect'], 'franceconnect/choice', '« MSA », « France Identité » et « TrustMe »'),
    ],
    since:
      'Mobile Connect et moi, Alicem and « Se souvenir de mon choix » are gone; MSA, France Identité and TrustMe have come',
  },
  T14: {
    by: [on(['franceconnect'], 'franceconnect/choice', 'Ensuite, connectez-vous avec ce compte.', ['providers'])],
  },
  T15: {
    by: [on(['franceconnect'], 'franceconnect/consent', 'cliquez sur « Continuer', ['continue'])],
    since: 'the button names the service in its own way: it is quoted as it stands on the page',
  },
  T16: {
    by: [
      on(['franceconnect'], 'educonnect/phone', 'Écrivez votre numéro de portable dans « Numéro de téléphone ».', [
        'phone',
        'submit',
      ]),
      on(['franceconnect'], 'educonnect/phone', 'le numéro donné à l’école sur la fiche de rentrée'),
    ],
  },
  T17: {
    by: [
      on(
        ['franceconnect'],
        'educonnect/phone-refused',
        'Écrivez dans « Numéro de téléphone » le numéro que l’école connaît',
        ['phone'],
      ),
      on(['franceconnect'], 'educonnect/phone-refused', 'Demandez à l’école de corriger son fichier.'),
    ],
  },
  T18: { by: smsCode(['franceconnect']) },
  T19: { by: codeLife(['franceconnect']) },
  T20: { by: birthDates(['franceconnect']) },
  T21: { by: notMine(['franceconnect']), since: checkboxToday },
  T22: { by: [on(['franceconnect'], 'educonnect/activated', 'Votre compte est activé.')] },
  T23: {
    by: [
      on(
        ['franceconnect'],
        'educonnect/activated',
        'La prochaine fois, cliquez seulement sur « S’identifier avec FranceConnect ».',
      ),
      on(['franceconnect'], 'before', 'Les fois suivantes, le bouton FranceConnect suffit.'),
    ],
  },
  T24: {
    by: [on(['self-registration'], 'video', 'dane.ac-bordeaux.fr/educonnect/via-son-numero-de-telephone-portable/')],
  },
  T25: {
    by: [
      on(['self-registration'], 'before', 'Le numéro doit être celui donné à l’école à l’inscription.'),
      on(['self-registration'], 'educonnect/identity', 'Le numéro doit être celui donné à l’école.'),
    ],
  },
  T26: {
    by: [on(['self-registration'], 'educonnect/login', 'Cliquez sur « Je n’ai pas de compte ».', ['noAccount'])],
    since: 'one button under three names: the one that stands on the page is quoted',
  },
  T27: {
    by: [on(['self-registration'], 'educonnect/create-account', 'Cliquez sur « Créer mon compte ».', ['create'])],
    since: 'in 2026 a card of the tab « Je n’ai pas de compte » may stand for it (page educonnect/no-account)',
  },
  T28: {
    by: [
      on(
        ['self-registration'],
        'educonnect/identity',
        'Écrivez votre nom dans « Nom », votre prénom dans « Prénom » et votre portable dans « Numéro de mobile ».',
        ['lastName', 'firstName', 'phone'],
      ),
    ],
  },
  T29: { by: [on(['self-registration'], 'educonnect/identity', 'Puis cliquez sur « Valider ».', ['submit'])] },
  T30: {
    by: [
      on(
        ['self-registration'],
        'educonnect/identity-refused',
        'Refusé : écrivez encore votre nom dans « Nom », votre prénom dans « Prénom », votre portable dans « Numéro de mobile ».',
        ['lastName', 'firstName', 'phone'],
      ),
      on(['self-registration'], 'educonnect/identity-refused', 'Demandez à l’école de corriger son fichier.'),
    ],
  },
  T31: { by: [...smsCode(['self-registration']), ...codeLife(['self-registration'])] },
  T32: { by: [...birthDates(['self-registration']), ...notMine(['self-registration'])], since: checkboxToday },
  T33: {
    by: [
      on(['self-registration'], 'educonnect/new-password', 'Notez votre identifiant sur papier.', ['identifierShown']),
      on(['self-registration'], 'educonnect/new-password', 'Cet identifiant servira à vous connecter.'),
    ],
  },
  T34: {
    by: [
      on(['self-registration'], 'educonnect/new-password', 'Écrivez un nouveau mot de passe deux fois', [
        'newPassword',
      ]),
    ],
  },
  T35: {
    by: [on(['self-registration'], 'educonnect/new-password', 'puis cliquez sur « Terminer ».', ['submit'])],
  },
  T36: {
    by: [
      on(['self-registration'], 'educonnect/activated', 'Votre compte est activé.'),
      on(
        ['self-registration'],
        'educonnect/activated',
        'La prochaine fois, écrivez votre identifiant et votre mot de passe.',
      ),
    ],
  },
  T37: {
    by: [
      on(['provisional'], 'video', 'dane.ac-bordeaux.fr/educonnect/via-les-identifiants-fournis-par-letablissement/'),
    ],
  },
  T38: {
    by: [
      on(['provisional'], 'before', 'Prenez la feuille de l’école, sur papier ou dans un mail.'),
      on(['provisional'], 'before', 'Elle donne votre identifiant et votre premier mot de passe.'),
    ],
  },
  T39: {
    by: [
      on(['provisional'], 'before', 'Un enfant manque sur la feuille ? Il est sur un autre compte.'),
      on(['provisional'], 'before', 'Cet autre compte a une autre feuille.'),
      on(['attach-child'], 'before', 'L’enfant qui manque est souvent sur un autre compte.'),
    ],
  },
  T40: {
    by: [
      on(['provisional'], 'before', 'Activez d’abord un compte. Vous y ajouterez ensuite les autres enfants.'),
      on(['attach-child'], 'video', 'dane.ac-bordeaux.fr/educonnect/rattacher-un-enfant/'),
      on(['attach-child'], 'educonnect/account', '« Ajouter des élèves depuis un autre compte »', ['addPupils']),
    ],
  },
  T41: {
    by: [
      on(
        ['provisional'],
        'educonnect/login',
        'Recopiez l’identifiant et le mot de passe de la feuille dans « Identifiant » et « Mot de passe ».',
        ['identifier', 'password'],
      ),
    ],
  },
  T42: {
    by: [
      on(
        ['provisional'],
        'educonnect/login',
        'Une feuille marche pendant 3 mois. Quand le compte est activé, elle ne sert plus.',
      ),
    ],
  },
  T43: {
    by: [
      on(['provisional'], 'educonnect/activation', 'Cliquez sur « Gérer mon compte ».', ['manageAccount']),
      on(['provisional'], 'educonnect/activation', 'Vous êtes sur la page « Activation du compte ».'),
    ],
  },
  T44: {
    by: [
      on(
        ['provisional'],
        'educonnect/activation-form',
        'un nouveau mot de passe et la date de naissance de votre enfant',
        ['email', 'newPassword', 'birthDate'],
      ),
      on(['provisional'], 'educonnect/activation-form', 'la date de naissance de votre enfant'),
    ],
  },
  T45: {
    by: [on(['provisional'], 'educonnect/activation-form', 'cliquez sur « Activer votre compte ».', ['submit'])],
  },
  T46: {
    by: [on(['provisional'], 'educonnect/mail-sent', 'Ouvrez vos mails. Cliquez sur le lien du mail d’EduConnect.')],
  },
  T47: { by: [on(['provisional'], 'educonnect/mail-sent', 'Pas de mail ? Regardez dans les spams.')] },
  T48: {
    by: [
      on(
        ['provisional'],
        'educonnect/mail-confirmed',
        'Votre adresse mail est confirmée. Cliquez sur « Accéder à mes services',
        ['access'],
      ),
    ],
    since: 'the button is also seen as « Accéder à mes services »; the one that stands on the page is quoted',
  },
  T49: {
    by: [
      on(['provisional'], 'educonnect/activated', 'Votre compte est activé.'),
      on(['provisional'], 'educonnect/mail-confirmed', 'écrivez votre identifiant et votre nouveau mot de passe'),
    ],
  },
  T50: {
    by: [
      on(
        ['lost-credentials'],
        'educonnect/login',
        'Identifiant perdu : cliquez sur « Identifiant perdu ». Mot de passe perdu : cliquez sur « Mot de passe perdu ».',
        ['lostIdentifier', 'lostPassword'],
      ),
      on(['everyday'], 'educonnect/login', 'J’ai perdu mon identifiant.'),
      on(['everyday'], 'educonnect/login', 'J’ai perdu mon mot de passe.'),
      on(
        ['everyday', 'provisional', 'lost-credentials', 'attach-child'],
        'educonnect/login-wrong-credentials',
        '« Mot de passe perdu »',
      ),
    ],
  },
  T51: { by: [beside('Vidéo de l’académie de Bordeaux'), on(FIRST_TIME, 'video', 'dane.ac-bordeaux.fr/educonnect/')] },
};
