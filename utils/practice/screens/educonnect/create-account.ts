import { defineScreen } from '../../../model/define.ts';
import { button, form, group, heading, text } from '../blocks.ts';
import { page, page2021, SELF_SERVICE, sso } from './frame.ts';

export const createAccount = defineScreen({
  page: 'educonnect/create-account',
  today: page(SELF_SERVICE, 'Création de compte', [
    heading(1, 'Création de votre compte ÉduConnect'),
    text('Vous allez créer votre compte de responsable d’élève. Avant de commencer, préparez :'),
    group('list', [
      text('le téléphone portable dont vous avez donné le numéro à l’établissement scolaire ;'),
      text('la date de naissance de chacun de vos enfants.'),
    ]),
    text('Un code vous sera envoyé par SMS. Il est valable 30 minutes.', { tone: 'info' }),
    form([button('main', 'Créer mon compte', { part: 'create' })]),
  ]),
  '2021': page2021(sso(4), 'Création de compte', [
    heading(1, 'Création de compte'),
    text(
      'Le numéro de téléphone portable utilisé doit être identique à celui fourni à l’établissement lors de l’inscription de votre enfant.',
      { tone: 'info' },
    ),
    form([button('main', 'Créer mon compte', { part: 'create' })]),
  ]),
});
