import { defineJourney } from '../model/define.ts';
import {
  activated,
  arrived,
  byPassword,
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
    'Le numéro doit être celui donné {to-school} à l’inscription.',
    'Préparez aussi les dates de naissance de tous vos enfants.',
    'Préparez un crayon et de quoi noter.',
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
              cause: 'J’ai une feuille avec un mot de passe.',
              way: 'Recopiez-la dans les cases {identifier} et {password}.',
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
          more: ['Vous allez recevoir un code par SMS.', 'Gardez votre téléphone près de vous.'],
          trouble: [
            {
              cause: 'J’ai une feuille avec un mot de passe.',
              way: 'Retournez à la page de connexion. Recopiez l’identifiant et le mot de passe.',
            },
            {
              cause: 'Je n’ai pas de portable.',
              way: 'Demandez {to-school} une feuille avec un mot de passe.',
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
              way: 'Retournez à {ent}. Connectez-vous avec votre identifiant.',
            },
          ],
        },
      },
    },
    {
      title: 'Votre nom et votre numéro',
      pages: {
        'educonnect/identity': {
          say: 'Écrivez votre nom dans {lastName}, votre prénom dans {firstName} et votre portable dans {phone}. Puis cliquez sur {submit}.',
          point: ['lastName', 'firstName', 'phone', 'submit'],
          more: [
            'C’est votre nom de parent, pas celui de votre enfant.',
            'Le numéro doit être celui donné {to-school}.',
          ],
          resetsClock: true,
          trouble: [
            wrongNumber,
            { cause: 'J’ai changé de nom.', way: 'Écrivez le nom que {school} connaît.' },
            {
              cause: 'Je n’ai pas de portable.',
              way: 'Demandez {to-school} une feuille avec un mot de passe.',
              message: 'new-notification',
            },
          ],
        },
        'educonnect/identity-refused': {
          tone: 'warning',
          say: 'Refusé : écrivez encore votre nom dans {lastName}, votre prénom dans {firstName}, votre portable dans {phone}. Puis cliquez sur {submit}.',
          point: ['lastName', 'firstName', 'phone', 'submit'],
          more: [
            'EduConnect ne vous retrouve pas. Écrivez tout comme {school} le connaît.',
            'Regardez chaque lettre et chaque chiffre.',
            'Tout est juste ? Demandez {to-school} de corriger son fichier.',
          ],
          resetsClock: true,
          trouble: [
            wrongNumber,
            { cause: 'J’ai changé de nom.', way: 'Essayez l’autre nom. Sinon, demandez {to-school}.' },
            {
              cause: 'Tout est juste, mais c’est refusé.',
              way: 'Demandez une feuille {to-school}. Ou entrez avec FranceConnect.',
              message: 'new-notification',
            },
          ],
        },
      },
    },
    smsCode,
    children,
    {
      title: 'L’identifiant et le nouveau mot de passe',
      paper: 'Notez l’identifiant affiché. Écrivez un nouveau mot de passe, deux fois. Puis cliquez sur « Terminer ».',
      pages: newPassword,
    },
    activated(byPassword),
    arrived,
  ],
});
