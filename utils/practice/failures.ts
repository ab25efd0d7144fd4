import type { FailureEffect, ScenarioFailure } from '../model/practice.ts';

/** What goes wrong, by name: its title in the list, and what was to be learnt. The same in every scenario. */
const LESSONS = {
  'unknown-number': {
    title: 'Le numéro n’est pas reconnu',
    lesson: 'Vérifiez le numéro, chiffre par chiffre. S’il est juste, demandez {to-school} de le corriger.',
  },
  'wrong-code': {
    title: 'Le code est refusé',
    lesson: 'Regardez chaque chiffre. Écrivez le code du SMS le plus récent.',
  },
  'expired-code': {
    title: 'Le code a expiré',
    lesson: 'Un code dure 30 minutes. Demandez un nouveau SMS : seul le dernier compte.',
  },
  'late-sms': {
    title: 'Le SMS arrive en retard',
    lesson: 'Attendez quelques minutes sans fermer la page. Sinon, demandez un nouveau code.',
  },
  captcha: {
    title: 'EduConnect montre une image',
    lesson: 'L’image protège votre compte. Recopiez ses lettres et écrivez encore votre mot de passe.',
  },
  'wrong-profile': {
    title: 'Vous arrivez sur la page des élèves',
    lesson: 'Cliquez sur « Changer de profil ». Choisissez ensuite « Responsable d’élève ».',
  },
  'missing-child': {
    title: 'Un de vos enfants manque dans la liste',
    lesson: 'Continuez avec les autres. Vous ajouterez cet enfant après.',
  },
  'not-my-child': {
    title: 'Un enfant de la liste n’est pas le vôtre',
    lesson: 'Dites-le à côté de son nom. N’écrivez pas de date pour lui.',
  },
  'sibling-elsewhere': {
    title: 'Un de vos enfants est sur un autre compte',
    lesson: 'Demandez la feuille de l’autre compte. Ajoutez ensuite cet enfant à votre compte.',
  },
  'names-differ': {
    title: 'L’autre compte n’est pas trouvé',
    lesson: 'Votre nom et votre prénom doivent être identiques sur les deux comptes.',
  },
  'wrong-birth-date': {
    title: 'Une date de naissance est refusée',
    lesson: 'Vérifiez le jour, le mois et l’année. Sinon, demandez {to-school}.',
  },
  'birth-date-check': {
    title: 'EduConnect demande une date de naissance',
    lesson: 'C’est une vérification. Écrivez la date de naissance d’un de vos enfants.',
  },
  'expired-letter': {
    title: 'La feuille a plus de 3 mois',
    lesson: 'Une feuille est bonne 3 mois. Demandez une nouvelle feuille {to-school}.',
  },
  'mail-in-spam': {
    title: 'Le mail n’arrive pas',
    lesson: 'Regardez dans les spams. Le mail est souvent là.',
  },
  'provider-unavailable': {
    title: 'Le compte choisi ne marche pas',
    lesson: 'Essayez encore ou choisissez un autre compte. Votre compte EduConnect va bien.',
  },
  'identity-not-found': {
    title: 'FranceConnect ne retrouve pas votre identité',
    lesson: 'Retournez à enthdf.fr. Choisissez un autre compte ou entrez sans FranceConnect.',
  },
  'session-expired': {
    title: 'La page est restée ouverte trop longtemps',
    lesson: 'Fermez-la et retournez à enthdf.fr. Rien n’est perdu.',
  },
  'educonnect-unavailable': {
    title: 'EduConnect est en panne',
    lesson: 'Votre mot de passe reste bon. Revenez plus tard, depuis enthdf.fr.',
  },
  'ent-overloaded': {
    title: 'Trop de personnes se connectent',
    lesson: 'Attendez 3 minutes et essayez encore. L’adresse reste la même.',
  },
  'several-accounts': {
    title: 'L’ENT demande de choisir un compte',
    lesson: 'Choisissez {school} de votre enfant. Vous avez plusieurs comptes, et c’est normal.',
  },
  terms: {
    title: 'L’ENT demande d’accepter ses règles',
    lesson: 'Cochez la case, puis « J’accepte ». Ensuite, vous êtes sur l’ENT.',
  },
  'mail-check': {
    title: 'L’ENT vérifie votre adresse mail',
    lesson: 'Le code de l’ENT vient par mail. Regardez aussi dans les spams.',
  },
  'unknown-account': {
    title: 'L’ENT ne connaît pas votre compte',
    lesson: 'N’écrivez rien sur cette page. Essayez encore, puis demandez {to-school}.',
  },
  'local-login': {
    title: 'Vous arrivez sur une page qui n’est pas pour vous',
    lesson: 'N’écrivez rien ici. Retournez à enthdf.fr et choisissez le bouton des parents.',
  },
  'return-expired': {
    title: 'L’ENT montre une erreur au retour',
    lesson: 'Votre compte est activé, rien n’est perdu. Retournez à enthdf.fr et connectez-vous.',
  },
  'false-address': {
    title: 'L’adresse est fausse',
    lesson: 'Lisez l’adresse jusqu’au premier « / ». Au moindre doute, fermez la page sans rien écrire.',
  },
  'forced-password': {
    title: 'EduConnect veut un nouveau mot de passe',
    lesson: 'C’est normal. Il faut 12 caractères, une majuscule, une minuscule, un chiffre, un signe.',
  },
} as const;

/** The name of something that goes wrong. */
export type FailureId = keyof typeof LESSONS;

/** What goes wrong, and how it does in this scenario; its words are undressed. */
export const failure = (id: FailureId, effect: FailureEffect, ages?: ScenarioFailure['ages']): ScenarioFailure => ({
  id,
  ...LESSONS[id],
  ...(ages && { ages }),
  effect,
});

/** It happens behind the ENT's door, which is another one in each age. */
export const behindDoor = (id: FailureId, to: string): readonly ScenarioFailure[] => [
  failure(id, { at: 'choice', use: 'submit', to }, ['2021']),
  failure(id, { at: 'level', use: 'level', to }, ['today']),
];

/** The wrong doors of the ENT. In 2021 EduConnect asked for no profile. */
export const wrongDoors: readonly ScenarioFailure[] = [
  failure('wrong-profile', { at: 'level', use: 'level', to: 'login-student' }, ['today']),
  ...behindDoor('local-login', 'local-login'),
];

/** EduConnect's name in the wrong place, under an ending that is kept for examples and belongs to nobody. */
export const falseLogin = failure('false-address', {
  at: 'login',
  falseHost: 'educonnect.education.gouv.fr.connexion.example',
});

/** What may go wrong with the SMS. */
export const smsFailures: readonly ScenarioFailure[] = [
  failure('wrong-code', { at: 'sms-code', use: 'submit', to: 'sms-code-refused' }),
  failure('expired-code', { sms: 'expired' }),
  failure('late-sms', { sms: 'late' }),
];

/** What may go wrong with the list of children. */
export const childrenFailures: readonly ScenarioFailure[] = [
  failure('wrong-birth-date', { at: 'children', use: 'submit', to: 'children-refused' }),
  failure('missing-child', { at: 'sms-code', use: 'submit', to: 'children-one' }),
  failure('not-my-child', { at: 'sms-code', use: 'submit', to: 'children-stranger' }),
];
