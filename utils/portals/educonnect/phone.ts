import type { Page } from '../../model/portal.ts';
import { loggedIn, nextButtons, notAnAccount, nothingBut, only, refusal, speaksOf, titled } from './words.ts';

const asked = [only(1, 'phone')] as const;

/** After FranceConnect, which knows the name already: the number alone is asked (card 2.7). */
const form = {
  all: [
    ...asked,
    speaksOf(
      'FranceConnect',
      'établissement',
      'l’école',
      'collège',
      'inscription',
      'la fiche',
      'dossier',
      'rattach',
      'première connexion',
      'premier accès',
      'vos enfants',
      'votre enfant',
    ),
  ],
  none: [
    ...nothingBut('phone'),
    ...titled('identifiant'),
    { text: ['… votre identifiant …', '… mon identifiant …', '… identifiant perdu …', '… identifiant oublié …'] },
    { address: '/educt-self-service/profil/' },
    loggedIn,
    ...notAnAccount,
  ],
  fits: asked,
  parts: {
    phone: { label: 'Numéro de téléphone', called: 'la case', clues: [{ field: 'phone' }] },
    submit: { label: 'Valider', called: 'le bouton pour continuer', clues: nextButtons('phone') },
  },
} satisfies Page;

export const phone = {
  ...form,
  none: [...form.none, ...refusal],
  after: ['franceconnect/consent', 'educonnect/phone-refused'],
} satisfies Page;

export const phoneRefused = {
  ...form,
  all: [...form.all, { oneOf: refusal }],
  fits: [...asked, { oneOf: refusal }],
  after: ['educonnect/phone'],
} satisfies Page;
