import type { FieldRole, PageId, PageName, PortalId } from './names.ts';

// What a portal's file holds. Its rules (what a wording needs, what may refine what) are in `schema/portal.ts`.

/**
 * Words as they stand on a page, or a list of the wordings of several years. Compared without accents, case, punctuation
 * and kinds of spaces; `…` stands for any words, and only a whole text matches: « Continuer sur … ».
 */
export type Phrase = string | readonly string[];

/** A css that says why it can be trusted. */
export interface CssClue {
  css: string;
  because: string;
}

/** One observable fact of a page. */
export type SimpleClue =
  /** The path begins so, or is exactly so. The host is the portal's business. */
  | { address: string; exact?: true | undefined }
  | { title: Phrase }
  | { heading: Phrase }
  /**
   * Anything that one presses: button, link, tab, an element with such a role. With `formOf` only in the form that also
   * holds a field of this role, because a header may bear the same words.
   */
  | { button: Phrase; formOf?: FieldRole | undefined }
  /** A link told by where it leads: the path begins so. */
  | { linkTo: string }
  | { field: FieldRole; label?: Phrase | undefined }
  /**
   * So many fields of these roles, taken together: exactly, or at least. What is asked cannot be reworded. To point at one
   * of them: `nth`, counted from 1; to point at them all: `each`.
   */
  | {
      fields: readonly FieldRole[];
      count: number;
      orMore?: true | undefined;
      nth?: number | undefined;
      each?: true | undefined;
    }
  /** A line says that something was refused, in whatever words. */
  | { refusal: true | Phrase }
  | { alert: Phrase }
  /** A visible line of text: a paragraph, a list item, a label, a legend. */
  | { text: Phrase }
  | { testId: string }
  | { id: string }
  | CssClue;

/** A fact, or several of which one is enough. */
export type Clue = SimpleClue | { oneOf: readonly SimpleClue[] };

/** A named thing on a page that one can point at. The first clue that finds something wins. */
export interface Part {
  /** What stands on it, when the page itself does not tell. */
  label: string;
  /**
   * What it is called in plain words where it is not found: « Cliquez sur le bouton FranceConnect ». Without it, a
   * sentence that quotes the part is not said on a page where the part is not found.
   */
  called?: string | undefined;
  clues: readonly SimpleClue[];
  /** What stands there is the person's own: it is pointed at, never quoted nor passed on. */
  personal?: true | undefined;
  /**
   * It may stand there several times, and each of them is to be used: the birth date of every child. It is named by
   * `called`, not quoted, because one name stands for all of them.
   */
  every?: true | undefined;
}

/** One state of a portal: its rule, and what can be pointed at. */
export interface Page {
  /** The page of the same portal that this one is a special case of: its rule and its parts hold here too. */
  refines?: string | undefined;
  all?: readonly Clue[] | undefined;
  any?: readonly Clue[] | undefined;
  none?: readonly Clue[] | undefined;
  /**
   * What must hold where the words of the page are not understood: the fields that it asks for. With `none`, it makes the
   * page one of those that may be meant.
   */
  fits?: readonly Clue[] | undefined;
  /** The pages from which one comes here: the Way may tell it from others that look alike. */
  after?: readonly PageName[] | undefined;
  /** It is told only after a moment of quiet: what makes it another page may still be on its way. */
  patient?: true | undefined;
  parts?: Record<string, Part> | undefined;
}

/** A login service: its exact hosts, and what its pages look like. Nothing of what to do there. */
export interface Portal {
  id: PortalId;
  name: string;
  /** `install`: granted with the extension, for good. `ask`: the parent grants it by name. */
  grant: 'install' | 'ask';
  hosts: readonly string[];
  /**
   * Hosts whose frames belong to this portal where the top page does: `*.` stands for any subdomain. On a top page of
   * such a host nothing is done.
   */
  frames?: readonly string[] | undefined;
  /**
   * Where one logs in, as the beginnings of paths or `=` and a whole one. On the portal's other pages, if they are not
   * recognised, the person is past the login: nothing is asked there. Without it, one logs in everywhere.
   */
  loginPaths?: readonly string[] | undefined;
  /** What counts for nothing on this portal's pages, and is never read. */
  ignore?: readonly CssClue[] | undefined;
  pages: Record<string, Page>;
}

/**
 * What a language's pages say of fields and of refusals. Patterns as text, because they come to a page in a message; they
 * are compared without accents, case or kinds of apostrophe.
 */
export interface PageLanguage {
  /** What a label tells of its field: the first pattern that fits counts. */
  labels: readonly (readonly [pattern: string, role: FieldRole])[];
  /** The same for the name of a field in the markup. */
  names: readonly (readonly [pattern: string, role: FieldRole])[];
  /** The words on what closes a banner without agreeing to anything. */
  closes: string;
  /** A field of text that asks for a password, and what makes a password a new one. */
  password: string;
  newPassword: string;
  /** A sentence that refuses, unless it says one of the next two. */
  refused: string;
  conditional: string;
  ofAnother: string;
}

/** A portal's file must hold exactly the pages that names.ts lists for it. */
export type PortalOf<P extends PortalId> = Omit<Portal, 'id' | 'pages'> & {
  id: P;
  pages: Record<PageId<P>, Omit<Page, 'refines'> & { refines?: PageId<P> }>;
};
