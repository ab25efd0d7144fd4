import { expect, test } from 'vitest';
import { HIDDEN, redact } from '../../../utils/engine/recognise/redact.ts';
import type { Item, Snapshot } from '../../../utils/engine/recognise/snapshot.ts';
import type { Portal } from '../../../utils/model/portal.ts';
import { educonnect } from '../../../utils/portals/educonnect.ts';
import { entEdifice } from '../../../utils/portals/ent-edifice.ts';
import { franceconnect } from '../../../utils/portals/franceconnect.ts';
import { garden, line, page } from './garden.ts';

const snapshot: Snapshot = {
  secure: true,
  host: 'educonnect.education.gouv.fr',
  path: '/idp/profile/SAML2/Redirect/SSO/8f3c2a',
  title: 'Bonjour Camille Martin',
  items: [
    { kind: 'heading', text: 'Connexion responsable' },
    { kind: 'text', text: 'Lina MARTIN, 5e B' },
    { kind: 'link', text: 'Mot de passe perdu', to: '/depannage/42/motdepasse' },
  ],
};

test('shows only words that a clue knows, and what the person ticked', () => {
  const bare = redact(snapshot, educonnect, new Set());
  expect(bare.items.map(({ text }) => text)).toEqual(['Connexion responsable', HIDDEN, 'Mot de passe perdu']);
  expect(bare.title).toBe(HIDDEN);
  expect(redact(snapshot, educonnect, new Set([1])).items[1]?.text).toBe('Lina MARTIN, 5e B');
});

test('shows of an address only what the portal’s file knows: no token, no number, no name', () => {
  const { path, items } = redact(snapshot, educonnect, new Set());
  expect(path).not.toMatch(/8f3c2a|idp/);
  expect(items[2]?.to).toBe(`/${HIDDEN}/${HIDDEN}/${HIDDEN}`);
  const choice = { ...snapshot, path: '/auth/saml/wayf/jean-dupont' };
  expect(redact(choice, entEdifice, new Set()).path).toBe(`/auth/saml/wayf/${HIDDEN}`);
});

test('where a clue leaves a gap, the words of the page in that gap stay hidden', () => {
  const page = { ...snapshot, items: [{ kind: 'button', text: 'Continuer sur le compte de Camille' } as const] };
  expect(redact(page, franceconnect, new Set()).items[0]?.text).toBe('Continuer sur •••');
});

test('of several gaps none is shown; of a link that a clue knows only its own pieces are', () => {
  const shed: Portal = {
    ...garden,
    pages: {
      shed: { all: [{ linkTo: '/cabanon' }, { text: 'Bonjour … et … au jardin' }, { refusal: 'Clef perdue' }] },
    },
  };
  const link: Item = { kind: 'link', text: '', to: '/cabanon/42' };
  const lines = ['Bonjour Lina et Tom au jardin', 'Bonjour et au jardin de Lina au jardin', 'Clef perdue'].map(line);
  const { items } = redact(page(link, ...lines), shed, new Set());
  expect(items[0]?.to).toBe(`/cabanon/${HIDDEN}`);
  expect(items.slice(1).map(({ text }) => text)).toEqual([
    'Bonjour •••et •••au jardin',
    'Bonjour et •••au jardin',
    'Clef perdue',
  ]);
});
