import type { Page } from '../../model/portal.ts';
import { CHILDREN, DATE, NEXT, NO_ACCOUNT, nothingBut, RESEND, without } from './words.ts';

const ADD = ['Ajouter des élèves depuis un autre compte', '… Ajouter des élèves depuis un autre compte'] as const;
const LOST_IDENTIFIER = [
  'Identifiant perdu',
  'Identifiant oublié',
  '… perdu votre identifiant',
  '… perdu mon identifiant',
  'Retrouver mon identifiant',
] as const;
const LOST_PASSWORD = [
  'Mot de passe perdu',
  'Mot de passe oublié',
  '… perdu votre mot de passe',
  '… perdu mon mot de passe',
] as const;
const JOIN = ['Confirmer', 'Confirmer le regroupement', 'Ajouter', 'Valider'] as const;

/** The account itself, what was lost, and what was left open too long (cards 2.4, 2.9 and 2.10). */
export const account = {
  account: {
    all: [
      { button: 'Mes informations' },
      { button: CHILDREN },
      {
        oneOf: [
          { address: '/educt-self-service/profil/consultationProfil' },
          { title: ['Mon compte …', '… de mon compte …'] },
          { heading: ['Mon compte', 'Gérer mon compte'] },
        ],
      },
    ],
    none: nothingBut(),
    parts: {
      children: { label: 'Mes enfants', called: 'la page de vos enfants', clues: [{ button: CHILDREN }] },
      addPupils: {
        label: 'Ajouter des élèves depuis un autre compte',
        called: 'le bouton pour ajouter un élève',
        clues: [{ button: ADD }],
      },
      resend: { label: 'Renvoyer le mail', clues: [{ button: RESEND }] },
    },
  },

  'attach-form': {
    all: [
      { field: 'identifier' },
      { field: 'password' },
      { heading: ['Ajouter des élèves depuis un autre compte', 'Regroupement de comptes'] },
      { button: JOIN, formOf: 'password' },
    ],
    none: [...nothingBut('identifier', 'password'), { id: 'div_franceconnect' }],
    parts: {
      identifier: { label: 'Identifiant', called: 'de l’identifiant', clues: [{ field: 'identifier' }] },
      password: { label: 'Mot de passe', called: 'du mot de passe', clues: [{ field: 'password' }] },
      submit: { label: 'Confirmer', called: 'le bouton pour continuer', clues: [{ button: JOIN, formOf: 'password' }] },
    },
  },

  'lost-identifier': {
    all: [
      { oneOf: [{ field: 'phone' }, { field: 'email' }] },
      { heading: LOST_IDENTIFIER },
      {
        oneOf: [
          { button: NEXT, formOf: 'phone' },
          { button: NEXT, formOf: 'email' },
        ],
      },
    ],
    none: nothingBut('phone', 'email', ...DATE),
    parts: {
      phone: { label: 'Numéro de mobile', clues: [{ field: 'phone' }] },
      email: { label: 'Adresse mail', clues: [{ field: 'email' }] },
      submit: {
        label: 'Valider',
        called: 'le bouton pour continuer',
        clues: [
          { button: NEXT, formOf: 'phone' },
          { button: NEXT, formOf: 'email' },
        ],
      },
    },
  },

  'lost-password': {
    all: [{ field: 'identifier' }, { heading: LOST_PASSWORD }, { button: NEXT, formOf: 'identifier' }],
    none: nothingBut('identifier'),
    parts: {
      identifier: { label: 'Identifiant', called: 'de l’identifiant', clues: [{ field: 'identifier' }] },
      submit: { label: 'Suivant', called: 'le bouton pour continuer', clues: [{ button: NEXT, formOf: 'identifier' }] },
    },
  },

  'session-expired': {
    all: [
      {
        heading: [
          'Votre session a expiré',
          'Session expirée',
          'Vous avez été déconnecté',
          'Demande périmée',
          'Stale Request',
        ],
      },
      {
        text: [
          '… session a expiré après …',
          '… bouton « Précédent » …',
          '… recommencez la connexion',
          '… connecter à nouveau',
          '… Stale Request …',
        ],
      },
    ],
    none: [...nothingBut(), without(CHILDREN, NO_ACCOUNT)],
  },
} satisfies Record<string, Page>;
