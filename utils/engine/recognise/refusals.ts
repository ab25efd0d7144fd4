// What a page says when it has refused something. The words on EduConnect's own pages are not known (evidence card 2.7), so
// it is told by what all such sentences have in common, in French.

/** Letters without accents, the apostrophe a space. */
const plain = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'‘]/g, ' ');

const REFUSED =
  /incorrect|errone|\bfau(x|sse)\b|invalide|inconnu|introuvable|\berreur\b|perime|(a|est|avez|ete) expire|expire\b(?! (dans|a|au|apres|le)\b)|\b(pas|plus|jamais) (ete |pu |le |la |l |de |encore )*(bon|bonne|valable|valide|possible|permi|accept|attribu|rattach|associ|reconn|connu|trouv|retrouv|identifi|aboutir|abouti|poursuivre|vous trouver)|\bn (a|ont|avons) pas (ce|cette|de|abouti|pu)|\bne (nous |vous |lui )?(permet|correspond|figure|concord|va pas|convien|marche|fonctionne)|\b(reconnaissons|trouvons|retrouvons|connaissons|connait|reconnait|trouve|retrouve) pas|\bnon (reconn|valid|valable|trouv|attribu)|\baucun(e)? (eleve|dossier|compte|responsable|parent|enfant|personne|fiche|inscription|resultat)|\bimpossible|\brefuse(e|es)?\b|\brefus\b|rejet|n est (rattache|connu|associe|lie)|trop (vieux|tard|ancien)|\bdepasse(e|es|s)?\b|\bechou|\bechec|\bn est pas (le |la )?(bon|bonne|celui|celle)|\bne sont pas (les )?bon|\brate\b|mauvais (code|numero)|\bdesole|\boups\b|\b(est|sont) different/;

/** Advice for a case that may come, no refusal. */
const CONDITIONAL =
  /(^|\s)(si(?! bien)|s il|en cas|lorsqu\w*|quand|au cas ou|sinon|passe ce|apres|au bout|au dela|des que|tant que|afin|jusqu)(\s|$)|\?\s*$/;

/**
 * What holds for any code, what is still to come, and what is said of an older one: a refusal speaks of this one, now.
 * Cookies are the person's to refuse.
 */
const OF_ANOTHER =
  /(^|: |attention )(un|toute?|tous|deux|trois|quatre|cinq|\d+) (code|numero|nom|prenom|information|donnee|saisie|essai)s?\b|\b(sera|seront|serez|peut|peuvent|pourra|pourront) |\bprecedent|different de votre|n existe(nt)? (pas )?encore|\bhier\b|\bcookies?\b/;

/** A longer text is no message. */
const LONGEST = 300;

/**
 * Does a line say that something was refused? « Ce code a expiré » does; « Si le code a expiré, recommencez », « Un code
 * incorrect sera refusé » and what is only quoted do not.
 * @param text a line as it stands on the page
 */
export function isRefusal(text: string): boolean {
  if (text.length > LONGEST) return false;
  return plain(text)
    .replace(/«[^»]*»/g, '')
    .split(/(?<=[.!?:])\s+/)
    .some((sentence) => REFUSED.test(sentence) && !CONDITIONAL.test(sentence) && !OF_ANOTHER.test(sentence));
}
