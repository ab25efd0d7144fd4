import { defineDetours } from '../schema/define.ts';

/** Pages off the way: wrong doors and breakdowns, the same for every case. */
export const detours = defineDetours({
  'ent-edifice/level-student': {
    tone: 'warning',
    say: 'Cliquez sur {back}. Vous avez choisi la porte des élèves.',
    point: ['back'],
    more: ['Ensuite, choisissez le bouton des parents.'],
  },
  'ent-edifice/local-login': [
    {
      for: ['agricultural', 'local-authority', 'staff'],
      say: 'Écrivez {identifier} et {password}. Puis cliquez sur {submit}.',
      point: ['identifier', 'password', 'submit'],
      more: ['Ce sont les codes de l’ENT, pas ceux d’EduConnect.'],
    },
    {
      tone: 'warning',
      say: 'N’écrivez rien ici. Ce n’est pas la porte des parents.',
      more: [
        'Vos codes EduConnect ne marchent pas sur cette page.',
        'Retournez à l’adresse enthdf.fr et choisissez le bouton des parents.',
      ],
    },
  ],
  'ent-edifice/local-login-refused': {
    tone: 'warning',
    say: 'EduConnect a marché, mais l’ENT ne connaît pas votre compte.',
    more: [
      'N’écrivez rien sur cette page.',
      'Retournez à l’adresse enthdf.fr et essayez encore une fois.',
      'Si cela revient, appelez l’établissement. Votre enfant manque peut-être sur votre compte.',
    ],
  },
  'ent-edifice/account-choice': {
    say: 'Choisissez l’établissement de votre enfant. Puis cliquez sur « Se connecter » à côté.',
    more: ['Vous avez plusieurs comptes dans l’ENT. C’est normal.'],
  },
  'ent-edifice/overloaded': {
    tone: 'warning',
    say: 'Attendez 3 minutes. Trop de personnes se connectent.',
    more: ['Votre compte va bien. L’adresse reste la même.', 'N’appuyez pas plusieurs fois.'],
  },
  'educonnect/login-student': {
    tone: 'warning',
    say: 'Attention : vous êtes chez les élèves. Cliquez sur {changeProfile}.',
    point: ['changeProfile'],
    more: ['N’écrivez pas vos codes de parent ici.', 'Ensuite, choisissez « Responsable d’élève ».'],
    trouble: [
      { cause: 'Je ne trouve pas ce bouton.', way: 'Fermez cet onglet. Recommencez depuis l’adresse de l’ENT.' },
    ],
  },
  'educonnect/unavailable': {
    tone: 'warning',
    say: 'EduConnect est en panne ou en travaux. Revenez plus tard.',
    more: ['Vous n’avez rien fait de mal. Vos codes restent bons.'],
  },
  'franceconnect/error': {
    tone: 'warning',
    say: 'FranceConnect montre une erreur. Fermez cet onglet et recommencez depuis l’ENT.',
    more: [
      'Gardez un seul onglet ouvert. N’utilisez pas la flèche « Retour ».',
      'Si l’erreur revient, notez son code.',
    ],
  },
});
