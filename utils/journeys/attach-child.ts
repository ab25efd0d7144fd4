import { defineJourney } from '../model/define.ts';
import { door, eduConnectProfile, entAddress, loginChecks } from './shared-steps.ts';

const sameName = 'Votre nom et votre prénom doivent être identiques sur les deux comptes.';

const noOtherAccount = {
  cause: 'Je n’ai pas la feuille de l’autre compte.',
  way: 'Demandez-la à l’école, au collège ou au lycée de cet enfant.',
  message: 'other-account',
} as const;

const listTrouble = [
  {
    cause: 'Je ne trouve pas le bouton pour ajouter.',
    way: 'Cliquez d’abord sur {children}. Puis descendez dans la page.',
  },
  noOtherAccount,
  {
    cause: 'Un enfant de la liste n’est pas le mien.',
    way: 'Dites-le à l’école, au collège ou au lycée de cet enfant.',
    message: 'wrong-child',
  },
] as const;

/** Joining all the children of a family in one account, « rattacher un enfant » (T39, T40). */
export const attachChild = defineJourney({
  id: 'attach-child',
  byChoice: true,
  next: 'everyday',
  title: 'Ajouter un enfant qui manque',
  before: [
    'L’enfant qui manque est souvent sur un autre compte.',
    'Prenez l’identifiant et le mot de passe de cet autre compte.',
    sameName,
    entAddress,
    'Connectez-vous avec le compte que vous voulez garder.',
    'Ouvrez ensuite votre compte EduConnect.',
  ],
  video: 'dane.ac-bordeaux.fr/educonnect/rattacher-un-enfant/',
  steps: [
    door,
    eduConnectProfile,
    {
      title: 'Le compte à garder',
      pages: {
        'educonnect/login': {
          say: 'Écrivez l’identifiant du compte à garder dans {identifier} et son mot de passe dans {password}. Puis cliquez sur {submit}.',
          point: ['identifier', 'password', 'submit'],
          more: ['L’autre compte servira plus tard.'],
          trouble: [
            { cause: 'J’entre avec FranceConnect.', way: 'Laissez les cases vides. Cliquez sur {franceConnect}.' },
            { cause: 'J’ai perdu mon identifiant.', way: 'Cliquez sur {lostIdentifier}.' },
            { cause: 'J’ai perdu mon mot de passe.', way: 'Cliquez sur {lostPassword}.' },
            {
              cause: 'Aucun de mes comptes n’est activé.',
              way: 'Recopiez une des feuilles. Activez d’abord ce compte.',
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
          say: 'Vous êtes connecté. Ouvrez maintenant {account}.',
          trouble: [
            {
              cause: 'EduConnect demande encore mon mot de passe.',
              way: 'Écrivez celui du compte à garder.',
            },
          ],
        },
      },
    },
    {
      title: 'La liste de mes enfants',
      pages: {
        'educonnect/account': [
          {
            when: { part: 'notAdded' },
            tone: 'warning',
            say: 'L’enfant n’est pas encore ajouté. Cliquez sur {children}, puis sur {addPupils}.',
            point: ['children', 'addPupils'],
            more: [sameName],
            trouble: listTrouble,
          },
          {
            when: { part: 'added' },
            tone: 'done',
            say: 'C’est fini. L’enfant est ajouté à votre compte.',
            more: ['Vérifiez la liste de vos enfants.', 'Un autre enfant manque ? Cliquez sur {addPupils}.'],
            trouble: listTrouble,
          },
          {
            when: { part: 'mustConfirm' },
            say: 'EduConnect veut vérifier votre adresse mail. Cliquez sur {resend}.',
            point: ['resend'],
            more: [
              'Ouvrez ensuite vos mails et cliquez sur le lien.',
              'Cette adresse sert à retrouver un mot de passe perdu.',
              'Un enfant manque ? Cliquez sur {children}, puis sur {addPupils}.',
            ],
            trouble: [
              { cause: 'Le mail n’arrive pas.', way: 'Regardez dans les spams. Puis essayez encore.' },
              ...listTrouble,
            ],
          },
          {
            byChoice: true,
            when: { part: 'addPupils' },
            say: 'Un enfant manque ? Cliquez sur {addPupils}.',
            point: ['addPupils'],
            more: ['Tous vos enfants sont dans la liste ? C’est fini. Ouvrez {ent}.'],
            trouble: listTrouble,
          },
          {
            byChoice: true,
            say: 'Un enfant manque ? Cliquez sur {children}, puis sur {addPupils}.',
            point: ['children', 'addPupils'],
            more: ['Tous vos enfants sont dans la liste ? C’est fini. Ouvrez {ent}.'],
            trouble: listTrouble,
          },
          // Who came for something else has nothing to do here.
          {
            when: { part: 'addPupils' },
            say: 'Vous êtes connecté à EduConnect. Pour l’ENT, ouvrez {ent}.',
            more: ['Regardez si tous vos enfants sont dans la liste.', 'Un enfant manque ? Cliquez sur {addPupils}.'],
            trouble: listTrouble,
          },
          {
            say: 'Vous êtes connecté à EduConnect. Pour l’ENT, ouvrez {ent}.',
            more: [
              'Regardez si tous vos enfants sont dans la liste.',
              'Un enfant manque ? Cliquez sur {children}, puis sur {addPupils}.',
            ],
            trouble: listTrouble,
          },
        ],
      },
    },
    {
      title: 'L’identifiant de l’autre compte',
      pages: {
        'educonnect/attach-form': {
          activates: true,
          say: 'Prenez la feuille de cet enfant. Écrivez l’identifiant dans {identifier}, le mot de passe dans {password}, puis cliquez sur {submit}.',
          point: ['identifier', 'password', 'submit'],
          more: [
            'Pour cet enfant, {school} a donné une autre feuille.',
            sameName,
            'Vérifiez ensuite la liste de vos enfants.',
          ],
          trouble: [
            noOtherAccount,
            {
              cause: 'L’identifiant ou le mot de passe est refusé.',
              way: 'Comparez votre nom et votre prénom sur les deux feuilles. S’ils diffèrent, demandez {to-school}.',
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
