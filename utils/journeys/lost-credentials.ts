import { defineJourney } from '../model/define.ts';
import type { Tips } from '../model/journey.ts';
import {
  arrived,
  door,
  eduConnectProfile,
  entAddress,
  loginChecks,
  mailSent,
  newPassword,
  smsCode,
} from './shared-steps.ts';

/** Once it is chosen, the search is over. */
const lastPassword: Tips = {
  'educonnect/new-password': [newPassword['educonnect/new-password'] ?? []]
    .flat()
    .map((tip) => ({ ...tip, activates: true as const })),
};

const franceConnectUser = {
  cause: 'J’utilise FranceConnect d’habitude.',
  way: 'Changez le mot de passe sur impots.gouv.fr ou ameli.fr. EduConnect ne peut pas le changer.',
} as const;

const neverActivated = {
  cause: 'Je n’ai jamais activé mon compte.',
  way: 'Demandez une nouvelle feuille {to-school}.',
  message: 'new-notification',
} as const;

const noteIt = 'Notez l’identifiant reçu. Puis retournez à {ent}.';

/** The identifier is asked for, by whichever field stands there. */
const identifierAsked = {
  resetsClock: true,
  trouble: [
    {
      cause: 'Mon numéro a changé.',
      way: 'Demandez {to-school} de corriger votre numéro. Puis recommencez.',
      message: 'wrong-number',
    },
    {
      cause: 'Je ne reçois rien.',
      way: 'Attendez quelques minutes. Sinon, demandez votre identifiant {to-school}.',
      message: 'lost-identifier',
    },
    neverActivated,
  ],
} as const;

/** Finding a lost identifier, making a new password, and what only the school can mend. */
export const lostCredentials = defineJourney({
  id: 'lost-credentials',
  next: 'everyday',
  title: 'Retrouver mon identifiant ou mon mot de passe',
  before: [
    entAddress,
    'Gardez près de vous le téléphone dont {school} a le numéro.',
    'Ou ouvrez la boîte mail de votre compte EduConnect.',
    'Sans téléphone ni mail connus, demandez de l’aide {to-school}.',
  ],
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'Le bon lien',
      pages: {
        'educonnect/login': {
          say: 'Identifiant perdu : cliquez sur {lostIdentifier}. Mot de passe perdu : cliquez sur {lostPassword}.',
          point: ['lostIdentifier', 'lostPassword'],
          more: [
            'Tout est perdu ? Commencez par {lostIdentifier}.',
            'Vous avez retrouvé l’identifiant ? Cliquez maintenant sur {lostPassword}.',
          ],
          trouble: [
            franceConnectUser,
            neverActivated,
            {
              cause: 'J’ai tout retrouvé.',
              way: 'Remplissez les cases {identifier} et {password}. Puis cliquez sur {submit}.',
            },
          ],
        },
        ...loginChecks,
      },
    },
    {
      title: 'La demande',
      paper: 'Donnez ce que la page demande : numéro, mail ou identifiant.',
      pages: {
        'educonnect/lost-identifier': [
          {
            ...identifierAsked,
            when: { part: 'email' },
            say: 'Écrivez votre adresse mail dans {email}. Puis cliquez sur {submit}.',
            point: ['email', 'submit'],
            more: ['C’est l’adresse que vous avez confirmée sur EduConnect.', noteIt],
          },
          {
            ...identifierAsked,
            say: 'Écrivez votre numéro de portable dans {phone}. Puis cliquez sur {submit}.',
            point: ['phone', 'submit'],
            more: ['C’est le numéro que {school} connaît.', noteIt],
          },
        ],
        'educonnect/lost-password': {
          say: 'Remplissez la case {identifier}. Puis cliquez sur {submit}.',
          point: ['identifier', 'submit'],
          more: ['Vous recevrez un code par SMS ou un mail.'],
          resetsClock: true,
          trouble: [
            {
              cause: 'J’ai aussi perdu mon identifiant.',
              way: 'Retournez à la page de connexion. Cherchez d’abord l’identifiant.',
            },
            {
              cause: 'Mon mail n’a jamais été confirmé.',
              way: 'Choisissez le SMS. Sinon, demandez de l’aide {to-school}.',
              message: 'lost-identifier',
            },
            franceConnectUser,
          ],
        },
      },
    },
    {
      title: 'Le code reçu par SMS, ou le mail',
      paper: 'Écrivez le code du SMS. Ou cliquez sur le lien du mail.',
      pages: { ...smsCode.pages, ...mailSent },
    },
    {
      title: 'Le nouveau mot de passe',
      paper:
        'Identifiant perdu ? Notez l’identifiant reçu. Mot de passe perdu ? Écrivez un nouveau mot de passe, deux fois.',
      pages: lastPassword,
    },
    arrived,
  ],
});
