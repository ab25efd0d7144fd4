import { defineJourney } from '../model/define.ts';
import {
  activated,
  arrived,
  children,
  door,
  eduConnectProfile,
  entAddress,
  newPassword,
  notHere,
  smsCode,
  wrongNumber,
} from './shared-steps.ts';

/** Case 2 of the tutorial: making an account with the phone whose number the school knows. */
export const selfRegistration = defineJourney({
  id: 'self-registration',
  next: 'everyday',
  title: 'Créer mon compte avec mon téléphone',
  before: [
    'L’ENT, Pronote et les Téléservices s’ouvrent avec le même compte EduConnect.',
    entAddress,
    'La première fois, vous créez votre compte avec votre téléphone.',
    'Le numéro doit être celui donné à l’établissement à l’inscription.',
    'Préparez aussi les dates de naissance de tous vos enfants.',
    'Préparez un papier et un crayon.',
  ],
  video: 'dane.ac-bordeaux.fr/educonnect/via-son-numero-de-telephone-portable/',
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'Le bouton pour ceux qui n’ont pas de compte',
      pages: {
        ...notHere('noAccount'),
        'educonnect/login': {
          say: 'Cliquez sur {noAccount}.',
          point: ['noAccount'],
          more: ['N’écrivez rien dans les cases de cette page.'],
          trouble: [
            {
              cause: 'Mon compte est déjà créé.',
              way: 'Remplissez les cases {identifier} et {password}. Puis cliquez sur {submit}.',
            },
            {
              cause: 'J’ai une feuille avec des codes.',
              way: 'Écrivez ses codes dans {identifier} et {password}.',
            },
            { cause: 'Je ne vois pas ce bouton.', way: 'Descendez dans la page. Il est parfois tout en bas.' },
          ],
        },
      },
    },
    {
      title: 'La création du compte',
      pages: {
        'educonnect/no-account': {
          say: 'Cliquez sur {create}.',
          point: ['create'],
          more: ['C’est la façon avec un code par SMS.', 'Gardez votre téléphone près de vous.'],
          trouble: [
            {
              cause: 'J’ai une feuille avec des codes.',
              way: 'Retournez à la page de connexion. Écrivez les codes de la feuille.',
            },
            {
              cause: 'Je n’ai pas de portable.',
              way: 'Demandez à l’établissement une feuille avec des codes.',
              message: 'new-notification',
            },
          ],
        },
        'educonnect/create-account': {
          say: 'Cliquez sur {create}.',
          point: ['create'],
          more: ['Gardez votre téléphone près de vous.', 'Préparez les dates de naissance de vos enfants.'],
          trouble: [
            {
              cause: 'Mon compte est déjà créé.',
              way: 'Retournez à enthdf.fr. Connectez-vous avec votre identifiant.',
            },
          ],
        },
      },
    },
    {
      title: 'Votre nom et votre numéro',
      pages: {
        'educonnect/identity': {
          say: 'Écrivez votre nom, votre prénom et votre portable. Puis cliquez sur {submit}.',
          point: ['lastName', 'firstName', 'phone', 'submit'],
          more: [
            'C’est votre nom de parent, pas celui de votre enfant.',
            'Le numéro doit être celui donné à l’établissement.',
          ],
          resetsClock: true,
          trouble: [
            wrongNumber,
            { cause: 'J’ai changé de nom.', way: 'Écrivez le nom que l’établissement connaît.' },
            {
              cause: 'Je n’ai pas de portable.',
              way: 'Demandez à l’établissement une feuille avec des codes.',
              message: 'new-notification',
            },
          ],
        },
        'educonnect/identity-refused': {
          tone: 'warning',
          say: 'EduConnect ne vous retrouve pas. Vérifiez ce que vous avez écrit.',
          point: ['lastName', 'firstName', 'phone', 'submit'],
          more: [
            'Il faut le nom et le numéro que l’établissement connaît.',
            'Tout est juste ? Demandez à l’établissement de corriger son fichier.',
          ],
          resetsClock: true,
          trouble: [
            wrongNumber,
            { cause: 'J’ai changé de nom.', way: 'Essayez l’autre nom. Sinon, demandez à l’établissement.' },
            {
              cause: 'Tout est juste, mais c’est refusé.',
              way: 'Demandez une feuille avec des codes. Ou entrez avec FranceConnect.',
              message: 'new-notification',
            },
          ],
        },
      },
    },
    smsCode,
    children,
    { title: 'L’identifiant et le nouveau mot de passe', pages: newPassword },
    activated,
    arrived,
  ],
});
