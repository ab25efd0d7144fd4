import type { Page } from '../../model/portal.ts';
import {
  ACCESS,
  CHILDREN,
  CONFIRMATION,
  CREATE,
  DATE,
  LEGAL,
  MANAGE,
  NEW_PASSWORD,
  nothingBut,
  RESEND,
  without,
} from './words.ts';

const ACTIVATE = ['Activer votre compte', 'Activer mon compte'] as const;
const ACTIVATED = [
  '… compte est activé …',
  '… compte est désormais activé …',
  '… compte a été … activé …',
  '… accès … est activé …',
] as const;

/** What is announced, refused or still missing is not done: « Dès que votre adresse mail est validée… ». */
const NOT_DONE = [
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
] as const;

/** With the provisional credentials of the school: from « Activation du compte » to the mail (card 2.8). */
export const activation = {
  activation: {
    all: [
      {
        oneOf: [
          { heading: ['Activation du compte …', 'Activation de votre compte …', 'J’active mon compte …'] },
          { title: '… Activation du compte …' },
        ],
      },
      { text: ['… provisoire …', '… notification …', '… attente d’activation …', '… pas encore activé …'] },
      { button: MANAGE },
    ],
    none: [...nothingBut(), without(ACTIVATE, CREATE, RESEND, ACCESS, CHILDREN)],
    parts: {
      manageAccount: { label: 'Gérer mon compte', called: 'le bouton de votre compte', clues: [{ button: MANAGE }] },
    },
  },

  'activation-form': {
    all: [
      { field: 'new-password' },
      { oneOf: [{ field: 'birth-date' }, { field: 'year' }] },
      {
        oneOf: [
          {
            heading: [
              'Activation du compte …',
              'Activation de votre compte …',
              'J’active mon compte …',
              'Complétez votre compte …',
            ],
          },
          { button: ACTIVATE },
        ],
      },
      { button: [...ACTIVATE, 'Enregistrer', 'Valider', 'Suivant'], formOf: 'new-password' },
    ],
    none: [...nothingBut('email', 'new-password', 'password', ...DATE), { text: LEGAL }],
    parts: {
      email: {
        label: 'Adresse mail',
        clues: [
          {
            field: 'email',
            label: [
              'Adresse mail',
              'Adresse e-mail',
              'Mon adresse mail',
              'Votre adresse mail',
              'Saisissez une adresse mail valide',
            ],
          },
        ],
      },
      confirmEmail: {
        label: 'Confirmation de l’adresse mail',
        clues: [{ field: 'email', label: CONFIRMATION }],
      },
      newPassword: { label: 'Nouveau mot de passe', clues: [{ field: 'new-password', label: NEW_PASSWORD }] },
      confirmPassword: {
        label: 'Confirmation du mot de passe',
        clues: [{ field: 'new-password', label: CONFIRMATION }],
      },
      birthDate: { label: 'Date de naissance', clues: [{ field: 'birth-date' }, { field: 'day' }] },
      submit: {
        label: 'Activer votre compte',
        called: 'le bouton pour continuer',
        clues: [{ button: [...ACTIVATE, 'Enregistrer', 'Valider', 'Suivant'], formOf: 'new-password' }],
      },
    },
  },

  'mail-sent': {
    all: [
      {
        text: [
          '… message vous a été envoyé …',
          '… mail vous a été envoyé …',
          '… mail vient d’être envoyé …',
          '… vous avons envoyé un mail …',
        ],
      },
      {
        text: [
          '… lien de validation …',
          '… confirmer votre adresse …',
          '… valider votre adresse …',
          '… spams …',
          '… indésirables …',
        ],
      },
      { button: RESEND },
    ],
    none: [...nothingBut(), { text: ACTIVATED }, without(ACCESS, CREATE, MANAGE, CHILDREN)],
    parts: { resend: { label: 'Renvoyer le mail', clues: [{ button: RESEND }] } },
  },

  'mail-confirmed': {
    all: [
      {
        text: [
          '… adresse mail est validée …',
          '… adresse mail est confirmée …',
          '… adresse mail a été confirmée …',
          '… adresse mail a été validée …',
          '… adresse mail a bien été …',
          '… validation de l’adresse mail …',
          'Adresse mail validée …',
          'Adresse e-mail confirmée …',
          '… confirmé votre adresse …',
        ],
      },
      { button: ACCESS },
    ],
    none: [...nothingBut(), { text: NOT_DONE }, without(RESEND, CREATE, MANAGE, CHILDREN)],
    parts: {
      access: { label: 'Accéder à mes services', called: 'le bouton vers vos services', clues: [{ button: ACCESS }] },
    },
  },

  activated: {
    all: [{ text: ACTIVATED }, { button: ACCESS }],
    none: [
      ...nothingBut(),
      { text: ['… adresse mail …', '… adresse e-mail …', ...NOT_DONE] },
      without(RESEND, CREATE, MANAGE, CHILDREN),
    ],
    parts: {
      access: { label: 'Accéder à mes services', called: 'le bouton vers vos services', clues: [{ button: ACCESS }] },
    },
  },
} satisfies Record<string, Page>;
