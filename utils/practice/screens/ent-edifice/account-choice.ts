import { defineScreen } from '../../../model/define.ts';
import { FAMILY } from '../../family.ts';
import { button, form, heading, text } from '../blocks.ts';

/** A parent with children in two schools, known to the ENT twice (card 1.7). */
export const accountChoice = defineScreen({
  page: 'ent-edifice/account-choice',
  today: {
    address: 'https://enthdf.fr/auth/saml/acs',
    title: 'Authentification',
    blocks: [
      heading(1, 'Choisissez le compte pour vous connecter :'),
      form([text(FAMILY.school), button('main', 'Se connecter', { name: 'college' })]),
      form([text('École Les Tilleuls (fictive)'), button('main', 'Se connecter', { name: 'ecole' })]),
    ],
  },
});
