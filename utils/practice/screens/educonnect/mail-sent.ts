import { defineScreen } from '../../../model/define.ts';
import { button, group, heading, link, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE } from './frame.ts';

/** The mail that validates an address is awaited (T46). */
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
