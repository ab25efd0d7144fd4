import type { Page } from '../../model/portal.ts';
import { nothingBut } from './words.ts';

/** Who logs in, asked by EduConnect itself (card 2.2). */
export const profile = {
  all: [
    {
      oneOf: [
        { id: 'div_profil' },
        { heading: ['Je sélectionne mon profil', 'Sélection du profil', 'Sélectionnez votre profil'] },
      ],
    },
    { oneOf: [{ id: 'bouton_responsable' }, { button: ['Responsable d’élève', 'Responsable d’élèves'] }] },
    { oneOf: [{ id: 'bouton_eleve' }, { button: 'Élève' }] },
  ],
  none: nothingBut(),
  parts: {
    parent: {
      label: 'Responsable d’élève',
      called: 'le bouton des responsables',
      clues: [{ id: 'bouton_responsable' }, { button: ['Responsable d’élève', 'Responsable d’élèves'] }],
    },
    student: { label: 'Élève', clues: [{ id: 'bouton_eleve' }, { button: 'Élève' }] },
  },
} satisfies Page;
