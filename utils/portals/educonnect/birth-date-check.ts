import type { Page } from '../../model/portal.ts';
import { DATE, dateParts, nothingBut } from './words.ts';

/** A birth date asked after the password (card 2.5). */
export const birthDateCheck = {
  all: [
    {
      oneOf: [{ id: 'titreSaisieDate' }, { heading: ['Confirmation de l’identité', 'Confirmation de votre identité'] }],
    },
    { oneOf: [{ id: 'dateNaissance' }, { field: 'birth-date' }, { field: 'year' }] },
  ],
  none: nothingBut(...DATE),
  parts: {
    birthDate: dateParts({ id: 'dateNaissance' }),
    submit: {
      label: 'Confirmer',
      called: 'le bouton pour continuer',
      clues: [{ id: 'submit-button' }, { button: 'Confirmer' }],
    },
    back: {
      label: 'Précédent',
      called: 'le bouton pour revenir',
      clues: [{ id: 'bouton_precedent' }, { button: 'Précédent' }],
    },
  },
} satisfies Page;
