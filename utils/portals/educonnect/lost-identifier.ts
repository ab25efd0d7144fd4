import type { Page } from '../../model/portal.ts';
import { DATE, LOST_IDENTIFIER, loggedIn, nextButtons, notAnAccount, nothingBut, only, titled } from './words.ts';

const asked = [{ oneOf: [only(1, 'phone'), only(1, 'email')] }] as const;

/** The identifier comes back by SMS or by mail (cards 2.3 and 2.10). */
export const lostIdentifier = {
  all: [
    ...asked,
    {
      oneOf: [
        ...titled('identifiant'),
        { text: LOST_IDENTIFIER.map((words) => `… ${words} …`) },
        { text: ['… votre identifiant …', '… mon identifiant …'] },
      ],
    },
  ],
  none: [...nothingBut('phone', 'email', 'last-name', 'first-name', 'captcha', ...DATE), loggedIn, ...notAnAccount],
  fits: asked,
  after: ['educonnect/login', 'educonnect/login-wrong-credentials', 'educonnect/login-captcha'],
  parts: {
    phone: { label: 'Numéro de mobile', called: 'la case', clues: [{ field: 'phone' }] },
    email: { label: 'Adresse mail', clues: [{ field: 'email' }] },
    submit: { label: 'Valider', called: 'le bouton pour continuer', clues: nextButtons('phone', 'email') },
  },
} satisfies Page;
