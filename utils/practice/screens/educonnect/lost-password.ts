import { defineScreen } from '../../../model/define.ts';
import { button, choice, field, form, heading, refused, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE } from './frame.ts';
import { NOTHING_FOUND } from './lost-identifier.ts';

export const lostPassword = defineScreen({
  page: 'educonnect/lost-password',
  today: page(SELF_SERVICE, 'Mot de passe perdu', [
    heading(1, 'Mot de passe perdu'),
    text('Saisissez votre identifiant ÉduConnect. Vous recevrez un code par SMS pour créer un nouveau mot de passe.'),
    form([field('identifier', 'Identifiant', 'identifier'), button('main', 'Suivant', { part: 'submit' })]),
  ]),
  '2021': page2021(SELF_SERVICE, 'Mot de passe perdu', [
    heading(1, 'Vous avez perdu votre mot de passe'),
    form([
      field('identifier', 'Votre identifiant', 'identifier'),
      choice('radio', 'means', [{ text: 'par SMS' }, { text: 'par mail' }], {
        legend: 'Réinitialiser mon mot de passe',
      }),
      button('main', 'Valider', { part: 'submit' }),
    ]),
  ]),
});

export const lostPasswordRefused = refused(lostPassword, 'refused', NOTHING_FOUND);
