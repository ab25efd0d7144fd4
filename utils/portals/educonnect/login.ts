import type { Page, SimpleClue } from '../../model/portal.ts';
import { messageInForm, nothingBut } from './words.ts';

/** The parent's login: what its plain, refused and captcha forms have in common (cards 2.3 and 2.4). */
export const loginForm = {
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
export const refused: readonly SimpleClue[] = [
  { css: '#erreurIdentifiant.fr-error-text', because: 'card 2.4: shown if and only if it has this class' },
  { css: '#erreurMdp.fr-error-text', because: 'card 2.4: shown if and only if it has this class' },
  { css: '#username[aria-invalid="true"]', because: 'card 2.4: set on the fields after a server refusal' },
  { css: '#password[aria-invalid="true"]', because: 'card 2.4: set on the fields after a server refusal' },
  {
    alert: [
      '… pas pu vous connecter …',
      '… mot de passe … correct …',
      '… mot de passe … invalide …',
      '… mot de passe … erroné …',
    ],
  },
  {
    refusal: [
      'Identifiant ou mot de passe incorrect …',
      'Identifiant ou mot de passe invalide …',
      'Identifiant ou mot de passe erroné …',
      'L’identifiant ou le mot de passe … correct …',
      'Votre identifiant ou votre mot de passe … correct …',
    ],
  },
];

export const captcha: readonly SimpleClue[] = [{ id: 'captchaFormulaireExtInput' }, { field: 'captcha' }];

/**
 * Profile choice, parent login and student login are views of one document, switched by class, so each rule asks for
 * what can be seen (cards 2.1 to 2.5). Ids are known; where they fail, the texts count. The refused form does not
 * refine the plain one, so that a form with a message that cannot be read is neither.
 */
export const login = {
  ...loginForm,
  none: [...loginForm.none, ...captcha, ...refused, ...messageInForm],
} satisfies Page;
