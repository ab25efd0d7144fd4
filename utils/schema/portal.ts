import * as z from 'zod';
import { FIELD_ROLES, PAGES, type PageName, type PortalId } from '../model/names.ts';

/**
 * Words as they stand on a page. Compared without accents, case, punctuation and kinds of spaces;
 * `…` stands for any words, and only a whole text matches: « Continuer sur … ». A list holds the wordings of several years.
 */
const wording = z
  .string()
  .regex(/[\p{L}\p{N}]/u, 'a wording needs at least one letter')
  .refine(
    (text) =>
      text.split('…').every((piece) => /^(| @ )$/.test(piece) || piece.replace(/[^\p{L}\p{N}]/gu, '').length >= 4),
    'each piece beside a « … » needs four letters or more, or be a « @ », or it matches by chance',
  )
  .or(z.string().regex(/^[^…]*[\p{L}\p{N}][^…]*$/u));
export const phrase = z.union([wording, z.array(wording).min(2).readonly()]);

const because = z.string().min(12, 'say why this css can be trusted');

/** A list of css that says why each can be trusted. */
const cssClue = z.strictObject({ css: z.string().min(1), because });

const simpleClues = [
  /** The path begins so, or is exactly so. The host is the portal's business. */
  z.strictObject({ address: z.string().startsWith('/'), exact: z.literal(true).optional() }),
  z.strictObject({ title: phrase }),
  z.strictObject({ heading: phrase }),
  /** Anything that one presses: button, link, tab, an element with such a role. */
  z.strictObject({
    button: phrase,
    /** Only in the form that also holds a field of this role: a header may bear the same words. */
    formOf: z.enum(FIELD_ROLES).optional(),
  }),
  /** A link told by where it leads: the path begins so. */
  z.strictObject({ linkTo: z.string().startsWith('/') }),
  z.strictObject({ field: z.enum(FIELD_ROLES), label: phrase.optional() }),
  /** So many fields of these roles, taken together: exactly, or at least. What is asked cannot be reworded. */
  z.strictObject({
    fields: z.array(z.enum(FIELD_ROLES)).min(1).readonly(),
    count: z.int().min(1),
    orMore: z.literal(true).optional(),
    /** Of these, the one at this place, counted from 1. */
    nth: z.int().min(1).optional(),
    /** Each of these. */
    each: z.literal(true).optional(),
  }),
  /** A line says that something was refused, in whatever words. */
  z.strictObject({ refusal: z.union([z.literal(true), phrase]) }),
  z.strictObject({ alert: phrase }),
  /** A visible line of text: a paragraph, a list item, a label, a legend. */
  z.strictObject({ text: phrase }),
  z.strictObject({ testId: z.string().min(1) }),
  z.strictObject({ id: z.string().min(1) }),
  cssClue,
] as const;

/** One observable fact of a page (DESIGN.md, « Clue »). `oneOf` holds when any of its clues holds. */
const clue = z.union([...simpleClues, z.strictObject({ oneOf: z.array(z.union(simpleClues)).min(2).readonly() })]);

/** A named thing on a page that one can point at. The first clue that finds something wins. */
const part = z.strictObject({
  /** What stands on it, when the page itself does not tell. */
  label: z.string().min(1),
  /**
   * What it is called in plain words where it is not found: « Cliquez sur le bouton FranceConnect ». Without it, a
   * sentence that quotes the part is not said on a page where the part is not found.
   */
  called: z.string().min(4).optional(),
  clues: z.array(z.union(simpleClues)).min(1).readonly(),
  /** What stands there is the person's own: it is pointed at, never quoted nor passed on. */
  personal: z.literal(true).optional(),
  /** It stands there several times, and each of them is to be used: the birth date of every child. */
  every: z.literal(true).optional(),
});

const partName = z
  .string()
  .regex(/^[a-z][a-zA-Z]*(-[a-z]+)*$/, 'a part is named in camelCase, a setting value after a dash');

/** Any page of any portal. */
const pageName = z.enum(
  Object.entries(PAGES).flatMap(([portal, pages]) => pages.map((page) => `${portal}/${page}`)) as PageName[],
);

const page = z.strictObject({
  /** The page of the same portal that this one is a special case of: its rule and its parts hold here too. */
  refines: z.string().optional(),
  all: z.array(clue).readonly().optional(),
  any: z.array(clue).min(2).readonly().optional(),
  none: z.array(clue).readonly().optional(),
  /**
   * What must hold where the words of the page are not understood: the fields that it asks for. With `none`, it makes the
   * page one of those that may be meant.
   */
  fits: z.array(clue).min(1).readonly().optional(),
  /** The pages from which one comes here: the Way may tell it from others that look alike. */
  after: z.array(pageName).min(1).readonly().optional(),
  /** It is told only after a moment of quiet: what makes it another page may still be on its way. */
  patient: z.literal(true).optional(),
  parts: z.record(partName, part).optional(),
});

export const portalSchema = z
  .strictObject({
    id: z.enum(Object.keys(PAGES) as [PortalId, ...PortalId[]]),
    name: z.string().min(1),
    /** `install`: granted with the extension, for good. `ask`: the parent grants it by name. */
    grant: z.enum(['install', 'ask']),
    hosts: z
      .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'an exact host name'))
      .min(1)
      .readonly(),
    /**
     * Hosts whose frames belong to this portal where the top page does: `*.` stands for any subdomain. On a top page of
     * such a host nothing is done.
     */
    frames: z
      .array(z.string().regex(/^\*(\.[a-z0-9-]+){2,}$/, 'a host name after `*.`'))
      .min(1)
      .readonly()
      .optional(),
    loginPaths: z.array(z.string().regex(/^=?\//, 'a path, or = and a whole path')).min(1).readonly().optional(),
    /** What counts for nothing on this portal's pages, and is never read. */
    ignore: z.array(cssClue).readonly().optional(),
    pages: z.record(z.string(), page),
  })
  .superRefine((portal, context) => {
    const problem = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const known: readonly string[] = PAGES[portal.id];
    for (const name of known) if (!portal.pages[name]) problem(['pages', name], 'the page is in names.ts but not here');
    for (const [name, { refines, all, any }] of Object.entries(portal.pages)) {
      const path = ['pages', name];
      if (!known.includes(name)) problem(path, 'no such page name in names.ts');
      if (!all?.length && !any?.length) problem(path, 'a page needs at least one clue in `all` or `any`');
      if (refines === undefined) continue;
      if (!portal.pages[refines] || refines === name) problem([...path, 'refines'], `no page « ${refines} » to refine`);
      else if (portal.pages[refines].refines !== undefined) {
        problem([...path, 'refines'], `« ${refines} » refines another page itself: one storey only`);
      }
    }
  });
