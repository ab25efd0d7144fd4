import type { Reply } from './network.ts';

/** An html page. */
export function page(html: string, status = 200): Reply {
  return { status, body: html };
}

/** A redirection that makes the browser ask `url` with GET. */
export function redirect(url: string): Reply {
  return { status: 302, headers: { location: url } };
}
