import { defineScreen } from '../../../model/define.ts';
import { heading, text } from '../blocks.ts';
import { page, page2021, sso } from './frame.ts';

/** The French words of this page are unknown (card 2.4). */
export const sessionExpired = defineScreen({
  page: 'educonnect/session-expired',
  today: page(sso(2), 'Session expirée', [
    heading(1, 'Votre session a expiré'),
    text(
      'Vous êtes resté trop longtemps sans activité, ou vous avez utilisé le bouton « Précédent » de votre navigateur.',
      { tone: 'error' },
    ),
    text('Fermez cet onglet et revenez à votre service (ENT, téléservices) pour vous connecter à nouveau.'),
  ]),
  '2021': page2021(sso(2), 'Demande périmée', [
    heading(1, 'Demande périmée'),
    text(
      'Vous avez peut-être utilisé le bouton « Précédent » de votre navigateur, ou un favori (marque-page) enregistré sur la page de connexion au lieu du site auquel vous souhaitez accéder.',
    ),
    text('Le système ne peut pas traiter cette demande. Retournez sur le site voulu et recommencez la connexion.'),
  ]),
});
