import type { Fork } from '../model/journey.ts';

/** What a trainer is asked of a group: each answer leads to the exercise that most of it needs, or to the next question; undressed. */
export const groupFork: Fork = {
  first: 'account',
  questions: {
    account: {
      ask: 'Vos participants ont-ils déjà un compte EduConnect ?',
      answers: [
        { label: 'Oui, et il marche', journey: 'everyday' },
        { label: 'Oui, mais le mot de passe est perdu', journey: 'lost-credentials' },
        { label: 'Oui, mais un enfant manque', journey: 'attach-child' },
        { label: 'Non, pas encore', next: 'sheet' },
      ],
    },
    sheet: {
      ask: 'Ont-ils reçu une feuille {of-school} ?',
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
};
