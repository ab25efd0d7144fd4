import { afterwards } from '../acts.ts';
import { append, both, firstScript, guided, inHead, RINGS, replace, script } from '../changes.ts';
import type { Row } from '../row.ts';

// What kind of document a page is, and what stands in it.

const NONCE = 'bm9uY2U';

/** The login in the words of an XML document: well formed, and its tags in small letters to every script. */
const XHTML = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Connexion responsable - ÉduConnect</title></head>
<body><h1>Connexion responsable</h1><form id="validerAuth" method="post" action="/x">
<p><label for="username">Identifiant</label> <input type="text" id="username" name="j_username" data-part="identifier"/></p>
<p><label for="password">Mot de passe</label> <input type="password" id="password" name="j_password" data-part="password"/></p>
<p><button type="submit" id="bouton_valider" data-part="submit">Se connecter</button></p>
<p><a href="#a" id="identifiant_perdu_responsable">Identifiant perdu</a> <a href="#b" id="password_perdu_responsable">Mot de passe perdu</a></p>
</form></body></html>`;

/** The login's form: its fields bear the names of what a script uses of a form. */
const FIELDS_IN_THE_WAY = replace(
  '<p class="champ-obligatoire-label">',
  [
    'matches',
    'closest',
    'contains',
    'children',
    'querySelectorAll',
    'getBoundingClientRect',
    'checkVisibility',
    'parentElement',
    'getAttribute',
    'tagName',
    'parentNode',
    'isConnected',
    'hasAttribute',
    'localName',
    'firstElementChild',
    'childNodes',
    'textContent',
    'getRootNode',
    'ownerDocument',
    'compareDocumentPosition',
    'nodeType',
    'nodeValue',
    'previousElementSibling',
    'id',
  ]
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('')
    .concat('<p class="champ-obligatoire-label">'),
);

export const kinds: readonly Row[] = [
  {
    id: 'policy',
    name: 'the page has the strictest policies: scripts and styles by nonce, trusted types, no frames, no requests',
    browsers: 'both',
    must: 'guide as ever, in its own looks',
    page: {
      html: (html) => html.replaceAll(/<(script|style)>/g, `<$1 nonce="${NONCE}">`),
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'; base-uri 'none'`,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'permissions-policy': 'storage-access=(), clipboard-write=()',
      },
    },
    see: guided,
  },
  {
    id: 'sandboxed',
    name: 'the page is sandboxed by its policy: its origin is nobody’s',
    browsers: 'both',
    must: 'guide as ever',
    page: { headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' } },
    see: guided,
  },
  {
    id: 'quirks',
    name: 'the page has no doctype',
    browsers: 'both',
    must: 'guide as ever',
    page: { html: replace('<!doctype html>', '') },
    see: guided,
  },
  {
    id: 'xhtml',
    name: 'the page is an XML document',
    browsers: 'both',
    must: 'guide as ever',
    page: { html: () => XHTML, headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' } },
    see: guided,
  },
  {
    id: 'no-page',
    name: 'at the address stands a picture, not a page',
    browsers: 'both',
    must: 'draw nothing',
    page: {
      html: () =>
        '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="20">Mot de passe</text></svg>',
      headers: { 'content-type': 'image/svg+xml' },
    },
    see: { nothing: true },
  },
  {
    id: 'globals',
    name: 'the page has changed what its scripts are made of',
    browsers: 'both',
    must: 'guide as ever',
    page: {
      html: firstScript(`
        JSON.stringify = () => ''
        Array.prototype.map = Array.prototype.filter = Array.prototype.flatMap = () => []
        Element.prototype.checkVisibility = () => false
        Element.prototype.getBoundingClientRect = () => ({ x: 0, y: 0, width: 1, height: 1 })
        globalThis.MutationObserver = globalThis.ResizeObserver = undefined
        globalThis.chrome = globalThis.browser = undefined`),
    },
    see: guided,
  },
  {
    id: 'names-in-the-way',
    name: 'forms and pictures of the page bear the names of what a script uses of a document',
    browsers: 'both',
    must: 'guide as ever',
    page: {
      html: append(
        [
          'querySelector',
          'querySelectorAll',
          'getElementById',
          'createElement',
          'createTreeWalker',
          'documentElement',
          'body',
          'title',
          'elementsFromPoint',
        ]
          .map((name) => `<form name="${name}"></form>`)
          .join(''),
      ),
    },
    see: guided,
  },
  {
    id: 'fields-in-the-way',
    name: 'fields of the login bear the names of what a script uses of a form',
    browsers: 'both',
    must: 'guide as ever',
    page: { html: FIELDS_IN_THE_WAY },
    see: guided,
  },
  {
    id: 'fields-in-the-way-refused',
    name: 'the same, and a clock ticks between them until the password is refused',
    browsers: 'both',
    must: 'see that it was refused',
    page: { html: FIELDS_IN_THE_WAY },
    act: afterwards(`
      const words = document.querySelector('.champ-obligatoire-label')
      let second = 0
      const clock = setInterval(() => {
        words.textContent = 'Il est 10 h 31 et ' + ++second
        if (second < 20) return
        clearInterval(clock)
        words.textContent = 'Identifiant ou mot de passe incorrect.'
      }, 100)`),
    see: { card: ['est refusé'], rings: RINGS },
  },
  {
    id: 'busy-at-load',
    name: 'a script of the page holds the browser for three seconds as soon as the page has come',
    browsers: 'both',
    must: 'guide afterwards',
    page: { html: script('setTimeout(() => { const end = Date.now() + 3000; while (Date.now() < end); }, 50)') },
    see: guided,
  },
  {
    id: 'frames-of-others',
    name: 'the page holds frames of other sites, of itself, and empty ones',
    browsers: 'both',
    must: 'draw one card, in the page itself',
    page: {
      html: append(
        [
          'https://publicite.example/',
          'https://enthdf.fr/',
          'about:blank',
          '/idp/autre',
          'https://educonnect.education.gouv.fr/',
        ]
          .map((address) => `<iframe src="${address}" width="90" height="60"></iframe>`)
          .join('')
          .concat('<iframe srcdoc="<input type=password>" width="90" height="60"></iframe>'),
      ),
    },
    see: guided,
  },
  {
    id: 'reloads-itself',
    name: 'the page reloads itself five times, each time before a second is over',
    browsers: 'both',
    must: 'guide once it stays',
    page: {
      html: both(
        inHead('<meta name="robots" content="noindex">'),
        script(
          `if (Number(sessionStorage.turns ?? 0) < 5) setTimeout(() => { sessionStorage.turns = Number(sessionStorage.turns ?? 0) + 1; location.reload() }, 400)`,
        ),
      ),
    },
    see: guided,
  },
];
