import { defineScreen } from '../../../model/define.ts';
import { button, form, heading, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE } from './frame.ts';

/** The link of the mail was followed (T48). */
export const mailConfirmed = defineScreen({
  page: 'educonnect/mail-confirmed',
  today: page(SELF_SERVICE, 'Adresse mail validée', [
    heading(1, 'Votre adresse mail est validée'),
    text('Merci, la validation de votre adresse mail a bien été prise en compte.', { tone: 'good' }),
    form([button('main', 'Accéder à mes services en ligne', { part: 'access' })]),
  ]),
  '2021': page2021(SELF_SERVICE, 'Confirmation', [
    heading(1, 'Confirmation de validation de l’adresse mail'),
    text('Vous avez cliqué sur le lien de validation : votre adresse mail est confirmée et votre compte est activé.'),
    form([button('main', 'Accéder à mes services en ligne', { part: 'access' })]),
  ]),
});
