import { defineScreen } from '../../../model/define.ts';
import { button, form, heading, text } from '../blocks.ts';
import { PARENT } from '../people.ts';

/** The tutorial shows of this page no more than its button (T15), which is today's too. */
export const consent = defineScreen({
  page: 'franceconnect/consent',
  today: {
    address: 'https://oidc.franceconnect.gouv.fr/api/v2/interaction/exercice/consent',
    title: 'Connexion - Continuer sur Service Education nationale - FranceConnect',
    bodyId: 'fc-consent-page',
    blocks: [
      heading(1, 'Vous allez vous connecter en tant que :'),
      heading(2, PARENT, { testId: 'identity-fullname-label' }),
      form([button('main', 'Continuer sur Education nationale', { testId: 'consent-continue', part: 'continue' })], {
        testId: 'consent-form',
      }),
      text('Les notifications de connexion évoluent', { testId: 'information-notification' }),
      button('plain', 'Données transmises', { testId: 'consent-accordion-toggle' }),
    ],
  },
});
