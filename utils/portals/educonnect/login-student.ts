import type { Page } from '../../model/portal.ts';
import { nothingBut } from './words.ts';

/** The pupils' login: a wrong door for parents (card 2.3). */
export const loginStudent = {
  all: [
    { field: 'password' },
    { oneOf: [{ id: 'titre_eleve' }, { title: 'Connexion élève - ÉduConnect' }, { heading: 'Connexion élève' }] },
  ],
  none: [
    { id: 'titre_responsable' },
    { id: 'div_franceconnect' },
    { heading: 'Connexion responsable' },
    ...nothingBut('identifier', 'password', 'captcha'),
  ],
  parts: {
    changeProfile: {
      label: 'Changer de profil',
      called: 'le bouton pour changer de profil',
      clues: [{ id: 'bouton_profil' }, { button: ['Changer de profil', 'Changer mon profil', 'Modifier mon profil'] }],
    },
  },
} satisfies Page;
