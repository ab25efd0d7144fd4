import type { Page } from '../../model/portal.ts';
import { loggedIn, nextButtons, notAnAccount, nothingBut, only, refusal, speaksOf, titled } from './words.ts';

/** The three things that are asked: surname and first name may stand there already, as plain text. */
const asked = [
  only(1, 'phone'),
  { oneOf: [only(1, 'last-name'), { text: 'Nom' }] },
  { oneOf: [only(1, 'first-name'), { text: 'Prénom' }] },
] as const;

/** Who registers by SMS gives surname, first name and mobile number (card 2.7). */
const form = {
  all: [
    ...asked,
    speaksOf(
      'fiche',
      'numéro',
      'portable',
      'mobile',
      'téléphone',
      'compte',
      'inscription',
      'inscri',
      'établissement',
      'école',
      'collège',
      'élève',
      'responsable',
      'identité',
    ),
  ],
  none: [
    ...nothingBut('phone', 'last-name', 'first-name'),
    ...titled('identifiant'),
    // Of somebody else.
    { field: 'last-name', label: ['Son nom', 'Son nom …'] },
    loggedIn,
    ...notAnAccount,
  ],
  fits: asked,
  parts: {
    lastName: { label: 'Nom', called: 'sa case', clues: [{ field: 'last-name' }] },
    firstName: { label: 'Prénom', called: 'sa case', clues: [{ field: 'first-name' }] },
    phone: { label: 'Numéro de mobile', called: 'sa case', clues: [{ field: 'phone' }] },
    submit: { label: 'Valider', called: 'le bouton pour continuer', clues: nextButtons('phone') },
  },
} satisfies Page;

export const identity = {
  ...form,
  none: [...form.none, ...refusal],
  after: ['educonnect/create-account', 'educonnect/no-account', 'educonnect/identity-refused'],
} satisfies Page;

export const identityRefused = {
  ...form,
  all: [...form.all, { oneOf: refusal }],
  fits: [...asked, { oneOf: refusal }],
  after: ['educonnect/identity'],
} satisfies Page;
