import { defineScreen } from '../../../model/define.ts';
import { button, form, heading, text } from '../blocks.ts';
import { PARENT } from '../people.ts';
import { page, page2021, SELF_SERVICE, sso } from './frame.ts';

export const activated = defineScreen({
  page: 'educonnect/activated',
  today: page(SELF_SERVICE, 'Compte activé', [
    heading(1, 'Votre compte est activé'),
    text('Félicitations, votre compte ÉduConnect est désormais activé.', {
      tone: 'good',
    }),
    text('À la prochaine connexion, utilisez votre identifiant et votre mot de passe.'),
    form([button('main', 'Accéder à mes services', { part: 'access' })]),
  ]),
  '2021': page2021(SELF_SERVICE, 'Création de compte terminée', [
    heading(1, 'Création de compte terminée'),
    text('Votre compte est désormais activé.', { tone: 'good' }),
    text(`Titulaire : ${PARENT}`),
    form([button('main', 'Accéder à mes services', { part: 'access' })]),
  ]),
});

/** No password here: the next times too, FranceConnect opens (T22, T23). */
export const activatedFranceconnect = defineScreen({
  page: 'educonnect/activated',
  variant: 'franceconnect',
  today: page(sso(8), 'Accès activé', [
    heading(1, 'Votre accès par FranceConnect est activé'),
    text(
      'Vos enfants sont rattachés à votre compte. La prochaine fois, cliquez simplement sur « S’identifier avec FranceConnect ».',
    ),
    form([button('main', 'Retour à mes services', { part: 'access' })]),
  ]),
});
