import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './network.ts';
import { page } from './replies.ts';

/** The folder of the drawn pages: `<portal>/<page>[.<variant>].html`. */
const PAGES = join(import.meta.dirname, '../../pages');

/**
 * Folders whose pages are not to be recognised: `negative` holds pages that are none of ours, `ambiguous` mixtures of
 * which nobody could say which of ours they are.
 */
const UNCLAIMED = ['negative', 'ambiguous'];

/**
 * Folders that hold no page of the matrix: documents that hold a frame or stand in one, drawings by hands that had never
 * seen the rules (their share of right answers is counted apart), and what parents met that nobody has named yet.
 */
const APART = ['frames', 'hands', 'visits'];

/** A drawn copy of a portal's page. */
export interface Fixture {
  /** Its place under tests/pages, `educonnect/login.2021.html`. */
  file: string;
  /** Its folder: a portal's id, or `negative`, `ambiguous`. */
  portal: string;
  /** The page that it shows, `educonnect/login`; null in `negative` and `ambiguous`. */
  page: string | null;
  /** What sets it apart from the other drawings of the page; null for the first of them. */
  variant: string | null;
  /** Where the real page is found. */
  url: string;
  html: string;
}

/** Every drawn page, in the order of their names. Throws if one does not say its address. */
export function fixtures(): Fixture[] {
  return readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !APART.includes(entry.name))
    .flatMap(({ name }) => readdirSync(join(PAGES, name)).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map(fixture);
}

/** What stands in the body of a drawn page, as html: a script shows it in the page of another one. */
export const bodyOf = ({ html }: Fixture): string => /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';

/** One drawn page, by its place under tests/pages. Throws if there is none, or if it does not say its address. */
export function fixture(file: string): Fixture {
  const html = readFileSync(join(PAGES, file), 'utf8');
  const url = /^\s*url: (\S+)$/m.exec(html)?.[1];
  if (!url) throw new Error(`tests/pages/${file} has no line "url: …" in its first comment`);
  const [portal = '', name = ''] = file.replace(/\.html$/, '').split('/');
  const [pageName, ...variant] = name.split('.');
  return {
    file,
    portal,
    page: UNCLAIMED.includes(portal) ? null : `${portal}/${pageName}`,
    variant: variant.join('.') || null,
    url,
    html,
  };
}

/** What hides, opens, moves or comes late: in words alone a drawing is the same without a real browser. */
const LIVE =
  /<script|hidden|display: ?none|opacity|clip|<dialog|shadowroot|visibility|position: ?(fixed|absolute)|fr-hidden/;

/** Does it take a real browser to tell how this drawing is seen? Of each page the first drawing does in any case. */
export const needsBrowser = ({ variant, html }: Fixture): boolean =>
  variant === null || LIVE.test(html.replace(/<style>[\s\S]*?<\/style>/g, ''));

/** Several drawn pages, each at its own address. */
export const servePages =
  (...files: string[]): Answer =>
  async (request) => {
    const replies = await Promise.all(files.map((file) => servePage(file)(request)));
    return replies.find((reply) => reply?.status === 200) ?? replies.find(Boolean);
  };

/**
 * Answers with one drawn page, at its own address only, over http as well as https, and under the same address of
 * every host of `alsoAt`. Anything else on these hosts is not found, any other host does not exist. The file is read
 * at each request.
 */
export function servePage(file: string, alsoAt: string[] = []): Answer {
  return ({ host, path, search }) => {
    const { url, html } = fixture(file);
    const address = new URL(url);
    if (host !== address.hostname && !alsoAt.includes(host)) return undefined;
    return path + search === address.pathname + address.search ? page(html) : page('Introuvable', 404);
  };
}
