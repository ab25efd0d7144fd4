import { defineScreen } from '../../../model/define.ts';
import type { Block, Drawing } from '../../../model/practice.ts';
import { FAMILY } from '../../family.ts';
import { group, heading, link, text } from '../blocks.ts';

// Nobody described the page behind the login: only its address is known (card 1.7).

const NAMES: readonly string[] = FAMILY.children.map(({ firstName }) => firstName);

const feed = (children: readonly string[]): Drawing => ({
  address: 'https://enthdf.fr/timeline/timeline',
  title: 'Fil de nouveautés',
  blocks: [
    group('row', [
      link('Messagerie', { to: '/conversation/conversation' }),
      link('Se déconnecter', { part: 'logout', to: '/auth/logout' }),
    ]),
    heading(1, 'Fil de nouveautés'),
    heading(2, FAMILY.school),
    text('La réunion des parents de 6e aura lieu mardi à 18 h.'),
    heading(2, 'Mes enfants'),
    group(
      'list',
      children.map((name): Block => text(name)),
    ),
    heading(2, 'Mes applis'),
    group('list', [link('Pronote', { to: '/cas/login' }), link('Carnet de liaison', { to: '/schoolbook' })]),
  ],
});

export const home = defineScreen({ page: 'ent-edifice/home', today: feed(NAMES) });

/** The brother hangs on another account. */
export const homeOneChild = defineScreen({
  page: 'ent-edifice/home',
  variant: 'one-child',
  today: feed(NAMES.slice(0, 1)),
});
