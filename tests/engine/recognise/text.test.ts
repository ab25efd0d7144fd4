import { expect, test } from 'vitest';
import { key, says } from '../../../utils/engine/recognise/text.ts';

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

test('words cut short are not the words', () => {
  expect(says(key('Nouveau mot de passe…'), 'Nouveau mot de passe')).toBe(false);
  expect(says(key('Continuer sur Éducation…'), 'Continuer sur …')).toBe(true);
});
