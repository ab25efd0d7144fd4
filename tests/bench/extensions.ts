import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleText, packageFile } from './bundles.ts';

/** The other guides, each with what it needs to highlight the element `target`. */
export const GUIDES = {
  'driver.js': {
    use: "import { driver } from 'driver.js';",
    highlight: "driver({ animate: false }).highlight({ element: target, popover: { title: 'x', description: 'x' } });",
    css: 'driver.js/dist/driver.css',
  },
  'shepherd.js': {
    use: "import Shepherd from 'shepherd.js';",
    highlight: `const tour = new Shepherd.Tour({ useModalOverlay: true });
      tour.addStep({ title: 'x', text: 'x', attachTo: { element: target, on: 'bottom' } });
      tour.start();`,
    css: 'shepherd.js/dist/css/shepherd.css',
  },
  'intro.js': {
    use: "import introJs from 'intro.js';",
    highlight: "introJs.tour().setOptions({ steps: [{ element: target, title: 'x', intro: 'x' }] }).start();",
    css: 'intro.js/minified/introjs.min.css',
  },
} as const;

/** The name of another guide. */
export type GuideName = keyof typeof GUIDES;

/** What a tiny extension consists of. */
interface Parts {
  /** The pages with its content script, as match patterns. */
  matches?: readonly string[];
  script?: string;
  /** When the content script runs: as a rule when the document has been parsed, ours from its start. */
  runAt?: 'document_start' | 'document_end';
  css?: string;
  /** Its own pages: html by the name of the file. */
  pages?: Readonly<Record<string, string>>;
}

/** Writes an extension. @returns its folder, which goes when the run ends */
function writeExtension(
  name: string,
  { matches = [], script, runAt = 'document_end', css, pages = {} }: Parts,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-extension-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const scripts = { matches, js: ['content.js'], ...(css && { css: ['content.css'] }), run_at: runAt };
  const manifest = { manifest_version: 3, name, version: '1', ...(script && { content_scripts: [scripts] }) };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    ...(script && { 'content.js': script }),
    ...(css && { 'content.css': css }),
    ...pages,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

/**
 * A content script that highlights one element with another guide.
 * @param targets selector of the element, by the host of its page
 */
export async function guideExtension(name: GuideName, targets: Readonly<Record<string, string>>): Promise<string> {
  const { use, highlight, css } = GUIDES[name];
  const find = `const target = document.querySelector(${JSON.stringify(targets)}[location.hostname]);`;
  return writeExtension(name, {
    matches: Object.keys(targets).map((host) => `https://${host}/*`),
    script: await bundleText(`${use}\n${find}\n${highlight}`),
    css: readFileSync(packageFile(css), 'utf8'),
  });
}

/**
 * A content script that reads and judges nothing: once the page is there it shows a card that was drawn beforehand. The least
 * that a guide costs which looks as ours does.
 * @param cards what stands in our shadow root, by the host of its page
 */
export const cardExtension = (cards: Readonly<Record<string, string>>): string =>
  writeExtension('card alone', {
    matches: Object.keys(cards).map((host) => `https://${host}/*`),
    script: `const host = document.createElement('ent-pas-a-pas');
    host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(cards)}[location.hostname];
    host.popover = 'manual';
    document.documentElement.append(host);
    host.showPopover();`,
  });

const ALL_CHANGES = '{ subtree: true, childList: true, characterData: true, attributes: true }';

/** A content script that reads the whole page at each mutation, as one writes it first. */
export function naiveExtension(host: string): string {
  const script = `new MutationObserver(() => {
    globalThis.seen = [
      document.body.innerText,
      [...document.querySelectorAll('*')].filter((element) => element.checkVisibility()).length,
    ];
  }).observe(document, ${ALL_CHANGES});`;
  return writeExtension('naive', { matches: [`https://${host}/*`], script });
}

/** A content script that is told of each mutation and does nothing: the least that whoever watches a page costs. */
export const onlookerExtension = (host: string): string =>
  writeExtension('onlooker', {
    matches: [`https://${host}/*`],
    script: `new MutationObserver(() => undefined).observe(document, ${ALL_CHANGES});`,
  });

/** A content script that does nothing, from the start of the document as ours. */
export const emptyScriptExtension = (host: string): string =>
  writeExtension('empty script', { matches: [`https://${host}/*`], script: 'undefined;', runAt: 'document_start' });

/** An extension with one page that says one word, without a script. */
export const emptyPageExtension = (): string =>
  writeExtension('empty', { pages: { 'empty.html': '<!doctype html><title>x</title><p>Bonjour</p>' } });
