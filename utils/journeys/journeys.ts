import { defineFork } from '../schema/define.ts';
import { detours } from './detours.ts';
import { everyday } from './everyday.ts';
import { franceconnect } from './franceconnect.ts';

/** Asked by the card itself where the ways part and no case was chosen: many parents never open a popup. */
const fork = defineFork({
  ask: 'Comment voulez-vous vous connecter ?',
  answers: [
    { say: 'Avec un identifiant et un mot de passe EduConnect', journey: 'everyday' },
    { say: 'Avec FranceConnect (impots.gouv.fr, Ameli…)', journey: 'franceconnect' },
  ],
});

const unsure = {
  say: 'Je ne suis pas sûr de reconnaître cette page.',
  more: ['Lisez-la bien avant d’écrire un code.', 'En cas de doute, recommencez depuis l’adresse de l’ENT.'],
};

/** Every journey, and what is said off the way. */
export const journeys = { journeys: [everyday, franceconnect], detours, fork, unsure } as const;
