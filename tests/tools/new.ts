import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { recognise } from '../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import { PAGES } from '../../utils/model/names.ts';
import { portals } from '../../utils/portals/portals.ts';
import { openPage } from './dom.ts';
import { drawSnapshot } from './draw-snapshot.ts';
import { writeNewPage } from './new-page.ts';
import { writeVisit } from './new-visit.ts';
import { readSnapshot } from './read-snapshot.ts';
import { readVisit } from './read-visit.ts';
import { recognisePage } from './recognise-page.ts';

const USAGE = `npm run new -- page <portal>/<page>
npm run new -- page <report.json> [--page <portal>/<page>] [--variant <name>]
npm run new -- visit <demarche.json> [--name <name>]

With a page's name: writes its name, rule, drawing and screen. What is left to fill is a red line or a failing question.
With a report (the text that « Signaler cette page » gives): turns it into a fixture of tests/pages.
Without --page, it is filed under the page that the report is recognised as, else under negative/.
With a visit (the file that « Garder une trace de ma démarche » saves): turns each of its pages into a fixture, says why
it is taken for what, and where a parent would have got no help. Pages that are not recognised are filed under
tests/pages/visits/<name>/, by default the name of the file: they are no part of the matrix until somebody has named them.
(Portals and languages are scaffolded here too once the extension has more than one of each to choose from.)`;

const PAGES_FOLDER = join(import.meta.dirname, '../pages');

/** Ends the command with a message for the person who typed it. */
function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Reads a file that somebody was given. */
function readGiven<Given>(file: string, read: (text: string) => Given): Given {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(`« ${file} » cannot be read: ${(error as Error).message}`);
  }
}

const pagesOf = (portal: string): readonly string[] => (PAGES as Record<string, readonly string[]>)[portal] ?? [];

/** Where the fixture goes: under the page asked for, the page recognised, or among the pages that nothing may claim. */
function placeFor(snapshot: Snapshot, page: string | undefined, variant: string): string {
  if (page !== undefined) {
    const [portal = '', name = ''] = page.split('/');
    if (!pagesOf(portal).includes(name))
      fail(`There is no page « ${page} ». A new page is begun with: npm run new -- page ${page}`);
    return `${page}.${variant}.html`;
  }
  const verdict = recognise(portals, snapshot);
  return verdict.kind === 'recognised' ? `${verdict.page}.${variant}.html` : `negative/${variant}.html`;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        page: { type: 'string' },
        variant: { type: 'string', default: 'reported' },
        name: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** Begins a page that nobody has described yet. */
function newPage(portalId: string, page: string): void {
  const [host] = portals.find(({ id }) => id === portalId)?.hosts ?? [];
  if (!host) fail(`There is no portal « ${portalId} »: there are ${portals.map(({ id }) => id).join(', ')}.`);
  if (pagesOf(portalId).includes(page)) fail(`« ${portalId}/${page} » stands already, in utils/model/names.ts.`);
  try {
    for (const file of writeNewPage([portalId, page], host)) console.log(file);
  } catch (error) {
    fail((error as Error).message);
  }
  console.log('What is left to fill: the red lines of `npx tsc --noEmit`, then what `npm run check` asks.');
}

/** Makes a fixture of a report. */
async function newFixture(file: string, page: string | undefined, variant: string): Promise<void> {
  if (!/^[a-z0-9-]+$/.test(variant)) fail('--variant takes small letters, digits and dashes.');
  const snapshot = readGiven(file, readSnapshot);
  const place = placeFor(snapshot, page, variant);
  const path = join(PAGES_FOLDER, place);
  if (existsSync(path)) fail(`tests/pages/${place} stands already: choose another --variant.`);
  const html = drawSnapshot(
    snapshot,
    `a Snapshot that a person sent, ${new Date().toISOString().slice(0, 10)} (npm run new)`,
  );
  writeFileSync(path, html);

  const { verdict } = recognisePage(await openPage(html, `https://${snapshot.host}${snapshot.path}`));
  console.log(`tests/pages/${place}`);
  console.log(
    `  it is ${verdict.kind === 'recognised' ? verdict.page : verdict.kind}; \`npm run why -- tests/pages/${place}\` says why`,
  );
}

/** Makes fixtures of a Visit. */
async function newVisit(file: string, asked: string | undefined): Promise<void> {
  const visit = readGiven(file, readVisit);
  const name =
    asked ??
    basename(file, '.json')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-');
  if (!/^[a-z0-9-]+$/.test(name)) fail('--name takes small letters, digits and dashes.');
  try {
    for (const line of await writeVisit(visit, name)) console.log(line);
  } catch (error) {
    fail((error as Error).message);
  }
}

const { positionals, values } = readArguments();
const [what, asked] = positionals;
if (!asked || (what !== 'page' && what !== 'visit')) fail(USAGE);
const [, portal, page] = /^([a-z0-9-]+)\/([a-z][a-z0-9-]*)$/.exec(asked) ?? [];
if (what === 'visit') await newVisit(asked, values.name);
else if (portal && page && !existsSync(asked)) newPage(portal, page);
else await newFixture(asked, values.page, values.variant);
