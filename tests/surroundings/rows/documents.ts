import { fixture } from '../../tools/drawn/fixtures.ts';
import { afterwards } from '../acts.ts';
import { guided, STEP, script } from '../changes.ts';
import type { Row } from '../row.ts';
import { LOGIN } from '../stage.ts';

// What a page does to its own document.

/** The page rewrites itself with the same content. */
const rewritten = (id: string, name: string, code: string): Row => ({
  id,
  name,
  browsers: 'both',
  must: 'guide as ever, on what stands there now',
  page: {},
  act: afterwards(code),
  see: guided,
});

/** What the translation of a browser makes of a page: each text in two <font>, in another language. */
const translate = (words: string) => `
  document.documentElement.lang = 'en'
  document.documentElement.classList.add('translated-ltr')
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts = []
  while (walker.nextNode()) if (walker.currentNode.nodeValue.trim() && !walker.currentNode.parentElement.closest('script,style')) texts.push(walker.currentNode)
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit'
    inner.textContent = (${words})[text.nodeValue.trim()] ?? 'Some words ' + text.nodeValue.length
    outer.append(inner)
    text.replaceWith(outer)
  }`;

const ENGLISH = "{ 'Identifiant': 'Username', 'Mot de passe': 'Password', 'Se connecter': 'Log in' }";

/** The login's whole text, as a script writes it. */
const TEXT = JSON.stringify(fixture(LOGIN).html).replaceAll('</', '<\\/');

export const documents: readonly Row[] = [
  rewritten('body-html', 'the page writes its body anew, as text', 'document.body.innerHTML = document.body.innerHTML'),
  rewritten(
    'root-html',
    'the page writes its whole root anew, as text',
    'const html = document.documentElement; html.querySelector("ent-pas-a-pas").remove(); html.innerHTML = html.innerHTML',
  ),
  rewritten(
    'body-cloned',
    'the page puts a clone in its body’s place',
    'document.body.replaceWith(document.body.cloneNode(true))',
  ),
  rewritten(
    'root-replaced',
    'the page puts another root in the place of its own',
    'const root = document.documentElement.cloneNode(true); root.querySelector("ent-pas-a-pas").remove(); document.replaceChild(root, document.documentElement)',
  ),
  rewritten(
    'document-open',
    'the page opens its document, and writes it anew',
    `const text = ${TEXT}; document.open(); document.write(text); document.close()`,
  ),
  rewritten(
    'body-late',
    'the page takes its body away, and brings it back',
    'const { body } = document; body.remove(); setTimeout(() => document.documentElement.append(body), 300)',
  ),
  rewritten(
    'fields-anew',
    'the page makes each of its fields anew twenty times',
    'for (let n = 0; n < 20; n++) setTimeout(() => { for (const one of document.querySelectorAll("[data-part]")) one.replaceWith(one.cloneNode(true)) }, n * 20)',
  ),
  {
    id: 'written-late',
    name: 'the page stands empty for two seconds, then writes itself',
    browsers: 'both',
    must: 'say nothing before, and guide then',
    page: {
      html: () =>
        `<!doctype html><html lang="fr"><body><script>setTimeout(() => { const text = ${TEXT}; document.open(); document.write(text); document.close() }, 2000)</script></body></html>`,
    },
    see: guided,
  },
  {
    id: 'translated',
    name: 'the browser translates the page: every text is put into <font> and replaced',
    browsers: 'both',
    must: 'guide as ever, and quote the labels that stand there now',
    page: {},
    act: afterwards(translate(ENGLISH)),
    see: { ...guided, card: [STEP, 'Username', 'Log in'], unsaid: ['Identifiant»'] },
  },
  {
    id: 'translated-first',
    name: 'the page is translated before the guide looks',
    browsers: 'both',
    must: 'guide as ever',
    page: { html: script(translate(ENGLISH)) },
    see: { ...guided, card: [STEP, 'Username'] },
  },
];
