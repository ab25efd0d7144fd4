import { defineScreen } from '../../../model/define.ts';
import type { Block } from '../../../model/practice.ts';
import { button, field, form, heading, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE, sso } from './frame.ts';

export const smsCodeToday = (message: Block) =>
  page(SELF_SERVICE, 'Code de validation', [
    heading(1, 'Saisissez le code reçu par SMS'),
    message,
    form([field('code', 'Code de validation', 'code'), button('main', 'Valider', { part: 'submit' })]),
    text('Vous n’avez rien reçu ?'),
    button('plain', 'Renvoyer un code', { part: 'resend' }),
  ]);

export const smsCode2021 = (step: number, message: readonly Block[]) =>
  page2021(sso(step), 'Code de validation', [
    heading(1, 'Saisie du code de validation'),
    ...message,
    text(
      'Saisissez le code de validation reçu par SMS. Ce code est valable pendant une durée de 30min. Passé ce délai, il vous faudra recommencer la procédure de saisie du numéro de téléphone afin de recevoir un nouveau code.',
    ),
    form([field('code', 'Code de validation', 'code'), button('main', 'Valider', { part: 'submit' })]),
    button('plain', 'Renvoyer le code', { part: 'resend' }),
  ]);

export const smsCode = defineScreen({
  page: 'educonnect/sms-code',
  today: smsCodeToday(
    text('Un code de validation vient d’être envoyé au 06 •• •• •• 01. Il est valable pendant 30 minutes.'),
  ),
  '2021': smsCode2021(5, []),
});
