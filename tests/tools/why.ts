import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearMisses, reasonsInWords } from '../../utils/engine/reasons.ts';
import type { Way } from '../../utils/engine/recognise.ts';
import { portals } from '../../utils/portals/portals.ts';
import type { PageName } from '../../utils/schema/names.ts';
import { openPage } from './dom.ts';
import { recognisePage } from './recognise-page.ts';
import { tutorialTable } from './tutorial.ts';

const USAGE = `npm run why -- <file.html> --url <address> [--way <page>,<page>…] [--json]
npm run why -- --tutorial

Explains how a saved page is recognised: the verdict, its reasons and the parts found.
The address may be left out for a fixture of tests/pages, which bears its own.
With --tutorial: prints where each point of the parents' tutorial is told.`;

const escapeId = (id: string) => id.replace(/([^\w-])/g, '\\$1');

/** The shortest selector that finds this element and no other. */
function selectorOf(element: Element): string {
  const document = element.ownerDocument;
  const names = [
    element.id && `#${escapeId(element.id)}`,
    element.getAttribute('data-testid') && `[data-testid="${element.getAttribute('data-testid')}"]`,
    element.getAttribute('name') && `${element.localName}[name="${element.getAttribute('name')}"]`,
  ];
  for (const name of names) if (name && document.querySelectorAll(name).length === 1) return name;
  const parent = element.parentElement;
  if (!parent || parent === document.documentElement) return element.localName;
  const same = [...parent.children].filter(({ localName }) => localName === element.localName);
  const nth = same.length > 1 ? `:nth-of-type(${same.indexOf(element) + 1})` : '';
  return `${selectorOf(parent)} > ${element.localName}${nth}`;
}

/** Ends the command with a message for the person who typed it. */
function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        json: { type: 'boolean' },
        way: { type: 'string' },
        tutorial: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function readPageFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`The page « ${file} » cannot be read: ${(error as Error).message}`);
  }
}

/** The pages recognised before this one, `educonnect/login,franceconnect/consent`. */
function wayFrom(text = ''): Way {
  const pages = text.split(',').filter(Boolean);
  const known: readonly string[] = portals.flatMap(({ id, pages }) =>
    Object.keys(pages).map((page) => `${id}/${page}`),
  );
  const wrong = pages.filter((page) => !known.includes(page));
  return wrong.length > 0 ? fail(`There is no page « ${wrong.join(' », « ')} ».`) : (pages as PageName[]);
}

const { positionals, values } = readArguments();
if (values.tutorial) {
  console.log(tutorialTable());
  process.exit();
}
const [file] = positionals;
if (!file) fail(USAGE);
const html = readPageFile(file);
const url = values.url ?? /^\s*url:\s*(\S+)/m.exec(html)?.[1];
if (!url || !URL.canParse(url)) fail(`At which address was this page seen? Say it with --url https://…\n\n${USAGE}`);

const { snapshot, verdict, parts } = recognisePage(await openPage(html, url), wayFrom(values.way));
const reasons = reasonsInWords(verdict, snapshot.host);
const selectors = Object.fromEntries([...parts].map(([name, element]) => [name, selectorOf(element)]));

if (values.json) {
  const { kind } = verdict;
  const answer =
    kind === 'recognised' || kind === 'likely'
      ? { kind, page: verdict.page, parts: selectors, reasons }
      : { kind, ...(kind === 'unsure' && { pages: verdict.pages }), parts: {}, reasons };
  console.log(JSON.stringify(answer));
} else {
  const isPage = verdict.kind === 'recognised' || verdict.kind === 'likely';
  const pages = verdict.kind === 'unsure' ? `: ${verdict.pages.join(', ')}` : '';
  console.log(isPage ? `${verdict.kind}: ${verdict.page}` : verdict.kind + pages);
  for (const reason of reasons) console.log(`  parce que ${reason}`);
  if (isPage) {
    console.log('parts');
    for (const [name, { label }] of Object.entries(verdict.parts)) {
      console.log(`  ${name}: ${selectors[name] ?? 'not found'} « ${label} »`);
    }
  } else {
    for (const miss of nearMisses(portals, snapshot).slice(0, 5)) console.log(`  near: ${miss}`);
  }
}
