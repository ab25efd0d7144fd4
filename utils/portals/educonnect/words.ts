import type { FieldRole } from '../../model/names.ts';
import type { Clue, CssClue, Part, Phrase, SimpleClue } from '../../model/portal.ts';

// EduConnect's pages behind the login are published nowhere (cards 2.6 to 2.9). They are told by what cannot be reworded:
// which fields are asked, how many, and what must not be there. Words confirm, and one of any kind is enough.

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
/** A birth date in one field, or all three of its fields: each is to be filled. */
export const dateParts = (...first: readonly SimpleClue[]) =>
  ({
    label: 'Date de naissance',
    called: 'la date de naissance',
    every: true,
    clues: [
      ...first,
      { field: 'birth-date' },
      { fields: ['day', 'month', 'year'], count: 3, orMore: true, each: true },
    ],
  }) as const satisfies Part;
/** A password, whichever: of the two boxes of a new one, the second often bears a label of its own. */
export const PASSWORD: readonly FieldRole[] = ['new-password', 'password'];

/**
 * No other field than these, and not one of the help pages, which quote every label (card 2.1). A field whose label
 * cannot be read is of the role `text`: the page that has one is none of ours.
 */
export const nothingBut = (...asked: readonly FieldRole[]): readonly SimpleClue[] => [
  { address: '/educt-aide/' },
  ...TELLING.filter((role) => !asked.includes(role)).map((field) => ({ field })),
];

/** A new password, asked once or twice; a single box of the role `password` is a login. */
export const newPasswordAsked: Clue = {
  oneOf: [
    { fields: PASSWORD, count: 2 },
    { fields: ['new-password'], count: 1 },
  ],
};

/** Exactly so many fields of these roles. */
export const only = (count: number, ...fields: readonly FieldRole[]): SimpleClue => ({ fields, count });
export const some = (...fields: readonly FieldRole[]): SimpleClue => ({ fields, count: 1, orMore: true });

/** Any words around these. */
const within = (stems: readonly string[]): Phrase => {
  const wordings = stems.map((stem) => `… ${stem} …`);
  return wordings.length === 1 ? (wordings[0] as string) : wordings;
};

/** The page speaks of one of these: a line, a title, a label, a button. Beginnings of words are enough. */
export const speaksOf = (...stems: readonly string[]): Clue => ({
  oneOf: [{ text: within(stems) }, { title: within(stems) }],
});

/** A title speaks of one of these: of the page, of its tab, or of a group of fields. */
export const titled = (...stems: readonly string[]): readonly SimpleClue[] => [
  { heading: within(stems) },
  { title: within(stems) },
];

/** A button or a link with one of these in it. */
export const press = (...stems: readonly string[]): SimpleClue => ({ button: within(stems) });

/** How most pages name the box that shows what went wrong, each list after what all in it have. */
const WRONG = {
  '[class*="rr" i]':
    '[class*="erreur" i],[class*="error-message"],[class*="error-summary"],[class*="alert--error"],[class*="messages--err"]',
  '[class*="danger"]': '[class*="alert-danger"],[class*="text-danger"]',
  '[class*="-ko"]': '*',
};

/** Signs of a refusal, whatever its words. */
const MARKED_WRONG: readonly SimpleClue[] = [
  { css: '[aria-invalid="true"]', because: 'card 2.4: so EduConnect marks a field that it refused' },
  // Asked for one by one: of a list every element of the page is asked.
  ...['input', 'select'].map((field) => ({
    css: `:is([class$="--error"],[class*="--error "],[class*="group-error"]) ${field}`,
    because: 'how most design systems mark a field that was refused, the State’s among them',
  })),
  // What is not within `:is` is asked in a third of the time: most elements are passed over after that.
  ...Object.entries(WRONG).map(([part, names]) => ({
    css: `${part}:is(${names}):not(a,button,:empty)`,
    because: 'a box of that name with words in it is how most pages show what went wrong',
  })),
  { title: 'Erreur …' },
];

/** Something was refused: said in a sentence, or marked on the field. */
export const refusal: readonly SimpleClue[] = [{ refusal: true }, ...MARKED_WRONG];

/** On the login page, where a banner of the school year may well speak aloud, only what is said in the form counts. */
export const messageInForm: readonly CssClue[] = [
  { css: 'form [role="alert"]', because: 'what the form itself says aloud may be a refusal in other words' },
  { css: '[aria-invalid="true"]', because: 'card 2.4: so EduConnect marks a field that it refused' },
];

/** Pages of an account that is in use, or of the help: they ask for the same things for another reason. */
export const notAnAccount: readonly SimpleClue[] = [
  {
    heading: [
      'Mes informations',
      'Mes informations …',
      'Mes coordonnées',
      'Mes coordonnées …',
      'Coordonnées',
      'Mon profil',
      'Mon profil …',
      'Modifier …',
      'Modification …',
      'Changer …',
      '… préférences …',
      'Contact …',
      '… contacter …',
      '… rendez-vous …',
      '… alertes …',
      '… assistance …',
      '… rappelé …',
      '… absence …',
      '… cantine …',
      'Questions fréquentes',
    ],
  },
  { title: ['Modifier …', 'Modification …', '… contact …'] },
  { button: ['Mes informations', 'Mes enfants'] },
];

/** Who can log out is logged in: nothing is created and nothing was lost. */
export const loggedIn: SimpleClue = { button: ['Se déconnecter', 'Déconnexion', 'Me déconnecter'] };

/** What confirms a step and leads to the next. */
export const NEXT = [
  'Valider',
  'Confirmer',
  'Continuer',
  'Suivant',
  'Envoyer',
  'Envoyer …',
  'Recevoir …',
  'Recevez …',
  'Vérifier',
  'Vérifier …',
  'Poursuivre',
  'Terminer',
  'Enregistrer',
  'Enregistrer …',
  'OK',
  'Étape suivante',
  'C’est parti',
  'Commencer',
  'Je continue',
  'Je valide',
  'Modifier',
  'Créer …',
  'Activer …',
  'J’active …',
  'Ajouter …',
  'Réinitialiser …',
  'Retrouver …',
  'Demander …',
  'Chercher …',
  'Rechercher …',
  'M’envoyer …',
  'Continuer …',
  'Valider …',
  'Confirmer …',
  'Terminer …',
  'Choisir …',
  'Essayer …',
  'Réessayer',
  'Regrouper …',
  'Rattacher …',
  'Finir …',
  'Finir',
  'Entrer',
] as const;

/** The button that goes on, in the form of one of these fields, or the only one of its kind on the page. */
export const nextButtons = (...roles: readonly FieldRole[]): readonly SimpleClue[] => [
  ...roles.map((formOf): SimpleClue => ({ button: NEXT, formOf })),
  {
    css: 'form :is([type="submit"],button:not([type]))',
    because: 'the button that sends the form, whatever stands on it; counts only where it is alone',
  },
  { button: NEXT },
];

/** The way out of EduConnect, once all is done (card 2.8). */
export const ACCESS = [
  'Accéder à mes services en ligne',
  'Accéder à mes services',
  'Retour à mes services',
  '… services',
  '… services …',
  '… vers l’ENT …',
  'Continuer',
  'Continuer …',
  'Entrer',
  'Me connecter',
  'Se connecter',
] as const;
export const RESEND = [
  'Renvoyer …',
  '… renvoyer',
  '… renvoyer …',
  'Renvoyer',
  '… de nouveau …',
  '… à nouveau …',
  '… nouvel envoi …',
  '… autre message …',
  '… autre mail …',
] as const;
export const CREATE = [
  'Créer mon compte',
  'Je crée mon compte …',
  'Créer un compte',
  'Inscription par SMS',
  'Par SMS …',
  '… auto-inscription …',
  '… mon portable …',
  '… mon téléphone …',
] as const;
export const NO_ACCOUNT = [
  'Je n’ai pas de compte',
  'Je n’ai pas de compte ÉduConnect',
  'Je n’ai pas d’identifiant',
  'Je n’ai pas encore d’identifiant',
] as const;
export const MANAGE = 'Gérer mon compte';
export const CHILDREN = 'Mes enfants';

/** What is announced, refused or still missing is not done: « Dès que votre adresse mail est validée… ». */
export const NOT_DONE = [
  '… pas encore …',
  '… doit encore …',
  '… dès que …',
  '… une fois …',
  '… lorsque …',
  '… n’avez pas …',
  '… n’est pas …',
  '… n’a pas …',
  '… a été refusé …',
  '… a été refusée …',
  '… est refusée …',
  '… expiré …',
  '… devez …',
  '… doit être …',
  '… reste à …',
  '… pour confirmer …',
  '… pour valider …',
  '… afin de …',
  '… à confirmer …',
] as const;

/** Buttons of other pages: a page that has several of them is a page about them all. */
export const without = (...buttons: readonly (string | readonly string[])[]): SimpleClue => ({
  button: buttons.flat(),
});

/** The question about a child who is not theirs: a radio of 2021, a checkbox since (card 2.7). */
export const LEGAL = '… représentant légal de cet élève';

/** What is said of an identifier, of a password, that was lost. */
export const LOST_IDENTIFIER = [
  'identifiant perdu',
  'identifiant oublié',
  'identifiant égaré',
  'perdu votre identifiant',
  'perdu mon identifiant',
  'oublié votre identifiant',
  'égaré votre identifiant',
  'égaré mon identifiant',
  'oublié mon identifiant',
  'retrouver mon identifiant',
  'retrouver votre identifiant',
  'retrouvez votre identifiant',
  'récupérer mon identifiant',
  'récupérer votre identifiant',
  'rappel de l’identifiant',
  'rappel d’identifiant',
  'renvoyer votre identifiant',
] as const;

/**
 * A new password is written in each of its boxes, and which of two is the second is told by a label at most: both are
 * pointed at with one number.
 */
export const passwordParts = {
  newPassword: {
    label: 'Nouveau mot de passe',
    called: 'un nouveau mot de passe',
    every: true,
    clues: [{ fields: PASSWORD, count: 1, orMore: true, each: true }],
  },
  confirmPassword: {
    label: 'Confirmation du mot de passe',
    clues: [
      {
        field: 'new-password',
        label: ['… confirm …', 'Retapez …', 'Répétez …', 'Ressaisissez …', '… une fois …', '… seconde fois'],
      },
    ],
  },
} satisfies Record<string, Part>;

/** Of so many fields of these roles, this one. */
export const nth = (place: number, count: number, ...fields: readonly FieldRole[]): SimpleClue => ({
  fields,
  count,
  nth: place,
});
