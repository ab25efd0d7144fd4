import { defineScreen } from '../../../model/define.ts';
import { button, form, group, heading, link, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE } from './frame.ts';

// The mail that validates an address: awaited, then confirmed by its link (T46 to T48).

export const mailSent = defineScreen({
  page: 'educonnect/mail-sent',
  today: page(SELF_SERVICE, 'Validation de votre adresse mail', [
    heading(1, 'Un message vous a été envoyé'),
    text(
      'Un mail vient d’être envoyé à l’adresse c•••@messagerie.exemple. Ouvrez votre messagerie et cliquez sur le lien de validation qu’il contient.',
    ),
    text('Vous ne trouvez pas le message ? Vérifiez vos courriers indésirables (spams).', { tone: 'info' }),
    button('plain', 'Renvoyer le mail', { part: 'resend' }),
  ]),
  '2021': page2021(SELF_SERVICE, 'Validation de l’adresse mail', [
    heading(1, 'Validation de l’adresse mail'),
    text(
      'Un message vous a été envoyé sur l’adresse mail que vous avez saisie. Cliquez sur le lien de validation contenu dans ce message pour terminer l’activation de votre compte.',
      { tone: 'info' },
    ),
    heading(2, 'Si vous ne recevez pas le mail'),
    group('list', [text('Pensez à vérifier vos spams.'), link('Renvoyer le mail', { part: 'resend' })]),
  ]),
});

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
