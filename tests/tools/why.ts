import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearMisses, reasonsInWords } from '../../utils/engine/recognise/reasons.ts';
import { recognise, type Verdict, type Way } from '../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import type { PageName } from '../../utils/model/names.ts';
import { portals } from '../../utils/portals/portals.ts';
import { openPage } from './dom.ts';
import { readSnapshot } from './read-snapshot.ts';
import { recognisePage } from './recognise-page.ts';
import { tutorialTable } from './tutorial.ts';

const USAGE = `npm run why -- <file.html> --url <address> [--way <page>,<page>…] [--json]
npm run why -- <report.json> [--way <page>,<page>…] [--json]
npm run why -- --tutorial

Explains how a saved page is recognised: the verdict, its reasons and the parts found.
The address may be left out for a fixture of tests/pages, which bears its own.
A report is the text that « Signaler cette page » gives, saved in a file; it bears its address too.
With --way: as it is taken by somebody who has come by these pages.
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

/** Where an item of a report is: the report names no more than its id. */
function placeOf({ items }: Snapshot, index: number): string {
  const { id, testId } = items[index] ?? {};
  if (id) return `#${escapeId(id)}`;
  return testId ? `[data-testid="${testId}"]` : `items[${index}]`;
}

/** What a page was taken for, and where each part that was found is. */
interface Explained {
  snapshot: Snapshot;
  verdict: Verdict;
  places: Readonly<Record<string, string>>;
}

function explainReport(text: string, way: Way): Explained {
  const snapshot = readSnapshot(text);
  const verdict = recognise(portals, snapshot, way);
  const found = Object.entries('parts' in verdict ? verdict.parts : {});
  const places = found.flatMap(([name, { item }]) => (item === undefined ? [] : [[name, placeOf(snapshot, item)]]));
  return { snapshot, verdict, places: Object.fromEntries(places) };
}

async function explainPage(html: string, url: string, way: Way): Promise<Explained> {
  const { snapshot, verdict, parts } = recognisePage(await openPage(html, url), way);
  const places = Object.fromEntries([...parts].map(([name, element]) => [name, selectorOf(element)]));
  return { snapshot, verdict, places };
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
        way: { type: 'string' },
        json: { type: 'boolean' },
        tutorial: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`« ${file} » cannot be read: ${(error as Error).message}`);
  }
}

/** The pages recognised before this one, `educonnect/login,franceconnect/consent`. */
function wayFrom(text = ''): Way {
  const pages = text.split(',').filter(Boolean);
  const known: readonly string[] = portals.flatMap((portal) =>
    Object.keys(portal.pages).map((page) => `${portal.id}/${page}`),
  );
  const wrong = pages.filter((page) => !known.includes(page));
  return wrong.length > 0 ? fail(`There is no page « ${wrong.join(' », « ')} ».`) : (pages as PageName[]);
}

function explain(file: string, asked: string | undefined, way: Way): Explained | Promise<Explained> {
  const text = readText(file);
  if (file.endsWith('.json') || text.trimStart().startsWith('{')) {
    if (asked !== undefined) fail('A report bears its own address: leave --url out.');
    try {
      return explainReport(text, way);
    } catch (error) {
      return fail(`« ${file} » cannot be read: ${(error as Error).message}`);
    }
  }
  const url = asked ?? /^\s*url:\s*(\S+)/m.exec(text)?.[1];
  if (!url || !URL.canParse(url))
    return fail(`At which address was this page seen? Say it with --url https://…\n\n${USAGE}`);
  return explainPage(text, url, way);
}

const { positionals, values } = readArguments();
if (values.tutorial) {
  console.log(tutorialTable());
  process.exit();
}
const [file] = positionals;
if (!file) fail(USAGE);
const { snapshot, verdict, places } = await explain(file, values.url, wayFrom(values.way));
const reasons = reasonsInWords(verdict, snapshot.host);

if (values.json) {
  const { kind } = verdict;
  const answer =
    kind === 'recognised' || kind === 'likely'
      ? { kind, page: verdict.page, parts: places, reasons }
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
      console.log(`  ${name}: ${places[name] ?? 'not found'} « ${label} »`);
    }
  } else {
    for (const miss of nearMisses(portals, snapshot).slice(0, 5)) console.log(`  near: ${miss}`);
  }
}
