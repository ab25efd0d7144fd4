import type { Page } from '../../model/portal.ts';
import {
  DATE,
  LEGAL,
  newPasswordAsked,
  nextButtons,
  notAnAccount,
  nothingBut,
  PASSWORD,
  passwordParts,
  speaksOf,
} from './words.ts';

const asked = [newPasswordAsked] as const;

/** At the end of a registration, after a loss, or because EduConnect wants one (cards 2.7 and 2.10, 8). */
export const newPassword = {
  all: [...asked, speaksOf('mot de passe')],
  none: [
    ...nothingBut(...PASSWORD, ...DATE),
    { field: 'list' },
    { text: LEGAL },
    // Who changes a password in an account gives the old one first.
    { field: 'password', label: ['… actuel …', '… ancien …', '… actuel', '… ancien'] },
    { text: ['… mot de passe actuel …', '… ancien mot de passe …'] },
    ...notAnAccount.filter((clue) => !('heading' in clue) && !('title' in clue)),
  ],
  fits: asked,
  after: [
    'educonnect/children',
    'educonnect/sms-code',
    'educonnect/sms-code-refused',
    'educonnect/lost-password',
    'educonnect/login',
  ],
  parts: {
    identifierShown: {
      label: 'Votre identifiant',
      called: 'votre identifiant',
      personal: true,
      clues: [
        {
          text: [
            'Votre identifiant',
            'Votre identifiant ÉduConnect',
            'Votre identifiant est …',
            'Votre identifiant ÉduConnect est …',
            'Mon identifiant …',
            'Identifiant',
            'Identifiant ÉduConnect',
            'Identifiant : …',
          ],
        },
      ],
    },
    ...passwordParts,
    submit: { label: 'Terminer', called: 'le bouton pour continuer', clues: nextButtons('new-password', 'password') },
  },
} satisfies Page;
