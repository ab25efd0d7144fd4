import { defineScreen } from '../../../model/define.ts';
import { button, form, heading, otherField, refused, text } from '../blocks.ts';

/**
 * Where FranceConnect sends the parent to prove who they are: only its two fields are known (card 4), and the
 * page says that it is another one.
 */
export const identityProvider = defineScreen({
  page: 'elsewhere/identity-provider',
  today: {
    address: 'https://cfspart-idp.impots.gouv.fr/oauth2/authorize',
    title: 'EXERCICE - impots.gouv.fr',
    blocks: [
      heading(1, 'impots.gouv.fr : page d’exercice'),
      text('La vraie page est différente. Elle demande les mêmes choses.'),
      form([
        otherField('text', 'Numéro fiscal', 'fiscalNumber'),
        otherField('password', 'Mot de passe', 'password'),
        button('main', 'Connexion', { name: 'submit' }),
      ]),
    ],
  },
});

export const identityProviderRefused = refused(identityProvider, 'refused', 'Votre mot de passe est incorrect.');
