import type { Setup } from '../engine/practice/setup.ts';

/** The exercise that a segment begins with; whether the phone rings is the trainer's choice. */
export interface RunStart extends Omit<Setup, 'sounds'> {
  /** Where to begin; without it, at the door. */
  scene?: string;
}

/** A part of a ready run. */
export interface Segment {
  title: string;
  minutes: number;
  /** What the trainer shows to the group. */
  show: string;
  /** What the trainer can say. */
  say: readonly string[];
  /** Without it the group goes on seeing what it sees. */
  start?: RunStart;
}

/** A session that needs no preparing. */
export interface Run {
  minutes: 15 | 30 | 60;
  segments: readonly Segment[];
}

const today = { age: 'today', failure: 'none', mode: 'full' } as const;

const welcome = (minutes: number): Segment => ({
  title: 'Accueil',
  minutes,
  show: 'Montrez l’écran d’attente et le mot « EXERCICE ».',
  say: [
    'Aujourd’hui, nous apprenons à entrer dans l’ENT.',
    'Rien n’est vrai sur cet écran. La famille est inventée.',
    'Gardez votre mot de passe pour vous. Ne le dites à personne.',
  ],
});

const everyday = (minutes: number): Segment => ({
  title: 'Se connecter avec son identifiant',
  minutes,
  show: 'Montrez le chemin entier, de l’entrée de l’ENT à l’accueil.',
  say: [
    'On commence toujours par l’adresse de l’ENT.',
    'Le guide montre le bon bouton. C’est vous qui cliquez.',
    'Lisez chaque page avant chaque clic.',
  ],
  start: { ...today, journey: 'everyday' },
});

const selfRegistration = (minutes: number): Segment => ({
  title: 'La première fois, avec un SMS',
  minutes,
  show: 'Montrez le chemin entier. Lisez le SMS sur le téléphone dessiné.',
  say: [
    'Il faut le numéro que vous avez donné {to-school}.',
    'Le code du SMS est bon 30 minutes.',
    'Écrivez les dates de naissance de tous vos enfants.',
    'Notez votre identifiant sur papier.',
  ],
  start: { ...today, journey: 'self-registration' },
});

const unknownNumber = (minutes: number): Segment => ({
  title: 'Le numéro n’est pas reconnu',
  minutes,
  show: 'Écrivez le nom, le prénom et le numéro. La page refuse une fois.',
  say: [
    'C’est le problème le plus fréquent.',
    'Vérifiez d’abord le numéro, chiffre par chiffre.',
    'S’il est juste, {school} doit corriger votre fiche.',
    'Le guide donne un message prêt pour {school}.',
  ],
  start: { ...today, journey: 'self-registration', failure: 'unknown-number', scene: 'identity' },
});

const expiredCode = (minutes: number): Segment => ({
  title: 'Le code du SMS a expiré',
  minutes,
  show: 'Écrivez le code reçu. La page le refuse. Demandez un autre code.',
  say: ['Un code ne dure que 30 minutes.', 'Demandez un nouveau code.', 'Écrivez toujours le code le plus récent.'],
  start: { ...today, journey: 'self-registration', failure: 'expired-code', scene: 'identity' },
});

const franceconnect = (minutes: number): Segment => ({
  title: 'Entrer avec FranceConnect',
  minutes,
  show: 'Montrez le choix du compte, le compte d’exercice et le retour.',
  say: [
    'FranceConnect utilise un compte que vous avez déjà.',
    'Par exemple : impots.gouv.fr ou ameli.fr.',
    'Ce mot de passe se change sur le site de ce compte.',
    'La première fois, il faut aussi le numéro donné {to-school}.',
  ],
  start: { ...today, journey: 'franceconnect' },
});

const letterAndMail = (minutes: number): Segment => ({
  title: 'La feuille {of-school} et le mail caché',
  minutes,
  show: 'Activez le compte avec la feuille. Cherchez le mail dans les spams.',
  say: [
    'La feuille est bonne 3 mois.',
    'Le mail arrive souvent dans les spams.',
    'Cliquez sur le lien du mail. Sans lui, rien n’est fini.',
  ],
  start: { ...today, journey: 'provisional', failure: 'mail-in-spam', scene: 'activation' },
});

const falseAddress = (minutes: number): Segment => ({
  title: 'Reconnaître une fausse adresse',
  minutes,
  show: 'Ne cliquez pas. Demandez au groupe de lire l’adresse.',
  say: [
    'La page est la même. L’adresse est fausse.',
    'Lisez l’adresse jusqu’au premier « / ».',
    'Au moindre doute, fermez la page.',
    'Personne ne demande votre mot de passe par mail ou par téléphone.',
  ],
  start: { ...today, journey: 'everyday', failure: 'false-address', mode: 'alone', scene: 'login' },
});

const yourTurn = (minutes: number): Segment => ({
  title: 'À vous de jouer, puis questions',
  minutes,
  show: 'Une personne vient essayer. Le guide donne un indice si elle le demande.',
  say: [
    'Prenez votre temps. On peut se tromper, rien n’est vrai.',
    'Le groupe aide avec des mots, pas avec la souris.',
    'Quelles questions avez-vous ?',
  ],
  start: { ...today, journey: 'everyday', mode: 'hint' },
});

const questions = (minutes: number): Segment => ({
  title: 'Questions',
  minutes,
  show: 'Laissez la page à l’écran. Revenez à une page si on le demande.',
  say: [
    'Quelles questions avez-vous ?',
    'Chez vous, commencez par l’adresse de l’ENT.',
    'Si vous êtes bloqué, appelez {school}. On peut y corriger votre fiche.',
  ],
});

/** The ready runs, the shortest first; undressed. */
export const runs: readonly Run[] = [
  { minutes: 15, segments: [welcome(2), everyday(6), falseAddress(4), questions(3)] },
  {
    minutes: 30,
    segments: [welcome(2), everyday(7), selfRegistration(8), unknownNumber(5), falseAddress(4), questions(4)],
  },
  {
    minutes: 60,
    segments: [
      welcome(3),
      everyday(8),
      selfRegistration(10),
      unknownNumber(5),
      expiredCode(5),
      franceconnect(10),
      letterAndMail(6),
      falseAddress(5),
      yourTurn(8),
    ],
  },
];
