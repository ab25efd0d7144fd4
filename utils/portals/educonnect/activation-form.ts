import type { Page } from '../../model/portal.ts';
import {
  DATE,
  dateParts,
  LEGAL,
  newPasswordAsked,
  nextButtons,
  nothingBut,
  PASSWORD,
  passwordParts,
  some,
  speaksOf,
} from './words.ts';

const asked = [newPasswordAsked, some('birth-date', 'year')] as const;

/** A mail address, a new password and the birth date of a child put the account in use (card 2.8). */
export const activationForm = {
  all: [...asked, speaksOf('mot de passe', 'activ')],
  none: [...nothingBut('email', ...PASSWORD, ...DATE), { text: LEGAL }],
  fits: asked,
  after: ['educonnect/activation', 'educonnect/login'],
  parts: {
    email: {
      label: 'Adresse mail',
      called: 'une adresse mail',
      clues: [
        { fields: ['email'], count: 1, nth: 1 },
        // Of two, only the exact words tell the first: the second often bears the same and some more.
        {
          field: 'email',
          label: [
            'Adresse mail',
            'Adresse e-mail',
            'Adresse électronique',
            'Mon adresse mail',
            'Votre adresse mail',
            'Saisissez une adresse mail valide',
          ],
        },
      ],
    },
    confirmEmail: {
      label: 'Confirmation de l’adresse mail',
      // The first box may speak of it too: « Un lien de confirmation y sera envoyé ».
      clues: [
        {
          field: 'email',
          label: ['Confirm…', '…confirmation', '…à confirmer', 'Retapez …', 'Répétez …', 'Ressaisissez …'],
        },
      ],
    },
    ...passwordParts,
    birthDate: { ...dateParts(), called: 'la date de naissance de votre enfant' },
    submit: {
      label: 'Activer votre compte',
      called: 'le bouton pour continuer',
      clues: nextButtons('new-password', 'password'),
    },
  },
} satisfies Page;
