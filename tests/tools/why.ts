import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearMisses, reasonsInWords } from '../../utils/engine/recognise/reasons.ts';
import { recognise, type Verdict } from '../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import { portals } from '../../utils/portals/portals.ts';
import { openPage } from './dom.ts';
import { readSnapshot } from './read-snapshot.ts';
import { recognisePage } from './recognise-page.ts';
import { tutorialTable } from './tutorial.ts';

const USAGE = `npm run why -- <file.html> --url <address> [--json]
npm run why -- <report.json> [--json]
npm run why -- --tutorial

Explains how a saved page is recognised: the verdict, its reasons and the parts found.
The address may be left out for a fixture of tests/pages, which bears its own.
A report is the text that « Signaler cette page » gives, saved in a file; it bears its address too.
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

function explainReport(text: string): Explained {
  const snapshot = readSnapshot(text);
  const verdict = recognise(portals, snapshot);
  const found = Object.entries(verdict.kind === 'recognised' ? verdict.parts : {});
  const places = found.flatMap(([name, { item }]) => (item === undefined ? [] : [[name, placeOf(snapshot, item)]]));
  return { snapshot, verdict, places: Object.fromEntries(places) };
}

async function explainPage(html: string, url: string): Promise<Explained> {
  const { snapshot, verdict, parts } = recognisePage(await openPage(html, url));
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
      options: { url: { type: 'string' }, json: { type: 'boolean' }, tutorial: { type: 'boolean' } },
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

function explain(file: string, asked: string | undefined): Explained | Promise<Explained> {
  const text = readText(file);
  if (file.endsWith('.json') || text.trimStart().startsWith('{')) {
    if (asked !== undefined) fail('A report bears its own address: leave --url out.');
    try {
      return explainReport(text);
    } catch (error) {
      return fail(`« ${file} » cannot be read: ${(error as Error).message}`);
    }
  }
  const url = asked ?? /^\s*url:\s*(\S+)/m.exec(text)?.[1];
  if (!url || !URL.canParse(url))
    return fail(`At which address was this page seen? Say it with --url https://…\n\n${USAGE}`);
  return explainPage(text, url);
}

const { positionals, values } = readArguments();
if (values.tutorial) {
  console.log(tutorialTable());
  process.exit();
}
const [file] = positionals;
if (!file) fail(USAGE);
const { snapshot, verdict, places } = await explain(file, values.url);
const reasons = reasonsInWords(verdict, snapshot.host);

if (values.json) {
  const { kind } = verdict;
  const answer =
    kind === 'recognised'
      ? { kind, page: verdict.page, parts: places, reasons }
      : { kind, ...(kind === 'unsure' && { pages: verdict.pages }), parts: {}, reasons };
  console.log(JSON.stringify(answer));
} else {
  console.log(verdict.kind === 'recognised' ? `recognised: ${verdict.page}` : verdict.kind);
  for (const reason of reasons) console.log(`  parce que ${reason}`);
  if (verdict.kind === 'recognised') {
    console.log('parts');
    for (const [name, { label }] of Object.entries(verdict.parts)) {
      console.log(`  ${name}: ${places[name] ?? 'not found'} « ${label} »`);
    }
  } else {
    for (const miss of nearMisses(portals, snapshot).slice(0, 5)) console.log(`  near: ${miss}`);
  }
}
