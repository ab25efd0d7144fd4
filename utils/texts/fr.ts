import type { AddressReason } from '../model/address.ts';
import type { Helper } from '../model/helpers.ts';
import type { JourneyId, PageName } from '../model/names.ts';
import type { Thing } from '../model/things.ts';
import { bySchool, dress } from '../model/wording.ts';

// Each surface imports only what it shows: the content script carries none of the popup's words. What several say stands
// here by itself: a bundler keeps the whole of an object of which another one reads a part. Nor does it leave out the result
// of a call that is not marked as pure.
const NAME = 'ENT pas à pas';
const INDEPENDENT = 'Outil indépendant, non officiel';
const REPORT = 'Signaler cette page';
const TAKE = 'Emporter sur le téléphone';
const VISIT = 'Garder une trace de ma démarche';
const PRACTISE = 'S’entraîner';
const OPEN = 'Ouvrir l’ENT';
const PRACTISE_SAFELY = 'S’entraîner sans risque';
const FORGOTTEN = 'Vos choix seront oubliés quand le navigateur sera fermé.';
const ARM = 'Masquer les noms sur toutes les vraies pages';
const ARMED = 'Masque armé. Les vraies pages s’ouvrent masquées.';
const WHERE_MASKED =
  'Le masque ne va que sur l’ENT, EduConnect et FranceConnect. Pronote et impots.gouv.fr ne sont pas masqués. L’adresse et les bulles d’aide non plus.';
const UNCOVERED = 'Attention : cette page n’est pas masquée.';
const WHO_HELPS = 'Qui peut m’aider ?';
const PAPER = 'Mon chemin (à imprimer)';
const START = (host: string) => `Allez à l’adresse ${host}.`;
const LEVELS = { ecole: 'École', college: 'Collège', lycee: 'Lycée' };

/** The words of the overlay. What is said of a page stands in the journeys. */
export const overlay = /* @__PURE__ */ dress({
  name: NAME,
  independent: INDEPENDENT,
  /** So many pages were met on this way: the portals count their own steps. */
  screen: 'Page {screen}',
  fold: 'Fermer l’aide',
  unfold: 'Besoin d’aide ?',
  menu: 'Autres choix',
  reveal: 'Montrer sur la page',
  /** Something of the page lies over the part to use. */
  covered: 'Quelque chose cache cette partie de la page. Fermez-le d’abord.',
  close: 'Un message cache la page. Cliquez d’abord sur « {button} ».',
  /** In a card that shows only its instruction, and the way back to that. */
  whole: 'Lire plus',
  less: 'Réduire',
  trouble: 'Ça ne marche pas ?',
  /** Before the ways in which the step fails: none of them is known to be so. */
  which: 'Si ça ne va pas :',
  /** On the corner button of a page that is not recognised. */
  lost: 'Où en êtes-vous ?',
  minutesLeft: 'Ce code marche encore {minutes} min environ.',
} as const);

/** What the background script says where something that was pressed in the card led nowhere. */
export const notices = /* @__PURE__ */ dress({
  mailNotYet: 'Je ne vois pas encore la page de confirmation. Cliquez d’abord sur le lien du mail.',
});

/** The overlay's words in some language. They come with what is said of the pages, so that a language more weighs nothing. */
export type OverlayTexts = Readonly<Record<keyof typeof overlay, string>>;

/** The sheets to copy, print or scan. */
export const sheet = /* @__PURE__ */ dress({
  title: 'ENT pas à pas : à copier ou à imprimer',
  message: 'Message prêt à copier',
  choose: 'Que voulez-vous demander ?',
  blanks: 'Remplissez ici, ou au stylo après l’impression. Rien n’est gardé ni envoyé.',
  letter: 'Votre message',
  clear: 'Effacer ce que j’ai écrit',
  copy: 'Copier le message',
  print: 'Imprimer',
  copied: 'Le message est copié. Collez-le dans votre mail.',
  notCopied: 'La copie n’a pas marché. Imprimez la page ou recopiez le message.',
  subject: (subject: string) => `Objet : ${subject}`,
  video: 'La vidéo de ce cas',
  scan: 'Visez ce carré avec l’appareil photo de votre téléphone.',
  open: 'Ouvrir la vidéo sur cet ordinateur',
  source: 'Vidéo de l’académie de Bordeaux (DANE), sur dane.ac-bordeaux.fr/educonnect/.',
  unknown: 'Ce message n’existe pas. Choisissez une demande ci-dessous.',
  help: WHO_HELPS,
  phone: TAKE,
  phoneMore: 'Vous y trouvez le guide, les exercices et les messages. Cela marche aussi sans internet.',
} as const);

/** Who can help in person. */
export const helpers = /* @__PURE__ */ bySchool<
  Readonly<Record<Helper, { title: string; where: string; can: readonly string[]; bring: readonly string[] }>>
>({
  school: {
    title: 'Le secrétariat {of-school}',
    where: 'Son numéro est dans le carnet de liaison, ou sur son site.',
    can: [
      'Corriger votre numéro de portable ou votre nom',
      'Donner une nouvelle feuille',
      'Ajouter un enfant qui manque',
    ],
    bring: ['Le nom, le prénom et la classe de votre enfant', 'Votre pièce d’identité', 'Le message, copié ou imprimé'],
  },
  academy: {
    title: 'L’aide EduConnect de votre académie',
    where: 'Sur la page d’EduConnect, cherchez « Besoin d’aide ? » ou « Assistance ».',
    can: ['Répondre quand EduConnect ne marche pas', 'Dire si le site est en panne'],
    bring: [
      'Votre identifiant EduConnect, sans le mot de passe',
      'Les mots exacts du message d’erreur',
      'Le nom {of-school}',
    ],
  },
  'france-services': {
    title: 'France services, la médiathèque, la mairie',
    where: 'L’aide y est gratuite. Cherchez près de chez vous sur france-services.gouv.fr.',
    can: ['Faire la démarche avec vous, sur un ordinateur', 'Vous aider à créer une adresse mail'],
    bring: [
      'Votre téléphone portable, chargé',
      'La feuille {of-school}, si vous l’avez',
      'Les dates de naissance de vos enfants',
    ],
  },
});

export const whoHelps = /* @__PURE__ */ bySchool({
  local: 'Ici, sur place',
  number: (number: string) => `Téléphone : ${number}`,
  title: WHO_HELPS,
  intro: 'Une personne peut vous aider, gratuitement. Choisissez la plus proche.',
  can: 'Pour faire quoi ?',
  bring: 'À apporter',
  tell: 'À dire',
  never: 'Ne donnez jamais',
  neverGive: [
    'Votre mot de passe. Écrivez-le vous-même, sans le dire.',
    'Un code reçu par SMS. Écrivez-le vous-même sur EduConnect, sans le dire.',
    'De l’argent. EduConnect et l’ENT sont gratuits.',
  ],
  messages: 'Voir les messages prêts pour {school}',
  print: 'Imprimer',
} as const);

/** How one logs in the next time, to be printed. */
export const nextTime = /* @__PURE__ */ bySchool({
  title: 'La prochaine fois',
  start: START,
  steps: {
    account: [
      'Cliquez sur « Responsable d’élève » ou « Représentant légal », puis sur le niveau.',
      'EduConnect demande qui vous êtes ? Cliquez sur « Responsable d’élève ».',
      'Écrivez votre identifiant et votre mot de passe.',
      'Sur un ordinateur partagé, déconnectez-vous à la fin.',
    ],
    franceconnect: [
      'Cliquez sur « Responsable d’élève » ou « Représentant légal », puis sur le niveau.',
      'Sur EduConnect, cliquez sur le bouton FranceConnect.',
      'Choisissez le même compte que la première fois.',
      'Cliquez sur le bouton pour continuer. Vous arrivez dans l’ENT.',
      'Sur un ordinateur partagé, déconnectez-vous à la fin.',
    ],
  },
  secret: 'N’écrivez pas votre mot de passe ici.',
  secretMore: 'Gardez-le ailleurs, dans un endroit sûr.',
  trouble: 'Ça ne marche pas ?',
  troubleMore: 'Ouvrez « ENT pas à pas », en haut du navigateur. Ou demandez {to-school}.',
  print: 'Imprimer',
} as const);

/** The whole way of a case, on one sheet of paper. */
export const paper = /* @__PURE__ */ dress({
  title: PAPER,
  start: START,
  identifier: 'Mon identifiant EduConnect',
  /** With FranceConnect, EduConnect asks for none. */
  account: 'Mon compte (impôts, Ameli…)',
  secret: 'N’écrivez pas de mot de passe ici.',
  /** « du collège », « de l’école ». */
  school: (ofSchool: string) => `Téléphone ${ofSchool}`,
  local: 'Aide sur place',
  video: 'La vidéo',
  phone: 'Le guide sur mon téléphone',
  scan: 'Visez avec l’appareil photo.',
  print: 'Imprimer',
} as const);

/** The page that shows what may be reported of a page. */
export const report = /* @__PURE__ */ dress({
  title: 'Signaler une page',
  intro: 'Voici ce que l’aide a vu de la page. Les mots inconnus sont cachés : •••.',
  nothing: 'Rien n’est envoyé. C’est vous qui copiez le texte et qui le donnez.',
  gone: 'La page n’est plus ouverte, ou l’aide n’y travaille pas. Retournez à la page et recommencez.',
  tick: 'Cochez seulement les mots sans nom, sans numéro et sans code.',
  hidden: 'Mots cachés de la page',
  none: 'Aucun mot n’est caché.',
  show: (words: string) => `Montrer : ${words}`,
  text: 'Texte à donner',
  copy: 'Copier le texte',
  copied: 'Le texte est copié.',
  notCopied: 'La copie n’a pas marché. Choisissez le texte à la main et copiez-le.',
} as const);

/** The trace of a way that a person chose to keep, in the page of the report. */
export const visit = /* @__PURE__ */ dress({
  title: VISIT,
  what: 'L’aide garde alors les pages que vous voyez, dans l’ordre.',
  never: 'Les mots inconnus sont cachés : •••. Ce que vous écrivez n’est jamais gardé.',
  where: 'Tout reste dans ce navigateur, et s’efface quand vous le fermez. Rien n’est envoyé.',
  on: 'Garder une trace à partir de maintenant',
  stop: 'Si vous arrêtez, tout est effacé. Enregistrez d’abord le fichier.',
  none: 'Aucune page pour l’instant. Faites votre démarche, puis revenez ici.',
  kept: (pages: number) => (pages === 1 ? '1 page est gardée.' : `${pages} pages sont gardées.`),
  most: (pages: number) => `Au plus ${pages} pages sont gardées : les dernières.`,
  unknown: 'Page non reconnue',
  maybe: (page: string) => `Peut-être : ${page}`,
  read: 'Lire ce qui est gardé',
  remove: 'Effacer cette page',
  removed: 'La page est effacée.',
  save: 'Enregistrer le fichier',
  give: 'C’est vous qui donnez ce fichier. Lisez-le avant.',
  clear: 'Tout effacer',
  cleared: 'Tout est effacé. L’aide ne garde plus de trace.',
  failed: 'Cela n’a pas marché. Essayez encore.',
} as const);

export const toolbar = /* @__PURE__ */ dress({ available: 'ENT pas à pas : aide disponible ici' } as const);

export const popup = /* @__PURE__ */ dress({
  heading: 'ENT pas à pas',
  independent: INDEPENDENT,
  repaired: 'Vos choix étaient illisibles. Les choix habituels sont revenus. Vérifiez-les.',
  failed: 'Vos choix n’ont pas pu être gardés. Essayez encore.',
  profile: {
    legend: 'Mon profil',
    options: {
      parent: 'Élève ou parent',
      staff: 'Personnel Éducation nationale',
      'local-authority': 'Personnel collectivité et invité',
      agricultural: 'Enseignement agricole',
    },
  },
  level: { legend: 'L’école de mon enfant', options: LEVELS },
  case: {
    legend: 'Que voulez-vous faire ?',
    options: {
      everyday: 'J’ai mon mot de passe',
      franceconnect: 'J’utilise FranceConnect',
      provisional: 'Première fois, j’ai une feuille',
      'self-registration': 'Première fois, sans feuille',
      'lost-credentials': 'J’ai perdu mon mot de passe',
      'attach-child': 'Il manque un enfant',
    },
    unsure: 'Je ne sais pas (3 questions)',
  },
  computer: {
    legend: 'Cet ordinateur',
    options: { own: 'C’est le mien', shared: 'Il est partagé' },
    locked: 'Cet ordinateur est partagé.',
  },
  leaving: {
    heading: 'Avant de partir',
    lines: [
      'Le navigateur veut garder votre mot de passe ? Cliquez sur « Jamais » ou « Ne pas enregistrer ».',
      'Dans l’ENT, déconnectez-vous.',
      'On vous propose de quitter aussi FranceConnect ? Acceptez.',
      'Fermez toutes les fenêtres du navigateur.',
      FORGOTTEN,
      'Ils sont aussi oubliés après 15 minutes sans rien faire.',
    ],
    erase: 'Tout effacer',
  },
  erased: 'Tout est effacé. Je ne garde plus rien de vous.',
  notErased: 'Cela n’a pas marché. Essayez encore.',
  prepare: 'À préparer',
  more: 'Plus de choix',
  whoHelps: WHO_HELPS,
  paper: PAPER,
  nextTime: 'La prochaine fois (à imprimer)',
  help: { legend: 'Aide sur les pages', options: { on: 'Activée', off: 'Désactivée' } },
  open: OPEN,
  panel: 'Suivre le chemin à côté de la page',
  practise: PRACTISE_SAFELY,
  video: 'Voir la vidéo de ce cas',
  take: TAKE,
  armed: ARMED,
  uncovered: UNCOVERED,
  waiting: (page: string) => `Je suis revenu. Aller à la page : ${page}`,
  where: {
    heading: 'Où suis-je ?',
    elsewhere: 'Je ne connais pas cette page. Je n’y affiche rien.',
    reload: 'Rechargez la page pour voir l’aide.',
    reloadButton: 'Recharger la page',
    grant: 'Le navigateur ne me laisse pas encore aider ici.',
    grantButton: 'Autoriser l’aide',
    past: 'Vous êtes dans l’ENT, après la connexion. Je n’aide que pour se connecter.',
    unknown: 'Cette aide ne connaît pas cette page. Cherchez « Où en êtes-vous ? » dans le coin de la page.',
    unsure: 'Je ne suis pas sûr de reconnaître cette page.',
    recognised: (page: string) => `Vous êtes ici : ${page}.`,
    likely: (page: string) => `Je crois que vous êtes ici : ${page}. Je n’en suis pas sûr.`,
    off: 'L’aide est désactivée. Je n’affiche rien sur la page.',
    offButton: 'Activer l’aide',
    why: 'Pourquoi cette aide ?',
    report: REPORT,
  },
} as const);

/** « Est-ce la vraie adresse ? » It is never said that an address is safe. */
export const address = /* @__PURE__ */ dress({
  ask: 'Est-ce la vraie adresse ?',
  back: 'Retour',
  /** Before the address, for who does not see that it is large. */
  here: 'Adresse de cette page :',
  listed: 'Cette adresse est dans ma liste.',
  whose: (whose: string) => `C’est l’adresse de : ${whose}.`,
  compare: 'Regardez quand même : est-ce bien le site que vous cherchez ?',
  unlisted: 'Je ne connais pas cette adresse.',
  unlistedMore: [
    'Elle n’est pas dans ma liste. Cela ne veut pas dire qu’elle est fausse.',
    'Vous venez d’un message ? N’écrivez rien ici. Tapez vous-même l’adresse de l’ENT.',
  ],
  imitates: (domain: string) => `Attention ! Cette adresse imite ${domain}.`,
  unprotected: (domain: string) => `Attention ! L’adresse ${domain} est ici sans protection.`,
  reasons: {
    http: 'L’adresse commence par http, sans « s ». D’autres peuvent lire ce que vous écrivez.',
    alphabet: 'Une lettre vient d’un autre alphabet. Elle imite une lettre de chez nous.',
    place: 'Le vrai nom est là, mais au mauvais endroit. Seule la partie en gras compte.',
    hyphen: 'Il y a un tiret à la place d’un point.',
    digit: 'Il y a un chiffre à la place d’une lettre.',
    ending: 'La fin de l’adresse a changé.',
    swapped: 'Deux lettres ont changé de place.',
    letter: 'Un signe a changé, manque ou est en trop.',
    words: 'Des mots ont été ajoutés au vrai nom.',
  } satisfies Record<AddressReason, string>,
  leave: 'N’écrivez rien sur cette page. Fermez-la.',
  none: 'Je ne vois pas l’adresse d’un site ici.',
} as const);

/** The panel beside the page. */
export const panel = /* @__PURE__ */ dress({
  title: 'ENT pas à pas : mon chemin',
  name: NAME,
  independent: INDEPENDENT,
  choose: 'Que voulez-vous faire ?',
  paper: PAPER,
  change: 'Changer de chemin',
  way: 'Mon chemin',
  done: 'Fait',
  now: 'Maintenant',
  here: (page: string) => `Vous êtes ici : ${page}.`,
  unsure: 'Je ne suis pas sûr de reconnaître cette page. Choisissez votre étape ci-dessous.',
  asked: 'Je ne suis pas sûr de reconnaître cette page.',
  said: (page: string) => `D’accord, vous êtes ici : ${page}.`,
  nowhere: 'Ouvrez l’ENT. Je vous suis d’une page à l’autre.',
  beside: (page: string) => `Une page vous attend : ${page}.`,
  go: 'Aller à cette page',
  open: OPEN,
  away: {
    heading: 'Vous êtes sur un autre site ?',
    blind: 'Je ne vois pas ce que vous y faites. Dites-moi où vous êtes.',
    there: (name: string) => `Sur ce site : ${name}`,
    back: 'Pour revenir',
    other: 'Choisir un autre site',
  },
  lastMinute: 'Le code du SMS marche encore 1 minute.',
  minutesLeft: (minutes: number) => `Le code du SMS marche encore ${minutes} minutes environ.`,
  help: WHO_HELPS,
  icon: 'Cliquez d’abord sur l’icône « ENT pas à pas », en haut du navigateur.',
} as const);

/** What to have at hand. */
export const things = /* @__PURE__ */ bySchool<Readonly<Record<Thing, string>>>({
  identifier: 'Votre identifiant EduConnect',
  password: 'Votre mot de passe EduConnect',
  franceconnect: 'Un compte impots.gouv.fr, Ameli ou autre, et son mot de passe',
  sheet: 'La feuille {of-school}, ou son mail, avec un mot de passe',
  'other-sheet': 'L’identifiant et le mot de passe de l’autre compte',
  phone: 'Le téléphone portable que {school} de votre enfant connaît',
  sms: 'Les SMS de ce téléphone : vous y recevrez un code',
  mail: 'Une adresse mail que vous pouvez lire maintenant',
  'account-mail': 'La boîte mail de votre compte EduConnect',
  'birth-dates': 'Les dates de naissance de tous vos enfants',
  pencil: 'De quoi noter : un carnet, un crayon',
});

/** Before a case begins: what to have at hand, and where to turn when it fails. */
export const preparation = /* @__PURE__ */ bySchool({
  heading: 'À préparer',
  or: 'Ou bien :',
  first: 'La première fois, préparez aussi :',
  age: 'Lisez la date de la feuille. Son mot de passe marche pendant 3 mois.',
  /** The way that is left: what a parent may meet, and what helps then. */
  planB: {
    everyday: ['Mot de passe perdu ?', 'Vous pouvez en choisir un autre.'],
    franceconnect: ['FranceConnect ne marche pas ?', 'Créez un compte avec votre portable.'],
    'self-registration': [
      'Votre numéro n’est pas reconnu ?',
      'Demandez {to-school} de le corriger. Ou demandez une feuille.',
    ],
    provisional: [
      'Pas de feuille, ou plus de 3 mois ?',
      'Demandez une nouvelle feuille. Ou essayez avec votre portable.',
    ],
    'lost-credentials': ['Ni SMS, ni mail ?', '{School} peut vous donner une nouvelle feuille.'],
    'attach-child': [
      'Pas d’identifiant pour l’autre compte ?',
      'Demandez-le à l’école, au collège ou au lycée de cet enfant.',
    ],
  } satisfies Record<JourneyId, readonly [string, string]>,
  change: (way: string) => `Choisir plutôt : ${way}`,
  message: 'Message pour {school}',
} as const);

/** The welcome after the installation. */
export const welcome = /* @__PURE__ */ dress({
  title: 'ENT pas à pas : bienvenue',
  name: NAME,
  independent: INDEPENDENT,
  heading: 'Bienvenue',
  intro: 'Je vous aide à entrer dans l’ENT, le site de l’école. Un pas à la fois, sur la page elle-même.',
  does: {
    heading: 'Ce que je fais',
    show: 'Je vous montre le bon bouton.',
    explain: 'Je vous dis quoi écrire, et où le trouver.',
    help: 'Je vous aide quand ça ne marche pas.',
  },
  never: {
    heading: 'Ce que je ne fais jamais',
    read: 'Je ne lis pas ce que vous écrivez.',
    click: 'Je ne clique pas à votre place.',
    send: 'Je n’envoie rien sur internet.',
  },
  withheld: {
    heading: 'Votre navigateur attend votre accord',
    what: 'Sans cet accord, je ne peux pas vous aider.',
    button: 'Autoriser l’aide',
    where: 'Sur quels sites ?',
    refused: 'Le navigateur n’a pas donné l’accord. Vous pouvez essayer encore.',
  },
  you: 'Vous',
  computer: {
    legend: 'Cet ordinateur est-il à vous ?',
    options: { own: 'Oui, c’est le mien', shared: 'Non, il est partagé' },
  },
  forgotten: FORGOTTEN,
  level: { legend: 'Où va votre enfant ?', options: LEVELS },
  way: 'Votre chemin',
  questions: 'Répondez : je trouve le bon chemin.',
  question: (number: number) => `Question ${number}`,
  change: 'Changer',
  back: 'Retour',
  found: 'C’est trouvé',
  again: 'Recommencer les questions',
  pin: {
    heading: 'L’icône',
    why: 'Gardez l’icône sous les yeux. Elle ouvre vos choix, à tout moment.',
    done: 'C’est fait : l’icône est en haut du navigateur.',
    steps: {
      chrome: [
        'Cliquez sur la pièce de puzzle, en haut à droite.',
        'Cherchez « ENT pas à pas ». Cliquez sur l’épingle, à côté.',
      ],
      edge: [
        'Cliquez sur la pièce de puzzle, en haut à droite.',
        'Cherchez « ENT pas à pas ». Cliquez sur l’œil, à côté.',
      ],
      firefox: [
        'Cliquez sur la pièce de puzzle, en haut à droite.',
        'Cherchez « ENT pas à pas ». Cliquez sur la roue, à côté.',
        'Cliquez sur « Épingler à la barre d’outils ».',
      ],
      phone: ['Ouvrez le menu du navigateur.', 'Touchez « Extensions ». Puis touchez « ENT pas à pas ».'],
    },
  },
  start: {
    heading: 'C’est parti',
    open: OPEN,
    practise: PRACTISE_SAFELY,
    practiseMore: 'Avec une famille inventée. Rien n’est vrai.',
    whoHelps: WHO_HELPS,
    waits: (tabs: number) =>
      tabs === 1 ? 'Une page de l’ENT est déjà ouverte.' : `${tabs} pages de l’ENT sont déjà ouvertes.`,
    lose: 'Rechargez pour voir l’aide. Ce qui est écrit sur la page sera effacé.',
    reload: (tabs: number) => (tabs === 1 ? 'Recharger la page' : 'Recharger les pages'),
  },
  failed: 'Vos choix n’ont pas pu être gardés. Essayez encore.',
} as const);

/** The frame of the demonstration mask, for a trainer who projects the page. */
export const mask = /* @__PURE__ */ dress({
  closed: 'Masque de démonstration : la page arrive.',
  on: 'Masque de démonstration activé (Alt+Maj+M)',
  leaving: 'Attention : la page suivante ne sera peut-être pas masquée.',
  armed: 'Masque armé : la prochaine page de l’ENT sera masquée.',
  uncovered: UNCOVERED,
  off: 'Masque désactivé : les noms se voient (Alt+Maj+M)',
} as const);

/** The letter of the exercises, as the school calls it. */
export const letter = /* @__PURE__ */ bySchool({
  title: 'Feuille {of-school}',
  again: 'Demander une nouvelle feuille {to-school}',
} as const);

/** The practice portal. */
export const practice = /* @__PURE__ */ dress({
  title: PRACTISE,
  band: 'EXERCICE',
  bandMore: 'Rien n’est vrai ici. Rien n’est envoyé.',
  intro: 'Vous jouez un parent inventé. Ce qu’il doit écrire est sur sa fiche.',
  quit: 'Quitter',
  start: {
    journey: 'Que voulez-vous apprendre ?',
    age: {
      legend: 'Quelles pages ?',
      options: { today: 'Les pages d’aujourd’hui', '2021': 'Les pages du tutoriel (2021)' },
    },
    failure: 'Quel problème voulez-vous rencontrer ?',
    none: 'Aucun problème',
    random: 'Au hasard',
    mode: {
      legend: 'Quelle aide ?',
      options: {
        full: 'Le guide me montre tout',
        hint: 'Un indice, si je le demande',
        alone: 'Je fais seul',
        test: 'Je passe l’évaluation',
      },
    },
    sounds: { legend: 'Le son du téléphone', options: { off: 'Sans son', on: 'Avec le son' } },
    go: 'Commencer',
    more: 'Choisir les pages, un problème, l’aide',
    trainer: 'Animer un groupe',
  },
  browser: {
    name: 'Navigateur dessiné',
    back: 'Page précédente',
    close: 'Fermer l’onglet',
    address: 'Barre d’adresse',
    write: 'Écrire une adresse',
    go: 'Ouvrir',
  },
  panels: {
    legend: 'Vos affaires',
    page: 'La page',
    sheet: 'Ma fiche',
    phone: 'Téléphone',
    mail: 'Mails',
    letter: 'Feuille',
  },
  sheet: {
    title: 'Ma fiche (famille inventée)',
    parent: 'Parent',
    child: 'Enfant',
    born: (date: string) => `né(e) le ${date}`,
    phone: 'Téléphone portable',
    mail: 'Adresse mail',
    account: 'Compte EduConnect',
    password: 'Mot de passe',
    newPassword: 'Nouveau mot de passe à choisir',
    provider: 'Compte impots.gouv.fr',
    providerPassword: 'Mot de passe impots.gouv.fr',
    other: 'Autre compte (feuille de l’école)',
    otherPassword: 'Mot de passe de l’autre compte',
  },
  phone: {
    title: 'Téléphone dessiné',
    nothing: 'Aucun message.',
    late: 'Aucun message pour l’instant. Le SMS est en route.',
    code: (code: string) => `EduConnect : votre code est ${code}. Il est bon 30 minutes.`,
    old: (code: string) => `Reçu il y a 31 minutes. EduConnect : votre code était ${code}.`,
    tells: (what: string) => `EduConnect : votre identifiant est ${what}.`,
    arrived: 'Un SMS est arrivé sur le téléphone.',
  },
  mail: {
    title: 'Boîte mail dessinée',
    inbox: 'Boîte de réception',
    spam: 'Spams',
    nothing: 'Aucun mail.',
    subject: 'EduConnect : confirmez votre adresse mail',
    told: (what: string) => `EduConnect : votre identifiant est ${what}.`,
    body: 'Cliquez sur le lien pour confirmer votre adresse.',
    link: 'Confirmer mon adresse mail',
    arrived: 'Un mail est arrivé.',
  },
  letter: {
    date: (old: boolean) => (old ? 'Datée d’il y a 4 mois' : 'Datée de la semaine dernière'),
    words: 'Votre compte EduConnect :',
    identifier: 'Identifiant',
    password: 'Mot de passe provisoire',
    came: 'Vous recevez une nouvelle feuille.',
    good: 'Votre feuille est encore bonne. Utilisez celle-ci.',
  },
  notices: {
    foreign: 'Ce n’est pas sur votre fiche. J’ai tout effacé. Gardez vos vrais mots de passe pour vous.',
    near: 'Presque ! Regardez bien votre fiche, lettre par lettre.',
    missing: 'Rien ne se passe. Il manque quelque chose sur cette page.',
    notHere: 'Ce bouton existe, mais pas dans cet exercice.',
    truePage: 'Cette page est la vraie. Vous pouvez la garder ouverte.',
    signedOut: 'Vous êtes déconnecté. Personne d’autre ne peut entrer.',
    falseAddress: 'Regardez l’adresse en haut. Est-ce bien la bonne ?',
    closed: 'Bravo ! L’adresse était fausse, et vous n’avez rien écrit. Voici la vraie page.',
    closedLate: 'L’adresse était fausse, et vous avez écrit. La prochaine fois, lisez l’adresse avant.',
    wrongAddress: 'Cette adresse n’est pas dans l’exercice. Si vous l’avez écrite, vérifiez chaque lettre.',
    writeAddress: 'Écrivez d’abord l’adresse de l’ENT, en haut.',
    frozen: 'Le formateur a mis l’exercice en pause.',
  },
  help: { hint: 'Un indice', stuck: 'Je suis bloqué' },
  newTab: {
    title: 'Nouvel onglet',
    heading: 'Rien n’est ouvert',
    say: 'Vous voulez entrer dans l’ENT. Écrivez son adresse, en haut.',
  },
  show: {
    scene: 'Montrez-moi',
    whole: 'Montrez-moi tout',
    pause: 'Pause',
    goOn: 'Continuer',
    step: 'Un geste',
    stop: 'Je reprends la main',
    speed: 'Vitesse',
    speeds: { slow: 'Lente', usual: 'Normale', fast: 'Rapide' },
    name: 'Démonstration',
  },
  test: {
    passed: 'Évaluation réussie',
    notYet: 'Pas encore : recommencez quand vous voulez',
    certificate: 'Attestation',
    words: (journey: string) => `Sans aide et sans erreur, sur les pages d’exercice : ${journey}.`,
    mistakes: 'Ce qui a manqué',
    again: 'Repasser l’évaluation',
    print: 'Imprimer mon attestation',
    kinds: {
      'wrong-address': 'Une adresse qui n’est pas celle de l’ENT',
      'wrong-door': 'Une porte qui n’est pas celle des parents',
      'false-page-used': 'Un clic sur une page à fausse adresse',
      'false-page-written': 'Un texte écrit sur une page à fausse adresse',
      'own-code': 'Un texte qui n’est pas sur la fiche',
      help: 'De l’aide demandée',
    },
    times: (kind: string, times: number) => (times === 1 ? `${kind}.` : `${kind} (${times} fois).`),
  },
  progress: (step: number, of: number) => `Étape ${step} sur ${of}`,
  recap: {
    title: 'C’est fini !',
    alone: 'Fait seul',
    helped: 'Fait avec de l’aide',
    lesson: 'À retenir',
    spotted: {
      before: 'Fausse adresse : repérée avant d’écrire',
      after: 'Fausse adresse : repérée après avoir écrit',
    },
    again: 'Recommencer avec moins d’aide',
    other: 'Choisir un autre exercice',
    print: 'Imprimer mon passeport',
    passport: 'Mon passeport ENT pas à pas',
    word: 'Mon mot de la fin',
    wordMore: 'Avec un formateur, dites-lui ce mot.',
    /** To be filled by hand. */
    name: ['Prénom : ………………………', 'Date : ……………'],
    kept: 'Rien n’est gardé sur cet ordinateur.',
    printNow: 'Imprimez avant de fermer.',
  },
} as const);

/** The trainer's part of the popup. */
export const trainers = /* @__PURE__ */ dress({
  title: 'Pour les formateurs',
  mask: 'Masquer cette page ou la montrer (Alt+Maj+M)',
  arm: ARM,
  armMore: WHERE_MASKED,
  address: 'Adresse de la page pour téléphone',
  hint: 'Une adresse qui commence par https://. Laissez vide si vous n’en avez pas.',
  keep: 'Garder cette adresse',
  kept: 'Votre choix est gardé.',
  wrong: 'Cette adresse ne convient pas. Elle doit commencer par https://.',
  visit: VISIT,
} as const);

/** The phone page: one file that opens without the extension. */
export const phone = /* @__PURE__ */ dress({
  title: NAME,
  independent: INDEPENDENT,
  intro: 'L’aide pour se connecter à l’ENT, sur votre téléphone.',
  offline: 'Cette page marche sans internet. Rien n’est gardé ni envoyé.',
  home: 'Accueil',
  ways: 'Que voulez-vous faire ?',
  views: {
    read: 'Lire le guide',
    practise: PRACTISE,
    prepare: 'Se préparer',
    messages: 'Messages prêts à copier',
  },
  read: {
    choose: 'Que voulez-vous faire ?',
    step: (step: number, title: string) => `Étape ${step} : ${title}`,
    otherPage: (page: string) => `Si vous voyez : ${page}`,
    detours: 'Une autre page s’affiche',
    detoursMore: 'Ces pages ne sont pas sur le bon chemin. Voici comment en sortir.',
    video: 'Ouvrir la vidéo (avec internet)',
    scan: 'Montrer la vidéo à un autre téléphone',
    before: 'Avant de commencer',
    videoTitle: 'Vidéo de l’académie de Bordeaux',
  },
  prepare: {
    hand: 'Ce qu’il faut avoir',
    tick: 'Ouvrez votre cas. Cochez ce qui est prêt. Rien n’est gardé.',
    addresses: 'Les vraies adresses',
    reading: 'Lire une adresse',
    rules: [
      'Regardez l’adresse en haut du navigateur.',
      'Lisez le nom entre « https:// » et le premier « / » suivant.',
      'Ce nom doit être dans la liste, lettre par lettre.',
      'Écrivez vous-même l’adresse de l’ENT. Ne cliquez pas sur un message.',
      'L’ENT ne finit pas par « .gouv.fr ». C’est normal.',
      'Personne ne doit demander votre mot de passe. Ni par mail, ni au téléphone.',
    ],
    false: 'Exemple de fausse adresse :',
    falseMore: 'Le vrai nom est là, mais il continue. Fermez la page sans rien écrire.',
    mail: 'Trouver le mail d’EduConnect',
  },
  /** The copy is not allowed: the text is selected instead. */
  selected: 'Le message est sélectionné. Touchez-le longtemps, puis touchez « Copier ».',
} as const);

/** The trainer's console, and the window that it drives. */
export const trainer = /* @__PURE__ */ dress({
  title: 'Console du formateur',
  projected: 'Écran du groupe',
  full: 'Plein écran',
  thumbnail: 'La page que le groupe voit, en petit',
  answers: {
    notes: 'Vos notes (le groupe voit cet écran)',
    failures: 'Les problèmes (le groupe voit cet écran)',
    run: 'La séance (le groupe voit cet écran)',
    words: 'Les mots de la fin (le groupe voit cet écran)',
  },
  group: {
    heading: 'Quel exercice pour ce groupe ?',
    chosen: (journey: string) => `Exercice choisi : ${journey}.`,
    again: 'Recommencer les questions',
  },
  words: {
    heading: 'Les mots de la fin',
    intro: 'Chaque exercice finit par un mot. Comptez ceux que vous entendez.',
    alone: 'fait seul',
    helped: 'fait avec de l’aide',
    more: (word: string) => `Un de plus : ${word}`,
    less: (word: string) => `Un de moins : ${word}`,
    write: 'Mot entendu',
    count: 'Compter',
    counted: (word: string) => `Compté : ${word}.`,
    unknown: 'Aucun exercice ne finit par ce mot.',
  },
  windows: {
    intro: 'La console sert à guider un groupe. Elle ne se montre pas au groupe.',
    options: { two: 'Deux fenêtres : une pour le groupe, une pour moi', split: 'Un seul écran, partagé en deux' },
  },
  own: {
    heading: 'Mon ENT et mon école',
    school: 'Nom de l’école',
    host: 'Adresse de l’ENT',
    level: 'Niveau',
    levels: { ecole: 'École', college: 'Collège', lycee: 'Lycée' },
    title: 'Titre de la feuille',
    identifier: 'Sur la feuille, le mot pour l’identifiant',
    password: 'Sur la feuille, le mot pour le mot de passe',
    keep: 'Garder',
    save: 'Enregistrer dans un fichier',
    forget: 'Revenir à l’école inventée',
    file: 'Ouvrir un fichier enregistré',
    kept: 'C’est gardé. Les exercices montrent votre école.',
    wrong: 'Cela ne convient pas. L’adresse ressemble à : ent.exemple.fr.',
    wrongFile: 'Ce fichier ne vient pas d’ici.',
  },
  before: {
    heading: 'Avant de projeter',
    list: [
      'Plein écran : les onglets et leurs titres ne se voient plus.',
      'Une fenêtre d’invité, sans vos favoris ni votre historique.',
      'Le remplissage automatique du navigateur est coupé.',
      'Les messages et les mails de l’ordinateur ne s’affichent plus.',
    ],
    arm: ARM,
    armed: ARMED,
    armMore: WHERE_MASKED,
  },
  mask: 'Le masque des vraies pages',
  waiting: ['Regardez cet écran.', 'Le formateur va montrer un exercice.'],
  strip: {
    name: 'Ce qui est cliqué et écrit',
    clicked: (words: string) => `Clic : ${words}`,
    typed: (field: string, words: string) => `${field} : ${words}`,
  },
  now: {
    heading: 'Écran du groupe',
    nothing: 'Le groupe voit l’écran d’attente.',
    page: (page: string) => `Le groupe voit : ${page}.`,
    frozen: 'L’exercice est en pause.',
    blank: 'L’écran est noir.',
    asked: 'Je cherche la fenêtre à projeter.',
    absent: 'Aucune fenêtre à projeter ne répond.',
    open: 'Ouvrir la fenêtre à projeter',
    reloaded: 'La fenêtre à projeter a été rechargée.',
    resume: 'Reprendre à la même page',
  },
  controls: { back: 'Page d’avant', next: 'Page suivante', freeze: 'Pause', blank: 'Écran noir', quit: 'Arrêter' },
  exercise: {
    heading: 'Choisir l’exercice',
    journey: 'Exercice',
    age: 'Pages',
    failure: 'Problème',
    mode: 'Aide du guide',
    start: 'Commencer pour le groupe',
  },
  scenes: {
    heading: 'Aller à une page',
    none: 'Commencez un exercice. La liste des pages sera ici.',
    way: 'Le bon chemin',
    off: 'Quand quelque chose va mal',
    again: (page: string, time: number) => `${page} (${time})`,
    because: (page: string, failure: string) => `${page} : ${failure}`,
  },
  failures: {
    heading: 'Mettre un problème',
    none: 'Aucun problème',
    set: (failure: string) => `Problème prêt : ${failure}.`,
    ready: 'Le problème est prêt.',
    at: (page: string) => `Il arrive à cette page : ${page}.`,
    go: 'Aller à cette page',
    removed: 'Le problème est enlevé.',
  },
  notes: {
    heading: 'Ce que vous pouvez dire',
    none: 'Les notes de chaque page seront ici.',
    silent: 'Le guide se tait ici. Lisez la page avec le groupe.',
    elsewhere: 'Site du compte choisi (impots.gouv.fr…)',
    elsewhereSay: [
      'Le guide se tait ici : ce site n’est pas dans sa liste.',
      'Lisez l’adresse avec le groupe.',
      'Un mot de passe perdu se change sur ce site.',
    ],
    falseAddress: [
      'L’adresse est fausse. Le guide se tait, c’est voulu.',
      'Demandez au groupe de lire l’adresse en haut.',
      'La bonne réponse : fermer l’onglet avec la croix.',
    ],
    trouble: 'Ce qui peut aller mal ici',
    lesson: 'À retenir du problème',
    print: 'Imprimer les notes de l’exercice',
    printed: (journey: string) => `Notes du formateur : ${journey}`,
  },
  timer: {
    heading: 'Minuteur du groupe',
    minutes: 'Minutes',
    start: 'Lancer le minuteur',
    pause: 'Arrêter le minuteur',
    goOn: 'Continuer',
    reset: 'Remettre à zéro',
    ready: (minutes: number) => (minutes === 1 ? 'Prêt pour 1 minute.' : `Prêt pour ${minutes} minutes.`),
    left: (minutes: number) => (minutes === 1 ? 'Il reste 1 minute.' : `Il reste ${minutes} minutes.`),
    last: 'Il reste moins d’une minute.',
    over: 'Le temps est fini. Rien n’est bloqué.',
  },
  runs: {
    heading: 'Séance toute prête',
    length: (minutes: number) => `${minutes} minutes`,
    segment: (title: string, minutes: number) => `${title} (${minutes} min)`,
    show: 'À montrer',
    say: 'À dire',
    stop: 'Fermer la séance',
  },
  shortcuts: {
    heading: 'Touches du clavier',
    on: 'Utiliser ces touches',
    where: 'Elles se taisent dans les champs. Dans la fenêtre du groupe, seules les trois premières marchent.',
    list: [
      ['→', 'page suivante (aussi : Page bas)'],
      ['←', 'page d’avant (aussi : Page haut)'],
      ['Échap', 'montrer encore l’exercice'],
      ['F', 'pause'],
      ['N', 'écran noir (aussi : B)'],
      ['1 à 9', 'mettre un problème de la liste'],
      ['0', 'aucun problème'],
      ['T', 'démarrer ou arrêter le minuteur'],
    ],
  },
} as const);

/** What a trainer takes along. */
export const kit = /* @__PURE__ */ dress({
  title: 'Le dossier du formateur',
  intro: 'Un fichier pour les téléphones, et un dossier à imprimer. Rien n’est envoyé.',
  open: 'Le dossier à emporter',
  save: 'Enregistrer le fichier pour téléphone',
  saveMore: 'Envoyez ce fichier aux participants, ou copiez-le sur une clé. Il s’ouvre sans internet.',
  print: 'Imprimer le dossier',
  cards: 'Cartes de la famille, à découper',
  card: 'Ma fiche d’exercice',
  invented: 'EXERCICE : tout est inventé.',
  letters: (school: string) => `Feuilles à découper : ${school}`,
  letter: 'Votre compte EduConnect. Cette feuille est bonne 3 mois.',
  plan: (minutes: number) => `Déroulé en ${minutes} minutes`,
  planHead: ['Temps', 'À montrer', 'À dire'],
  minutes: (minutes: number) => `${minutes} min`,
  answers: 'Réponses, pour le formateur',
  words: (alone: string, helped: string) =>
    `Mots de la fin : « ${alone} » fait seul, « ${helped} » fait avec de l’aide.`,
} as const);

/** Each page as a parent would name it. */
export const pageTitles: Record<PageName, string> = /* @__PURE__ */ dress({
  'ent-edifice/choice': 'ENT, choix du profil et du niveau',
  'ent-edifice/door': 'L’entrée de l’ENT',
  'ent-edifice/profile': 'ENT, choix du profil',
  'ent-edifice/level': 'ENT, choix du niveau',
  'ent-edifice/level-student': 'ENT, choix du niveau pour un élève',
  'ent-edifice/local-login': 'ENT, connexion sans EduConnect',
  'ent-edifice/local-login-refused': 'ENT, compte non reconnu',
  'ent-edifice/account-choice': 'ENT, choix du compte',
  'ent-edifice/accounts-blocked': 'ENT, comptes bloqués',
  'ent-edifice/overloaded': 'ENT, trop de monde',
  'ent-edifice/return-expired': 'ENT, retour trop tardif',
  'ent-edifice/level-staff': 'ENT, choix de l’académie pour le personnel',
  'ent-edifice/terms': 'ENT, conditions d’utilisation à accepter',
  'ent-edifice/mail-check': 'ENT, vérification du mail ou du téléphone',
  'ent-edifice/forgot': 'ENT, mot de passe de l’ENT perdu',
  'ent-edifice/activation': 'ENT, activation d’un compte de l’ENT',
  'ent-edifice/new-password': 'ENT, nouveau mot de passe de l’ENT',
  'ent-edifice/signed-out': 'ENT, vous êtes déconnecté',
  'ent-edifice/broken': 'ENT, en panne',
  'ent-edifice/dead-end': 'ENT, page qui n’existe pas',
  'ent-edifice/redirect': 'ENT, passage vers une application',
  'ent-edifice/home': 'ENT, vous êtes connecté',
  'educonnect/profile': 'EduConnect, choix du profil',
  'educonnect/login': 'EduConnect, connexion du responsable',
  'educonnect/login-student': 'EduConnect, connexion de l’élève',
  'educonnect/login-wrong-credentials': 'EduConnect, identifiant ou mot de passe refusé',
  'educonnect/login-captcha': 'EduConnect, connexion avec une image à recopier',
  'educonnect/birth-date-check': 'EduConnect, confirmation de l’identité',
  'educonnect/no-account': 'EduConnect, je n’ai pas de compte',
  'educonnect/create-account': 'EduConnect, création du compte',
  'educonnect/identity': 'EduConnect, votre nom et votre numéro',
  'educonnect/identity-refused': 'EduConnect, nom ou numéro refusé',
  'educonnect/phone': 'EduConnect, numéro de portable',
  'educonnect/phone-refused': 'EduConnect, numéro de portable refusé',
  'educonnect/sms-code': 'EduConnect, code reçu par SMS',
  'educonnect/sms-code-refused': 'EduConnect, code du SMS refusé',
  'educonnect/children': 'EduConnect, dates de naissance des enfants',
  'educonnect/new-password': 'EduConnect, nouveau mot de passe',
  'educonnect/activation': 'EduConnect, activation du compte',
  'educonnect/activation-form': 'EduConnect, mail, mot de passe et date de naissance',
  'educonnect/mail-sent': 'EduConnect, mail envoyé',
  'educonnect/mail-confirmed': 'EduConnect, adresse mail confirmée',
  'educonnect/activated': 'EduConnect, compte activé',
  'educonnect/account': 'EduConnect, mon compte et mes enfants',
  'educonnect/attach-form': 'EduConnect, ajout d’enfants d’un autre compte',
  'educonnect/lost-identifier': 'EduConnect, identifiant perdu',
  'educonnect/lost-password': 'EduConnect, mot de passe perdu',
  'educonnect/unavailable': 'EduConnect, service indisponible',
  'educonnect/session-expired': 'EduConnect, page ouverte trop longtemps',
  'franceconnect/choice': 'FranceConnect, choix du compte',
  'franceconnect/choice-failed': 'FranceConnect, connexion impossible avec ce compte',
  'franceconnect/dialog': 'FranceConnect, un message est ouvert',
  'franceconnect/consent': 'FranceConnect, accord pour continuer',
  'franceconnect/error': 'FranceConnect, erreur',
  'teleservices/home': 'Téléservices, vous êtes connecté',
});
