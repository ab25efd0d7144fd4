import { defineScreen } from '../../../model/define.ts';
import { button, field, form, heading, refused, text } from '../blocks.ts';
import { page, SELF_SERVICE } from './frame.ts';

/** « Rattacher un enfant »: the credentials of the account on which the missing child hangs. */
export const attachForm = defineScreen({
  page: 'educonnect/attach-form',
  today: page(SELF_SERVICE, 'Ajouter des élèves depuis un autre compte', [
    heading(1, 'Ajouter des élèves depuis un autre compte'),
    text(
      'Saisissez l’identifiant et le mot de passe provisoire de l’autre compte, communiqués par l’école ou l’établissement. Le nom et le prénom doivent être identiques sur les deux comptes.',
    ),
    form([
      field('identifier', 'Identifiant de l’autre compte', 'identifier'),
      field('password', 'Mot de passe provisoire', 'password'),
      button('main', 'Confirmer', { part: 'submit' }),
    ]),
  ]),
});

export const attachFormRefused = refused(attachForm, 'refused', 'Ce compte n’a pas été trouvé.');
