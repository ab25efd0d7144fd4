import type { Clue, Phrase, Portal, SimpleClue } from '../../model/portal.ts';
import type { Item, ItemKind, Snapshot } from './snapshot.ts';
import { key, says } from './text.ts';

const keys = new WeakMap<Item, string>();

function keyOf(item: Item): string {
  let found = keys.get(item);
  if (found === undefined) {
    found = key(item.text);
    keys.set(item, found);
  }
  return found;
}

const PRESSABLE: readonly ItemKind[] = ['button', 'link'];

/** Is this item the one that the clue speaks of? Clues about the page as a whole (address, title) name no item. */
function names(clue: SimpleClue, item: Item, snapshot: Snapshot): boolean {
  if ('id' in clue) return item.id === clue.id;
  if ('testId' in clue) return item.testId === clue.testId;
  if ('css' in clue) return item.css?.includes(clue.css) ?? false;
  if ('heading' in clue) return item.kind === 'heading' && says(keyOf(item), clue.heading);
  if ('alert' in clue) return item.kind === 'alert' && says(keyOf(item), clue.alert);
  if ('text' in clue) return says(keyOf(item), clue.text);
  if ('linkTo' in clue) return item.kind === 'link' && (item.to?.startsWith(clue.linkTo) ?? false);
  if ('field' in clue) return item.role === clue.field && (!clue.label || says(keyOf(item), clue.label));
  if ('button' in clue) {
    if (!PRESSABLE.includes(item.kind) || !says(keyOf(item), clue.button)) return false;
    return !clue.formOf || snapshot.items.some((other) => other.role === clue.formOf && other.form === item.form);
  }
  return false;
}

/**
 * Where a clue shows itself.
 * @returns the positions in `snapshot.items`, in the order of the document; empty for clues about the page as a whole
 */
export function locate(clue: SimpleClue, snapshot: Snapshot): number[] {
  return snapshot.items.flatMap((item, index) => (names(clue, item, snapshot) ? [index] : []));
}

/** Does the clue hold on this page? */
export function holds(clue: Clue, snapshot: Snapshot): boolean {
  if ('oneOf' in clue) return clue.oneOf.some((one) => holds(one, snapshot));
  if ('address' in clue) return clue.exact ? snapshot.path === clue.address : snapshot.path.startsWith(clue.address);
  if ('title' in clue) return says(key(snapshot.title), clue.title);
  return snapshot.items.some((item) => names(clue, item, snapshot));
}

/** What a Snapshot must hold for a portal's clues to be judged: the reader gathers this and no more. */
export interface Needs {
  ids: readonly string[];
  testIds: ReadonlySet<string>;
  css: readonly string[];
  texts: readonly Phrase[];
  /** Elements that count for nothing and whose text is never read. */
  ignore: string;
}

/** The simple clues of which one is enough. */
export const alternatives = (clue: Clue): readonly SimpleClue[] => ('oneOf' in clue ? clue.oneOf : [clue]);

/** Every clue of a portal, of its pages and of their parts. */
export function cluesOf(portal: Portal): SimpleClue[] {
  return Object.values(portal.pages).flatMap(({ all, any, none, parts }) => [
    ...[...(all ?? []), ...(any ?? []), ...(none ?? [])].flatMap(alternatives),
    ...Object.values(parts ?? {}).flatMap(({ clues }) => clues),
  ]);
}

export function needsOf(portal: Portal): Needs {
  const clues = cluesOf(portal);
  return {
    ids: [...new Set(clues.flatMap((clue) => ('id' in clue ? clue.id : [])))],
    testIds: new Set(clues.flatMap((clue) => ('testId' in clue ? clue.testId : []))),
    css: [...new Set(clues.flatMap((clue) => ('css' in clue ? clue.css : [])))],
    texts: clues.flatMap((clue) => ('text' in clue ? [clue.text] : [])),
    ignore: (portal.ignore ?? []).map(({ css }) => css).join(','),
  };
}
