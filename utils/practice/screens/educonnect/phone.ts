import { defineScreen } from '../../../model/define.ts';
import type { Block } from '../../../model/practice.ts';
import { button, field, form, heading, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE, sso } from './frame.ts';

export const phoneToday = (message: readonly Block[]) =>
  page(SELF_SERVICE, 'Première connexion avec FranceConnect', [
    heading(1, 'Première connexion avec FranceConnect'),
    ...message,
    text(
      'FranceConnect a transmis votre identité à ÉduConnect. Pour retrouver vos enfants, nous avons besoin de votre numéro de téléphone.',
    ),
    form([
      field('phone', 'Numéro de téléphone portable', 'phone', {
        hint: 'Celui que vous avez fourni à l’établissement.',
      }),
      button('main', 'Valider', { part: 'submit' }),
    ]),
  ]);

export const phone2021 = (step: number, message: readonly Block[]) =>
  page2021(sso(step), 'FranceConnect', [
    heading(1, 'Saisie du numéro de téléphone portable'),
    text('Bonjour, vous êtes identifié via FranceConnect.'),
    form([
      field('phone', 'Saisissez le numéro de téléphone mobile fourni dans la fiche de renseignement', 'phone'),
      ...message,
      button('main', 'Valider', { part: 'submit' }),
    ]),
  ]);

/** The first time with FranceConnect: it told the name, only the number is asked (card 2.7). */
export const phone = defineScreen({ page: 'educonnect/phone', today: phoneToday([]), '2021': phone2021(4, []) });
