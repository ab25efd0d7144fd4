import { defineScreen } from '../../../model/define.ts';
import type { Block } from '../../../model/practice.ts';
import { button, choice as choose, group, heading, link, text } from '../blocks.ts';

const tile = (words: string, uid: string): Block =>
  button('tile', words, {
    id: `idp-${uid}`,
    testId: `idp-${uid}`,
    class: 'fr-btn fr-btn--tertiary fr-px-0 fc-btn--provider',
    name: words,
  });

/** The grid of accounts, in the order of card 3.1; YRIS ended in July 2026. */
export const GRID: readonly Block[] = [
  heading(1, 'Connexion en cours sur Education nationale'),
  heading(2, 'Choisissez un compte pour vous connecter :'),
  group(
    'section',
    [
      group(
        'list',
        [
          tile('impots.gouv.fr', '8dfc4080-c90d-4234-969b-f6c961de3e90'),
          tile('Ameli.fr', '07e573f2-3312-4bb9-bc48-6fcec737e497'),
          tile('L’Identité Numérique La Poste', '7d4455fb-3141-4b12-8a18-718d2cb9b149'),
          tile('MSA', 'c8d48186-811f-4c78-85f3-a5cd2ea7bfef'),
          tile('France Identité', '0b2d3258-0ef4-42d8-981f-083175368c92'),
          tile('TrustMe', '84b31772-0510-4d98-8ad8-d179919f7305'),
        ],
        { class: 'fc-grid--provider', testId: 'main-providers', part: 'providers' },
      ),
    ],
    { id: 'grid-main-providers' },
  ),
  text('Vous êtes un aidant professionnel ?'),
  button('plain', 'Utiliser Aidants Connect', { testId: 'interaction-aidants-connect-button' }),
  link('Revenir sur Education nationale', {
    testId: 'back-to-sp-link',
    to: '/api/v2/redirect-to-sp-with-error?error=access_denied',
  }),
];

/** Those of the tutorial (T13), in its words. */
const OLD_TILES: readonly Block[] = [
  'impots.gouv.fr',
  'Assurance Maladie',
  'L’identité Numérique',
  'mobile connect et moi',
  'Alicem',
].map((words) => button('tile', words, { name: words }));

export const ADDRESS = 'https://oidc.franceconnect.gouv.fr/api/v2/interaction/exercice';

export const choice = defineScreen({
  page: 'franceconnect/choice',
  today: {
    address: ADDRESS,
    title: 'Connexion - Choix du compte - FranceConnect',
    bodyId: 'fc-interaction-page',
    blocks: GRID,
  },
  // The page of the tutorial: its words are known, its markup is not, so that no part of it can be pointed at.
  '2021': {
    address: 'https://app.franceconnect.gouv.fr/api/v1/authorize',
    title: 'FranceConnect',
    blocks: [
      heading(1, 'Identifiez vous sur Education nationale avec votre compte'),
      group('row', OLD_TILES),
      choose('checkbox', 'remember', [{ text: 'Se souvenir de mon choix' }]),
    ],
  },
});
