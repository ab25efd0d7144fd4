import { defineScreen } from '../../../model/define.ts';
import { button, choice, form, heading, link, text } from '../blocks.ts';

/** What the ENT asks of many parents at their first login (card 1.7). */
export const terms = defineScreen({
  page: 'ent-edifice/terms',
  today: {
    address: 'https://enthdf.fr/auth/revalidate-terms',
    title: 'Mise à jour des Conditions Générales d’Utilisation',
    blocks: [
      heading(2, 'Mise à jour des Conditions Générales d’Utilisation'),
      text(
        'Pour poursuivre la navigation sur l’ENT vous devez accepter les nouvelles Conditions Générales d’Utilisation.',
      ),
      link('Consulter la charte d’utilisation'),
      form([
        choice('checkbox', 'accept', [
          {
            text: 'J’ai lu la charte d’utilisation et les Conditions Générales d’Utilisation',
            part: 'accept',
            id: 'revalidate',
          },
        ]),
        button('main', 'J’accepte', { part: 'submit' }),
      ]),
    ],
  },
});
