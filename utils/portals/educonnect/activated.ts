import type { Page } from '../../model/portal.ts';
import { ACCESS, CHILDREN, CREATE, NOT_DONE, nothingBut, press, without } from './words.ts';

/** The account is in use (cards 2.7 and 2.8). */
export const activated = {
  all: [
    {
      text: [
        '… compte est activé …',
        '… compte … est activé …',
        '… compte … désormais act …',
        '… compte a été … activé …',
        '… compte a bien été activé …',
        '… compte a bien été créé …',
        '… compte a bien été validé …',
        '… compte a bien été ouvert …',
        '… compte est actif …',
        '… compte est prêt …',
        '… compte est créé …',
        '… compte est ouvert …',
        '… activation de votre compte … enregistrée …',
        '… activation de votre compte … terminée …',
        '… compte fonctionne …',
        '… compte vient d’être activé …',
        '… compte vient d’être créé …',
        '… compte vient d’être ouvert …',
        '… accès … est activé …',
        '… tout est prêt …',
        '… inscription est terminée …',
        'Inscription terminée …',
        'Compte activé …',
        'Compte créé …',
        'Compte actif …',
      ],
    },
    { button: ACCESS },
  ],
  none: [
    ...nothingBut(),
    // The pages of the account speak of the same things.
    { address: '/educt-self-service/profil/' },
    { text: ['… adresse mail …', '… adresse e-mail …', '… adresse électronique …', ...NOT_DONE] },
    press('renvoyer', 'nouvel envoi'),
    without(CREATE, CHILDREN, 'Mes informations'),
  ],
  after: ['educonnect/new-password', 'educonnect/children', 'educonnect/mail-confirmed'],
  parts: {
    access: { label: 'Accéder à mes services', called: 'le bouton vers vos services', clues: [{ button: ACCESS }] },
  },
} satisfies Page;
