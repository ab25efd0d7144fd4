import type { Page } from '../../model/portal.ts';
import { CHILDREN, MANAGE, nothingBut, press, RESEND, speaksOf, titled, without } from './words.ts';

/** The first login with the credentials of the school's letter: the account waits to be activated (card 2.8). */
export const activation = {
  all: [
    {
      oneOf: [
        ...titled('activation du compte', 'activation de votre compte', 'active mon compte', 'activez votre compte'),
        {
          text: [
            '… pas encore act …',
            '… pas encore été act …',
            '… provisoire …',
            '… attente d’activation …',
            '… doit être activé …',
            '… à activer …',
            '… devez activer …',
            '… faut activer …',
            '… activer votre compte …',
            '… activez votre compte …',
            '… première visite …',
            '… mot de passe de la lettre …',
            'Sans activation …',
            '… activer le compte …',
          ],
        },
      ],
    },
    {
      oneOf: [
        { button: MANAGE },
        press('activer', 'active mon', 'activation', 'compléter mon compte'),
        { button: ['Commencer', 'Continuer'] },
      ],
    },
    speaksOf('activ'),
  ],
  none: [
    ...nothingBut(),
    { text: ['… compte est activé …', '… compte a été activé …', '… compte est actif …', '… désormais activ …'] },
    without(
      'Créer mon compte',
      'Créer un compte',
      'Je crée mon compte …',
      CHILDREN,
      RESEND.filter((words) => !words.includes('nouveau')),
      'Accéder à mes services en ligne',
      'Accéder à mes services',
      'Retour à mes services',
    ),
  ],
  after: ['educonnect/login', 'educonnect/login-captcha', 'educonnect/login-wrong-credentials'],
  parts: {
    manageAccount: {
      label: 'Gérer mon compte',
      called: 'le bouton pour activer le compte',
      clues: [
        { button: MANAGE },
        press('active mon compte', 'activer mon compte', 'activer votre compte', 'commencer l’activation'),
        press('activer', 'activation', 'compléter mon compte'),
        { button: ['Commencer', 'Continuer'] },
      ],
    },
  },
} satisfies Page;
