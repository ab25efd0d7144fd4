import type { FieldRole } from '../../model/names.ts';

/** What kind of thing an item is for the person who sees it. `other`: only an id, a test id or a css clue names it. */
export type ItemKind = 'heading' | 'button' | 'link' | 'field' | 'alert' | 'text' | 'other';

/** Kinds of items that tell something to whoever reads them; a label or a button does not. */
export const READ: readonly ItemKind[] = ['heading', 'text', 'alert', 'other'];

/** Kinds of items that a person presses. */
export const PRESSABLE: readonly ItemKind[] = ['button', 'link'];

/** One visible thing on the page. Never holds anything typed. */
export interface Item {
  kind: ItemKind;
  /** What stands on it, or its label; spaces collapsed. */
  text: string;
  role?: FieldRole;
  /** The id or test id, only where a clue of the portal names it. */
  id?: string;
  testId?: string;
  /** The css clues of the portal that this element satisfies. */
  css?: string[];
  /** Where a link leads: the path, without query. */
  to?: string;
  /** The number of the form it belongs to, counted from 0. */
  form?: number;
  /** It says that something was refused, in whatever words. */
  refusal?: true;
  /** An open dialog stands before it: it cannot be used now. */
  behind?: true;
}

/**
 * What the page shows, as plain JSON: all that recognition ever knows. The query and the fragment of the address
 * stay out (they carry session tokens), and so does everything typed.
 */
export interface Snapshot {
  secure: boolean;
  host: string;
  path: string;
  title: string;
  /** In the order of the document. */
  items: Item[];
}
