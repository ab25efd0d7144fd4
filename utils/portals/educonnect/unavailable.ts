import type { Page } from '../../model/portal.ts';
import { ACCESS, CHILDREN, CREATE, MANAGE, nothingBut, RESEND, without } from './words.ts';

/** EduConnect does not work (cards 2.3 and 2.10). */
export const unavailable = {
  all: [
    {
      oneOf: [
        { id: 'indispo' },
        {
          heading: [
            '… indisponible …',
            '… est en maintenance …',
            'Maintenance en cours …',
            '… ne répond pas …',
            '… en panne …',
          ],
        },
        { text: ['… actuellement fermé pour maintenance …', '… ne répond pas …', '… fermé pour maintenance …'] },
        { css: '.modalMaintenance', because: 'card 2.3: the maintenance message of EduConnect, seen in 2026' },
      ],
    },
    {
      text: [
        '… réessayer plus tard …',
        '… réessayez plus tard …',
        '… de nouveau disponible …',
        '… opération de maintenance …',
        '… momentanément indisponible …',
        '… réouverture …',
        '… incident technique …',
        '… revenez plus tard …',
        '… revenez un peu plus tard …',
        '… revenez dans …',
        '… revenez demain …',
        '… fermé pour maintenance …',
      ],
    },
  ],
  none: [
    ...nothingBut(),
    { id: 'bouton_responsable' },
    without(['Responsable d’élève'], ACCESS, RESEND, CREATE, MANAGE, CHILDREN),
  ],
} satisfies Page;
