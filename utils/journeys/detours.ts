import { defineDetours } from '../model/define.ts';
import { franceconnectErrors } from './franceconnect-errors.ts';

const noSuchButton = { cause: 'Je ne trouve pas ce bouton.', way: 'Recommencez depuis {ent}.' } as const;

const lastingBreakdown = { cause: 'La panne dure.', way: 'Demandez {to-school} si l’ENT marche.' } as const;

const whomToAsk = {
  cause: 'Je ne sais pas à qui demander.',
  way: 'Le nom de chaque école est sur la page. Téléphonez à son secrétariat.',
} as const;

const stuck = {
  cause: 'La page ne change pas.',
  way: 'Rechargez la page. Sinon, recommencez depuis {ent}.',
} as const;

/** Pages off the way: wrong doors and breakdowns, the same for every case. */
export const detours = defineDetours({
  'ent-edifice/level-student': {
    tone: 'warning',
    say: 'Cliquez sur {back}. Vous avez choisi le bouton des élèves.',
    point: ['back'],
    more: ['Ensuite, choisissez le bouton des parents.'],
    trouble: [noSuchButton],
  },
  'ent-edifice/level-staff': [
    {
      for: ['staff', 'local-authority'],
      say: 'Choisissez votre académie.',
      more: ['Les choix sont {lille} et {amiens}.'],
    },
    {
      tone: 'warning',
      say: 'Cliquez sur {back}. Ces choix sont pour le personnel.',
      point: ['back'],
      more: ['Ensuite, choisissez le bouton des parents.'],
      trouble: [noSuchButton],
    },
  ],
  'ent-edifice/local-login': [
    {
      for: ['agricultural', 'local-authority', 'staff'],
      say: 'Écrivez votre identifiant dans {identifier} et votre mot de passe dans {password}. Puis cliquez sur {submit}.',
      point: ['identifier', 'password', 'submit'],
      more: ['C’est le compte de l’ENT, pas celui d’EduConnect.'],
    },
    {
      tone: 'warning',
      say: 'N’écrivez rien : cette page n’est pas pour les parents. Retournez à {ent}.',
      more: ['Votre mot de passe EduConnect ne marche pas ici.', 'Choisissez ensuite le bouton des parents.'],
      trouble: [
        {
          cause: 'Je reviens toujours sur cette page.',
          way: 'Entrez toujours par {ent}. Un ancien favori mène parfois ici.',
        },
      ],
    },
  ],
  'ent-edifice/local-login-refused': [
    {
      when: { part: 'down' },
      tone: 'warning',
      say: 'L’ENT est en panne. Revenez plus tard.',
      more: [
        'Vous n’avez rien fait de mal. La panne ne change pas votre mot de passe.',
        'N’écrivez rien sur cette page.',
      ],
      trouble: [lastingBreakdown],
    },
    {
      when: { part: 'blocked' },
      tone: 'warning',
      say: 'L’ENT a bloqué l’accès pour le moment. Demandez {to-school} pourquoi.',
      more: ['N’écrivez rien sur cette page.', 'Votre mot de passe EduConnect reste bon.'],
      trouble: [{ cause: '{School} dit que tout est ouvert.', way: 'Retournez à {ent}. Essayez plus tard.' }],
    },
    {
      tone: 'warning',
      say: 'N’écrivez rien : ces cases ne sont pas pour les parents. Retournez à {ent} ou demandez {to-school}.',
      more: [
        'L’ENT n’a pas reconnu votre compte. Votre compte EduConnect reste bon.',
        'Si cela revient, demandez {to-school}.',
      ],
      trouble: [
        {
          cause: 'L’erreur revient.',
          way: 'Votre enfant manque peut-être sur votre compte. Demandez {to-school}.',
          message: 'unknown-account',
        },
        {
          cause: 'La rentrée vient de commencer.',
          way: 'Attendez quelques jours. L’ENT reçoit les comptes peu à peu.',
        },
      ],
    },
  ],
  'ent-edifice/account-choice': [
    {
      when: { part: 'blocked' },
      say: 'Choisissez l’école, le collège ou le lycée de votre enfant. Un des comptes est bloqué.',
      more: ['S’il a un bouton « Se connecter », cliquez dessus.', 'Pour le compte bloqué, demandez {to-school}.'],
      trouble: [whomToAsk],
    },
    {
      say: 'Choisissez l’école, le collège ou le lycée de votre enfant. Puis cliquez sur « Se connecter » à côté.',
      more: ['Vous avez plusieurs comptes dans l’ENT. C’est normal.'],
      trouble: [{ cause: 'Je me suis trompé de compte.', way: 'Déconnectez-vous. Recommencez depuis {ent}.' }],
    },
  ],
  'ent-edifice/accounts-blocked': {
    tone: 'warning',
    say: 'L’accès à ces comptes est bloqué. Demandez {to-school} pourquoi.',
    more: ['Cela ne vient pas d’EduConnect.', 'Sur cette page, il n’y a rien à faire.'],
    trouble: [whomToAsk],
  },
  'ent-edifice/overloaded': {
    tone: 'warning',
    say: 'Attendez 3 minutes. Puis ouvrez {ent}.',
    more: [
      'Trop de personnes se connectent. Votre compte n’a pas de problème.',
      'N’ouvrez pas l’ENT plusieurs fois de suite.',
    ],
    trouble: [
      { cause: 'Cette page revient.', way: 'Essayez plus tard dans la journée. Votre mot de passe reste bon.' },
    ],
  },
  'ent-edifice/return-expired': {
    tone: 'warning',
    say: 'Retournez à {ent} et connectez-vous de nouveau. Rien n’est perdu.',
    more: [
      'Le retour vers l’ENT marche seulement pendant 15 minutes.',
      'Votre compte est peut-être déjà activé. Ne le créez pas deux fois.',
    ],
    trouble: [
      {
        cause: 'L’erreur revient.',
        way: 'Fermez les autres onglets. Puis recommencez depuis {ent}.',
      },
    ],
  },
  'ent-edifice/forgot': [
    {
      for: ['agricultural', 'local-authority', 'staff'],
      say: 'Choisissez ce que vous avez perdu. L’ENT vous envoie un mail.',
      more: ['C’est le compte de l’ENT, pas celui d’EduConnect.', 'Regardez aussi les spams.'],
    },
    {
      tone: 'warning',
      say: 'N’écrivez rien ici. Un mot de passe EduConnect se retrouve sur EduConnect.',
      more: [
        'Cette page est pour les comptes de l’ENT.',
        'Retournez à {ent} et choisissez le bouton des parents.',
        'Sur EduConnect, cherchez « Identifiant perdu » ou « Mot de passe perdu ».',
      ],
      trouble: [
        {
          cause: 'Je reviens toujours sur cette page.',
          way: 'Entrez toujours par {ent}. Un ancien favori mène parfois ici.',
        },
      ],
    },
  ],
  'ent-edifice/activation': {
    say: 'Remplissez toutes les cases et cochez {charter}. Puis cliquez sur {submit}.',
    point: ['charter', 'submit'],
    more: [
      'Choisissez un mot de passe et écrivez-le deux fois.',
      'Cette page active un compte de l’ENT, pas un compte EduConnect.',
      'Elle est pour vous si votre feuille montre un « code d’activation ».',
      'Le mot de passe doit suivre les règles de la page.',
    ],
    trouble: [
      {
        cause: 'Mon école utilise EduConnect.',
        way: 'Retournez à {ent} et choisissez le bouton des parents.',
      },
      { cause: 'Le bouton ne réagit pas.', way: 'Remplissez toutes les cases. Cochez aussi la charte.' },
    ],
  },
  'ent-edifice/new-password': [
    {
      when: { part: 'oldPassword' },
      say: 'Écrivez {oldPassword}, puis {newPassword}, et encore dans {confirmPassword}. Puis cliquez sur {submit}.',
      point: ['oldPassword', 'newPassword', 'confirmPassword', 'submit'],
      more: [
        'Ce mot de passe est celui de l’ENT, pas d’EduConnect.',
        'Le mot de passe doit suivre les règles de la page.',
      ],
      trouble: [{ cause: 'Le bouton ne réagit pas.', way: 'Les deux mots de passe doivent être les mêmes.' }],
    },
    {
      say: 'Écrivez {newPassword}, et encore dans {confirmPassword}. Puis cliquez sur {submit}.',
      point: ['newPassword', 'confirmPassword', 'submit'],
      more: [
        'Ce mot de passe est celui de l’ENT, pas d’EduConnect.',
        'Le mot de passe doit suivre les règles de la page.',
      ],
      trouble: [{ cause: 'Le bouton ne réagit pas.', way: 'Les deux mots de passe doivent être les mêmes.' }],
    },
  ],
  'ent-edifice/signed-out': {
    tone: 'warning',
    say: 'Vous êtes déconnecté. Retournez plutôt à {ent} et connectez-vous de nouveau.',
    more: ['La page est restée ouverte trop longtemps. Votre compte n’a pas de problème.'],
    trouble: [
      { cause: 'La page montre {again}.', way: 'Ce bouton mène parfois à une autre page. Passez plutôt par {ent}.' },
      {
        cause: 'Je suis souvent déconnecté.',
        way: 'L’ENT se ferme quand on ne fait rien. Recommencez depuis {ent}.',
      },
    ],
  },
  'ent-edifice/broken': {
    tone: 'warning',
    say: 'L’ENT est en panne. Revenez plus tard.',
    more: [
      'Vous n’avez rien fait de mal. La panne ne change pas votre mot de passe.',
      'L’adresse reste la même : {ent}.',
    ],
    trouble: [lastingBreakdown],
  },
  'ent-edifice/dead-end': {
    tone: 'warning',
    say: 'Cette page ne mène nulle part. Retournez à {ent}.',
    more: ['Vous n’avez rien fait de mal.', 'Gardez l’adresse {ent}, pas celle de cette page.'],
    trouble: [{ cause: 'Cette page revient.', way: 'Écrivez vous-même l’adresse de l’ENT, en haut du navigateur.' }],
  },
  'ent-edifice/redirect': {
    say: 'Attendez un peu. La page suivante arrive.',
    more: ['Sinon, cliquez sur {go}.'],
    trouble: [stuck],
  },
  'franceconnect/dialog': [
    {
      when: { part: 'cancel' },
      // What the message asks for is unknown (card 3.1), and at 360 px no more than this is seen.
      say: 'Si vous avez ce que demande le message, cliquez sur {continue}. Sinon, cliquez sur {cancel}.',
      point: ['continue', 'cancel'],
      more: [
        'Par exemple : une application sur votre téléphone.',
        'Sinon, vous revenez à la liste des comptes. Rien n’est perdu.',
      ],
      trouble: [stuck],
    },
    {
      when: { part: 'continue' },
      say: 'Lisez le message de FranceConnect. Puis cliquez sur {continue}.',
      point: ['continue'],
      trouble: [stuck],
    },
    { when: { part: 'loading' }, say: 'Attendez un peu. La page suivante arrive.', trouble: [stuck] },
    {
      say: 'FranceConnect montre un message. Répondez à sa question, ou fermez-le.',
      more: ['Ensuite, la page de FranceConnect continue.'],
      trouble: [stuck],
    },
  ],
  'educonnect/login-student': {
    tone: 'warning',
    say: 'Attention : cette page est pour les élèves. Cliquez sur {changeProfile}.',
    point: ['changeProfile'],
    more: ['N’écrivez pas votre mot de passe de parent ici.', 'Ensuite, choisissez « Responsable d’élève ».'],
    trouble: [noSuchButton],
  },
  'educonnect/unavailable': {
    tone: 'warning',
    say: 'EduConnect est en panne ou en travaux. Revenez plus tard, par {ent}.',
    more: ['Vous n’avez rien fait de mal. La panne ne change pas votre mot de passe.'],
    trouble: [{ cause: 'La panne dure.', way: 'Essayez dans une heure, ou demain. Sinon, demandez {to-school}.' }],
  },
  'educonnect/session-expired': {
    tone: 'warning',
    say: 'Cette page ne marche plus. Retournez à {ent}.',
    more: [
      'Elle est souvent restée ouverte trop longtemps.',
      'Rien n’est perdu. Votre compte n’a pas de problème.',
      'Gardez un seul onglet. N’utilisez pas la flèche « Retour ».',
      'Ne gardez pas EduConnect dans vos favoris. Partez toujours de l’ENT.',
    ],
    trouble: [
      {
        cause: 'L’erreur revient.',
        way: 'Fermez le navigateur et ouvrez-le encore. Écrivez en haut l’adresse de l’ENT.',
      },
    ],
  },
  'franceconnect/error': franceconnectErrors,
});
