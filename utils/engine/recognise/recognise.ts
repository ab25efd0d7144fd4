import type { PageName } from '../../model/names.ts';
import type { Clue, Page, Part, Portal, SimpleClue } from '../../model/portal.ts';
import { alternatives, holds, locate } from './clues.ts';
import type { Item, ItemKind, Snapshot } from './snapshot.ts';
import { key } from './text.ts';

/** Why a page was recognised: each of these clues was seen. */
export type Reasons = readonly SimpleClue[];

export type Verdict =
  | {
      kind: 'recognised';
      page: PageName;
      reasons: Reasons;
      parts: Readonly<Record<string, FoundPart>>;
      /** The page shows an error; a banner about something else is none. */
      alert: boolean;
      /** To be told only after a moment of quiet. */
      patient?: true;
    }
  | { kind: 'unsure'; pages: readonly PageName[] }
  /** `portal` is missing where no portal has this host: nothing is ever drawn there. */
  | { kind: 'unknown'; portal?: string };

/** A part of the page seen now: its label as it stands there, and its position in `snapshot.items` where it was found. */
export interface FoundPart {
  label: string;
  item?: number;
  /** It was looked for and not found: its label stands nowhere and is not quoted. What it is called in plain words, or nothing. */
  missing?: string;
  /** Of a part that stands there several times: the others. */
  others?: readonly number[];
  /** What stands there, where it is too long to be quoted. */
  text?: string;
}

/** How one page's rule was judged: what was seen, what was missing, what was seen and must not be. */
export interface Judgement {
  matches: boolean;
  held: SimpleClue[];
  missing: Clue[];
  forbidden: Clue[];
}

/** The portal that this address belongs to: exact host, https. Look-alikes, plain http: none. */
export function portalAt(portals: readonly Portal[], at: { secure: boolean; host: string }): Portal | undefined {
  return at.secure ? portals.find(({ hosts }) => hosts.includes(at.host)) : undefined;
}

/**
 * May a frame at this address be read and pointed at? Only where the top page is of the same portal, which is asked apart.
 * @param at the frame's own address
 */
export function mayFrame({ hosts, frames = [] }: Portal, at: { secure: boolean; host: string }): boolean {
  return at.secure && (hosts.includes(at.host) || frames.some((pattern) => at.host.endsWith(pattern.slice(1))));
}

const baseOf = ({ refines }: Page, portal: Portal): Page | undefined =>
  refines === undefined ? undefined : portal.pages[refines];

/** Judges one rule of a portal, with the rule that it refines. */
export function judge(page: Page, portal: Portal, snapshot: Snapshot): Judgement {
  const base = baseOf(page, portal);
  const rules = base ? [base, page] : [page];
  const all = rules.flatMap((rule) => rule.all ?? []);
  const groups = rules.flatMap((rule) => (rule.any ? [rule.any] : []));
  const seen = (clue: Clue) => holds(clue, snapshot);
  const held = [...all, ...groups.flat()].flatMap(alternatives).filter(seen);
  const missing = [...all.filter((clue) => !seen(clue)), ...groups.filter((group) => !group.some(seen)).flat()];
  const forbidden = rules.flatMap((rule) => rule.none ?? []).filter(seen);
  return { matches: missing.length === 0 && forbidden.length === 0, held, missing, forbidden };
}

/** Labels longer than this are a label with its hint; the portal file's own label is quoted instead. */
const LONGEST_LABEL = 60;

/** Things that are read, not used: two copies of a message say one thing. */
const READ: readonly ItemKind[] = ['alert', 'text', 'heading', 'other'];

function sayTheSame([first, ...others]: readonly number[], { items }: Snapshot): boolean {
  const words = (index: number | undefined) => {
    const { kind, text } = items[index ?? -1] ?? {};
    return kind && READ.includes(kind) ? key(text ?? '') : '';
  };
  return words(first) !== '' && others.every((other) => words(other) === words(first));
}

/**
 * The first clue that finds exactly one thing wins: of two things with the same name, none is pointed at, unless every
 * one of them is meant.
 */
function findPart(part: Part, snapshot: Snapshot): FoundPart {
  for (const clue of part.clues) {
    const all = locate(clue, snapshot);
    const [item, ...rest] = all;
    if (item === undefined) continue;
    const others = rest.length > 0 && sayTheSame(all, snapshot) ? [] : rest;
    if (others.length > 0 && !part.every) continue;
    if (others.length > 0) return { label: part.label, item, others };
    if (part.personal) return { label: part.label, item };
    const { text = '', role } = snapshot.items[item] ?? {};
    if (text.length > LONGEST_LABEL) return { label: part.label, item, text };
    return { label: text === '' || role === 'list' ? part.label : text, item };
  }
  return { label: part.label, missing: part.called ?? '' };
}

/**
 * Which page is this? A pure function of what the page shows; no scores, no order (DESIGN.md, « Recognising a page »).
 * @param portals the portals that count; the first question is always the address
 * @param snapshot what the page shows
 */
export function recognise(portals: readonly Portal[], snapshot: Snapshot): Verdict {
  const portal = portalAt(portals, snapshot);
  if (!portal) return { kind: 'unknown' };
  const matching = Object.entries(portal.pages).filter(([, page]) => judge(page, portal, snapshot).matches);
  const left = matching.filter(([name]) => !matching.some(([, page]) => page.refines === name));
  const [found, ...more] = left;
  if (!found) return { kind: 'unknown', portal: portal.id };
  if (more.length > 0) return { kind: 'unsure', pages: left.map(([name]) => `${portal.id}/${name}` as PageName) };
  const [name, page] = found;
  return {
    kind: 'recognised',
    page: `${portal.id}/${name}` as PageName,
    reasons: judge(page, portal, snapshot).held,
    parts: mapParts(page, portal, (part) => findPart(part, snapshot)),
    alert: snapshot.items.some(isError),
    ...(page.patient && { patient: true }),
  };
}

/** What an alert says where something was refused. A banner of the start of the year says none of it. */
const REFUSAL =
  /erreur|incorrect|invalide|refus|expir|impossible|introuvable|échou|vérifi|correspond|respect|pas (été |de )?(trouv|reconn|permi|possible)|ne permet|aucun/i;

const isError = ({ kind, form, text }: Item): boolean => kind === 'alert' && (form !== undefined || REFUSAL.test(text));

/** Every part of a page, its own and those of the page that it refines. */
function mapParts(page: Page, portal: Portal, find: (part: Part) => FoundPart): Record<string, FoundPart> {
  const parts = Object.entries({ ...baseOf(page, portal)?.parts, ...page.parts });
  return Object.fromEntries(parts.map(([name, part]) => [name, find(part)]));
}

/**
 * The parts of a page that is not in sight, each with the label of its portal's file.
 * @returns undefined where the portal is not among these
 */
export function labelsOf(name: PageName, portals: readonly Portal[]): Record<string, FoundPart> | undefined {
  const [id, pageId = ''] = name.split('/');
  const portal = portals.find((one) => one.id === id);
  const page = portal?.pages[pageId];
  return portal && page && mapParts(page, portal, ({ label }) => ({ label }));
}
