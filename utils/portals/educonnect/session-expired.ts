import type { Page } from '../../model/portal.ts';
import { CHILDREN, NO_ACCOUNT, nothingBut, without } from './words.ts';

/** The page was left open too long, or a stale address was opened (card 2.4). */
export const sessionExpired = {
  all: [
    {
      oneOf: [
        {
          heading: [
            'Votre session a expiré …',
            'Session expirée …',
            'Session interrompue …',
            'Vous avez été déconnecté …',
            'Votre temps est écoulé …',
            'Temps écoulé …',
            'Votre session a pris fin …',
            'Fin de session …',
            'Délai dépassé …',
            'Demande périmée …',
            'Requête périmée …',
            'Stale Request',
            'Connexion expirée …',
            'Page expirée …',
            'Cette page a expiré …',
          ],
        },
        { title: ['Session expirée …', 'Votre session a expiré …'] },
        {
          text: [
            'Votre session a expiré …',
            'Votre session est expirée …',
            'Votre session est terminée …',
            'Votre session a été fermée …',
            'Votre session a été interrompue …',
            'Votre session a été arrêtée …',
            'Votre session a été close …',
            'Session expirée …',
            'La session a expiré …',
            'Requête périmée …',
            '… fermé votre session …',
            '… demande … n’est plus valide …',
            'Vous avez été déconnecté …',
            'Votre temps est écoulé …',
            'Votre connexion a expiré …',
            'Vous êtes resté …',
            'Vous n’avez rien fait depuis …',
            '… après une longue inactivité …',
            '… trop longtemps …',
            '… Stale Request …',
            '… bouton « Précédent » …',
          ],
        },
      ],
    },
  ],
  none: [
    // A list of logins tells of sessions that have expired too.
    { heading: ['… connexions …', '… historique …', 'Historique …'] },
    ...nothingBut(),
    without(CHILDREN, NO_ACCOUNT, 'Mes informations', 'Rester connecté', 'Prolonger …'),
  ],
} satisfies Page;
