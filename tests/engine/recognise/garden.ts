import type { Item, Snapshot } from '../../../utils/engine/recognise/snapshot.ts';
import type { PageName, PortalId } from '../../../utils/model/names.ts';
import type { Portal } from '../../../utils/model/portal.ts';

// An invented portal, that of a garden, so small that one sees why a page is what it is.

/** The full name of one of its pages. */
export const named = (page: string) => `garden/${page}` as PageName;

export const garden: Portal = {
  id: 'garden' as PortalId,
  name: 'Le jardin',
  grant: 'install',
  hosts: ['jardin.example'],
  frames: ['*.cadre.example', '*.image.example'],
  pages: {
    welcome: {
      all: [{ heading: 'Bienvenue' }],
      any: [{ button: 'Entrer' }, { linkTo: '/entrer' }],
      none: [{ field: 'code' }],
    },
    cellar: {
      all: [{ text: 'La cave' }, { fields: ['code'], count: 1 }],
      fits: [{ fields: ['code'], count: 1 }],
      after: [named('closed')],
    },
    gate: {
      all: [{ heading: 'La grille' }, { fields: ['code'], count: 1 }],
      none: [{ field: 'text' }, { text: 'Le jardin est fermé' }],
      fits: [{ fields: ['code'], count: 1 }],
      after: [named('welcome')],
      parts: { code: { label: 'Code de la grille', called: 'la case', clues: [{ field: 'code' }] } },
    },
    'gate-refused': {
      refines: 'gate',
      all: [{ refusal: true }],
      parts: { again: { label: 'Autre code', called: 'le lien', clues: [{ button: 'Autre code' }] } },
    },
    shed: {
      all: [{ text: 'Le cabanon' }, { fields: ['code'], count: 1 }],
      none: [{ field: 'text', label: 'Surnom' }, { field: 'phone' }],
      fits: [{ fields: ['code'], count: 1 }],
      after: [named('gate')],
    },
    closed: {
      all: [{ text: 'Le jardin est fermé' }],
      none: [{ button: 'Entrer' }, { field: 'code' }],
      after: [named('welcome')],
    },
  },
};

/** A page of the garden that shows this. */
export const page = (...items: Item[]): Snapshot => ({
  secure: true,
  host: 'jardin.example',
  path: '/',
  title: '',
  items,
});

export const heading = (text: string): Item => ({ kind: 'heading', text });
export const button = (text: string): Item => ({ kind: 'button', text });
export const line = (text: string): Item => ({ kind: 'text', text });
export const code: Item = { kind: 'field', text: 'Code', role: 'code' };
export const refusal: Item = { kind: 'alert', text: 'Code refusé', refusal: true };
