import { defineJourney } from '../model/define.ts';
import {
  activated,
  arrived,
  door,
  eduConnectProfile,
  entAddress,
  loginChecks,
  mailSent,
  passwordRules,
} from './shared-steps.ts';

/** Case 3 of the tutorial: the school's letter with its provisional credentials. */
export const provisional = defineJourney({
  id: 'provisional',
  next: 'everyday',
  title: 'Activer mon compte avec les codes de l’établissement',
  before: [
    'L’ENT, Pronote et les Téléservices s’ouvrent avec le même compte EduConnect.',
    entAddress,
    'La première fois, vous activez votre compte avec ces codes.',
    'Prenez la feuille ou le mail de l’établissement avec les deux codes.',
    'Un enfant manque sur la feuille ? Il est sur un autre compte.',
    'Cet autre compte a une autre feuille, avec d’autres codes.',
    'Activez d’abord un compte. Vous y ajouterez ensuite les autres enfants.',
    'Préparez une adresse mail que vous pouvez lire tout de suite.',
  ],
  video: 'dane.ac-bordeaux.fr/educonnect/via-les-identifiants-fournis-par-letablissement/',
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'Les codes de la feuille',
      pages: {
        'educonnect/login': {
          say: 'Remplissez les cases {identifier} et {password} de la feuille. Puis cliquez sur {submit}.',
          point: ['identifier', 'password', 'submit'],
          more: [
            'Recopiez-les lettre par lettre, avec les majuscules.',
            'La feuille marche 3 mois après sa date. Elle ne marche plus après l’activation.',
          ],
          trouble: [
            {
              cause: 'Mon compte est déjà activé.',
              way: 'Écrivez le mot de passe que vous avez choisi.',
            },
            {
              cause: 'La feuille a plus de 3 mois.',
              way: 'Demandez une nouvelle feuille. Ou cliquez sur {noAccount}.',
              message: 'new-notification',
            },
            {
              cause: 'Je n’ai pas la feuille.',
              way: 'Demandez une nouvelle feuille à l’établissement. N’écrivez rien ici.',
              message: 'new-notification',
            },
            {
              cause: 'Un enfant manque sur la feuille.',
              way: 'Activez ce compte d’abord. Demandez ensuite les codes de l’autre compte.',
              message: 'other-account',
            },
          ],
        },
        ...loginChecks,
      },
    },
    {
      title: 'L’activation du compte',
      pages: {
        'educonnect/activation': {
          say: 'Cliquez sur {manageAccount}.',
          point: ['manageAccount'],
          more: ['Vous êtes sur la page « Activation du compte ». Le compte n’est pas encore activé.'],
          trouble: [
            {
              cause: 'Je veux aller directement à l’ENT.',
              way: 'Activez d’abord le compte. La feuille ne marche que 3 mois.',
            },
          ],
        },
        'educonnect/activation-form': {
          say: 'Écrivez votre mail, un mot de passe et la date demandée. Puis cliquez sur {submit}.',
          point: ['email', 'confirmEmail', 'newPassword', 'birthDate', 'submit'],
          more: [
            'Écrivez une adresse mail que vous pouvez lire.',
            passwordRules,
            'La date est la date de naissance de votre enfant.',
            'Notez votre nouveau mot de passe sur papier.',
          ],
          trouble: [
            {
              cause: 'Mon mot de passe est refusé.',
              way: 'Écrivez-en un plus long, avec un chiffre et un signe comme ! ou ?',
            },
            {
              cause: 'La date de naissance est refusée.',
              way: 'Vérifiez le jour, le mois et l’année. Sinon, demandez à l’établissement.',
              message: 'wrong-birth-date',
            },
            {
              cause: 'Je n’ai pas d’adresse mail.',
              way: 'Créez d’abord une adresse mail. Ou entrez avec FranceConnect.',
            },
          ],
        },
      },
    },
    { title: 'Le mail à ouvrir', pages: mailSent },
    {
      title: 'L’adresse mail confirmée',
      pages: {
        'educonnect/mail-confirmed': {
          activates: true,
          say: 'Votre adresse mail est confirmée. Cliquez sur {access}.',
          point: ['access'],
          more: [
            'La prochaine fois, écrivez votre identifiant et votre nouveau mot de passe.',
            'L’ENT montre une erreur ? Retournez à enthdf.fr. Rien n’est perdu.',
          ],
          trouble: [
            {
              cause: 'L’ENT montre une erreur au retour.',
              way: 'Le retour marche seulement pendant 15 minutes. Retournez à enthdf.fr et connectez-vous.',
            },
          ],
        },
      },
    },
    activated,
    arrived,
  ],
});
