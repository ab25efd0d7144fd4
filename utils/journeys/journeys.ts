import { attachChild } from './attach-child.ts';
import { detours } from './detours.ts';
import { everyday } from './everyday.ts';
import { fork } from './fork.ts';
import { franceconnect } from './franceconnect.ts';
import { lostCredentials } from './lost-credentials.ts';
import { mail } from './mail.ts';
import { menu, misfit } from './menu.ts';
import { messages } from './messages.ts';
import { provisional } from './provisional.ts';
import { selfRegistration } from './self-registration.ts';

const unsure = {
  say: 'Je ne suis pas sûr de reconnaître cette page.',
  more: ['Lisez-la bien avant d’écrire un mot de passe.', 'En cas de doute, recommencez depuis l’adresse de l’ENT.'],
} as const;

const lost = {
  say: 'Où en êtes-vous ?',
  more: [
    'Cette aide ne connaît pas cette page. Vous n’avez rien fait de mal.',
    'Dans le doute, n’écrivez pas de mot de passe.',
  ],
} as const;

/** What a page asks, after « cette page demande ». */
const asks = {
  'educonnect/no-account': 'comment vous voulez créer un compte',
  'educonnect/create-account': 'de commencer la création du compte',
  'educonnect/identity': 'votre nom, votre prénom et votre portable',
  'educonnect/identity-refused': 'de corriger votre nom ou votre numéro',
  'educonnect/phone': 'votre numéro de portable',
  'educonnect/phone-refused': 'de corriger votre numéro de portable',
  'educonnect/sms-code': 'le code reçu par SMS',
  'educonnect/sms-code-refused': 'un autre code : le premier est refusé',
  'educonnect/children': 'les dates de naissance de vos enfants',
  'educonnect/birth-date-check': 'la date de naissance d’un de vos enfants',
  'educonnect/new-password': 'un nouveau mot de passe',
  'educonnect/activation': 'd’activer votre compte',
  'educonnect/activation-form': 'un mail, un mot de passe et une date de naissance',
  'educonnect/mail-sent': 'd’ouvrir vos mails',
  'educonnect/mail-confirmed': 'rien : votre adresse mail est confirmée',
  'educonnect/activated': 'rien : votre compte est activé',
  'educonnect/account': 'rien : elle montre votre compte',
  'educonnect/attach-form': 'l’identifiant d’un autre compte, pour un enfant',
  'educonnect/lost-identifier': 'comment retrouver votre identifiant',
  'educonnect/lost-password': 'votre identifiant, pour changer de mot de passe',
  'educonnect/login': 'votre identifiant et votre mot de passe',
  'educonnect/profile': 'si vous êtes parent ou élève',
} as const;

/** What a field asks for and where to find it. Of an identifier or a password nothing is said on a page that is not known. */
const fields = {
  phone: 'Téléphone : le numéro de portable donné {to-school}.',
  code: 'Code : regardez vos SMS, puis vos mails.',
  email: 'Mail : une adresse que vous lisez souvent.',
  captcha: 'Image : recopiez ses lettres et ses chiffres.',
  'last-name': 'Nom : comme {school} le connaît.',
  'birth-date': 'Date de naissance : lisez bien de qui.',
  day: 'Jour, mois, année : lisez bien de quelle date.',
} as const;

const words = {
  believe: 'Je crois que cette page demande',
  notThat: 'Ce n’est pas ça',
  which: 'Que demande cette page ?',
  other: 'Autre chose',
  byField: 'Cette aide ne connaît pas cette page. Voici ce que ses cases demandent.',
  covered: 'Une fenêtre cache la page. Fermez-la d’abord.',
  noStep: 'Je ne sais pas où j’en suis',
  toSteps: 'Revenir à la liste',
  before: 'Avant de commencer',
  /** The words beside the address of a case's video (the tutorial, T51). */
  video: 'Vidéo de l’académie de Bordeaux',
  message: 'Message prêt à copier',
  report: 'Signaler cette page',
  back: 'Retour',
  addresses: {
    ent: 'enthdf.fr',
    account: 'votre compte EduConnect',
    franceconnect: 'franceconnect.gouv.fr',
    'educonnect-help': 'l’aide d’EduConnect',
  },
} as const;

/** Words quoted in the texts that stand on no page of the portals, each with where they do stand. */
const elsewhere = {
  Retour: 'the back arrow of the browser',
  'L’Identité Numérique La Poste': 'FranceConnect, the names of the accounts (card 3.1)',
  MSA: 'FranceConnect, the names of the accounts (card 3.1)',
  'France Identité': 'FranceConnect, the names of the accounts (card 3.1)',
  TrustMe: 'FranceConnect, the names of the accounts (card 3.1)',
  'Je ne suis pas le représentant légal de cet élève': 'EduConnect, under each child, today (card 2.7)',
  'Je suis le représentant légal de cet élève': 'EduConnect, under each child, in 2021 (card 2.7)',
  non: 'EduConnect, the answer under each child, in 2021 (card 2.7)',
  'Activation du compte': 'EduConnect, the title of the page, in 2021 (card 2.8)',
  'Accès perturbé': 'EduConnect’s help, where a VPN or an address abroad is sent (card 2.1)',
  'code PIN': 'Pronote, on a device that it does not know (card 5.2)',
  'Réinitialiser mon code PIN': 'Pronote, below the digits (card 5.2)',
  'Accès refusé': 'Pronote, where the school has opened nothing for this parent (card 5.2)',
  'Accès à l’Espace Parents': 'Pronote, the box that the school ticks for each guardian (journeys/README.md)',
  'One Pocket': 'the ENT’s application for primary schools (journeys/README.md)',
  'Neo Pocket': 'the ENT’s application for secondary schools (journeys/README.md)',
  'code d’activation': 'the sheet of an ENT without EduConnect (card 1.7)',
  notification: 'the school’s own word for the sheet (T38)',
} as const;

/** Every journey, and what is said off the way. */
export const journeys = {
  journeys: [everyday, franceconnect, selfRegistration, provisional, lostCredentials, attachChild],
  detours,
  fork,
  menu,
  misfit,
  unsure,
  lost,
  asks,
  fields,
  words,
} as const;

/** What is said beside the way: messages for the school, where mails hide, words quoted from elsewhere. */
export const helps = { messages, mail, elsewhere } as const;
