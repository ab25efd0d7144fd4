import { defineScreen } from '../../../model/define.ts';
import { button, date, field, form, heading, refused, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE } from './frame.ts';

/** What both pages of lost credentials say where nobody is found. */
export const NOTHING_FOUND = 'Aucun compte n’a été trouvé.';

export const lostIdentifier = defineScreen({
  page: 'educonnect/lost-identifier',
  today: page(SELF_SERVICE, 'Identifiant perdu', [
    heading(1, 'Identifiant perdu'),
    text('Vous êtes responsable d’élève. Nous allons vous envoyer votre identifiant par SMS.'),
    form([
      field('phone', 'Numéro de mobile', 'phone', { hint: 'Le numéro connu de l’établissement.' }),
      button('main', 'Recevoir mon identifiant', { part: 'submit' }),
    ]),
  ]),
  '2021': page2021(SELF_SERVICE, 'Identifiant perdu', [
    heading(1, 'Vous avez perdu votre identifiant'),
    text('Saisissez l’adresse mail de votre compte EduConnect et la date de naissance d’un de vos enfants.'),
    form([
      field('email', 'Adresse mail', 'email'),
      date('one', 'Date de naissance d’un enfant', 'birthDate'),
      button('main', 'Valider', { part: 'submit' }),
    ]),
  ]),
});

export const lostIdentifierRefused = refused(lostIdentifier, 'refused', NOTHING_FOUND);
