import type { Page } from '../../model/portal.ts';
import { DATE, loggedIn, nextButtons, notAnAccount, nothingBut, only, speaksOf } from './words.ts';

const asked = [only(1, 'identifier')] as const;

/** A new password begins with the identifier (cards 2.3 and 2.10). */
export const lostPassword = {
  all: [...asked, speaksOf('mot de passe')],
  none: [
    { fields: ['email', 'phone'], count: 2, orMore: true },
    ...nothingBut('identifier', 'email', 'phone', 'captcha', ...DATE),
    loggedIn,
    ...notAnAccount,
  ],
  fits: asked,
  after: ['educonnect/login', 'educonnect/login-wrong-credentials', 'educonnect/login-captcha'],
  parts: {
    identifier: { label: 'Identifiant', called: 'de l’identifiant', clues: [{ field: 'identifier' }] },
    submit: { label: 'Suivant', called: 'le bouton pour continuer', clues: nextButtons('identifier') },
  },
} satisfies Page;
