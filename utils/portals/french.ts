import type { PageLanguage } from '../model/portal.ts';

/**
 * How pages in French speak of what a field asks for, and of what they refuse. The words on EduConnect's own pages are not
 * known (evidence card 2.7), so both are told by what all such labels and sentences have in common.
 */
export const french: PageLanguage = {
  // In this order: « Code reçu par SMS sur votre téléphone mobile » is a code, « Identifiant (adresse mail) » an identifier.
  labels: [
    [String.raw`\bindicatif\b|^ *pays\b`, 'list'],
    [String.raw`\bcode\b.*\b(sms|validation|telephone|mobile)`, 'code'],
    ['captcha|recopie|code de securite|caracteres (de l|affich)', 'captcha'],
    [String.raw`\bcode (d. ?|de l.? ?)?(rattachement|etablissement|etudiant|uai|ecole)|code postal`, 'text'],
    [String.raw`\bcode\b|\bchiffre \d|\b(six|6) chiffres`, 'code'],
    [String.raw`identifiant|\busername\b|nom d.utilisateur`, 'identifier'],
    ['nom de (naissance|famille|jeune fille|l.usage)', 'last-name'],
    // One piece of a date, then the whole of it: « Jour de naissance » is no date of birth.
    [String.raw`^ *(jour\b|jj?$)`, 'day'],
    [String.raw`^ *(mois\b|mm?$)`, 'month'],
    [String.raw`^ *(annee\b|a{2,4}$)`, 'year'],
    [String.raw`date de naissance|naissance|\bne\(?e?\)? le\b|\bjj.?mm.?aa`, 'birth-date'],
    // « 06 12 34 56 78 » as an example.
    [String.raw`telephone|portable|mobile|\b0[67](?:[ .]?\d\d){4}\b`, 'phone'],
    [String.raw`e-?mail|courriel|adresse mail|electronique|^ *mel\b`, 'email'],
    ['prenom', 'first-name'],
    // « No m »: a word that the markup cuts in two.
    [String.raw`\bnom\b|^n ?o ?m$`, 'last-name'],
  ],
  names: [
    ['captcha', 'captcha'],
    [String.raw`\b(j_)?username\b|identifiant|^login\b`, 'identifier'],
    ['^jour', 'day'],
    ['^mois', 'month'],
    ['^annee', 'year'],
    ['mobile|telephone|portable', 'phone'],
    ['mail|courriel', 'email'],
    ['^code|otp', 'code'],
  ],
  // « Tout accepter » is never advised.
  closes:
    '^(×|x|✕|fermer|fermer .*|refuser|tout refuser|refuser tout|continuer sans accepter|non merci|plus tard|j.ai compris|compris|d.accord|ok|masquer)$',
  password: 'mot de passe',
  newPassword: 'nouveau|confirm|choisi',
  refused: String.raw`incorrect|errone|\bfau(x|sse)\b|invalide|inconnu|introuvable|\berreur\b|perime|(a|est|avez|ete) expire|expire\b(?! (dans|a|au|apres|le)\b)|\b(pas|plus|jamais) (ete |pu |le |la |l |de |encore )*(bon|bonne|valable|valide|possible|permi|accept|attribu|rattach|associ|reconn|connu|trouv|retrouv|identifi|aboutir|abouti|poursuivre|vous trouver)|\bn (a|ont|avons) pas (ce|cette|de|abouti|pu)|\bne (nous |vous |lui )?(permet|correspond|respect|figure|concord|va pas|convien|marche|fonctionne)|\b(reconnaissons|trouvons|retrouvons|connaissons|connait|reconnait|trouve|retrouve) pas|\bnon (reconn|valid|valable|trouv|attribu)|\baucun(e)? (eleve|dossier|compte|responsable|parent|enfant|personne|fiche|inscription|resultat)|\bimpossible|\brefuse(e|es)?\b|\brefus\b|rejet|n est (rattache|connu|associe|lie)|trop (vieux|tard|ancien)|\bdepasse(e|es|s)?\b|\bechou|\bechec|\bn est pas (le |la )?(bon|bonne|celui|celle)|\bne sont pas (les )?bon|\brate\b|mauvais (code|numero)|\bdesole|\boups\b|\b(est|sont) different`,
  // Advice for a case that may come.
  conditional: String.raw`(^|\s)(si(?! bien)|s il|en cas|lorsqu\w*|quand|au cas ou|sinon|passe ce|apres|au bout|au dela|des que|tant que|afin|jusqu)(\s|$)|\?\s*$`,
  // What holds for any code, what is still to come, and what is said of an older one: a refusal speaks of this one, now.
  // Cookies are the person's to refuse.
  ofAnother: String.raw`(^|: |attention )(un|toute?|tous|deux|trois|quatre|cinq|\d+) (code|numero|nom|prenom|information|donnee|saisie|essai)s?\b|\b(sera|seront|serez|peut|peuvent|pourra|pourront) |\bprecedent|different de votre|n existe(nt)? (pas )?encore|\bhier\b|\bcookies?\b`,
};
