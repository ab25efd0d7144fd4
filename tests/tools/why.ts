import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reasonsInWords } from '../../utils/engine/recognise/reasons.ts';
import type { Way } from '../../utils/engine/recognise/recognise.ts';
import type { PageName } from '../../utils/model/names.ts';
import { portals } from '../../utils/portals/portals.ts';
import { type Explained, explainPage, explainSnapshot, explanation } from './explain.ts';
import { readSnapshot } from './read-snapshot.ts';
import { readVisit } from './read-visit.ts';
import { readabilityTable } from './readability.ts';
import { pageLine, replayVisit, tally } from './replay-visit.ts';
import { tutorialTable } from './tutorial.ts';

const USAGE = `npm run why -- <file.html> --url <address> [--way <page>,<page>…] [--json]
npm run why -- <report.json> [--way <page>,<page>…] [--json]
npm run why -- visit <demarche.json> [--json]
npm run why -- --address <url> … [--json]
npm run why -- --tutorial
npm run why -- --words
npm run why -- --surroundings

Explains how a saved page is recognised: the verdict, its reasons and the parts found.
The address may be left out for a fixture of tests/pages, which bears its own.
A report is the text that « Signaler cette page » gives, saved in a file; it bears its address too.
With --way: as it is taken by somebody who has come by these pages.
With visit: walks again through what « Garder une trace de ma démarche » has saved, with the pages before in mind, and
says of each page what a parent gets: recognised, likely, asked or silent.
With --address: says of each address what « Est-ce la vraie adresse ? » answers, one line each.
With --tutorial: prints where each point of the parents' tutorial is told.
With --words: prints how easy the words of each journey are to read.
With --surroundings: prints what is tried against the guide (hostile pages, failing browsers), and how it ended last.`;

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
        address: { type: 'string', multiple: true },
        tutorial: { type: 'boolean' },
        words: { type: 'boolean' },
        surroundings: { type: 'boolean' },
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
      return explainSnapshot(readSnapshot(text), way);
    } catch (error) {
      return fail(`« ${file} » cannot be read: ${(error as Error).message}`);
    }
  }
  const url = asked ?? /^\s*url:\s*(\S+)/m.exec(text)?.[1];
  if (!url || !URL.canParse(url))
    return fail(`At which address was this page seen? Say it with --url https://…\n\n${USAGE}`);
  return explainPage(text, url, way);
}

/** Walks again through a Visit. */
async function replay(file: string, asJson: boolean): Promise<void> {
  const text = readText(file);
  const visit = (() => {
    try {
      return readVisit(text);
    } catch (error) {
      return fail(`« ${file} » cannot be read: ${(error as Error).message}`);
    }
  })();
  const pages = await replayVisit(visit);
  if (asJson) {
    const told = pages.map(({ rung, verdict }) => ({
      rung,
      ...('page' in verdict && { page: verdict.page }),
      ...('pages' in verdict && { pages: verdict.pages }),
    }));
    console.log(JSON.stringify(told));
    return;
  }
  for (const [index, page] of pages.entries()) console.log(pageLine(page, index, visit[0]?.at ?? 0));
  console.log(tally(pages));
}

const { positionals, values } = readArguments();
if (values.tutorial) {
  console.log(tutorialTable());
  process.exit();
}
if (values.words) {
  console.log(readabilityTable());
  process.exit();
}
if (values.surroundings) {
  // Loaded where it is asked for only: it names every row.
  const { surroundingsTable } = await import('./surroundings.ts');
  // A pipe takes a long text in pieces: who leaves at once cuts it.
  await new Promise((resolve) => process.stdout.write(`${surroundingsTable()}\n`, resolve));
  process.exit();
}
if (values.address) {
  const { addressLine } = await import('./explain-address.ts');
  const wrong = [...values.address, ...positionals].filter((url) => !URL.canParse(url));
  if (wrong.length > 0) fail(`This is no address: « ${wrong.join(' », « ')} ». It begins with https://\n\n${USAGE}`);
  for (const url of [...values.address, ...positionals]) console.log(addressLine(url, values.json === true));
  process.exit();
}
const [first, second] = positionals;
if (first === 'visit') {
  if (!second || values.url || values.way) fail(USAGE);
  await replay(second, values.json === true);
  process.exit();
}
const file = first ?? fail(USAGE);
const explained = await explain(file, values.url, wayFrom(values.way));

if (values.json) {
  const { snapshot, verdict, places } = explained;
  const reasons = reasonsInWords(verdict, snapshot.host);
  const { kind } = verdict;
  const answer =
    kind === 'recognised' || kind === 'likely'
      ? { kind, page: verdict.page, parts: places, reasons }
      : { kind, ...(kind === 'unsure' && { pages: verdict.pages }), parts: {}, reasons };
  console.log(JSON.stringify(answer));
} else {
  for (const line of explanation(explained)) console.log(line);
}
