import type { Page } from '../../model/portal.ts';
import { CHILDREN, MANAGE, NO_ACCOUNT, nothingBut, press, titled, without } from './words.ts';

const BEGIN = ['Commencer', 'C’est parti', 'Démarrer', 'Continuer', 'Suivant', 'Je commence', 'Commencer …'] as const;

/** What the registration will ask, and a button to begin it (card 2.7). */
export const createAccount = {
  all: [
    {
      oneOf: [
        ...titled(
          'création de compte',
          'création d’un compte',
          'création de votre compte',
          'création de mon compte',
          'créer mon compte',
          'créer un compte',
          'créer votre compte',
          'créons votre compte',
          'ouvrir un compte',
          'ouverture d’un compte',
          'ouverture de compte',
          'crée votre compte',
          'crée mon compte',
          'pas encore de compte',
          'création d’un accès',
          'inscription',
        ),
        {
          text: [
            '… pas encore de compte …',
            'Créez votre compte …',
            'Pour créer votre compte …',
            'Vous allez créer votre compte …',
          ],
        },
      ],
    },
    { oneOf: [press('créer'), { button: BEGIN }] },
  ],
  none: [
    ...nothingBut(),
    { heading: NO_ACCOUNT },
    { text: ['… compte est créé …', '… inscription est terminée …', 'Inscription terminée …'] },
    press('renvoyer'),
    without(NO_ACCOUNT, MANAGE, CHILDREN, 'Accéder à mes services en ligne', 'Accéder à mes services'),
  ],
  after: ['educonnect/no-account', 'educonnect/login'],
  parts: {
    create: {
      label: 'Créer mon compte',
      called: 'le bouton pour créer un compte',
      clues: [press('créer'), { button: BEGIN }],
    },
  },
} satisfies Page;
