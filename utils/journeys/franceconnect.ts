import { defineJourney } from '../model/define.ts';
import {
  activated,
  arrivedByFranceConnect,
  byFranceConnect,
  children,
  door,
  eduConnectProfile,
  entAddress,
  notHere,
  smsCode,
  wrongNumber,
} from './shared-steps.ts';

const lostThere = {
  cause: 'J’ai perdu le mot de passe de ce compte.',
  way: 'Demandez-en un nouveau sur impots.gouv.fr ou ameli.fr. EduConnect ne peut pas le changer.',
} as const;

const notMyName = {
  cause: 'Ce n’est pas mon nom.',
  way: 'Fermez le navigateur. Recommencez avec votre propre compte.',
} as const;

/** Case 1 of the tutorial: logging in with an account that FranceConnect accepts. */
export const franceconnect = defineJourney({
  id: 'franceconnect',
  title: 'Me connecter avec FranceConnect',
  before: [
    'Un compte FranceConnect ouvre l’ENT, Pronote et les Téléservices.',
    entAddress,
    'La première fois, vous activez votre compte avec FranceConnect.',
    'Il faut alors le numéro de portable donné à l’inscription.',
    'Préparez aussi les dates de naissance de tous vos enfants.',
    'Les fois suivantes, le bouton FranceConnect suffit.',
  ],
  video: 'dane.ac-bordeaux.fr/educonnect/france-connect/',
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'Le bouton FranceConnect',
      pages: {
        ...notHere('franceConnect'),
        'educonnect/login': {
          // Said first: on a telephone the boxes are in sight and the button is not.
          say: 'N’écrivez rien dans les cases. Cliquez sur {franceConnect}.',
          point: ['franceConnect'],
          trouble: [
            {
              cause: 'Je n’ai pas de compte FranceConnect.',
              way: 'Un compte impots.gouv.fr ou ameli.fr suffit. Sinon, cliquez sur {noAccount}.',
            },
            {
              cause: 'Je ne vois pas ce bouton.',
              way: 'Descendez dans la page. S’il manque, cette page est peut-être pour les élèves.',
            },
            {
              cause: 'J’ai un identifiant EduConnect.',
              way: 'Remplissez les cases {identifier} et {password} à la place.',
            },
          ],
        },
      },
    },
    {
      title: 'Le compte à utiliser',
      pages: {
        'franceconnect/choice': {
          say: 'Choisissez {providers}. Ensuite, connectez-vous avec ce compte.',
          point: ['providers'],
          more: [
            'Par exemple « impots.gouv.fr », « Ameli.fr » ou « L’Identité Numérique La Poste ».',
            'Il y a aussi « MSA », « France Identité » et « TrustMe ».',
            'Sur le site choisi, je ne peux pas vous aider. Revenez ici après.',
          ],
          trouble: [
            lostThere,
            {
              cause: 'Mon compte est grisé.',
              way: 'Il est en panne. Choisissez un autre compte ou revenez plus tard.',
            },
            {
              cause: 'Je n’ai aucun de ces comptes.',
              way: 'Retournez à {ent}. Entrez avec un identifiant ou un téléphone.',
            },
          ],
        },
        'franceconnect/choice-failed': {
          tone: 'warning',
          say: 'Ce compte n’a pas marché. Essayez encore, ou choisissez {providers}.',
          point: ['providers'],
          more: ['Votre compte EduConnect n’a pas de problème. Le site choisi est peut-être en panne.'],
          trouble: [
            { cause: 'L’erreur revient avec ce compte.', way: 'Choisissez un autre compte ou revenez plus tard.' },
            lostThere,
          ],
        },
      },
    },
    {
      title: 'L’accord pour continuer',
      pages: {
        'franceconnect/consent': [
          {
            when: { part: 'anonymous' },
            say: 'Cliquez sur {continue}.',
            point: ['continue'],
            more: ['Ici, FranceConnect ne donne pas votre nom.', 'Sans ce clic, vous n’êtes pas connecté.'],
            trouble: [{ cause: 'Le bouton ne réagit pas.', way: 'Attendez un peu, puis rechargez la page.' }],
          },
          {
            when: { part: 'consent' },
            say: 'Vérifiez votre nom. Cochez {consent}, puis cliquez sur {continue}.',
            point: ['consent', 'continue'],
            more: ['Le bouton marche seulement après la case.', 'Sans ce clic, vous n’êtes pas connecté.'],
            trouble: [{ cause: 'Le bouton ne réagit pas.', way: 'Cochez d’abord la case {consent}.' }, notMyName],
          },
          {
            say: 'Vérifiez votre nom. Puis cliquez sur {continue}.',
            point: ['continue'],
            more: ['Sans ce clic, vous n’êtes pas connecté.'],
            trouble: [notMyName],
          },
        ],
      },
    },
    {
      title: 'Le numéro de portable, la première fois',
      pages: {
        'educonnect/phone': {
          say: 'Écrivez votre numéro de portable dans {phone}. Puis cliquez sur {submit}.',
          point: ['phone', 'submit'],
          more: [
            'C’est le numéro donné {to-school} sur la fiche de rentrée.',
            'Un code va venir par SMS. Gardez ce téléphone près de vous.',
          ],
          resetsClock: true,
          trouble: [
            wrongNumber,
            {
              cause: 'Je ne sais pas quel numéro j’ai donné.',
              way: 'Essayez l’ancien numéro. Sinon, demandez {to-school}.',
              message: 'wrong-number',
            },
            {
              cause: 'Je n’ai pas de portable.',
              way: 'Demandez {to-school} une feuille avec un mot de passe.',
              message: 'new-notification',
            },
          ],
        },
        'educonnect/phone-refused': {
          tone: 'warning',
          say: 'Ce numéro est refusé. Écrivez dans {phone} le numéro que {school} connaît, puis cliquez sur {submit}.',
          point: ['phone', 'submit'],
          more: [
            'Lisez-le chiffre par chiffre.',
            'Le numéro est juste ? Demandez {to-school} de corriger son fichier.',
          ],
          resetsClock: true,
          trouble: [
            wrongNumber,
            { cause: 'J’ai plusieurs numéros.', way: 'Essayez celui que vous aviez à l’inscription.' },
          ],
        },
      },
    },
    smsCode,
    children,
    activated(byFranceConnect),
    arrivedByFranceConnect,
  ],
});
