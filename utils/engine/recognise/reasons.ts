import type { Clue, Phrase, Portal } from '../../model/portal.ts';
import { judge, portalAt, type Verdict } from './recognise.ts';
import type { Snapshot } from './snapshot.ts';

const quote = (phrase: Phrase) =>
  (typeof phrase === 'string' ? [phrase] : phrase).map((one) => `« ${one} »`).join(' ou ');

const FIELDS: Record<string, string> = {
  identifier: 'identifiant',
  password: 'mot de passe',
  'new-password': 'nouveau mot de passe',
  phone: 'téléphone',
  email: 'adresse mail',
  code: 'code',
  captcha: 'lettres à recopier',
  'last-name': 'nom',
  'first-name': 'prénom',
  'birth-date': 'date de naissance',
  day: 'jour',
  month: 'mois',
  year: 'année',
  radio: 'choix',
  checkbox: 'case à cocher',
  list: 'liste',
  text: 'texte',
};

/** One clue in words; the same for the parent (« Pourquoi cette aide ? »), the contributor and the bug report. */
export function inWords(clue: Clue): string {
  if ('oneOf' in clue) return clue.oneOf.map(inWords).join(' ou ');
  if ('address' in clue)
    return clue.exact ? `la suite de l’adresse est ${clue.address}` : `l’adresse continue par ${clue.address}`;
  if ('title' in clue) return `l’onglet s’appelle ${quote(clue.title)}`;
  if ('heading' in clue) return `un titre dit ${quote(clue.heading)}`;
  if ('button' in clue) return `un bouton ou un lien dit ${quote(clue.button)}`;
  if ('linkTo' in clue) return `un lien mène à ${clue.linkTo}`;
  if ('field' in clue) return `une case demande : ${FIELDS[clue.field]}${clue.label ? ` (${quote(clue.label)})` : ''}`;
  if ('alert' in clue) return `un message d’erreur dit ${quote(clue.alert)}`;
  if ('text' in clue) return `la page dit ${quote(clue.text)}`;
  if ('testId' in clue) return `un élément porte le repère de test ${clue.testId}`;
  if ('id' in clue) return `un élément porte l’identifiant ${clue.id}`;
  return `un élément répond à ${clue.css}`;
}

/** Why this verdict, a line each. */
export function reasonsInWords(verdict: Verdict, host: string): string[] {
  const at = `l’adresse est exactement ${host}`;
  if (verdict.kind === 'recognised') return [at, ...verdict.reasons.map(inWords)];
  if (verdict.kind === 'unsure') return [at, `plusieurs pages sont possibles : ${verdict.pages.join(', ')}`];
  return verdict.portal === undefined
    ? [`${host} n’est pas sur ma liste, ou la page n’est pas en https`]
    : [at, 'aucune page connue ne lui ressemble'];
}

/**
 * For whoever mends a portal file: each page of the portal and what keeps it from matching.
 * @returns a line for each page that does not match, the nearest first
 */
export function nearMisses(portals: readonly Portal[], snapshot: Snapshot): string[] {
  const portal = portalAt(portals, snapshot);
  if (!portal) return [];
  return Object.entries(portal.pages)
    .map(([name, page]) => ({ name, ...judge(page, portal, snapshot) }))
    .filter(({ matches }) => !matches)
    .sort(
      (a, b) =>
        a.missing.length + a.forbidden.length - b.missing.length - b.forbidden.length || b.held.length - a.held.length,
    )
    .map(({ name, missing, forbidden }) => {
      const lacks = missing.map((clue) => `il manque : ${inWords(clue)}`);
      const clashes = forbidden.map((clue) => `exclu parce que : ${inWords(clue)}`);
      return `${portal.id}/${name} — ${[...lacks, ...clashes].join(' ; ')}`;
    });
}
