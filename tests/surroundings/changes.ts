import { type Expectation, RINGS } from './sight.ts';

export { RINGS } from './sight.ts';

// Ways to change a drawn page, and what is expected most often.

type Change = (html: string) => string;

/** Puts something at the end of the body. */
export const append =
  (more: string): Change =>
  (html) =>
    html.replace('</body>', () => `${more}</body>`);

/** Puts something at the end of the head. */
export const inHead =
  (more: string): Change =>
  (html) =>
    html.replace('</head>', () => `${more}</head>`);

export const style = (css: string): Change => inHead(`<style>${css}</style>`);

/** A script that runs at the end of the page, before the guide comes. */
export const script = (code: string): Change => append(`<script>${code}</script>`);

/** A script that runs before everything else. */
export const firstScript =
  (code: string): Change =>
  (html) =>
    html.replace('<head>', () => `<head><script>${code}</script>`);

export const replace =
  (from: string | RegExp, to: string): Change =>
  (html) => {
    const changed = html.replace(from, () => to);
    if (changed === html) throw new Error(`The drawn page no longer holds ${from}`);
    return changed;
  };

/** One change after the other. */
export const both =
  (...changes: Change[]): Change =>
  (html) =>
    changes.reduce((text, change) => change(text), html);

/** Wraps the form of the login in an element. */
export const wrapForm = (open: string): Change =>
  both(
    replace('<form id="validerAuth"', `${open}<form id="validerAuth"`),
    replace(/<\/form>\s*<div id="div_franceconnect">/, '</form></div><div id="div_franceconnect">'),
  );

/** What the card says on the login, for somebody who has an account. */
export const STEP = 'Écrivez votre identifiant';

/** All is as on the plain page. */
export const guided: Expectation = { card: [STEP], rings: RINGS };

/** One card speaks, and no ring stands in sight. */
export const ringless = (...words: string[]): Expectation => ({ card: words, rings: [] });

/** Nothing is drawn at all. */
export const silence: Expectation = { nothing: true };
