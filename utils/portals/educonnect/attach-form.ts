import type { Page } from '../../model/portal.ts';
import { nextButtons, nothingBut, nth, only, PASSWORD, speaksOf } from './words.ts';

const asked = [only(1, 'identifier'), only(1, ...PASSWORD)] as const;

/** The credentials of the other account, on which a missing child hangs (card 2.9). */
export const attachForm = {
  all: [
    ...asked,
    speaksOf(
      'autre compte',
      'ajouter des élèves',
      'ajouter un élève',
      'ajouter un enfant',
      'regroup',
      'deuxième compte',
      'second compte',
      'manque un enfant',
      'enfant manque',
      'autre lettre',
      'rattacher un enfant',
      'rattacher un élève',
    ),
  ],
  none: [
    ...nothingBut('identifier', ...PASSWORD),
    { id: 'div_franceconnect' },
    { id: 'titre_responsable' },
    { id: 'titre_eleve' },
    { button: ['… avec FranceConnect', 'Je n’ai pas de compte', 'Identifiant perdu', 'Mot de passe perdu'] },
    { title: 'Connexion …' },
    { heading: ['Connexion responsable', 'Connexion élève'] },
  ],
  fits: asked,
  after: ['educonnect/account'],
  parts: {
    identifier: { label: 'Identifiant', called: 'de l’identifiant', clues: [{ field: 'identifier' }] },
    password: { label: 'Mot de passe', called: 'du mot de passe', clues: [nth(1, 1, ...PASSWORD)] },
    submit: { label: 'Confirmer', called: 'le bouton pour continuer', clues: nextButtons('password', 'identifier') },
  },
} satisfies Page;
