import { defineScreen } from '../../../model/define.ts';
import { button, field, form, heading, text } from '../blocks.ts';

const ADDRESS = 'https://enthdf.fr/auth/validate-mail';
const TITLE = 'Vérification de votre adresse mail';

/** The ENT checks a mail address by itself, with six digits (card 1.7). */
export const mailCheck = defineScreen({
  page: 'ent-edifice/mail-check',
  today: {
    address: ADDRESS,
    title: TITLE,
    blocks: [
      heading(2, TITLE),
      text('La sécurité sur votre plateforme évolue. Veuillez indiquer votre adresse email.'),
      form([
        field('email', 'Email', 'email', { id: 'input-data' }),
        button('main', 'Vérifier mon email', { part: 'submit' }),
      ]),
    ],
  },
});

/** On the real page there is no button: the digits are sent by themselves. */
export const mailCheckCode = defineScreen({
  page: 'ent-edifice/mail-check',
  variant: 'code',
  today: {
    address: ADDRESS,
    title: TITLE,
    blocks: [
      heading(2, TITLE),
      text('Un code à 6 chiffres vous a été envoyé par email.'),
      form([field('code', 'Indiquez le code reçu par email', 'code', { id: 'input-data', sendsItself: true })]),
      text('Vous n’avez rien reçu, ou le code ne fonctionne pas ?'),
      button('plain', 'Renvoyer un code', { part: 'resend', id: 'btnRenew' }),
    ],
  },
});
