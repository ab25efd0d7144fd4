import { defineMessages } from '../model/define.ts';
import type { Message } from '../model/journey.ts';
import { BLANK } from '../model/letters.ts';
import type { MessageId } from '../model/names.ts';

/** A letter to the school: who writes, for which child, and the request between. Nothing of it is stored. */
function letter(id: MessageId, title: string, subject: string, request: readonly string[]): Message {
  return {
    id,
    title,
    subject,
    lines: [
      'Bonjour,',
      `Je suis le parent de ${BLANK} (prénom et nom de mon enfant).`,
      `Sa classe : ${BLANK}`,
      ...request,
      'Merci d’avance.',
      `Nom et prénom du parent : ${BLANK}`,
      `Téléphone portable : ${BLANK}`,
      `Date : ${BLANK}`,
    ],
  };
}

/** What to ask the school for, word for word, where only it can help (journeys/README.md, « Where parents get stuck »). */
export const messages = defineMessages([
  letter('wrong-number', 'Mon numéro ou mon nom n’est pas reconnu', 'EduConnect : corriger mes coordonnées', [
    'EduConnect n’accepte pas mon numéro de portable.',
    'Pouvez-vous vérifier mon nom, mon prénom et mon numéro dans votre fichier ?',
    'C’est le fichier des élèves (SIECLE, ou ONDE pour les écoles).',
    `Mon bon numéro est : ${BLANK}`,
    `Mon nom et mon prénom exacts sont : ${BLANK}`,
    'Prévenez-moi quand c’est corrigé. Je recommencerai.',
  ]),
  letter('new-notification', 'Je n’ai pas de feuille, ou elle ne marche plus', 'EduConnect : nouvelle feuille', [
    'Je n’ai pas de feuille EduConnect, ou elle ne marche plus.',
    'Elle est perdue, ou elle a plus de 3 mois.',
    'Pouvez-vous en imprimer une nouvelle pour moi (la « notification ») ?',
    'Il me faut l’identifiant et le mot de passe provisoire de parent.',
  ]),
  letter('other-account', 'Un de mes enfants est sur un autre compte', 'EduConnect : identifiant de mon autre compte', [
    'J’ai plusieurs comptes EduConnect de parent.',
    `L’enfant qui est sur l’autre compte : ${BLANK}`,
    'Pouvez-vous me donner l’identifiant de cet autre compte ?',
    'Il me faut aussi un nouveau mot de passe provisoire.',
    'Vérifiez aussi que mon nom et mon prénom sont identiques partout.',
  ]),
  letter('missing-child', 'Un de mes enfants manque', 'EduConnect : un enfant manque sur mon compte', [
    'Un de mes enfants manque sur mon compte EduConnect.',
    `L’enfant que je ne vois pas : ${BLANK}`,
    'Pouvez-vous vérifier que je suis bien son responsable dans votre fichier ?',
    'Mon nom et mon prénom doivent être identiques pour tous mes enfants.',
    `Mon nom et mon prénom exacts sont : ${BLANK}`,
  ]),
  letter('wrong-child', 'Je vois un enfant qui n’est pas le mien', 'EduConnect : un enfant à retirer de mon compte', [
    'EduConnect me montre un enfant qui n’est pas le mien.',
    `L’enfant qui n’est pas le mien : ${BLANK}`,
    'Pouvez-vous corriger votre fichier ? Je ne suis pas son responsable.',
  ]),
  letter('wrong-birth-date', 'Une date de naissance est refusée', 'EduConnect : vérifier une date de naissance', [
    'EduConnect refuse la date de naissance de mon enfant.',
    `La bonne date de naissance est : ${BLANK}`,
    'Pouvez-vous vérifier cette date dans votre fichier ?',
  ]),
  letter('lost-identifier', 'J’ai tout perdu', 'EduConnect : identifiant et mot de passe perdus', [
    'J’ai perdu mon identifiant et mon mot de passe EduConnect.',
    'Je ne reçois ni SMS ni mail pour les retrouver.',
    'Pouvez-vous me donner mon identifiant et un nouveau mot de passe provisoire ?',
    'Vérifiez aussi le numéro de portable que vous avez pour moi.',
  ]),
  letter('unknown-account', 'L’ENT ne connaît pas mon compte', 'ENT : mon compte n’est pas reconnu', [
    'Je me connecte à EduConnect sans problème.',
    'L’ENT répond que mon compte n’est pas reconnu.',
    'Mon enfant est-il bien lié à mon compte dans {this-school} ?',
    'Mon compte est-il bien créé dans l’ENT ?',
  ]),
  letter('pronote-refused', 'Pronote me refuse l’accès', 'Pronote : ouvrir mon accès de parent', [
    'Je me connecte à l’ENT sans problème.',
    'Pronote répond « Accès refusé ».',
    'Pouvez-vous cocher « Accès à l’Espace Parents » sur ma fiche ?',
    'Vérifiez aussi que je suis bien le responsable de mon enfant.',
  ]),
]);
