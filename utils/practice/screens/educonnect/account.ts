import { defineScreen } from '../../../model/define.ts';
import type { Block, Drawing } from '../../../model/practice.ts';
import { FAMILY } from '../../family.ts';
import { button, group, heading, link, text } from '../blocks.ts';
import { CHILDREN, FIRST_CHILD } from '../people.ts';
import { page } from './frame.ts';

// The account's own page, « Mes enfants » open (card 2.9); the tutorial does not show it.

const listing = (children: readonly string[], message: readonly Block[] = []): Drawing =>
  page(
    'https://moncompte.educonnect.education.gouv.fr/educt-self-service/profil/consultationProfil',
    'Gestion de mon compte',
    [
      heading(1, 'Mon compte'),
      ...message,
      group('row', [
        button('tab', 'Mes informations'),
        button('tab', 'Mes enfants', { selected: true, part: 'children' }),
      ]),
      group(
        'list',
        children.map((name): Block => text(name)),
      ),
      text('Un enfant manque ?'),
      link('Ajouter des élèves depuis un autre compte', { part: 'addPupils' }),
    ],
  );

export const account = defineScreen({ page: 'educonnect/account', today: listing(FIRST_CHILD) });

export const accountComplete = defineScreen({
  page: 'educonnect/account',
  variant: 'complete',
  today: listing(CHILDREN, [text(`${FAMILY.children[1].firstName} a été ajouté à votre compte.`, { tone: 'good' })]),
});
