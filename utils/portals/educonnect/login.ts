import type { Page, SimpleClue } from '../../model/portal.ts';
import { ACCESS, CHILDREN, CREATE, DATE, MANAGE, messageInForm, nothingBut, RESEND, without } from './words.ts';

/** The parent's login: what its plain, refused and captcha forms have in common (cards 2.3 and 2.4). */
const loginForm = {
  all: [
    { field: 'password' },
    { oneOf: [{ id: 'username' }, { field: 'identifier' }] },
    {
      oneOf: [
        { id: 'titre_responsable' },
        { id: 'div_franceconnect' },
        { title: 'Connexion responsable - ÉduConnect' },
        {
          heading: [
            'Connexion responsable',
            'J’accède à mes services avec FranceConnect',
            'Je simplifie mes accès avec FranceConnect',
          ],
        },
        { button: '… avec FranceConnect' },
      ],
    },
  ],
  none: [
    { id: 'titre_eleve' },
    { title: 'Connexion élève - ÉduConnect' },
    { heading: 'Connexion élève' },
    { id: 'dateNaissance' },
    ...nothingBut('identifier', 'password', 'captcha'),
  ],
  parts: {
    identifier: {
      label: 'Identifiant',
      called: 'de l’identifiant',
      clues: [{ id: 'username' }, { field: 'identifier' }],
    },
    password: { label: 'Mot de passe', called: 'du mot de passe', clues: [{ id: 'password' }, { field: 'password' }] },
    submit: {
      label: 'Se connecter',
      called: 'le bouton pour continuer',
      clues: [{ id: 'bouton_valider' }, { button: ['Se connecter', 'Connexion'], formOf: 'password' }],
    },
    franceConnect: {
      label: 'S’identifier avec FranceConnect',
      called: 'le bouton FranceConnect',
      clues: [
        {
          css: '#div_franceconnect .fr-connect',
          because: 'card 2.3: the FranceConnect button of EduConnect, seen in 2026',
        },
        { button: 'S’identifier avec FranceConnect' },
      ],
    },
    noAccount: {
      label: 'Je n’ai pas de compte',
      called: 'le bouton pour créer un compte',
      clues: [
        { id: 'onglet-inscription' },
        { button: ['Je n’ai pas de compte', 'Je n’ai pas d’identifiant', 'Je n’ai pas encore d’identifiant'] },
      ],
    },
    lostIdentifier: {
      label: 'Identifiant perdu',
      called: 'le lien de l’identifiant perdu',
      clues: [
        { id: 'identifiant_perdu_responsable' },
        {
          button: ['Identifiant perdu', 'Identifiant perdu ?', 'Identifiant oublié', 'J’ai perdu mon identifiant'],
        },
      ],
    },
    lostPassword: {
      label: 'Mot de passe perdu',
      called: 'le lien du mot de passe perdu',
      clues: [
        { id: 'password_perdu_responsable' },
        { button: ['Mot de passe perdu', 'Mot de passe oublié', 'J’ai perdu mon mot de passe'] },
      ],
    },
  },
} satisfies Page;

/**
 * The visible words of the refusal are unknown; the class is how the page's own script shows the message (card 2.4).
 * In plain text only a whole sentence counts: a piece of advice may hold the same words.
 */
const refused: readonly SimpleClue[] = [
  { css: '#erreurIdentifiant.fr-error-text', because: 'card 2.4: shown if and only if it has this class' },
  { css: '#erreurMdp.fr-error-text', because: 'card 2.4: shown if and only if it has this class' },
  { css: '#username[aria-invalid="true"]', because: 'card 2.4: set on the fields after a server refusal' },
  { css: '#password[aria-invalid="true"]', because: 'card 2.4: set on the fields after a server refusal' },
  { alert: ['… mot de passe … correct …', '… mot de passe … invalide …', '… mot de passe … erroné …'] },
  {
    text: [
      'Identifiant ou mot de passe incorrect …',
      'Identifiant ou mot de passe invalide …',
      'Identifiant ou mot de passe erroné …',
      'L’identifiant ou le mot de passe … correct …',
      'Votre identifiant ou votre mot de passe … correct …',
    ],
  },
];

const captcha: readonly SimpleClue[] = [{ id: 'captchaFormulaireExtInput' }, { field: 'captcha' }];

/**
 * Profile choice, parent login and student login are views of one document, switched by class, so each rule asks for
 * what can be seen (cards 2.1 to 2.5). Ids are known; where they fail, the texts count. The refused form does not
 * refine the plain one, so that a form with a message that cannot be read is neither.
 */
export const login = {
  profile: {
    all: [
      {
        oneOf: [
          { id: 'div_profil' },
          { heading: ['Je sélectionne mon profil', 'Sélection du profil', 'Sélectionnez votre profil'] },
        ],
      },
      { oneOf: [{ id: 'bouton_responsable' }, { button: ['Responsable d’élève', 'Responsable d’élèves'] }] },
      { oneOf: [{ id: 'bouton_eleve' }, { button: 'Élève' }] },
    ],
    none: nothingBut(),
    parts: {
      parent: {
        label: 'Responsable d’élève',
        called: 'le bouton des responsables',
        clues: [{ id: 'bouton_responsable' }, { button: ['Responsable d’élève', 'Responsable d’élèves'] }],
      },
      student: { label: 'Élève', clues: [{ id: 'bouton_eleve' }, { button: 'Élève' }] },
    },
  },

  login: {
    ...loginForm,
    none: [...loginForm.none, ...captcha, ...refused, ...messageInForm],
  },

  'login-student': {
    all: [
      { field: 'password' },
      { oneOf: [{ id: 'titre_eleve' }, { title: 'Connexion élève - ÉduConnect' }, { heading: 'Connexion élève' }] },
    ],
    none: [
      { id: 'titre_responsable' },
      { id: 'div_franceconnect' },
      { heading: 'Connexion responsable' },
      ...nothingBut('identifier', 'password', 'captcha'),
    ],
    parts: {
      changeProfile: {
        label: 'Changer de profil',
        called: 'le bouton pour changer de profil',
        clues: [
          { id: 'bouton_profil' },
          { button: ['Changer de profil', 'Changer mon profil', 'Modifier mon profil'] },
        ],
      },
    },
  },

  'login-wrong-credentials': {
    ...loginForm,
    all: [...loginForm.all, { oneOf: refused }],
    none: [
      ...loginForm.none,
      ...captcha,
      { css: '#erreurIdentifiantVide.fr-error-text', because: 'card 2.4: an empty field is no refusal' },
      { css: '#erreurMdpVide.fr-error-text', because: 'card 2.4: an empty field is no refusal' },
    ],
  },

  'login-captcha': {
    ...loginForm,
    all: [...loginForm.all, { oneOf: captcha }],
    parts: {
      ...loginForm.parts,
      captcha: { label: 'Code de sécurité', clues: captcha },
    },
  },

  'birth-date-check': {
    all: [
      {
        oneOf: [
          { id: 'titreSaisieDate' },
          { heading: ['Confirmation de l’identité', 'Confirmation de votre identité'] },
        ],
      },
      { oneOf: [{ id: 'dateNaissance' }, { field: 'birth-date' }, { field: 'year' }] },
    ],
    none: nothingBut(...DATE),
    parts: {
      birthDate: {
        label: 'Date de naissance',
        clues: [{ id: 'dateNaissance' }, { field: 'birth-date' }, { field: 'day' }],
      },
      submit: {
        label: 'Confirmer',
        called: 'le bouton pour continuer',
        clues: [{ id: 'submit-button' }, { button: 'Confirmer' }],
      },
      back: {
        label: 'Précédent',
        called: 'le bouton pour revenir',
        clues: [{ id: 'bouton_precedent' }, { button: 'Précédent' }],
      },
    },
  },

  unavailable: {
    all: [
      {
        oneOf: [
          { id: 'indispo' },
          { heading: ['… indisponible …', '… est en maintenance …', 'Maintenance en cours …'] },
          { css: '.modalMaintenance', because: 'card 2.3: the maintenance message of EduConnect, seen in 2026' },
        ],
      },
      {
        text: [
          '… réessayer plus tard …',
          '… réessayez plus tard …',
          '… de nouveau disponible …',
          '… opération de maintenance …',
          '… momentanément indisponible …',
        ],
      },
    ],
    none: [
      ...nothingBut(),
      { id: 'bouton_responsable' },
      without(['Responsable d’élève'], ACCESS, RESEND, CREATE, MANAGE, CHILDREN),
    ],
  },
} satisfies Record<string, Page>;
