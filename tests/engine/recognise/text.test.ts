import fc from 'fast-check';
import { expect, test } from 'vitest';
import { key, sayingIn, says, wordingsFrom } from '../../../utils/engine/recognise/text.ts';

test('texts are compared without accents, case, apostrophes, spaces and punctuation', () => {
  const wanted = key("S'identifier avec FranceConnect");
  for (const drawn of [
    'S’identifier  avec FranceConnect',
    'S’IDENTIFIER AVEC\u00a0FRANCECONNECT',
    'Sʼidentifier avecFranceConnect',
  ]) {
    expect(key(drawn)).toBe(wanted);
  }
  expect(key('Élève')).toBe(key('ELEVE'));
  expect(key('Cœur')).toBe(key('coeur'));
  expect(key('Lætitia')).toBe(key('Laetitia'));
});

test('a wording matches the whole text only', () => {
  expect(says(key('Se connecter'), 'Se connecter')).toBe(true);
  expect(says(key('Se connecter plus tard'), 'Se connecter')).toBe(false);
});

test('« … » stands for any words, in order', () => {
  const phrase = 'La connexion à … n’a pas été possible …';
  expect(says(key('La connexion à Ameli n’a pas été possible. Réessayez.'), phrase)).toBe(true);
  expect(says(key('n’a pas été possible La connexion à Ameli'), phrase)).toBe(false);
  expect(says(key('Continuer sur Éducation nationale'), ['Annuler', 'Continuer sur …'])).toBe(true);
});

test('the pieces around « … » stand at the start, in their order, and at the end, and none is used twice', () => {
  const code = 'Code … reçu … par SMS';
  expect(says(key('Code de six chiffres reçu hier par SMS'), code)).toBe(true);
  expect(says(key('Code reçu par SMS'), code)).toBe(true);
  expect(says(key('Code de six chiffres par SMS'), code)).toBe(false);
  expect(says(key('Votre code reçu par SMS'), code)).toBe(false);
  expect(says(key('Code reçu par SMS hier'), code)).toBe(false);
  // « … nom … nom … » asks for two of them.
  expect(says(key('Le nom de famille'), '… nom … nom …')).toBe(false);
  expect(says(key('Le nom et le prénom'), '… nom … nom …')).toBe(true);
  expect(says(key('Le prénom, puis le nom et le code'), '… nom … code')).toBe(true);
  expect(says(key('code, nom'), '… nom … code …')).toBe(false);
  expect(says(key('Nom et code'), '… nom … code …')).toBe(true);
  // What ends the text may not be what begins it.
  expect(says(key('Oui'), 'Oui … oui')).toBe(false);
  expect(says(key('Oui oui'), 'Oui … oui')).toBe(true);
});

test('words cut short are not the words', () => {
  for (const cut of ['Mot de passe …', 'Mot de passe...', 'Mot de passe… ', 'Mot de passe  ...  '])
    expect(says(key(cut), 'Mot de passe'), cut).toBe(false);
  // A full stop, or a pause in the middle, cuts nothing short.
  expect(says(key('Mot de passe.'), 'Mot de passe')).toBe(true);
  expect(says(key('Mot … de passe'), 'Mot de passe')).toBe(true);
  expect(says(key('…'), '')).toBe(true);
  expect(says(key('Nouveau mot de passe…'), 'Nouveau mot de passe')).toBe(false);
  expect(says(key('Continuer sur Éducation…'), 'Continuer sur …')).toBe(true);
});

test('many wordings asked at once are said by the same texts as each of them alone', () => {
  const word = fc.constantFrom('code', 'nom', 'nom du code', 'SMS', '…', 'reçu', 'n');
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const phrase = fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 4 }), text, (phrases, line) => {
      const alone = [...phrases.keys()].filter((one) => says(key(line), phrases[one] ?? ''));
      expect(new Set(sayingIn(wordingsFrom(phrases))(key(line)))).toEqual(new Set(alone));
    }),
    { numRuns: 3000 },
  );
});

test('a line says one of many wordings, whole or with a gap, and none where none is asked for', () => {
  const wordings = wordingsFrom(['Code', 'Votre code … par SMS', ['Nom', '… de famille']]);
  const asks = (textKey: string) => sayingIn(wordings)(textKey).length > 0;
  for (const line of ['Code', 'Votre code reçu par SMS', 'Nom', 'Nom de famille'])
    expect(asks(key(line)), line).toBe(true);
  for (const line of ['Codes', 'Votre code reçu', 'par SMS', 'famille', '']) expect(asks(key(line)), line).toBe(false);
  expect(sayingIn(wordingsFrom([]))(key('Code'))).toEqual([]);
  expect(sayingIn(wordingsFrom(['Code']))(key('Nom'))).toEqual([]);
});
