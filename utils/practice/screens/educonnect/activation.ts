import { defineScreen } from '../../../model/define.ts';
import { button, form, group, heading, text } from '../blocks.ts';
import { CHILDREN, PARENT } from '../people.ts';
import { page, page2021, SELF_SERVICE, sso } from './frame.ts';

/** What provisional credentials open (T43). */
export const activation = defineScreen({
  page: 'educonnect/activation',
  today: page(sso(3), 'Activation du compte', [
    heading(1, 'Activation du compte'),
    text('Vous vous êtes connecté avec un mot de passe provisoire. Votre compte n’est pas encore activé.'),
    text(
      'Pour l’activer, vous devrez saisir une adresse mail valide, choisir un nouveau mot de passe et indiquer la date de naissance de votre enfant.',
    ),
    form([button('main', 'Gérer mon compte', { part: 'manageAccount' })]),
  ]),
  '2021': page2021(SELF_SERVICE, 'Activation du compte', [
    heading(1, 'Activation du compte'),
    text('Le courrier de notification a une durée de vie limitée à 3 mois.', { tone: 'info' }),
    group('list', [
      text(`Compte : ${PARENT}, responsable d’élève`),
      text(`Élèves rattachés : ${CHILDREN.join(', ')}`),
      text('État : En attente d’activation'),
    ]),
    form([button('main', 'Gérer mon compte', { part: 'manageAccount' })]),
  ]),
});
