import { defineJourney } from '../model/define.ts';
import {
  activated,
  arrived,
  byPassword,
  door,
  eduConnectProfile,
  entAddress,
  mailSent,
  oldSheet,
  passwordRules,
  sheetChecks,
  usedSheet,
} from './shared-steps.ts';

/** What the form that puts the account in use asks for, with one box for the mail address or two. */
const form = {
  more: [
    'Écrivez une adresse mail que vous pouvez lire.',
    passwordRules,
    'Notez votre nouveau mot de passe sur papier.',
  ],
  trouble: [
    {
      cause: 'Mon mot de passe est refusé.',
      way: 'Écrivez-en un plus long, avec un chiffre et un signe comme ! ou ?',
    },
    {
      cause: 'La date de naissance est refusée.',
      way: 'Vérifiez le jour, le mois et l’année. Sinon, demandez {to-school}.',
      message: 'wrong-birth-date',
    },
    {
      cause: 'Je n’ai pas d’adresse mail.',
      way: 'Créez d’abord une adresse mail. Ou entrez avec FranceConnect.',
    },
  ],
} as const;

/** Case 3 of the tutorial: the school's letter with its provisional credentials. */
export const provisional = defineJourney({
  id: 'provisional',
  next: 'everyday',
  title: 'Activer mon compte avec la feuille {of-school}',
  before: [
    'L’ENT, Pronote et les Téléservices s’ouvrent avec le même compte EduConnect.',
    entAddress,
    'La première fois, vous activez votre compte avec une feuille.',
    'Prenez la feuille {of-school}, sur papier ou dans un mail.',
    'Elle donne votre identifiant et votre premier mot de passe.',
    'Regardez sa date : une feuille est bonne 3 mois.',
    'Un enfant manque sur la feuille ? Il est sur un autre compte.',
    'Cet autre compte a une autre feuille.',
    'Activez d’abord un compte. Vous y ajouterez ensuite les autres enfants.',
    'Préparez une adresse mail que vous pouvez lire tout de suite.',
  ],
  video: 'dane.ac-bordeaux.fr/educonnect/via-les-identifiants-fournis-par-letablissement/',
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'L’identifiant et le mot de passe de la feuille',
      pages: {
        'educonnect/login': {
          say: 'Recopiez l’identifiant et le mot de passe de la feuille dans {identifier} et {password}. Puis cliquez sur {submit}.',
          point: ['identifier', 'password', 'submit'],
          more: [
            'Recopiez lettre par lettre, avec les majuscules.',
            'Vous avez peut-être reçu la feuille par mail.',
            'Une feuille marche pendant 3 mois. Quand le compte est activé, elle ne sert plus.',
          ],
          trouble: [
            usedSheet,
            { ...oldSheet, way: `${oldSheet.way} Ou cliquez sur {noAccount}.` },
            {
              cause: 'Je n’ai pas la feuille.',
              way: 'Demandez une nouvelle feuille {to-school}. N’écrivez rien ici.',
              message: 'new-notification',
            },
            {
              cause: 'Un enfant manque sur la feuille.',
              way: 'Activez ce compte d’abord. Demandez ensuite la feuille de l’autre compte.',
              message: 'other-account',
            },
          ],
        },
        ...sheetChecks,
      },
    },
    {
      title: 'L’activation du compte',
      paper:
        'Cliquez sur « Gérer mon compte ». Donnez un mail et un nouveau mot de passe. Donnez aussi la date de naissance de votre enfant. Puis cliquez sur « Activer votre compte ».',
      pages: {
        'educonnect/activation': {
          say: 'Cliquez sur {manageAccount}.',
          point: ['manageAccount'],
          more: ['Vous êtes sur la page « Activation du compte ». Le compte n’est pas encore activé.'],
          trouble: [
            {
              cause: 'Je veux aller directement à l’ENT.',
              way: 'Activez d’abord le compte. La feuille n’est bonne que 3 mois.',
            },
          ],
        },
        'educonnect/activation-form': [
          {
            ...form,
            when: { part: 'confirmEmail' },
            say: 'Écrivez votre mail dans {email} et {confirmEmail}. Puis écrivez {newPassword} et {birthDate}, et cliquez sur {submit}.',
            point: ['email', 'confirmEmail', 'newPassword', 'birthDate', 'submit'],
          },
          {
            ...form,
            say: 'Écrivez votre mail dans {email}. Puis écrivez {newPassword} et {birthDate}, et cliquez sur {submit}.',
            point: ['email', 'newPassword', 'birthDate', 'submit'],
          },
        ],
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
            'L’ENT montre une erreur ? Retournez à {ent}. Rien n’est perdu.',
          ],
          trouble: [
            {
              cause: 'L’ENT montre une erreur au retour.',
              way: 'Le retour marche seulement pendant 15 minutes. Retournez à {ent} et connectez-vous.',
            },
          ],
        },
      },
    },
    activated(byPassword),
    arrived,
  ],
});
