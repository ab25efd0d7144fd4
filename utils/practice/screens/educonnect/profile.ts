import { defineScreen } from '../../../model/define.ts';
import { button, group, heading } from '../blocks.ts';
import { page, sso } from './frame.ts';

/** In 2021 EduConnect asked for no profile (card 2.11). */
export const profile = defineScreen({
  page: 'educonnect/profile',
  today: page(sso(2), 'Sélection du profil', [
    group(
      'section',
      [
        heading(1, 'Je sélectionne mon profil', { class: 'fs-20' }),
        group(
          'row',
          [
            button('tile', 'Responsable d’élève', { id: 'bouton_responsable', part: 'parent' }),
            button('tile', 'Élève', { id: 'bouton_eleve', part: 'student' }),
          ],
          { class: 'choixProfil' },
        ),
      ],
      { id: 'div_profil' },
    ),
  ]),
});
