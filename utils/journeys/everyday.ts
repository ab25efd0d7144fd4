import { defineJourney } from '../schema/define.ts';
import { arrived, door, eduConnectProfile } from './shared-steps.ts';

const forgotten = [
  { cause: 'J’ai perdu mon identifiant.', way: 'Cliquez sur {lostIdentifier}.' },
  { cause: 'J’ai perdu mon mot de passe.', way: 'Cliquez sur {lostPassword}.' },
];

/** Logging in with an active EduConnect account: identifier and password. */
export const everyday = defineJourney({
  id: 'everyday',
  title: 'Me connecter avec mon identifiant',
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'L’identifiant et le mot de passe',
      pages: {
        'educonnect/login': {
          say: 'Écrivez {identifier} et {password}. Puis cliquez sur {submit}.',
          point: ['identifier', 'password', 'submit'],
          more: ['Ce sont vos codes EduConnect de parent, pas ceux de votre enfant.'],
          trouble: [
            ...forgotten,
            { cause: 'J’utilise FranceConnect d’habitude.', way: 'Cliquez sur {franceConnect}. N’écrivez rien ici.' },
          ],
        },
        'educonnect/login-wrong-credentials': {
          tone: 'warning',
          say: 'EduConnect a refusé. Écrivez encore {identifier} et {password}.',
          point: ['identifier', 'password', 'submit'],
          more: [
            'Regardez les majuscules et les chiffres, lettre par lettre.',
            'Après plusieurs refus, arrêtez. Cliquez sur {lostPassword}.',
          ],
          trouble: [
            ...forgotten,
            {
              cause: 'J’écris les codes de la feuille du collège.',
              way: 'Ils durent 3 mois. Ensuite, demandez une nouvelle feuille au collège.',
            },
            {
              cause: 'J’écris les codes de Pronote ou de mon enfant.',
              way: 'Ils ne marchent pas ici. Il faut vos codes EduConnect.',
            },
          ],
        },
        'educonnect/login-captcha': {
          tone: 'warning',
          say: 'Écrivez vos deux codes. Puis recopiez les lettres de l’image.',
          point: ['identifier', 'password', 'captcha', 'submit'],
          more: ['L’image vient après plusieurs refus. Elle protège votre compte.'],
          trouble: [
            { cause: 'Je n’arrive pas à lire l’image.', way: 'Cherchez le bouton pour l’écouter ou pour la changer.' },
            ...forgotten,
          ],
        },
        'educonnect/birth-date-check': {
          say: 'Écrivez la date de naissance d’un de vos enfants. Puis cliquez sur {submit}.',
          point: ['birthDate', 'submit'],
          more: ['C’est une vérification. Écrivez le jour, le mois et l’année.'],
          trouble: [
            {
              cause: 'La date est refusée.',
              way: 'Essayez avec un autre enfant. Sinon, demandez à l’établissement la date de son fichier.',
            },
            { cause: 'La page montre « Élève ».', way: 'Vous êtes sur un compte d’élève. Cliquez sur {back}.' },
          ],
        },
      },
    },
    arrived,
  ],
});
