import type { Clue, Portal, SimpleClue } from '../../model/portal.ts';
import { type Item, PRESSABLE, type Snapshot } from './snapshot.ts';
import { key, remembering, says } from './text.ts';

/** Each clue asks it of each item. */
const keyOf = remembering(key);

/** Every kind of clue, by the word that it is written with. */
export type ClueKind =
  | 'address'
  | 'title'
  | 'heading'
  | 'button'
  | 'linkTo'
  | 'field'
  | 'fields'
  | 'refusal'
  | 'alert'
  | 'text'
  | 'testId'
  | 'id'
  | 'css';

export type ClueOf<Kind extends ClueKind> = Extract<SimpleClue, Record<Kind, unknown>>;

/** How a kind of clue is found. */
interface Knowledge<C> {
  /** Of a clue about one thing: is this item the one? */
  picks?: (clue: C, item: Item, snapshot: Snapshot) => boolean;
  /** Of a clue about the page as a whole: does it hold? */
  holds?: (clue: C, snapshot: Snapshot) => boolean;
}

/** The fields of these roles, in their order. */
const fieldsOf = ({ fields }: ClueOf<'fields'>, { items }: Snapshot): Item[] =>
  items.filter(({ role }) => role && fields.includes(role));

const isCount = ({ count, orMore }: ClueOf<'fields'>, found: number): boolean =>
  orMore ? found >= count : found === count;

/**
 * How each kind is found: a kind that is forgotten here does not compile, nor one that is forgotten in needs.ts (what the
 * reader gathers for it), in reasons.ts (what it says) or in wordings.ts (the words that it knows).
 */
const KNOWLEDGE: { readonly [Kind in ClueKind]: Knowledge<ClueOf<Kind>> } = {
  address: {
    holds: ({ address, exact }, { path }) => (exact ? path === address : path.startsWith(address)),
  },
  title: {
    holds: ({ title }, snapshot) => says(keyOf(snapshot.title), title),
  },
  heading: {
    picks: ({ heading }, item) => item.kind === 'heading' && says(keyOf(item.text), heading),
  },
  button: {
    picks: ({ button, formOf }, item, { items }) => {
      if (!PRESSABLE.includes(item.kind) || !says(keyOf(item.text), button)) return false;
      return !formOf || items.some((other) => other.role === formOf && other.form === item.form);
    },
  },
  linkTo: {
    picks: ({ linkTo }, item) => item.kind === 'link' && (item.to?.startsWith(linkTo) ?? false),
  },
  field: {
    picks: ({ field, label }, item) => item.role === field && (!label || says(keyOf(item.text), label)),
  },
  fields: {
    holds: (clue, snapshot) => isCount(clue, fieldsOf(clue, snapshot).length),
    picks: (clue, item, snapshot) => {
      const all = fieldsOf(clue, snapshot);
      if (!isCount(clue, all.length)) return false;
      return clue.each ? all.includes(item) : clue.nth !== undefined && all[clue.nth - 1] === item;
    },
  },
  refusal: {
    picks: ({ refusal }, item) => item.refusal === true && (refusal === true || says(keyOf(item.text), refusal)),
  },
  alert: {
    picks: ({ alert }, item) => item.kind === 'alert' && says(keyOf(item.text), alert),
  },
  text: {
    picks: ({ text }, item) => says(keyOf(item.text), text),
  },
  testId: { picks: ({ testId }, item) => item.testId === testId },
  id: { picks: ({ id }, item) => item.id === id },
  css: { picks: ({ css }, item) => item.css?.includes(css) ?? false },
};

const KINDS = Object.keys(KNOWLEDGE) as ClueKind[];

/** The kind of a clue: the word that it is written with. */
export const kindOf = (clue: SimpleClue): ClueKind => KINDS.find((kind) => kind in clue) ?? 'css';

/** What is known of a clue's kind. The table has each kind's own type; here it is any of them. */
const knowledgeOf = (clue: SimpleClue): Knowledge<SimpleClue> => KNOWLEDGE[kindOf(clue)] as Knowledge<SimpleClue>;

/** Where a clue shows itself, and whether it holds. */
interface Finding {
  items: readonly number[];
  holds: boolean;
}

/** Many pages ask the same of a Snapshot: each clue is looked for once. */
const findings = new WeakMap<Snapshot, Map<SimpleClue, Finding>>();

function find(clue: SimpleClue, snapshot: Snapshot): Finding {
  const known = findings.get(snapshot) ?? new Map<SimpleClue, Finding>();
  findings.set(snapshot, known);
  let found = known.get(clue);
  if (!found) {
    const { picks, holds } = knowledgeOf(clue);
    const items = picks ? snapshot.items.flatMap((item, index) => (picks(clue, item, snapshot) ? [index] : [])) : [];
    found = { items, holds: holds?.(clue, snapshot) ?? items.length > 0 };
    known.set(clue, found);
  }
  return found;
}

/**
 * Where a clue shows itself.
 * @param snapshot never changed once it was asked about
 * @returns the positions in `snapshot.items`, in the order of the document; empty for clues about the page as a whole
 */
export const locate = (clue: SimpleClue, snapshot: Snapshot): readonly number[] => find(clue, snapshot).items;

/** Does the clue hold on this page? The Snapshot is never changed once it was asked about. */
export const holds = (clue: Clue, snapshot: Snapshot): boolean =>
  'oneOf' in clue ? clue.oneOf.some((one) => holds(one, snapshot)) : find(clue, snapshot).holds;

/** The simple clues of which one is enough. */
export const alternatives = (clue: Clue): readonly SimpleClue[] => ('oneOf' in clue ? clue.oneOf : [clue]);

/** Every clue of a portal, of its pages and of their parts. */
export function cluesOf(portal: Portal): SimpleClue[] {
  return Object.values(portal.pages).flatMap(({ all, any, none, fits, parts }) => [
    ...[...(all ?? []), ...(any ?? []), ...(none ?? []), ...(fits ?? [])].flatMap(alternatives),
    ...Object.values(parts ?? {}).flatMap(({ clues }) => clues),
  ]);
}
