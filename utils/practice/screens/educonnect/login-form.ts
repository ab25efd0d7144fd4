import type { Block, Drawing } from '../../../model/practice.ts';
import { button, field, form, group, heading, link, text } from '../blocks.ts';
import { page, page2021, sso } from './frame.ts';

// The parents' login, with what its form says and asks once something was refused (cards 2.3 and 2.4).

interface Refusal {
  /** How many times the form was sent: the address counts them. */
  step: number;
  /** What stands between the password and the button. */
  blocks: readonly Block[];
  /** Identifier and password were wrong. */
  invalid?: true;
}

const FIRST: Refusal = { step: 2, blocks: [] };

interface Hints {
  identifier?: string;
  password?: string;
}

const credentials = ({ blocks, invalid }: Refusal, hints: Hints = {}): Block[] => [
  field('identifier', 'Identifiant', 'identifier', { id: 'username', hint: hints.identifier, invalid }),
  field('password', 'Mot de passe', 'password', { id: 'password', hint: hints.password, invalid }),
  ...blocks,
  button('main', 'Se connecter', { id: 'bouton_valider', part: 'submit' }),
  link('Identifiant perdu', { id: 'identifiant_perdu_responsable', part: 'lostIdentifier' }),
  link('Mot de passe perdu', { id: 'password_perdu_responsable', part: 'lostPassword' }),
];

const TABS = group('row', [
  button('tab', 'Je me connecte', { id: 'onglet-connexion', class: 'fr-tabs__tab', selected: true }),
  button('tab', 'Je n’ai pas de compte', { id: 'onglet-inscription', class: 'fr-tabs__tab', part: 'noAccount' }),
]);

/** Today: the form first, FranceConnect after it. */
export const loginToday = (refusal = FIRST): Drawing =>
  page(sso(refusal.step), 'Connexion responsable', [
    group(
      'section',
      [
        button('plain', 'Changer de profil', { id: 'bouton_profil' }),
        heading(1, 'Connexion responsable', { id: 'titre_responsable' }),
        TABS,
        form([text('Tous les champs sont obligatoires.'), ...credentials(refusal)], { id: 'validerAuth' }),
        group(
          'section',
          [
            text('ou', { class: 'divider' }),
            heading(2, 'Je me connecte avec FranceConnect', { id: 'titreFC' }),
            text(
              'FranceConnect est la solution proposée par l’État pour simplifier votre connexion aux services en ligne.',
              { id: 'descriptionFC' },
            ),
            button('main', 'S’identifier avec FranceConnect', { class: 'fr-connect', part: 'franceConnect' }),
            link('Qu’est-ce que FranceConnect ?'),
          ],
          { id: 'div_franceconnect' },
        ),
      ],
      { id: 'div_connexion' },
    ),
  ]);

/** In the tutorial: FranceConnect first, the form after it. */
export const login2021 = (refusal = FIRST): Drawing =>
  page2021(sso(refusal.step), 'Connexion responsable', [
    group(
      'section',
      [
        heading(1, 'J’accède aux services numériques des établissements scolaires'),
        group(
          'section',
          [
            heading(2, 'Je simplifie mes accès avec FranceConnect'),
            button('main', 'S’identifier avec FranceConnect', { class: 'fr-connect', part: 'franceConnect' }),
            link('Qu’est-ce que FranceConnect?'),
          ],
          { id: 'div_franceconnect' },
        ),
        text('OU'),
        heading(2, 'J’utilise mes identifiants EduConnect'),
        form(credentials(refusal, { identifier: 'Saisissez un identifiant', password: 'Saisissez un mot de passe' }), {
          id: 'validerAuth',
        }),
        text('OU'),
        group('section', [link('Je n’ai pas d’identifiant', { part: 'noAccount' })], { id: 'div_pas_compte' }),
      ],
      { id: 'div_connexion' },
    ),
  ]);
