import { defineScreen } from '../../../model/define.ts';
import { button, form, group, heading, link, text } from '../blocks.ts';
import { page, page2021, sso } from './frame.ts';

export const noAccount = defineScreen({
  page: 'educonnect/no-account',
  // The tab « Je n'ai pas de compte » (card 2.6): the words of its cards are unknown.
  today: page(sso(2), 'Connexion responsable', [
    group(
      'section',
      [
        heading(1, 'Connexion responsable', { id: 'titre_responsable' }),
        group('row', [
          button('tab', 'Je me connecte', { id: 'onglet-connexion', class: 'fr-tabs__tab', part: 'backToLogin' }),
          button('tab', 'Je n’ai pas de compte', {
            id: 'onglet-inscription',
            class: 'fr-tabs__tab',
            selected: true,
          }),
        ]),
        group(
          'section',
          [
            text('Choisissez votre façon d’obtenir un compte.'),
            form([
              button('main', 'Je crée mon compte par SMS', {
                note: 'avec le numéro de mobile donné à l’établissement',
                class: 'btn-icon',
                part: 'create',
              }),
            ]),
            form([
              button('main', 'J’ai reçu une notification', {
                note: 'un courrier ou un mail avec un identifiant et un mot de passe provisoires',
                class: 'btn-icon',
                name: 'notification',
              }),
            ]),
          ],
          { id: 'inscription' },
        ),
      ],
      { id: 'div_connexion' },
    ),
  ]),
  '2021': page2021(sso(3), 'Je n’ai pas d’identifiant', [
    heading(1, 'Je n’ai pas d’identifiant'),
    text('J’ai un compte FranceConnect : je reviens à la page précédente.'),
    text('J’ai donné mon numéro de mobile à l’établissement : je peux m’inscrire moi-même.'),
    form([button('main', 'Créer mon compte', { part: 'create' })]),
    text('J’ai reçu un courrier de notification : je saisis l’identifiant et le mot de passe provisoire.'),
    link('Retour à la page d’authentification', { part: 'backToLogin' }),
  ]),
});
