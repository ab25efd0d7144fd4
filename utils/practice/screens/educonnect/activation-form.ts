import { defineScreen } from '../../../model/define.ts';
import { button, date, field, form, heading, refused, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE } from './frame.ts';

export const activationForm = defineScreen({
  page: 'educonnect/activation-form',
  today: page(SELF_SERVICE, 'Activation du compte', [
    heading(1, 'Activation de votre compte'),
    text('Complétez les informations ci-dessous. Tous les champs sont obligatoires.'),
    form([
      field('email', 'Adresse mail', 'email', { hint: 'Un message vous sera envoyé pour la valider.' }),
      field('email', 'Confirmez l’adresse mail', 'confirmEmail'),
      field('new-password', 'Nouveau mot de passe', 'newPassword', { hint: '12 caractères minimum' }),
      field('new-password', 'Confirmez le mot de passe', 'confirmPassword'),
      date('one', 'Date de naissance de votre enfant', 'birthDate', { part: 'birthDate' }),
      button('main', 'Activer votre compte', { part: 'submit' }),
    ]),
  ]),
  // T44 names a mail, a password and a date, each once.
  '2021': page2021(SELF_SERVICE, 'Activation du compte', [
    heading(1, 'Activation du compte'),
    form([
      field('email', 'Saisissez une adresse mail valide', 'email'),
      field('new-password', 'Saisissez un nouveau mot de passe', 'newPassword'),
      date('one', 'Date de naissance de votre enfant', 'birthDate', { part: 'birthDate' }),
      button('main', 'Activer votre compte', { part: 'submit' }),
    ]),
  ]),
});

export const activationFormRefused = refused(activationForm, 'refused', 'Un champ est incorrect.');
