import type { FieldRole, PageName } from '../../model/names.ts';
import type { Clue, Page, Part, Portal, SimpleClue } from '../../model/portal.ts';
import { alternatives, holds, locate } from './clues.ts';
import { type Item, READ, type Snapshot } from './snapshot.ts';
import { key } from './text.ts';

/** Why a page was recognised: each of these clues was seen. */
export type Reasons = readonly SimpleClue[];

/** A page, with why it is taken for that and where its parts are. */
export interface Sight {
  page: PageName;
  reasons: Reasons;
  parts: Readonly<Record<string, FoundPart>>;
  /** The page shows an error; a banner about something else is none. */
  alert: boolean;
  /** To be told only after a moment of quiet. */
  patient?: true;
  /** A dialog stands before all of it. */
  covered?: true;
}

/** The ladder: each rung says less and stays true (DESIGN.md, « Recognising a page »). */
export type Verdict =
  | ({ kind: 'recognised' } & Sight)
  /** No rule holds, or several do; what is asked fits this page, and the Way leads here. */
  | ({ kind: 'likely' } & Sight)
  | { kind: 'unsure'; pages: readonly PageName[] }
  /**
   * `portal` is missing where no portal has this host: nothing is ever drawn there. `fields`: what the page asks for.
   * `pastLogin`: the address is none of the login, so that nothing is asked either.
   */
  | { kind: 'unknown'; portal?: string; fields?: readonly FieldRole[]; pastLogin?: true };

/** The pages recognised in this tab lately, the newest last. */
export type Way = readonly PageName[];

/** A part of the page seen now: its label as it stands there, and its position in `snapshot.items` where it was found. */
export interface FoundPart {
  label: string;
  item?: number;
  /** It was looked for and not found: its label stands nowhere and is not quoted. What it is called in plain words, or nothing. */
  missing?: string;
  /** No words stand on it, or not one thing alone: what it is called in plain ones. */
  named?: string | undefined;
  /** Of a part that stands there several times: the others. */
  others?: readonly number[];
  /** What stands there, where it is too long to be quoted. */
  text?: string | undefined;
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

/** The rule of a page, and the one that it refines. */
export function rulesOf(page: Page, portal: Portal): readonly Page[] {
  const base = baseOf(page, portal);
  return base ? [base, page] : [page];
}

/** Does a page's rule hold? */
function matches(page: Page, portal: Portal, snapshot: Snapshot): boolean {
  const seen = (clue: Clue) => holds(clue, snapshot);
  return rulesOf(page, portal).every(
    ({ all = [], any, none = [] }) => all.every(seen) && (any?.some(seen) ?? true) && !none.some(seen),
  );
}

/** The clues of a page's rule that are seen. */
export const heldOf = (page: Page, portal: Portal, snapshot: Snapshot): SimpleClue[] =>
  rulesOf(page, portal)
    .flatMap(({ all = [], any = [] }) => [...all, ...any])
    .flatMap(alternatives)
    .filter((clue) => holds(clue, snapshot));

/** Labels longer than this are a label with its hint; the portal file's own label is quoted where it stands in it. */
const LONGEST_LABEL = 60;

/** Two copies of a message say one thing; two fields or buttons of one name are two. */
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
    const others = sayTheSame(all, snapshot) ? [] : rest;
    if (others.length > 0 && !part.every) continue;
    const { text = '', role } = snapshot.items[item] ?? {};
    const isLong = text.length > LONGEST_LABEL;
    const label = !text || isLong || role === 'list' ? part.label : text;
    // What is somebody's own is never quoted; several things are named where the part has a name.
    if (part.every || part.personal)
      return { label: part.personal || part.called ? part.label : label, item, others, named: part.called };
    // Where no words stand on it, or many and none of them the label, it is named, not quoted.
    const stands = isLong ? key(text).includes(key(part.label)) : text;
    return { label, item, named: stands ? undefined : part.called, text: isLong ? text : undefined };
  }
  return { label: part.label, missing: part.called ?? '' };
}

/** What can be used now: what stands behind an open dialog is kept in its place, but says nothing. */
function frontOf(snapshot: Snapshot): Snapshot {
  if (!snapshot.items.some(({ behind }) => behind)) return snapshot;
  const items = snapshot.items.map((item): Item => (item.behind ? { kind: 'other', text: '' } : item));
  return { ...snapshot, items };
}

type Named = readonly [name: string, page: Page];

const pagesOf = (portal: Portal, counts: (page: Page) => unknown): Named[] =>
  Object.entries(portal.pages).filter(([, page]) => counts(page));

/** The pages whose rule holds, without those that another one of them refines. */
function matching(portal: Portal, snapshot: Snapshot): Named[] {
  const all = pagesOf(portal, (page) => matches(page, portal, snapshot));
  return all.filter(([name]) => !all.some(([, page]) => page.refines === name));
}

/** The pages that may be meant, although their words are not understood: what they ask for is there, and nothing speaks against it. */
function fitting(portal: Portal, snapshot: Snapshot): Named[] {
  const seen = (clue: Clue) => holds(clue, snapshot);
  return pagesOf(portal, ({ fits, none = [] }) => fits?.every(seen) && !none.some(seen));
}

/** A field of which nobody can tell what it asks for. */
const isUntold = (clue: Clue): boolean => 'field' in clue && clue.field === 'text' && clue.label === undefined;

/** The pages that may be meant where some labels are not understood: what is understood does not speak against them. */
function perhapsFitting(portal: Portal, snapshot: Snapshot): Named[] {
  const untold = snapshot.items.some(({ role }) => role === 'text');
  if (!untold) return [];
  return pagesOf(
    portal,
    ({ fits, none = [] }) => fits && !none.some((clue) => !isUntold(clue) && holds(clue, snapshot)),
  );
}

/** The pages that ask for nothing, and against which nothing speaks. */
const speaking = (portal: Portal, snapshot: Snapshot): Named[] =>
  pagesOf(portal, ({ fits, after, none = [] }) => !fits && after && !none.some((clue) => holds(clue, snapshot)));

/** Of these, those to which the Way leads: by the newest page of it that leads to any. */
function ledBy(way: Way, portal: Portal, pages: readonly Named[]): Named[] {
  for (const last of way.toReversed()) {
    const led = pages.filter(([name, { after = [] }]) => `${portal.id}/${name}` === last || after.includes(last));
    if (led.length > 0) return led;
  }
  return [];
}

const nameIn = (portal: Portal, name: string) => `${portal.id}/${name}` as PageName;

function see([name, page]: Named, portal: Portal, snapshot: Snapshot): Sight {
  return {
    page: nameIn(portal, name),
    reasons: heldOf(page, portal, snapshot),
    parts: mapParts(page, portal, (part) => findPart(part, snapshot)),
    alert: snapshot.items.some(isError),
    ...(page.patient && { patient: true }),
  };
}

/**
 * Which page is this? A pure function of what the page shows and of the way come; no scores, no order (DESIGN.md,
 * « Recognising a page »). The Way only chooses between what fits: it never changes what is recognised.
 * @param portals the portals that count; the first question is always the address
 * @param snapshot what the page shows
 * @param way the pages recognised in this tab in the last 30 minutes
 * @param denied pages of which the person says that it is none of them; what is recognised cannot be denied
 */
export function recognise(
  portals: readonly Portal[],
  snapshot: Snapshot,
  way: Way = [],
  denied: readonly PageName[] = [],
): Verdict {
  const portal = portalAt(portals, snapshot);
  if (!portal) return { kind: 'unknown' };
  const front = frontOf(snapshot);
  const verdict = judgeAll(portal, front, way, denied);
  if (verdict.kind !== 'unknown' || front === snapshot) return verdict;
  // The dialog is none of the pages: what stands behind it is told, and that it is covered.
  const behind = judgeAll(portal, snapshot, way, denied);
  return behind.kind === 'recognised' || behind.kind === 'likely' ? { ...behind, covered: true } : verdict;
}

/** The ladder, for what of a page counts. */
function judgeAll(portal: Portal, front: Snapshot, way: Way, denied: readonly PageName[]): Verdict {
  const matched = matching(portal, front);
  const [found, ...more] = matched;
  if (found && more.length === 0) return { kind: 'recognised', ...see(found, portal, front) };
  const possible = (found ? matched : fitting(portal, front)).filter(
    ([name]) => !denied.includes(nameIn(portal, name)),
  );
  const [led, ...others] = ledBy(way, portal, possible);
  if (led && others.length === 0) return { kind: 'likely', ...see(led, portal, front) };
  const pages = (others.length > 0 ? [led as Named, ...others] : possible).map(([name]) => nameIn(portal, name));
  // What only fits is worth a question on the way; elsewhere it may be any page.
  if (pages.length > 0 && (found || way.length > 0)) return { kind: 'unsure', pages };
  const fields = fieldsIn(front);
  // Where words or labels are not understood, the Way knows what may come: it is asked, never believed.
  const told = ledBy(way, portal, fields.length > 0 ? perhapsFitting(portal, front) : speaking(portal, front));
  const asked = told.map(([name]) => nameIn(portal, name)).filter((name) => !denied.includes(name));
  if (asked.length > 0) return { kind: 'unsure', pages: asked };
  return { kind: 'unknown', portal: portal.id, fields, ...(isPastLogin(portal, front) && { pastLogin: true }) };
}

/** Is this no page of the login, by its address? */
const isPastLogin = ({ loginPaths }: Portal, { path }: Snapshot): boolean =>
  loginPaths !== undefined &&
  !loginPaths.some((one) => (one.startsWith('=') ? path === one.slice(1) : path.startsWith(one)));

/** What the fields of a page ask for, as far as it is known. */
const fieldsIn = ({ items }: Snapshot): FieldRole[] => [
  ...new Set(items.flatMap(({ role }) => (role === undefined ? [] : [role]))),
];

/**
 * The page that the person says it is, for as long as it stands.
 * @returns undefined where no portal of these has it
 */
export function asPage(name: PageName, portals: readonly Portal[], snapshot: Snapshot): Verdict | undefined {
  const portal = portalAt(portals, snapshot);
  const named = portal && Object.entries(portal.pages).find(([id]) => nameIn(portal, id) === name);
  return named && { kind: 'recognised', ...see(named, portal, frontOf(snapshot)) };
}

/** A banner of the start of the year says no refusal, and stands in no form. */
const isError = ({ kind, form, refusal }: Item): boolean =>
  kind === 'alert' && (form !== undefined || refusal === true);

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
  return (
    portal &&
    page &&
    mapParts(page, portal, ({ label, called, every, personal }) => ({
      label,
      ...((every || personal) && { named: called }),
    }))
  );
}
