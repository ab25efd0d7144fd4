import type { Fork } from '../model/journey.ts';
import { dress } from '../model/wording.ts';

/** What a trainer is asked of a group: each answer leads to the exercise that most of it needs, or to the next question. */
export const groupFork: Fork = dress({
  first: 'account',
  questions: {
    account: {
      ask: 'Vos participants ont-ils déjà un compte EduConnect ?',
      answers: [
        { label: 'Oui, et il marche', journey: 'everyday' },
        { label: 'Oui, mais ils ont perdu leurs codes', journey: 'lost-credentials' },
        { label: 'Oui, mais un enfant manque', journey: 'attach-child' },
        { label: 'Non, pas encore', next: 'sheet' },
      ],
    },
    sheet: {
      ask: 'L’école leur a-t-elle donné une feuille ?',
      answers: [
        { label: 'Oui', journey: 'provisional' },
        { label: 'Non', next: 'services' },
      ],
    },
    services: {
      ask: 'Utilisent-ils déjà impots.gouv.fr ou Ameli ?',
      answers: [
        { label: 'Oui', journey: 'franceconnect' },
        { label: 'Non', journey: 'self-registration' },
      ],
    },
  },
});
