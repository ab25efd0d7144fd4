import { definePortal } from '../model/define.ts';
import type { Part, Phrase, SimpleClue } from '../model/portal.ts';

/** What the parents' choice is called: in 2021, in April 2026, in the mock-ups of the new page (cards 1.1 and 1.3). */
const PARENT = [
  'Elève ou Parent',
  'Responsable d’élève',
  'Responsable légal',
  'Représentant légal',
  'Parent',
  'Parents',
  'Parent ou Elève',
] as const;

/** « 1. Sélectionner votre profil », with its number or without. */
const steps = (number: string, what: string) =>
  ['Sélectionner', 'Sélectionnez'].flatMap((verb) => [`${number}${verb} ${what}`, `${verb} ${what}`]);

/** What stands before the ENT says where the ENT does not answer. */
const SERVER_ERRORS = [
  '500 Internal Server Error',
  '502 Bad Gateway',
  '503 Service Temporarily Unavailable',
  '503 Service Unavailable',
  '504 Gateway Time-out',
  '504 Gateway Timeout',
  'Internal Server Error',
  'Bad Gateway',
  'Service Unavailable',
  'Gateway Timeout',
] as const;

const TERMS = [
  'Mise à jour des Conditions Générales d’Utilisation',
  'Mise à jour de la charte et des Conditions Générales d’Utilisation',
] as const;

const BLOCKED = '… a bloqué votre accès à votre réseau éducatif …';

/** The ENT says itself that it does not work. */
const down: readonly SimpleClue[] = [
  { text: ['… réseau éducatif est momentanément indisponible …', 'ENT indisponible', 'ENT indisponible …'] },
  { heading: ['ENT indisponible', 'ENT indisponible …'] },
];

/** The bar of who is logged in, whatever the ENT shows below it (card 1.7). */
const connected: readonly SimpleClue[] = [
  { linkTo: '/userbook/mon-compte' },
  { linkTo: '/conversation/' },
  { linkTo: '/auth/carbonio/' },
  // On a narrow screen the menu is folded, and this is what is left of it.
  {
    css: 'nav a[href^="/welcome"]',
    because: 'card 1.7: the way to the applications in the bar of who is logged in',
  },
  { linkTo: '/auth/logout' },
  { button: ['Se déconnecter', 'Déconnexion', 'Me déconnecter'] },
];

const ACADEMIES = ['Académie de Lille', 'Académie d’Amiens'] as const;
const FORGOTTEN = ['Vous avez perdu votre mot de passe ?', 'Vous avez perdu votre identifiant ?'] as const;

/** No label of these forms is tied to its field: their names are the ENT's own. */
const OWN_NAMES = 'the ENT’s published forms of activation and reset name their fields so';

const newPassword: SimpleClue = { css: '[name="password"]', because: OWN_NAMES };
const confirmPassword: SimpleClue = { css: '[name="confirmPassword"]', because: OWN_NAMES };
const twoPasswords: readonly SimpleClue[] = [newPassword, confirmPassword];
const passwordParts = {
  newPassword: { label: 'Nouveau mot de passe', called: 'un nouveau mot de passe', clues: [newPassword] },
  confirmPassword: {
    label: 'Confirmation du nouveau mot de passe',
    called: 'la case d’après',
    clues: [confirmPassword],
  },
} satisfies Record<string, Part>;

/** What the ENT says of a good password, to be read while one is chosen. */
const rules: Part = {
  label: 'règles du mot de passe',
  clues: [{ text: ['Il est recommandé de mélanger …', '… avoir une longueur minimale …'] }],
};

/** The button that ends a form. */
const enter = (wordings: readonly [string, string]): Part => ({
  label: wordings[0],
  called: 'le bouton pour continuer',
  clues: [{ button: wordings }],
});

/** A choice that may be drawn as a button or as a radio. */
const choiceOf = (label: string, wordings: Phrase, called?: string): Part => ({
  label,
  ...(called && { called }),
  clues: [{ button: wordings }, { field: 'radio', label: wordings }],
});

/** A level, alone or as a line of a list. */
const levelOf = (label: string): Part => {
  const { clues } = choiceOf(label, label);
  return { label, called: 'le niveau de votre enfant', clues: [...clues, { field: 'list', label: '…votre niveau' }] };
};

/** The door in English: its keys stand there raw (card 1.2); should they ever be translated, the words are a guess. */
const OTHER_TONGUES = { choice: ['You are:', 'wayf.choice'], relative: ['Legal guardian', 'wayf.relative'] } as const;

/**
 * The ENT of the Hauts-de-France, in its three ages: the portal of 2021 (markup unknown: recognised by its texts),
 * the AngularJS page and the React page of 2026 at the same address (cards 1.1 to 1.7).
 */
export const entEdifice = definePortal({
  id: 'ent-edifice',
  name: 'ENT',
  grant: 'install',
  hosts: ['enthdf.fr', 'www.enthdf.fr', 'connexion.enthdf.fr', 'www.connexion.enthdf.fr', 'college.entsomme.fr'],
  // The frame of the door has an address that nobody published (card 1.1).
  frames: ['*.enthdf.fr'],
  loginPaths: ['=/', '/auth/', '/login', '/connexion'],
  ignore: [
    {
      css: '.wayf-view-slide:not(:last-child)',
      because: 'card 1.4: during the slide the view that leaves stands before the new one',
    },
  ],
  pages: {
    choice: {
      // The door of 2021 and of April 2026, in the page itself or in a frame of it: the profile comes first, the level and
      // « Se connecter » may come only after it (card 1.1). The tutorial prints « Veillez renseigner… », the portal « Veuillez… ».
      all: [
        {
          oneOf: [
            { heading: ['Portail de connexion à l’ENT', 'Portail de connexion à l’ENT …'] },
            { text: ['Veuillez renseigner quelques informations …', 'Veillez renseigner quelques informations …'] },
          ],
        },
        { text: steps('1. ', 'votre profil') },
        { oneOf: [{ button: PARENT }, { field: 'radio', label: PARENT }] },
      ],
      none: [{ field: 'password' }],
      parts: {
        'profile-parent': choiceOf('Responsable d’élève', PARENT, 'le bouton des parents'),
        'profile-staff': choiceOf(
          'Personnel Education Nationale',
          ['Personnel Education Nationale', 'Personnel'],
          'votre profil',
        ),
        'profile-local-authority': choiceOf(
          'Personnel collectivité et invité',
          ['Personnel collectivité et invité', 'Invité'],
          'votre profil',
        ),
        'profile-agricultural': choiceOf('Enseignement agricole', 'Enseignement agricole', 'votre profil'),
        'level-ecole': levelOf('Ecole'),
        'level-college': levelOf('Collège'),
        'level-lycee': levelOf('Lycée'),
        'level-any': {
          label: 'Sélectionner votre niveau',
          called: 'le niveau de votre enfant',
          every: true,
          clues: [
            { button: ['Ecole', 'Collège', 'Lycée'] },
            { field: 'radio', label: ['Ecole', 'Collège', 'Lycée'] },
            { field: 'list', label: '…votre niveau' },
          ],
        },
        'remember-own': choiceOf(
          'Oui (je me connecte depuis mon ordinateur)',
          'Oui (je me connecte depuis mon ordinateur)',
        ),
        'remember-shared': choiceOf(
          'Non (je me connecte depuis un lieu public)',
          'Non (je me connecte depuis un lieu public)',
        ),
        submit: { label: 'Se connecter', called: 'le bouton de connexion', clues: [{ button: 'Se connecter' }] },
        closeCookies: { label: 'Fermer', clues: [{ button: 'Fermer' }] },
      },
    },

    door: {
      // The same door where its frame cannot be read: its host is not the ENT's, or it never came (card 1.1).
      all: [
        { heading: ['Portail de connexion à l’ENT', 'Portail de connexion à l’ENT …'] },
        { css: 'iframe', because: 'card 1.1: the choices stand in a frame of the page' },
      ],
      none: [{ field: 'password' }, { button: PARENT }, { field: 'radio', label: PARENT }],
      patient: true,
    },

    profile: {
      all: [
        { address: '/auth/saml/wayf' },
        {
          oneOf: [
            { testId: 'wayf-button-relative' },
            // The page follows the browser's language, this address does not.
            { linkTo: '/auth/saml/authn/relative' },
            { heading: ['Vous êtes :', 'Vous souhaitez vous connecter en tant que …', ...OTHER_TONGUES.choice] },
          ],
        },
        {
          oneOf: [
            { testId: 'wayf-button-relative' },
            {
              button: [
                'Représentant légal',
                'Responsable légal',
                'Représentant légal …',
                'Responsable légal …',
                ...OTHER_TONGUES.relative,
              ],
            },
            { linkTo: '/auth/saml/authn/' },
          ],
        },
      ],
      none: [
        { testId: 'wayf-button-back' },
        { button: 'Retour' },
        { testId: 'wayf-button-ecole-college-lycee' },
        { button: 'École, Collège ou Lycée' },
        { button: 'Collège ou Lycée' },
        { field: 'password' },
      ],
      parts: {
        'profile-parent': {
          label: 'Représentant légal',
          called: 'le bouton des parents',
          clues: [
            { testId: 'wayf-button-relative' },
            { linkTo: '/auth/saml/authn/relative' },
            {
              button: [
                'Représentant légal',
                'Responsable légal',
                'Représentant légal (parents)',
                'Parent',
                'Parents',
                ...OTHER_TONGUES.relative,
              ],
            },
            { button: ['Elève ou Parent', 'Parent ou Elève', 'Parents et Elèves', 'Elèves et Parents'] },
          ],
        },
        'profile-student': {
          label: 'Élève',
          clues: [{ testId: 'wayf-button-student' }, { linkTo: '/auth/saml/authn/student' }, { button: 'Élève' }],
        },
        'profile-teacher': {
          label: 'Enseignant',
          called: 'votre profil',
          clues: [{ testId: 'wayf-button-teacher' }, { button: ['Enseignant', 'Enseignants'] }],
        },
        'profile-staff': {
          label: 'Personnel',
          called: 'votre profil',
          clues: [
            { testId: 'wayf-button-perseducnat' },
            { button: ['Personnel', 'Personnel Education Nationale', 'Enseignant ou Personnel'] },
          ],
        },
        'profile-local-authority': {
          label: 'Invité',
          called: 'votre profil',
          clues: [
            { testId: 'wayf-button-other' },
            { button: ['Invité', 'Invités', 'Personnel collectivité et invité'] },
          ],
        },
      },
    },

    level: {
      all: [
        { address: '/auth/saml/wayf' },
        { oneOf: [{ testId: 'wayf-button-back' }, { button: 'Retour' }] },
        { oneOf: [{ testId: 'wayf-button-ecole-college-lycee' }, { button: 'École, Collège ou Lycée' }] },
      ],
      none: [{ testId: 'wayf-button-relative' }, { button: ['Représentant légal', 'Responsable légal'] }],
      parts: {
        level: {
          label: 'École, Collège ou Lycée',
          called: 'le niveau de votre enfant',
          clues: [{ testId: 'wayf-button-ecole-college-lycee' }, { button: 'École, Collège ou Lycée' }],
        },
        'level-agricultural': {
          label: 'Établissement agricole',
          called: 'le bouton de l’enseignement agricole',
          clues: [{ testId: 'wayf-button-agri' }, { button: 'Établissement agricole' }],
        },
        back: {
          label: 'Retour',
          called: 'le bouton pour revenir',
          clues: [{ testId: 'wayf-button-back' }, { button: 'Retour' }],
        },
      },
    },

    'level-student': {
      all: [
        { address: '/auth/saml/wayf' },
        { oneOf: [{ testId: 'wayf-button-back' }, { button: 'Retour' }] },
        {
          oneOf: [
            { testId: 'wayf-button-college-lycee' },
            { button: 'Collège ou Lycée' },
            // The level that follows it on hosts without a configuration of their own.
            { testId: 'wayf-button-public' },
          ],
        },
      ],
      none: [
        { testId: 'wayf-button-ecole-college-lycee' },
        { button: 'École, Collège ou Lycée' },
        { testId: 'wayf-button-relative' },
      ],
      parts: {
        back: {
          label: 'Retour',
          called: 'le bouton pour revenir',
          clues: [{ testId: 'wayf-button-back' }, { button: 'Retour' }],
        },
      },
    },

    'level-staff': {
      all: [
        { address: '/auth/saml/wayf' },
        { oneOf: [{ testId: 'wayf-button-back' }, { button: 'Retour' }] },
        { oneOf: [{ testId: 'wayf-button-lille' }, { testId: 'wayf-button-amiens' }, { button: ACADEMIES }] },
      ],
      none: [
        { testId: 'wayf-button-relative' },
        { testId: 'wayf-button-ecole-college-lycee' },
        { testId: 'wayf-button-college-lycee' },
      ],
      parts: {
        lille: {
          label: 'Académie de Lille',
          called: 'votre académie',
          clues: [{ testId: 'wayf-button-lille' }, { button: 'Académie de Lille' }],
        },
        amiens: {
          label: 'Académie d’Amiens',
          called: 'votre académie',
          clues: [{ testId: 'wayf-button-amiens' }, { button: 'Académie d’Amiens' }],
        },
        back: {
          label: 'Retour',
          called: 'le bouton pour revenir',
          clues: [{ testId: 'wayf-button-back' }, { button: 'Retour' }],
        },
      },
    },

    'local-login': {
      all: [
        { oneOf: [{ address: '/auth/login' }, { address: '/auth/saml/acs' }] },
        { oneOf: [{ field: 'identifier' }, { id: 'email' }] },
        // While its eye is held, the field of the password is one of text with a label that is not tied to it.
        { oneOf: [{ field: 'password' }, { id: 'password' }] },
      ],
      none: [{ field: 'new-password' }],
      parts: {
        identifier: {
          label: 'Identifiant',
          called: 'de l’identifiant',
          clues: [{ id: 'email' }, { field: 'identifier' }],
        },
        password: {
          label: 'Mot de passe',
          called: 'du mot de passe',
          clues: [{ id: 'password' }, { field: 'password' }],
        },
        submit: {
          label: 'Connexion',
          called: 'le bouton pour continuer',
          clues: [
            { button: ['Connexion', 'Se connecter'], formOf: 'password' },
            { button: ['Connexion', 'Se connecter'], formOf: 'identifier' },
          ],
        },
      },
    },

    'local-login-refused': {
      refines: 'local-login',
      // What the ENT says when EduConnect let the parent in but the ENT does not know the account (card 1.7bis).
      all: [
        {
          oneOf: [
            { text: 'Votre compte académique n’est pas reconnu dans l’ENT …' },
            { text: '… a bloqué votre accès à votre réseau éducatif …' },
            { text: '… réseau éducatif est temporairement bloqué …' },
            ...down,
          ],
        },
      ],
      parts: {
        down: { label: 'réseau éducatif indisponible', clues: down },
        blocked: {
          label: 'accès bloqué',
          clues: [
            { text: '… a bloqué votre accès à votre réseau éducatif …' },
            { text: '… réseau éducatif est temporairement bloqué …' },
          ],
        },
      },
    },

    'account-choice': {
      all: [
        { heading: ['Choisissez le compte pour vous connecter :', 'Choisissez le compte pour vous connecter …'] },
        { button: 'Se connecter' },
      ],
      none: [{ field: 'password' }],
      parts: { blocked: { label: 'accès bloqué', clues: [{ text: BLOCKED }] } },
    },

    'accounts-blocked': {
      // All of one's accounts are blocked: there is nothing to press.
      all: [
        { heading: ['Choisissez le compte pour vous connecter :', 'Choisissez le compte pour vous connecter …'] },
        { text: BLOCKED },
      ],
      none: [{ field: 'password' }, { button: 'Se connecter' }],
      parts: { blocked: { label: 'accès bloqué', every: true, clues: [{ text: BLOCKED }] } },
    },

    overloaded: {
      // The only page of the ENT that speaks the browser's language whatever the platform's is.
      all: [
        {
          oneOf: [
            {
              heading: [
                'Vous êtes très nombreux aujourd’hui …',
                'In exceptional circumstances …',
                'En circunstancias excepcionales …',
              ],
            },
            { text: 'Merci d’attendre 3 minutes …' },
          ],
        },
      ],
      none: [{ field: 'password' }, ...connected],
    },

    'return-expired': {
      // The return ticket lives 15 minutes; after that the server answers with these bare words (card 1.7bis).
      all: [{ address: '/auth/saml/acs' }, { text: '… invalid_state …' }],
      none: [{ field: 'password' }, { field: 'identifier' }],
    },

    terms: {
      // A page of its own, or a box over any page after the login.
      all: [
        { oneOf: [{ address: '/auth/revalidate-terms' }, { heading: TERMS }] },
        { oneOf: [{ id: 'revalidate' }, { field: 'checkbox', label: 'J’ai lu la …' }, { button: 'J’accepte' }] },
      ],
      none: [{ field: 'password' }],
      parts: {
        // The whole label is longer than a card is wide: it is quoted by how it begins.
        accept: {
          label: 'J’ai lu la charte d’utilisation',
          called: 'la case',
          clues: [{ id: 'revalidate' }, { field: 'checkbox', label: 'J’ai lu la …' }, { field: 'checkbox' }],
        },
        submit: {
          label: 'J’accepte',
          called: 'le bouton pour accepter',
          clues: [{ button: ['J’accepte', 'Valider'] }],
        },
      },
    },

    'mail-check': {
      // The ENT's own check of a mail address or a number; it never asks for a password (card 1.7).
      all: [
        { oneOf: [{ address: '/auth/validate-mail' }, { address: '/auth/validate-mfa' }] },
        { oneOf: [{ field: 'email' }, { field: 'phone' }, { field: 'code' }, { id: 'input-data' }] },
      ],
      none: [{ field: 'password' }],
      parts: {
        email: { label: 'Email', called: 'la case', clues: [{ field: 'email' }] },
        phone: { label: 'Numéro de téléphone mobile', called: 'la case', clues: [{ field: 'phone' }] },
        code: { label: 'Indiquez le code reçu par email', called: 'la case du code', clues: [{ field: 'code' }] },
        refused: {
          label: 'code refusé',
          // Its words are published, and stand in a footer, where a guess about refusals would not look.
          clues: [{ text: ['Le code de vérification est incorrect …', 'Le code de vérification a expiré …'] }],
        },
        submit: {
          label: 'Vérifier mon email',
          called: 'le bouton pour continuer',
          clues: [{ button: ['Vérifier mon email', 'Vérifier mon numéro', 'Envoyer le code'] }],
        },
        resend: { label: 'Renvoyer un code', clues: [{ id: 'btnRenew' }, { button: 'Renvoyer un code' }] },
      },
    },

    forgot: {
      all: [
        { address: '/auth/forgot' },
        {
          oneOf: [
            { field: 'identifier' },
            { field: 'email' },
            { button: FORGOTTEN },
            { heading: FORGOTTEN },
            { button: 'Retour à l’écran d’accueil' },
          ],
        },
      ],
      none: [{ field: 'password' }, { field: 'new-password' }],
      parts: {
        back: {
          label: 'Retour à l’écran d’accueil',
          called: 'le bouton pour revenir',
          clues: [{ button: ['Retour à l’écran d’accueil', 'Retour', 'Retour à la page de connexion'] }],
        },
      },
    },

    activation: {
      all: [
        { oneOf: [{ address: '/auth/activation' }, { address: '/auth/login' }] },
        { heading: ['Activer mon compte', 'Activation de votre compte'] },
        ...twoPasswords,
      ],
      parts: {
        ...passwordParts,
        email: { label: 'Courriel', called: 'votre mail', clues: [{ field: 'email' }] },
        phone: { label: 'Téléphone mobile', called: 'votre portable', clues: [{ field: 'phone' }] },
        charter: { label: 'J’accepte la charte', called: 'la case de la charte', clues: [{ field: 'checkbox' }] },
        rules,
        submit: enter(['Activer', 'Valider']),
      },
    },

    'new-password': {
      // After the ENT's own mail, or because the ENT wants another password.
      all: [{ oneOf: [{ address: '/auth/reset/forceChangePassword' }, { address: '/auth/reset/' }] }, ...twoPasswords],
      // Who changes it of their own will has the whole ENT around the form.
      none: [{ linkTo: '/timeline/timeline' }, { linkTo: '/welcome' }, { button: 'Annuler' }],
      parts: {
        oldPassword: {
          label: 'Ancien mot de passe',
          called: 'l’ancien mot de passe',
          clues: [{ css: '[name="oldPassword"]', because: OWN_NAMES }],
        },
        ...passwordParts,
        rules,
        submit: enter(['Enregistrer', 'Valider']),
      },
    },

    'signed-out': {
      // A box over the page that was left open too long.
      all: [
        { heading: 'Déconnexion' },
        {
          oneOf: [
            { button: 'Se reconnecter' },
            { text: 'Pour des raisons de sécurité, vous avez été déconnecté suite à …' },
          ],
        },
      ],
      none: [{ field: 'password' }],
      parts: { again: { label: 'Se reconnecter', clues: [{ button: 'Se reconnecter' }] } },
    },

    broken: {
      // What stands before the ENT answers in its place, in English; or the ENT says so itself.
      all: [{ oneOf: [{ heading: SERVER_ERRORS }, { title: SERVER_ERRORS }, ...down] }],
      none: [{ field: 'password' }, { id: 'password' }, ...connected],
    },

    'dead-end': {
      // Bare answers of the server, and pages that are no more.
      all: [
        {
          oneOf: [
            {
              text: [
                '… invalid.provider …',
                '… empty.authn.request …',
                '… unauthorized …',
                'Forbidden',
                'Bad Request',
                '404 Not Found',
              ],
            },
            { text: 'Ce contenu n’existe pas ou a été supprimé …' },
            {
              heading: [
                'Adresse introuvable',
                'Page introuvable',
                '404 Not Found',
                'Not Found',
                '400 Bad Request',
                '401 Unauthorized',
                '403 Forbidden',
              ],
            },
          ],
        },
      ],
      none: [{ field: 'password' }, ...connected],
    },

    redirect: {
      // It goes on by itself; where it does not, there is a button (card 1.7).
      all: [{ text: 'Veuillez patienter, vous allez être redirigé …' }],
      none: [{ field: 'password' }],
      patient: true,
      parts: { go: { label: 'Redirect', clues: [{ button: ['Redirect', 'Continuer'] }] } },
    },

    home: {
      // The news feed and the applications are for people who are logged in, but their addresses stand over breakdowns,
      // the box of the terms and « vous avez été déconnecté » too: only the way to one's own account tells (card 1.7).
      all: [{ oneOf: [{ address: '/timeline/timeline' }, { address: '/welcome' }] }, { oneOf: connected }],
      none: [
        { field: 'password' },
        { heading: TERMS },
        // The box of the terms has a box to tick, the one of who was signed out a way to log in.
        { field: 'checkbox' },
        { linkTo: '/auth/login' },
        { heading: 'Déconnexion' },
        { button: 'Se reconnecter' },
        { text: 'Vous n’êtes pas connecté …' },
        { heading: SERVER_ERRORS },
        { heading: 'Vous êtes très nombreux aujourd’hui …' },
        { heading: 'Choisissez le compte pour vous connecter …' },
      ],
      parts: {
        logout: {
          label: 'Se déconnecter',
          called: 'le bouton pour vous déconnecter',
          clues: [{ linkTo: '/auth/logout' }, { button: ['Se déconnecter', 'Déconnexion', 'Me déconnecter'] }],
        },
      },
    },
  },
});
