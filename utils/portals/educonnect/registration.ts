import type { Page, SimpleClue } from '../../model/portal.ts';
import {
  anyMessage,
  CHILDREN,
  CONFIRMATION,
  CREATE,
  DATE,
  LEGAL,
  MANAGE,
  NEW_PASSWORD,
  NEXT,
  NO_ACCOUNT,
  nothingBut,
  RESEND,
  without,
} from './words.ts';

/** Words of a refusal, free inside an alert, a whole sentence in plain text: « Si le code… » is a piece of advice. */
const refused = (sentences: readonly string[]): readonly SimpleClue[] => [
  {
    alert: [
      '… ne permet …',
      '… pas possible …',
      '… impossible …',
      '… pas pu vous …',
      '… ne correspond …',
      '… aucun élève …',
      '… aucun dossier …',
      '… non reconnu …',
      '… incorrect …',
      '… erroné …',
      '… a expiré …',
      '… n’est pas valide …',
      '… plus valable …',
    ],
  },
  { text: sentences },
];

const identityRefused = refused([
  'Les informations saisies ne permettent pas …',
  'Les données ne permettent pas …',
  'Les données saisies ne permettent pas …',
  'L’auto-inscription par SMS n’est pas possible …',
  'Aucun dossier ne correspond …',
]);

const phoneRefused = refused([
  'Numéro non reconnu …',
  'Ce numéro ne …',
  'Le numéro saisi ne …',
  'Le numéro de téléphone saisi ne …',
  'Aucun élève n’est rattaché …',
]);

const codeRefused = refused([
  'Code de validation erroné …',
  'Code erroné …',
  'Code incorrect …',
  'Code invalide …',
  'Code expiré …',
  'Le code saisi est …',
  'Le code saisi n’est …',
  'Le code est incorrect …',
  'Le code a expiré …',
  'Ce code a expiré …',
  'Ce code est incorrect …',
  'Ce code n’est …',
]);

/** Surname, first name and mobile number; the first two may stand there already, as plain text. */
const identity = {
  all: [
    { field: 'phone' },
    { oneOf: [{ field: 'last-name' }, { text: 'Nom' }] },
    { oneOf: [{ field: 'first-name' }, { text: 'Prénom' }] },
    {
      oneOf: [
        {
          heading: [
            'Création de compte …',
            'Création de votre compte …',
            'Je crée mon compte …',
            '… inscription …',
            'Vérification de votre identité',
          ],
        },
        { title: ['… création de compte …', 'Je crée mon compte …', '… inscription …'] },
      ],
    },
    { button: NEXT, formOf: 'phone' },
  ],
  none: nothingBut('phone', 'last-name', 'first-name'),
  parts: {
    lastName: { label: 'Nom', clues: [{ field: 'last-name' }] },
    firstName: { label: 'Prénom', clues: [{ field: 'first-name' }] },
    phone: { label: 'Numéro de mobile', clues: [{ field: 'phone' }] },
    submit: { label: 'Valider', called: 'le bouton pour continuer', clues: [{ button: NEXT, formOf: 'phone' }] },
  },
} satisfies Page;

/** FranceConnect knows the name already: the number alone is asked. */
const phone = {
  all: [
    { field: 'phone' },
    {
      text: [
        '… numéro de mobile …',
        '… numéro de téléphone …',
        '… numéro de portable …',
        '… téléphone mobile …',
        '… téléphone portable …',
      ],
    },
    {
      oneOf: [
        {
          text: [
            'Première connexion avec FranceConnect',
            '… arrivez de FranceConnect …',
            '… identifié via FranceConnect …',
            '… identifié avec FranceConnect …',
            '… FranceConnect a transmis …',
            '… votre accès FranceConnect …',
            '… communiqué à … établissement …',
            '… fourni à … établissement …',
            '… donné à … établissement …',
            '… fourni dans la fiche …',
          ],
        },
        { title: '… FranceConnect …' },
      ],
    },
    { button: NEXT, formOf: 'phone' },
  ],
  none: [
    ...nothingBut('phone'),
    { title: '… identifiant …' },
    { heading: '… identifiant …' },
    { text: ['… votre identifiant …', '… mon identifiant …'] },
    { heading: ['Mes informations', 'Mes coordonnées', 'Coordonnées', 'Mon compte'] },
  ],
  parts: {
    phone: { label: 'Numéro de téléphone', clues: [{ field: 'phone' }] },
    submit: { label: 'Valider', called: 'le bouton pour continuer', clues: [{ button: NEXT, formOf: 'phone' }] },
  },
} satisfies Page;

const smsCode = {
  all: [{ field: 'code' }, { text: ['… par SMS …', '… vos SMS …', '… un SMS …'] }, { button: NEXT, formOf: 'code' }],
  none: nothingBut('code'),
  parts: {
    code: { label: 'Code de validation', clues: [{ field: 'code' }] },
    submit: { label: 'Valider', called: 'le bouton pour continuer', clues: [{ button: NEXT, formOf: 'code' }] },
    resend: {
      label: 'Renvoyer un code',
      clues: [{ button: ['Renvoyer un code', 'Renvoyer le code', '… renvoyer un code', 'Recevoir un nouveau code'] }],
    },
  },
} satisfies Page;

/**
 * From « Je n’ai pas de compte » to the password (cards 2.6 and 2.7). No markup of these pages is known: they are told
 * by what a parent sees on them. The refused pages do not refine the plain ones, so that a page with a message that
 * cannot be read is neither.
 */
export const registration = {
  'no-account': {
    all: [
      { oneOf: [{ heading: NO_ACCOUNT }, { button: NO_ACCOUNT }] },
      { text: ['… notification …', '… reçu mes identifiants …', '… courrier …'] },
      { button: CREATE },
    ],
    none: [...nothingBut(), without(RESEND, MANAGE, CHILDREN)],
    parts: {
      create: { label: 'Créer mon compte', called: 'le bouton pour créer un compte', clues: [{ button: CREATE }] },
      backToLogin: {
        label: 'Je me connecte',
        clues: [
          {
            button: [
              'Je me connecte',
              'Retour à la page d’authentification',
              'Retour à la connexion',
              'J’ai déjà un compte',
            ],
          },
        ],
      },
    },
  },

  'create-account': {
    all: [
      {
        heading: [
          'Création de compte',
          'Création de votre compte …',
          'Création de mon compte …',
          'Créer mon compte …',
          '… créons votre compte …',
        ],
      },
      { text: ['… téléphone …', '… numéro de mobile …'] },
      { button: ['Créer mon compte', 'Commencer'] },
    ],
    none: [...nothingBut(), { heading: NO_ACCOUNT }, without(NO_ACCOUNT, RESEND, MANAGE, CHILDREN)],
    parts: {
      create: {
        label: 'Créer mon compte',
        called: 'le bouton pour créer un compte',
        clues: [{ button: ['Créer mon compte', 'Commencer'] }],
      },
    },
  },

  identity: { ...identity, none: [...identity.none, ...identityRefused, ...anyMessage] },
  'identity-refused': { ...identity, all: [...identity.all, { oneOf: identityRefused }] },
  phone: { ...phone, none: [...phone.none, ...phoneRefused, ...anyMessage] },
  'phone-refused': { ...phone, all: [...phone.all, { oneOf: phoneRefused }] },
  'sms-code': { ...smsCode, none: [...smsCode.none, ...codeRefused, ...anyMessage] },
  'sms-code-refused': { ...smsCode, all: [...smsCode.all, { oneOf: codeRefused }] },

  children: {
    all: [
      { oneOf: [{ field: 'birth-date' }, { field: 'year' }] },
      { text: LEGAL },
      { text: ['… date de naissance …', '… dates de naissance …', '… dates de naissances …'] },
      { button: NEXT },
    ],
    none: nothingBut(...DATE),
    parts: {
      birthDates: {
        label: 'Date de naissance',
        every: true,
        clues: [
          { field: 'birth-date' },
          { field: 'day' },
          ...['fieldset', 'section', 'li', 'tbody tr'].map((child) => ({
            css: `form ${child}:first-of-type:has(select,[type="date"],[inputmode],[placeholder*="AA"])`,
            because: 'the first child of the list, told by a date that is asked in it',
          })),
        ],
      },
      notMine: {
        label: 'Je ne suis pas le représentant légal de cet élève',
        clues: [
          {
            css: 'form:not(:has([type="radio"])) [type="checkbox"]',
            because: 'the only box to tick: with several children none is the one; the radios of 2021 cannot be told',
          },
        ],
      },
      submit: {
        label: 'Valider',
        called: 'le bouton pour continuer',
        clues: [
          { button: NEXT, formOf: 'birth-date' },
          { button: NEXT, formOf: 'year' },
        ],
      },
    },
  },

  // Also where EduConnect asks for a new password from an old account (card 2.10, 8).
  'new-password': {
    all: [
      { field: 'new-password' },
      {
        oneOf: [
          { heading: '… mot de passe …' },
          { title: '… mot de passe …' },
          { text: ['… 12 caractères …', '12 caractères …'] },
        ],
      },
      { button: ['Terminer', 'Enregistrer', 'Modifier', ...NEXT], formOf: 'new-password' },
    ],
    none: [...nothingBut('new-password', 'password', ...DATE), { field: 'list' }, { text: LEGAL }],
    parts: {
      identifierShown: {
        label: 'Votre identifiant',
        personal: true,
        clues: [
          {
            text: [
              'Votre identifiant',
              'Votre identifiant ÉduConnect',
              'Votre identifiant est …',
              'Votre identifiant ÉduConnect est …',
            ],
          },
        ],
      },
      newPassword: {
        label: 'Nouveau mot de passe',
        clues: [
          { field: 'new-password', label: NEW_PASSWORD },
          { field: 'password', label: NEW_PASSWORD },
        ],
      },
      confirmPassword: {
        label: 'Confirmation du mot de passe',
        clues: [{ field: 'new-password', label: CONFIRMATION }],
      },
      submit: {
        label: 'Terminer',
        called: 'le bouton pour continuer',
        clues: [{ button: ['Terminer', 'Enregistrer', 'Modifier', ...NEXT], formOf: 'new-password' }],
      },
    },
  },
} satisfies Record<string, Page>;
