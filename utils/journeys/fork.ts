import { defineFork } from '../model/define.ts';

/** Asked by the card itself where the ways part and no case was chosen: many parents never open a popup (T04). */
export const fork = defineFork({
  first: 'first-time',
  questions: {
    'first-time': {
      ask: 'C’est la première fois ?',
      answers: [
        { label: 'Oui, c’est la première fois', next: 'paper' },
        { label: 'Non, je me suis déjà connecté', next: 'again' },
      ],
    },
    paper: {
      ask: 'Avez-vous un papier du collège avec des codes ?',
      answers: [
        { label: 'Oui, un papier ou un mail', journey: 'provisional' },
        { label: 'Non', next: 'account' },
      ],
    },
    account: {
      ask: 'Avez-vous un compte impots.gouv.fr ou Ameli ?',
      answers: [
        { label: 'Oui, je connais ses codes', journey: 'franceconnect' },
        { label: 'Non, mais j’ai un téléphone portable', journey: 'self-registration' },
        { label: 'Non, et je n’ai pas de portable', journey: 'provisional' },
      ],
    },
    again: {
      ask: 'Que voulez-vous faire ?',
      answers: [
        { label: 'Entrer avec mon identifiant', journey: 'everyday' },
        { label: 'Entrer avec FranceConnect (impots.gouv.fr, Ameli…)', journey: 'franceconnect' },
        { label: 'Retrouver mes codes perdus', journey: 'lost-credentials' },
        { label: 'Ajouter un enfant qui manque', journey: 'attach-child' },
      ],
    },
  },
});
