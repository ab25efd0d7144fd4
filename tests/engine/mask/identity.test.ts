import { describe, expect, test } from 'vitest';
import { personalRanges } from '../../../utils/engine/mask/identity.ts';
import { wordingsOf } from '../../../utils/engine/recognise/wordings.ts';
import { portals } from '../../../utils/portals/portals.ts';

const KNOWN = portals.flatMap(wordingsOf);

/** What would be covered of a text. */
const covered = (text: string) => personalRanges(text, KNOWN).map(([start, end]) => text.slice(start, end));

describe('covers names', () => {
  test.each([
    ['Camille MARTIN', ['Camille MARTIN']],
    ['MARTIN Camille', ['MARTIN Camille']],
    ['Lina M.', ['Lina M.']],
    ['J. Martin', ['J. Martin']],
    ['Noé', ['Noé']],
    ['MARTIN', ['MARTIN']],
    ['Jean-Éric de La Tour', ['Jean-Éric de La Tour']],
    ['Camille MARTIN (parent)', ['Camille MARTIN']],
    ['Lina MARTIN, Noé MARTIN', ['Lina MARTIN', 'Noé MARTIN']],
    ['Lina et Noé sont rattachés à votre compte.', ['Lina', 'Noé']],
    ['Date de naissance de l’élève Lina MARTIN', ['Lina MARTIN']],
    ['Lina a reçu un nouveau cahier : « Sortie au musée ».', ['Lina']],
    ['Le dossier d’Aïcha est complet', ['Aïcha']],
    ['Élève : Lina', ['Lina']],
    ['CM', ['CM']],
  ])('« %s »', (text, hidden) => expect(covered(text)).toEqual(hidden));

  test('names that are words of the portals too, beside another name', () => {
    expect(covered('France PAGE')).toEqual(['France PAGE']);
    expect(covered('France Durand')).toEqual(['France Durand']);
    expect(covered('Lina Page')).toEqual(['Lina Page']);
  });

  test('who is greeted, however it is written', () => {
    expect(covered('Bonjour Camille')).toEqual(['Camille']);
    expect(covered('Bonjour, camille')).toEqual(['camille']);
    expect(covered('Bonjour France !')).toEqual(['France']);
    expect(covered('Vous êtes connecté en tant que martin')).toEqual(['martin']);
    expect(covered('Bonjour Camille MARTIN, vous êtes connecté en tant que responsable d’élève.')).toEqual([
      'Camille MARTIN',
    ]);
  });

  test('what stands after « Nom », « Prénom », « Identifiant », whatever it is', () => {
    expect(covered('Nom : petit')).toEqual(['petit']);
    expect(covered('Prénom : France')).toEqual(['France']);
    expect(covered('Prénom * : lina')).toEqual(['lina']);
    expect(covered('Votre identifiant ÉduConnect est : martin')).toEqual(['martin']);
    expect(covered('Né(e) le : sept juillet')).toEqual(['sept juillet']);
  });
});

describe('covers what leads to a person', () => {
  test.each([
    ['camille@messagerie.exemple', ['camille@messagerie.exemple']],
    ['à l’adresse c•••@exemple.fr aujourd’hui', ['c•••@exemple.fr']],
    ['06 39 98 00 01', ['06 39 98 00 01']],
    ['06.39.98.00.01', ['06.39.98.00.01']],
    ['0639980001', ['0639980001']],
    ['+33 6 39 98 00 01', ['+33 6 39 98 00 01']],
    ['+33 (0)6-39-98-00-01', ['+33 (0)6-39-98-00-01']],
    ['un SMS au 06 •• •• •• 01', ['06 •• •• •• 01']],
    ['un SMS au 06 ** ** ** 01', ['06 ** ** ** 01']],
    ['un SMS au 06 XX XX XX 01', ['06 XX XX XX 01']],
    ['•••• 01', ['•••• 01']],
    ['07/07/2013', ['07/07/2013']],
    ['2013-07-07', ['2013-07-07']],
    ['le 7 juillet 2013', ['7 juillet 2013']],
    ['le 1er août 2013', ['1er août 2013']],
    ['le 7 juil. 2013', ['7 juil. 2013']],
    ['code 48291', ['48291']],
    ['code 482 913', ['482 913']],
    ['code 48291304', ['48291304']],
    ['9900000000001', ['9900000000001']],
    ['c.martin00', ['c.martin00']],
    ['c.martin', ['c.martin']],
    ['lina_m', ['lina_m']],
    ['Lettre-3081', ['Lettre-3081']],
    ['M••••N', ['M••••N']],
  ])('« %s »', (text, hidden) => expect(covered(text)).toEqual(hidden));

  test('several in one line, each by itself', () => {
    const line = 'Camille MARTIN (c.martin00), née le 7 juillet 1985, 06 39 98 00 01';
    expect(covered(line)).toEqual(['Camille MARTIN', 'c.martin00', '7 juillet 1985', '06 39 98 00 01']);
  });
});

describe('leaves what a demonstration needs', () => {
  test('every wording that the portals’ files know', () => {
    expect(KNOWN.filter((wording) => !wording.includes('…')).flatMap(covered)).toEqual([]);
  });

  test.each([
    'Erreur Y010008',
    'Erreur Y98A3F7C2',
    'JE N’AI PAS DE COMPTE',
    'Continuer sur Éducation nationale',
    'Ce code est valable pendant une durée de 30min.',
    '12 caractères au moins, avec une majuscule, une minuscule, un chiffre et un signe.',
    'Étape 3 sur 4',
    'Année scolaire 2026-2027',
    'Format attendu : JJ/MM/AAAA',
    'Identifiant : saisissez votre identifiant',
    'Bonjour, une dernière étape avant d’accéder à vos services.',
    'Bienvenue sur Scolarité services',
    'Vérifiez les majuscules, puis recommencez.',
    'Ouvrir Pronote',
    'impots.gouv.fr, ameli.fr...',
    '{"error":"invalid_state"}',
    'v1.9',
  ])('« %s »', (text) => expect(covered(text)).toEqual([]));
});

test('a text without anything in it has nothing to cover', () => {
  expect(covered('')).toEqual([]);
  expect(covered(' \n ')).toEqual([]);
});
