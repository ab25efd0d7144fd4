import { describe, expect, test } from 'vitest';
import { inWords, nearMisses, reasonsInWords } from '../../../utils/engine/recognise/reasons.ts';
import { recognise } from '../../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../../utils/engine/recognise/snapshot.ts';
import type { Clue } from '../../../utils/model/portal.ts';
import { button, code, garden, heading, line, named, page, refusal } from './garden.ts';

test.each<[Clue, string]>([
  [{ address: '/grille' }, 'l’adresse continue par /grille'],
  [{ address: '/grille', exact: true }, 'la suite de l’adresse est /grille'],
  [{ title: 'Jardin' }, 'l’onglet s’appelle « Jardin »'],
  [{ heading: ['Jardin', 'Cour'] }, 'un titre dit « Jardin » ou « Cour »'],
  [{ button: 'Entrer' }, 'un bouton ou un lien dit « Entrer »'],
  [{ linkTo: '/aide' }, 'un lien mène à /aide'],
  [{ field: 'phone' }, 'une case demande : téléphone'],
  [{ field: 'text', label: 'Surnom' }, 'une case demande : texte (« Surnom »)'],
  [{ fields: ['day', 'month'], count: 2 }, '2 case(s) demandent : jour, mois'],
  [{ fields: ['code'], count: 1, orMore: true }, '1 case(s) ou plus demandent : code'],
  [{ refusal: true }, 'la page dit que quelque chose est refusé'],
  [{ refusal: 'Non' }, 'la page refuse par « Non »'],
  [{ alert: 'Non' }, 'un message d’erreur dit « Non »'],
  [{ text: 'Bonjour' }, 'la page dit « Bonjour »'],
  [{ testId: 'gate-1' }, 'un élément porte le repère de test gate-1'],
  [{ id: 'gate' }, 'un élément porte l’identifiant gate'],
  [{ css: '.gate', because: '' }, 'un élément répond à .gate'],
  [{ oneOf: [{ id: 'gate' }, { text: 'Bonjour' }] }, 'un élément porte l’identifiant gate ou la page dit « Bonjour »'],
])('%j is said as « %s »', (clue, words) => {
  expect(inWords(clue)).toBe(words);
});

describe('why a page is taken for what it is', () => {
  const HOST = 'jardin.example';
  const why = (snapshot: Snapshot, ...way: string[]) =>
    reasonsInWords(recognise([garden], snapshot, way.map(named)), HOST);

  test('recognised: its address first, then each thing that was seen', () => {
    expect(why(page(heading('La grille'), code))).toEqual([
      'l’adresse est exactement jardin.example',
      'un titre dit « La grille »',
      '1 case(s) demandent : code',
    ]);
  });

  test('only believed: that the pages before lead here', () => {
    expect(why(page(code), 'welcome')).toEqual([
      'l’adresse est exactement jardin.example',
      '1 case(s) demandent : code',
      'les pages d’avant mènent ici, et ce qui est demandé y correspond',
    ]);
  });

  test('unsure: which pages it may be', () => {
    expect(why(page(code), 'gate')).toEqual([
      'l’adresse est exactement jardin.example',
      'plusieurs pages sont possibles : garden/gate, garden/shed',
    ]);
    expect(reasonsInWords({ kind: 'unsure', pages: ['garden/gate'] as never }, 'jardin.example')).toContain(
      'une page est possible, sans être sûre : garden/gate',
    );
  });

  test('not recognised: whether the address is known at all', () => {
    expect(why(page())).toEqual(['l’adresse est exactement jardin.example', 'aucune page connue ne lui ressemble']);
    expect(why({ ...page(), secure: false })).toEqual([
      'jardin.example n’est pas sur ma liste, ou la page n’est pas en https',
    ]);
  });
});

describe('what keeps each page from being recognised', () => {
  const missesOf = (snapshot: Snapshot) => nearMisses([garden], snapshot);

  test('each page that does not match, the nearest first; the one that matches is not among them', () => {
    const misses = missesOf(page(heading('La grille'), code));
    expect(misses.map((miss) => miss.split(' — ')[0])).toEqual([
      'garden/gate-refused',
      'garden/cellar',
      'garden/shed',
      'garden/closed',
      'garden/welcome',
    ]);
    expect(misses[0]).toBe('garden/gate-refused — il manque : la page dit que quelque chose est refusé');
  });

  test('what is missing and what must not be there, also of the page that it refines', () => {
    const misses = missesOf(page(line('Le jardin est fermé'), code, refusal));
    expect(misses).toContain(
      'garden/gate-refused — il manque : un titre dit « La grille » ; exclu parce que : la page dit « Le jardin est fermé »',
    );
    expect(misses).toContain('garden/closed — exclu parce que : une case demande : code');
  });

  test('where one of several would be enough, all of them are named, unless one is there', () => {
    expect(missesOf(page(heading('Bienvenue')))).toContain(
      'garden/welcome — il manque : un bouton ou un lien dit « Entrer » ; il manque : un lien mène à /entrer',
    );
    expect(missesOf(page(button('Entrer')))).toContain('garden/welcome — il manque : un titre dit « Bienvenue »');
  });

  test('at an address that is no portal’s there is nothing to mend', () => {
    expect(nearMisses([], page())).toEqual([]);
  });
});
