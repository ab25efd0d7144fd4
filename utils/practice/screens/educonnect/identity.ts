import { defineScreen } from '../../../model/define.ts';
import type { Block } from '../../../model/practice.ts';
import { button, field, form, heading, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE } from './frame.ts';

export const identityToday = (message: readonly Block[]) =>
  page(SELF_SERVICE, 'Mes informations personnelles - Création de compte', [
    text('Étape 1 sur 4'),
    heading(1, 'Vérification de votre identité'),
    ...message,
    text('Saisissez les informations que vous avez communiquées à l’établissement scolaire de vos enfants.'),
    form([
      field('last-name', 'Nom', 'lastName'),
      field('first-name', 'Prénom', 'firstName'),
      field('phone', 'Numéro de mobile', 'phone'),
      button('main', 'Valider', { part: 'submit' }),
    ]),
  ]);

export const identity2021 = (message: readonly Block[]) =>
  page2021(SELF_SERVICE, 'Création de compte', [
    heading(1, 'Création de compte'),
    text(
      'Veuillez saisir votre nom, votre prénom et le numéro de mobile que vous avez communiqué à l’établissement scolaire de vos enfants.',
    ),
    form([
      field('last-name', 'Nom', 'lastName'),
      field('first-name', 'Prénom', 'firstName'),
      field('phone', 'N° de mobile', 'phone'),
      ...message,
      button('main', 'valider', { part: 'submit' }),
    ]),
  ]);

export const identity = defineScreen({
  page: 'educonnect/identity',
  today: identityToday([]),
  '2021': identity2021([]),
});
