import type { Stop } from '../model/stops.ts';

// Sites on the way that get no script: the side panel says what happens there, from the tutorial and cards 3.1, 4 and 5.2.

const CHOICE = ['franceconnect/choice', 'franceconnect/choice-failed', 'franceconnect/dialog'] as const;
const MAIL = [
  'educonnect/mail-sent',
  'ent-edifice/mail-check',
  'educonnect/lost-identifier',
  'educonnect/lost-password',
] as const;
const INSIDE = ['ent-edifice/home', 'teleservices/home'] as const;

const byFranceConnect = [
  'Ensuite, vous revenez seul sur FranceConnect.',
  'Là, cliquez encore sur un bouton. Je vous le montre.',
] as const;
const lostThere = 'Mot de passe perdu ? Demandez-en un nouveau sur ce site. {School} ne peut pas le changer.';

/** In the order in which they are offered. */
export const stops: readonly Stop[] = [
  {
    id: 'impots',
    name: 'impots.gouv.fr',
    after: CHOICE,
    there: [
      'Écrivez votre numéro fiscal. Il a 13 chiffres et il est sur votre avis d’impôt.',
      'Puis écrivez le mot de passe de ce compte.',
      lostThere,
    ],
    back: byFranceConnect,
  },
  {
    id: 'ameli',
    name: 'Ameli',
    after: CHOICE,
    there: [
      'Écrivez votre numéro de sécurité sociale. Il est sur votre carte Vitale.',
      'Puis écrivez le mot de passe de votre compte Ameli.',
      lostThere,
    ],
    back: byFranceConnect,
  },
  {
    id: 'laposte',
    name: 'La Poste',
    after: CHOICE,
    there: [
      'Écrivez le mail ou l’identifiant de ce compte.',
      'Puis regardez votre téléphone. L’application vous demande souvent d’accepter.',
    ],
    back: byFranceConnect,
  },
  {
    id: 'msa',
    name: 'MSA',
    after: CHOICE,
    there: ['Écrivez l’identifiant et le mot de passe de votre compte MSA.', lostThere],
    back: byFranceConnect,
  },
  {
    id: 'france-identite',
    name: 'France Identité',
    after: CHOICE,
    there: ['Ouvrez l’application France Identité sur votre téléphone.', 'Visez avec elle le carré qui est à l’écran.'],
    back: byFranceConnect,
  },
  {
    id: 'webmail',
    name: 'Ma boîte mail',
    after: MAIL,
    there: [
      'Cherchez le mail le plus récent. Regardez aussi dans les spams.',
      'Cliquez sur le lien de ce mail, une seule fois.',
    ],
    back: ['Le lien ouvre une page d’EduConnect. Je reprends là.', 'Vous pouvez ensuite fermer votre boîte mail.'],
  },
  {
    id: 'pronote',
    name: 'Pronote',
    after: INSIDE,
    there: [
      'Pronote s’ouvre depuis l’ENT, sans autre mot de passe.',
      'Il demande un code ? C’est celui que vous avez choisi dans Pronote.',
      '« Accès refusé » ? Demandez {to-school} d’ouvrir votre accès.',
    ],
    back: ['L’ENT reste ouvert dans son onglet.', 'Sur un ordinateur partagé, déconnectez-vous dans l’ENT à la fin.'],
  },
  {
    id: 'other',
    name: 'Un autre site',
    after: [],
    there: ['Je ne connais pas cette page. N’y écrivez pas votre mot de passe EduConnect.'],
    back: ['Fermez cet onglet, ou revenez en arrière.', 'Perdu ? Recommencez depuis enthdf.fr.'],
  },
];
