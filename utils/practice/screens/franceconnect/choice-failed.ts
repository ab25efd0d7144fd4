import { defineScreen } from '../../../model/define.ts';
import { group, text } from '../blocks.ts';
import { ADDRESS, GRID } from './choice.ts';

export const choiceFailed = defineScreen({
  page: 'franceconnect/choice-failed',
  today: {
    address: ADDRESS,
    title: 'Erreur lors du choix du compte - FranceConnect',
    bodyId: 'fc-interaction-page',
    blocks: [
      group(
        'section',
        [
          text(
            'La connexion à impots.gouv.fr n’a pas été possible. Veuillez réessayer ou choisir un autre moyen de connexion.',
            { tone: 'error', testId: 'interaction-error-message' },
          ),
        ],
        { id: 'interaction-error-banner', class: 'fr-alert--error' },
      ),
      ...GRID,
    ],
  },
});
