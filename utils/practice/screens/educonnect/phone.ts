import { defineScreen } from '../../../model/define.ts';
import type { Block } from '../../../model/practice.ts';
import { button, field, form, heading, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE, sso } from './frame.ts';

const today = (message: readonly Block[]) =>
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

const old = (step: number, message: readonly Block[]) =>
  page2021(sso(step), 'FranceConnect', [
    heading(1, 'Saisie du numéro de téléphone portable'),
    text('Bonjour, vous êtes identifié via FranceConnect.'),
    form([
      field('phone', 'Saisissez le numéro de téléphone mobile fourni dans la fiche de renseignement', 'phone'),
      ...message,
      button('main', 'Valider', { part: 'submit' }),
    ]),
  ]);

/** The first time with FranceConnect: it told the name, only the number is asked (portals.md, card 2.7). */
export const phone = defineScreen({ page: 'educonnect/phone', today: today([]), '2021': old(4, []) });

const REFUSAL = text(
  'Numéro non reconnu. Vérifiez la saisie de votre numéro ou contactez votre établissement scolaire afin de modifier vos informations personnelles.',
  { tone: 'error' },
);

export const phoneRefused = defineScreen({
  page: 'educonnect/phone-refused',
  today: today([REFUSAL]),
  '2021': old(5, [REFUSAL]),
});
