import { describe, expect, test } from 'vitest';
import { refusalsIn } from '../../../utils/engine/recognise/refusals.ts';
import { french } from '../../../utils/portals/french.ts';

const isRefusal = refusalsIn(french);

describe('a line that says that something was refused', () => {
  test.each([
    'Identifiant ou mot de passe incorrect',
    'La saisie est erronée.',
    'Le numéro est faux.',
    'Cette date est fausse.',
    'Code invalide',
    'Le mot de passe ne respecte pas les règles.',
    'Compte inconnu',
    'Élève introuvable',
    'Une erreur est survenue.',
    'Ce code est périmé.',
    'Ce code a expiré.',
    'Votre session est expirée.',
    'Vous avez expiré le délai.',
    'Code expiré',
    'Ce n’est pas le bon code.',
    'Ce code n’est plus valable.',
    'Ce code n’est pas encore valide.',
    'Connexion pas possible',
    'Vous n’êtes pas reconnu.',
    'Nous n’avons pas pu vous trouver.',
    'Nous n’avons pas trouvé votre compte.',
    'Votre demande n’a pas abouti.',
    'Nous n’avons pas ce numéro.',
    'Les informations ne correspondent à aucun compte connu.',
    'Ce numéro ne figure dans aucun dossier.',
    'Cela ne nous permet pas de vous identifier.',
    'Ces informations ne concordent pas.',
    'Ce code ne va pas.',
    'Nous ne reconnaissons pas ce numéro.',
    'Le service ne vous reconnaît pas.',
    'Nous ne trouvons pas de compte.',
    'Numéro non reconnu',
    'Adresse non valide',
    'Aucun élève à ce nom.',
    'Aucune fiche à ce nom.',
    'Connexion impossible',
    'Code refusé',
    'Demandes refusées',
    'Refus de connexion',
    'Demande rejetée',
    'Ce numéro n’est rattaché à personne.',
    'Trop tard.',
    'Délai dépassé',
    'La connexion a échoué.',
    'Échec de la connexion',
    'Ce n’est pas celui attendu.',
    'Les informations ne sont pas bonnes.',
    'Raté !',
    'Mauvais code',
    'Mauvais « SMS » code',
    'Le compte n’est pas « Dupont » valide',
    'Désolé !',
    'Oups !',
    'Les deux mots de passe sont différents.',
    'Attention : code incorrect.',
    'Bonjour. Votre code est incorrect.',
    '« Attention » Un code incorrect a été saisi.',
    'Si bien que le code est refusé.',
    'Ces codes ne sont pas les bons.',
    'Ces codes ne sont pas bons.',
    'Code incorrect. Si besoin, demandez un autre code.',
  ])('« %s »', (line) => {
    expect(isRefusal(line)).toBe(true);
    expect(isRefusal(line.toUpperCase())).toBe(true);
    expect(isRefusal(`  ${line.replaceAll(' ', '  ')} `)).toBe(true);
    expect(isRefusal(line.normalize('NFD').replaceAll('’', "'"))).toBe(true);
  });
});

describe('a line that refuses nothing of this person, now', () => {
  test.each([
    ['it advises', 'Vérifiez vos informations avant de continuer.'],
    ['it asks', 'Saisissez le code reçu par SMS.'],
    ['it asks', 'Code incorrect ?'],
    ['it advises', 'Si le code est incorrect, recommencez.'],
    ['it advises', 'S’il est refusé, demandez un autre code.'],
    ['it advises', 'En cas d’erreur, contactez le collège.'],
    ['it advises', 'Lorsqu’un code est refusé, demandez-en un autre.'],
    ['it advises', 'Lorsque le code est refusé, demandez-en un autre.'],
    ['it advises', 'Quand le code est périmé, demandez-en un autre.'],
    ['it advises', 'Au cas où le code est invalide, recommencez.'],
    ['it advises', 'Faites vite, sinon le code est invalide.'],
    ['it advises', 'Passé ce délai, le code est invalide.'],
    ['it advises', 'Après trois essais, le compte est refusé.'],
    ['it advises', 'Au bout de trois essais, c’est impossible.'],
    ['it advises', 'Dès que le code est périmé, demandez-en un autre.'],
    ['it tells how long', 'Le code expire dans 30 minutes.'],
    ['it tells how long', 'Votre session expire à 12 h.'],
    ['it tells how long', 'Le code expire au bout de 30 minutes.'],
    ['it tells how long', 'Le code expire le 3 mars.'],
    ['it warns of any code', 'Un code incorrect est refusé.'],
    ['it warns of any code', 'Toute information erronée bloque la demande.'],
    ['it warns of any code', 'Tout code erroné bloque la demande.'],
    ['it warns of any code', '10 essais incorrects bloquent le compte.'],
    ['it warns of any code', 'Attention : trois essais incorrects bloquent le compte.'],
    ['it tells what may come', 'Votre demande sera refusée.'],
    ['it tells what may come', 'Un compte peut être refusé.'],
    ['it speaks of an older one', 'Le code précédent est invalide.'],
    ['it speaks of an older one', 'Le code d’hier est périmé.'],
    ['it asks for another one', 'Choisissez un mot de passe : il est différent de votre identifiant.'],
    ['there is none yet', 'Votre compte est inconnu, il n’existe pas encore.'],
    ['it is of cookies', 'Vous avez refusé les cookies.'],
    ['it is of cookies', 'Ce cookie est refusé.'],
    ['it quotes', 'Vous lisez « code incorrect » en rouge.'],
    ['another word', 'La panne fait terreur.'],
    ['another word', 'Un défaut d’affichage'],
    ['another word', 'Le faussaire'],
    ['another word', 'Vous êtes le bienvenu : aucun problème.'],
  ])('%s: « %s »', (_, line) => {
    expect(isRefusal(line)).toBe(false);
    expect(isRefusal(`  ${line.replaceAll(' ', '  ')} `)).toBe(false);
  });

  test('it is a text, no message', () => {
    const long = `Code incorrect. ${'Le collège répond aux familles. '.repeat(10)}`;
    expect(isRefusal(long)).toBe(false);
    const edge = `Code incorrect. ${'a'.repeat(284)}`;
    expect([isRefusal(edge), isRefusal(`${edge}a`)]).toEqual([true, false]);
  });
});
