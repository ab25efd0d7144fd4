import type { FieldRole } from '../../model/names.ts';
import type { Clue, Phrase, Portal, SimpleClue } from '../../model/portal.ts';
import { type ClueKind, type ClueOf, kindOf } from './clues.ts';
import { judge } from './judge.ts';
import { portalAt, type Verdict } from './recognise.ts';
import type { Snapshot } from './snapshot.ts';

const quote = (phrase: Phrase) =>
  (typeof phrase === 'string' ? [phrase] : phrase).map((one) => `« ${one} »`).join(' ou ');

const FIELDS: Record<FieldRole, string> = {
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

const anyOf = (roles: readonly FieldRole[]) => roles.map((role) => FIELDS[role]).join(', ');

/** What each kind of clue says: a kind that is forgotten here does not compile. How it is found: clues.ts. */
const WORDS: { readonly [Kind in ClueKind]: (clue: ClueOf<Kind>) => string } = {
  address: ({ address, exact }) =>
    exact ? `la suite de l’adresse est ${address}` : `l’adresse continue par ${address}`,
  title: ({ title }) => `l’onglet s’appelle ${quote(title)}`,
  heading: ({ heading }) => `un titre dit ${quote(heading)}`,
  button: ({ button }) => `un bouton ou un lien dit ${quote(button)}`,
  linkTo: ({ linkTo }) => `un lien mène à ${linkTo}`,
  field: ({ field, label }) => `une case demande : ${FIELDS[field]}${label ? ` (${quote(label)})` : ''}`,
  fields: ({ fields, count, orMore }) => `${count} case(s)${orMore ? ' ou plus' : ''} demandent : ${anyOf(fields)}`,
  refusal: ({ refusal }) =>
    refusal === true ? 'la page dit que quelque chose est refusé' : `la page refuse par ${quote(refusal)}`,
  alert: ({ alert }) => `un message d’erreur dit ${quote(alert)}`,
  text: ({ text }) => `la page dit ${quote(text)}`,
  testId: ({ testId }) => `un élément porte le repère de test ${testId}`,
  id: ({ id }) => `un élément porte l’identifiant ${id}`,
  css: ({ css }) => `un élément répond à ${css}`,
};

/** One clue in words; the same for the parent (« Pourquoi cette aide ? »), the contributor and the bug report. */
export function inWords(clue: Clue): string {
  if ('oneOf' in clue) return clue.oneOf.map(inWords).join(' ou ');
  return (WORDS[kindOf(clue)] as (one: SimpleClue) => string)(clue);
}

/** Why this verdict, a line each. */
export function reasonsInWords(verdict: Verdict, host: string): string[] {
  const at = `l’adresse est exactement ${host}`;
  if (verdict.kind === 'recognised') return [at, ...verdict.reasons.map(inWords)];
  if (verdict.kind === 'likely')
    return [at, ...verdict.reasons.map(inWords), 'les pages d’avant mènent ici, et ce qui est demandé y correspond'];
  if (verdict.kind === 'unsure') {
    const many = verdict.pages.length > 1 ? 'plusieurs pages sont possibles' : 'une page est possible, sans être sûre';
    return [at, `${many} : ${verdict.pages.join(', ')}`];
  }
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
