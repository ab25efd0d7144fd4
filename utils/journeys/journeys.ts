import { attachChild } from './attach-child.ts';
import { detours } from './detours.ts';
import { everyday } from './everyday.ts';
import { fork } from './fork.ts';
import { franceconnect } from './franceconnect.ts';
import { lostCredentials } from './lost-credentials.ts';
import { mail } from './mail.ts';
import { messages } from './messages.ts';
import { provisional } from './provisional.ts';
import { selfRegistration } from './self-registration.ts';

const unsure = {
  say: 'Je ne suis pas sûr de reconnaître cette page.',
  more: ['Lisez-la bien avant d’écrire un code.', 'En cas de doute, recommencez depuis l’adresse de l’ENT.'],
} as const;

const lost = {
  say: 'Où en êtes-vous ?',
  more: ['Je ne reconnais pas cette page. Vous n’avez rien fait de mal.'],
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
  'Renvoyer le mail': 'EduConnect, beside a mail that is not confirmed (card 2.9)',
} as const;

/** Every journey, and what is said off the way. */
export const journeys = {
  journeys: [everyday, franceconnect, selfRegistration, provisional, lostCredentials, attachChild],
  detours,
  fork,
  unsure,
  lost,
} as const;

/** What is said beside the way: messages for the school, where mails hide, words quoted from elsewhere. */
export const helps = { messages, mail, elsewhere } as const;
