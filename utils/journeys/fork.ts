import { defineFork } from '../model/define.ts';

/** Asked by the card itself where the ways part and no case was chosen: many parents never open a popup (T04). */
export const fork = defineFork({
  first: 'first-time',
  questions: {
    'first-time': {
      ask: 'C’est la première fois que vous entrez dans l’ENT ?',
      answers: [
        { label: 'Oui, c’est la première fois', next: 'sheet' },
        { label: 'Non, ce n’est pas la première fois', next: 'again' },
        // What comes then fits both: a sheet, or an account that one knows.
        { label: 'Je ne sais pas', next: 'sheet' },
      ],
    },
    sheet: {
      ask: 'Avez-vous une feuille {of-school} avec un mot de passe ?',
      answers: [
        { label: 'Oui, une feuille ou un mail', journey: 'provisional' },
        { label: 'Non', next: 'account' },
      ],
    },
    account: {
      ask: 'Avez-vous un compte impots.gouv.fr ou Ameli ?',
      answers: [
        { label: 'Oui, je connais son mot de passe', journey: 'franceconnect' },
        { label: 'Non, mais j’ai un téléphone portable', journey: 'self-registration' },
        { label: 'Non, et je n’ai pas de portable', next: 'nothing' },
      ],
    },
    nothing: {
      ask: 'Demandez une feuille {to-school}.',
      more: ['Elle donne un identifiant et un mot de passe.', 'Sans elle, vous ne pouvez pas aller plus loin ici.'],
      trouble: [
        {
          cause: 'Comment demander cette feuille ?',
          way: 'Un message est prêt. Copiez-le ou imprimez-le.',
          message: 'new-notification',
        },
      ],
      answers: [{ label: 'J’ai reçu la feuille', journey: 'provisional' }],
    },
    again: {
      ask: 'Que voulez-vous faire ?',
      answers: [
        { label: 'Entrer avec mon identifiant', journey: 'everyday' },
        { label: 'Entrer avec FranceConnect (impots.gouv.fr, Ameli…)', journey: 'franceconnect' },
        { label: 'Retrouver mon identifiant ou mon mot de passe', journey: 'lost-credentials' },
        { label: 'Ajouter un enfant qui manque', journey: 'attach-child' },
      ],
    },
  },
});
