import type { Page } from '../../model/portal.ts';
import { CHILDREN, CREATE, MANAGE, NO_ACCOUNT, nothingBut, press, RESEND, speaksOf, without } from './words.ts';

/** « Je n'ai pas de compte »: by SMS, or with the letter of the school (card 2.6). The titles of its cards are not known. */
export const noAccount = {
  all: [
    {
      oneOf: [
        { heading: NO_ACCOUNT },
        { button: NO_ACCOUNT },
        { title: ['Je n’ai pas de compte …', 'Je n’ai pas d’identifiant …'] },
      ],
    },
    speaksOf(
      'notification',
      'courrier',
      'lettre',
      'reçu mes identifiants',
      'reçu des identifiants',
      'papier',
      'feuille',
    ),
    speaksOf('par SMS', 'un SMS', 'texto', 'téléphone', 'portable', 'mobile', 'créer mon compte', 'créer un compte'),
  ],
  none: [...nothingBut(), without(MANAGE, CHILDREN, RESEND)],
  after: ['educonnect/login', 'educonnect/login-wrong-credentials'],
  parts: {
    create: {
      label: 'Créer mon compte',
      called: 'le choix avec votre téléphone',
      clues: [{ button: CREATE }, press('par SMS', 'texto', 'portable', 'téléphone', 'mobile'), press('créer')],
    },
    backToLogin: {
      label: 'Je me connecte',
      clues: [
        {
          button: [
            'Je me connecte',
            'Retour à la page d’authentification',
            'Retour à la connexion',
            'J’ai déjà un compte',
          ],
        },
      ],
    },
  },
} satisfies Page;
