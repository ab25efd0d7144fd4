import type { Clue, Phrase, Portal, SimpleClue } from '../../model/portal.ts';
import { isRefusal } from './refusals.ts';
import type { Item, ItemKind, Snapshot } from './snapshot.ts';
import { anyOf, key, says } from './text.ts';

const keyOf = ({ text }: Item): string => key(text);

const PRESSABLE: readonly ItemKind[] = ['button', 'link'];

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

/** What the reader must gather for one clue. */
interface Need {
  id?: string;
  testId?: string;
  css?: string;
  text?: Phrase;
  refusal?: true;
  /** The words on something that one presses. */
  press?: Phrase;
  linkTo?: string;
}

/** All that the engine must know of a kind of clue. */
interface Knowledge<C> {
  /** Of a clue about one thing: is this item the one? */
  names?: (clue: C, item: Item, snapshot: Snapshot) => boolean;
  /** Of a clue about the page as a whole: does it hold? */
  holds?: (clue: C, snapshot: Snapshot) => boolean;
  /** What the reader must gather for it, beside what everybody sees. */
  needs?: (clue: C) => Need;
  /** The wordings of the page that it knows. */
  wordings?: (clue: C) => Phrase | undefined;
}

/** The fields of these roles, in their order. */
const fieldsOf = ({ fields }: ClueOf<'fields'>, { items }: Snapshot): Item[] =>
  items.filter(({ role }) => role && fields.includes(role));

const isCount = ({ count, orMore }: ClueOf<'fields'>, found: number): boolean =>
  orMore ? found >= count : found === count;

/** How each kind is found and what it needs: a kind that is forgotten here does not compile. What it says: reasons.ts. */
const KNOWLEDGE: { readonly [Kind in ClueKind]: Knowledge<ClueOf<Kind>> } = {
  address: {
    holds: ({ address, exact }, { path }) => (exact ? path === address : path.startsWith(address)),
  },
  title: {
    holds: ({ title }, snapshot) => says(key(snapshot.title), title),
    wordings: ({ title }) => title,
  },
  heading: {
    names: ({ heading }, item) => item.kind === 'heading' && says(keyOf(item), heading),
    wordings: ({ heading }) => heading,
  },
  button: {
    names: ({ button, formOf }, item, { items }) => {
      if (!PRESSABLE.includes(item.kind) || !says(keyOf(item), button)) return false;
      return !formOf || items.some((other) => other.role === formOf && other.form === item.form);
    },
    needs: ({ button }) => ({ press: button }),
    wordings: ({ button }) => button,
  },
  linkTo: {
    names: ({ linkTo }, item) => item.kind === 'link' && (item.to?.startsWith(linkTo) ?? false),
    needs: ({ linkTo }) => ({ linkTo }),
  },
  field: {
    names: ({ field, label }, item) => item.role === field && (!label || says(keyOf(item), label)),
    wordings: ({ label }) => label,
  },
  fields: {
    holds: (clue, snapshot) => isCount(clue, fieldsOf(clue, snapshot).length),
    names: (clue, item, snapshot) => {
      const all = fieldsOf(clue, snapshot);
      if (!isCount(clue, all.length)) return false;
      return clue.each ? all.includes(item) : clue.nth !== undefined && all[clue.nth - 1] === item;
    },
  },
  refusal: {
    names: ({ refusal }, item) => item.refusal === true && (refusal === true || says(keyOf(item), refusal)),
    needs: ({ refusal }) => ({ refusal: true, ...(refusal !== true && { text: refusal }) }),
    wordings: ({ refusal }) => (refusal === true ? undefined : refusal),
  },
  alert: {
    names: ({ alert }, item) => item.kind === 'alert' && says(keyOf(item), alert),
    wordings: ({ alert }) => alert,
  },
  text: {
    names: ({ text }, item) => says(keyOf(item), text),
    needs: ({ text }) => ({ text }),
    wordings: ({ text }) => text,
  },
  testId: { names: ({ testId }, item) => item.testId === testId, needs: ({ testId }) => ({ testId }) },
  id: { names: ({ id }, item) => item.id === id, needs: ({ id }) => ({ id }) },
  css: { names: ({ css }, item) => item.css?.includes(css) ?? false, needs: ({ css }) => ({ css }) },
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
    const { names, holds } = knowledgeOf(clue);
    const items = names ? snapshot.items.flatMap((item, index) => (names(clue, item, snapshot) ? [index] : [])) : [];
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

/** What a Snapshot must hold for a portal's clues to be judged: the reader gathers this and no more. */
export interface Needs {
  ids: readonly string[];
  testIds: ReadonlySet<string>;
  css: readonly string[];
  texts: readonly Phrase[];
  /** Does a line say something that a clue asks for? */
  tells(line: string): boolean;
  /** Does a clue ask for something to press that bears these words? */
  presses(words: string): boolean;
  /** Does a clue ask for a link to this path? */
  leads(path: string): boolean;
  /** Lines that say that something was refused are wanted too. */
  refusals: boolean;
  /** Elements that count for nothing and whose text is never read. */
  ignore: string;
}

/** The simple clues of which one is enough. */
export const alternatives = (clue: Clue): readonly SimpleClue[] => ('oneOf' in clue ? clue.oneOf : [clue]);

/** Every clue of a portal, of its pages and of their parts. */
export function cluesOf(portal: Portal): SimpleClue[] {
  return Object.values(portal.pages).flatMap(({ all, any, none, fits, parts }) => [
    ...[...(all ?? []), ...(any ?? []), ...(none ?? []), ...(fits ?? [])].flatMap(alternatives),
    ...Object.values(parts ?? {}).flatMap(({ clues }) => clues),
  ]);
}

/** The wordings of a page that a clue knows. */
export const wordingsIn = (clue: SimpleClue): readonly string[] => [knowledgeOf(clue).wordings?.(clue) ?? []].flat();

/** What the reader must gather for a portal; prepared once, because it is asked of every line of every reading. */
export function needsOf(portal: Portal): Needs {
  const needs = cluesOf(portal).map((clue) => knowledgeOf(clue).needs?.(clue) ?? {});
  const every = <Wanted>(pick: (need: Need) => Wanted | undefined): Wanted[] => [
    ...new Set(needs.flatMap((need) => pick(need) ?? [])),
  ];
  const phrases = (pick: (need: Need) => Phrase | undefined): Phrase[] =>
    needs.flatMap((need) => {
      const phrase = pick(need);
      return phrase === undefined ? [] : [phrase];
    });
  const texts = phrases(({ text }) => text);
  const refusals = needs.some(({ refusal }) => refusal);
  // What is said may stand on something to press too.
  const [isTold, isPressed] = [anyOf(texts), anyOf([...texts, ...phrases(({ press }) => press)])];
  const links = every(({ linkTo }) => linkTo);
  return {
    ids: every(({ id }) => id),
    testIds: new Set(every(({ testId }) => testId)),
    css: every(({ css }) => css),
    texts,
    tells: (line) => isTold(key(line)) || (refusals && isRefusal(line)),
    presses: (words) => isPressed(key(words)),
    leads: (path) => links.some((one) => path.startsWith(one)),
    refusals,
    ignore: (portal.ignore ?? []).map(({ css }) => css).join(','),
  };
}
