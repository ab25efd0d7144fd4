import type { Page } from '../../model/portal.ts';
import {
  DATE,
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
        { fields: ['email'], count: 2, nth: 1 },
      ],
    },
    confirmEmail: { label: 'Confirmation de l’adresse mail', clues: [{ fields: ['email'], count: 2, nth: 2 }] },
    ...passwordParts,
    birthDate: { label: 'Date de naissance', clues: [{ field: 'birth-date' }, { field: 'day' }] },
    submit: {
      label: 'Activer votre compte',
      called: 'le bouton pour continuer',
      clues: nextButtons('new-password', 'password'),
    },
  },
} satisfies Page;
