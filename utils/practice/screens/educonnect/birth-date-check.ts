import { defineScreen } from '../../../model/define.ts';
import { button, date, form, heading, refused, text } from '../blocks.ts';
import { page, sso } from './frame.ts';

/** New since the tutorial: after the password, the birth date of one of the children (card 2.5). */
export const birthDateCheck = defineScreen({
  page: 'educonnect/birth-date-check',
  today: page(sso(3), 'Confirmation de l’identité', [
    heading(1, 'Confirmation de l’identité'),
    text('Responsable d’élève', { class: 'titreCompte' }),
    form(
      [
        heading(2, 'Date de naissance de l’un de vos enfants', { id: 'titreSaisieDate' }),
        text('Pour protéger votre compte, indiquez la date de naissance d’un de vos enfants.', {
          id: 'texteSaisieDate',
        }),
        date('three', 'Date de naissance', 'birthDate', { id: 'dateNaissance', part: 'birthDate' }),
        button('plain', 'Précédent', { id: 'bouton_precedent', part: 'back' }),
        button('main', 'Confirmer', { id: 'submit-button', part: 'submit' }),
      ],
      { id: 'theForm' },
    ),
  ]),
});

export const birthDateCheckRefused = refused(birthDateCheck, 'refused', 'La date est incorrecte.');
