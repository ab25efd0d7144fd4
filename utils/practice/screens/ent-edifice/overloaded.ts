import { defineScreen } from '../../../model/define.ts';
import { group, heading, text } from '../blocks.ts';

export const overloaded = defineScreen({
  page: 'ent-edifice/overloaded',
  today: {
    address: 'https://enthdf.fr/auth/saml/acs',
    title: 'ENT',
    blocks: [
      group(
        'section',
        [
          heading(2, 'Vous êtes très nombreux aujourd’hui.'),
          text('Merci d’attendre 3 minutes avant d’essayer à nouveau'),
        ],
        { id: 'fr' },
      ),
    ],
  },
});
