import type { FieldRole } from '../../model/names.ts';
import type { Clue, CssClue, SimpleClue } from '../../model/portal.ts';

/** Fields that tell one page from another. A radio, a checkbox or a list may stand beside any of them. */
const TELLING: readonly FieldRole[] = [
  'identifier',
  'password',
  'new-password',
  'phone',
  'email',
  'code',
  'captcha',
  'last-name',
  'first-name',
  'birth-date',
  'day',
  'month',
  'year',
  'text',
];

/** The parts of a date, in one field or three. */
export const DATE: readonly FieldRole[] = ['birth-date', 'day', 'month', 'year'];

/**
 * No other field than these, and not one of the help pages, which quote every label (card 2.1). A field whose label
 * cannot be read is of the role `text`: the page that has one is none of ours.
 */
export const nothingBut = (...asked: readonly FieldRole[]): readonly SimpleClue[] => [
  { address: '/educt-aide/' },
  ...TELLING.filter((role) => !asked.includes(role)).map((field) => ({ field })),
];

/** A message, whatever it says: where it is not understood, it may well be a refusal. */
export const anyMessage: readonly CssClue[] = [
  { css: '[role="alert"],[aria-live="assertive"]', because: 'what a page says aloud may be a refusal in other words' },
  { css: '[aria-invalid="true"]', because: 'card 2.4: so EduConnect marks a field that it refused' },
];

/** On the login page, where a banner of the school year may well speak aloud, only what is said in the form counts. */
export const messageInForm: readonly CssClue[] = [
  { css: 'form [role="alert"]', because: 'what the form itself says aloud may be a refusal in other words' },
  { css: '[aria-invalid="true"]', because: 'card 2.4: so EduConnect marks a field that it refused' },
];

/** What confirms a step and leads to the next. */
export const NEXT = [
  'Valider',
  'Confirmer',
  'Continuer',
  'Suivant',
  'Envoyer',
  'Recevoir le code',
  'Recevoir un code',
  'Recevoir mon identifiant',
] as const;

/** The way out of EduConnect, once all is done (card 2.8). */
export const ACCESS = ['Accéder à mes services en ligne', 'Accéder à mes services', 'Retour à mes services'] as const;
export const RESEND = ['Renvoyer le mail', 'Renvoyer un mail', 'Renvoyer l’e-mail'] as const;
export const CREATE = [
  'Créer mon compte',
  'Je crée mon compte …',
  'Créer un compte',
  'Inscription par SMS',
  'Par SMS …',
] as const;
export const NO_ACCOUNT = [
  'Je n’ai pas de compte',
  'Je n’ai pas de compte ÉduConnect',
  'Je n’ai pas d’identifiant',
  'Je n’ai pas encore d’identifiant',
] as const;
export const MANAGE = 'Gérer mon compte';
export const CHILDREN = 'Mes enfants';

/** Buttons of other pages: a page that has several of them is a page about them all. */
export const without = (...buttons: readonly (string | readonly string[])[]): Clue => ({ button: buttons.flat() });

/** The question about a child who is not theirs: a radio of 2021, a checkbox since (card 2.7). */
export const LEGAL = '… représentant légal de cet élève';

/** Exact labels only: the field that confirms often bears the same words and some more. */
export const NEW_PASSWORD = [
  'Nouveau mot de passe',
  'Mon nouveau mot de passe',
  'Votre nouveau mot de passe',
  'Choisissez un mot de passe',
  'Choisissez un nouveau mot de passe',
  'Saisissez un nouveau mot de passe',
  'Créez un mot de passe',
  'Mot de passe',
] as const;
export const CONFIRMATION = ['… confirm …', 'Retapez …', 'Répétez …', 'Ressaisissez …'] as const;
