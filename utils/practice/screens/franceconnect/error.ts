import { defineScreen } from '../../../model/define.ts';
import { heading, link, text } from '../blocks.ts';

/** The person was not found: code Y01 (card 3.3). */
export const error = defineScreen({
  page: 'franceconnect/error',
  today: {
    address: 'https://oidc.franceconnect.gouv.fr/api/v2/oidc-callback',
    title: 'Erreur de connexion - FranceConnect',
    bodyId: 'fc-error-page',
    blocks: [
      heading(1, 'Une erreur s’est produite', { testId: 'error-section-title' }),
      text('Erreur Y010008', { testId: 'error-code', part: 'code' }),
      heading(2, 'Besoin d’aide ?', { testId: 'error-section-subtitle' }),
      text('Merci de consulter notre page d’aide FranceConnect.', { testId: 'error-message', part: 'message' }),
      link('Consulter la page d’aide', { testId: 'error-support-button', part: 'support' }),
    ],
  },
});
