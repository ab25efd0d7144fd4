import { defineJourney } from '../model/define.ts';
import { door, eduConnectProfile, entAddress, loginChecks } from './shared-steps.ts';

/** Joining all the children of a family in one account, « rattacher un enfant » (T39, T40). */
export const attachChild = defineJourney({
  id: 'attach-child',
  byChoice: true,
  next: 'everyday',
  title: 'Ajouter un enfant qui manque',
  before: [
    'L’enfant qui manque est souvent sur un autre compte.',
    'Prenez l’identifiant et le mot de passe de cet autre compte.',
    'Votre nom et votre prénom doivent être identiques sur les deux comptes.',
    entAddress,
    'Connectez-vous avec le compte que vous voulez garder.',
    'Ouvrez ensuite moncompte.educonnect.education.gouv.fr/educt-self-service/profil/consultationProfil.',
  ],
  video: 'dane.ac-bordeaux.fr/educonnect/rattacher-un-enfant/',
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'Le compte à garder',
      pages: {
        'educonnect/login': {
          say: 'Remplissez les cases {identifier} et {password} du compte à garder. Puis cliquez sur {submit}.',
          point: ['identifier', 'password', 'submit'],
          more: ['Les codes de l’autre compte serviront plus tard.'],
          trouble: [
            { cause: 'J’entre avec FranceConnect.', way: 'Cliquez sur {franceConnect}. N’écrivez rien ici.' },
            { cause: 'J’ai perdu mon identifiant.', way: 'Cliquez sur {lostIdentifier}.' },
            { cause: 'J’ai perdu mon mot de passe.', way: 'Cliquez sur {lostPassword}.' },
            {
              cause: 'Aucun de mes comptes n’est activé.',
              way: 'Écrivez les codes d’une feuille. Activez d’abord ce compte.',
            },
          ],
        },
        ...loginChecks,
      },
    },
    {
      title: 'L’ENT, puis mon compte EduConnect',
      pages: {
        'ent-edifice/home': {
          say: 'Vous êtes connecté. Ouvrez maintenant votre compte EduConnect.',
          more: [
            'Écrivez cette adresse en haut du navigateur :',
            'moncompte.educonnect.education.gouv.fr/educt-self-service/profil/consultationProfil',
          ],
          trouble: [
            {
              cause: 'EduConnect demande encore mes codes.',
              way: 'Écrivez les codes du compte à garder.',
            },
          ],
        },
      },
    },
    {
      title: 'La liste de mes enfants',
      pages: {
        'educonnect/account': {
          say: 'Un enfant manque ? Cliquez sur {children}, puis sur {addPupils}.',
          point: ['children', 'addPupils'],
          more: [
            'Tous vos enfants sont dans la liste ? C’est fini.',
            'Il faut confirmer votre mail ? Cliquez sur « Renvoyer le mail ».',
          ],
          trouble: [
            {
              cause: 'Je ne trouve pas le bouton pour ajouter.',
              way: 'Cliquez d’abord sur {children}. Puis descendez dans la page.',
            },
            {
              cause: 'Je n’ai pas les codes de l’autre compte.',
              way: 'Demandez-les à l’établissement de cet enfant.',
              message: 'other-account',
            },
            {
              cause: 'Un enfant de la liste n’est pas le mien.',
              way: 'Dites-le à l’établissement de cet enfant.',
              message: 'wrong-child',
            },
          ],
        },
      },
    },
    {
      title: 'Les codes de l’autre compte',
      pages: {
        'educonnect/attach-form': {
          activates: true,
          say: 'Remplissez les cases {identifier} et {password} de l’autre compte. Puis cliquez sur {submit}.',
          point: ['identifier', 'password', 'submit'],
          more: [
            'Ce ne sont pas les codes du compte ouvert.',
            'Votre nom et votre prénom doivent être identiques sur les deux comptes.',
            'Vérifiez ensuite la liste de vos enfants.',
          ],
          trouble: [
            {
              cause: 'Je n’ai pas les codes de l’autre compte.',
              way: 'Demandez-les à l’établissement de cet enfant.',
              message: 'other-account',
            },
            {
              cause: 'Les codes sont refusés.',
              way: 'Comparez votre nom et votre prénom sur les deux feuilles. S’ils diffèrent, demandez à l’établissement.',
              message: 'missing-child',
            },
            {
              cause: 'La feuille a plus de 3 mois.',
              way: 'Demandez une nouvelle feuille pour cet enfant.',
              message: 'new-notification',
            },
          ],
        },
      },
    },
  ],
});
