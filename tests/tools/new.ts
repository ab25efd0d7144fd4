import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { recognise } from '../../utils/engine/recognise.ts';
import type { Snapshot } from '../../utils/engine/snapshot.ts';
import { portals } from '../../utils/portals/portals.ts';
import { FIELD_ROLES, PAGES } from '../../utils/schema/names.ts';
import { openPage } from './dom.ts';
import { drawSnapshot } from './draw-snapshot.ts';
import { recognisePage } from './recognise-page.ts';

const USAGE = `npm run new -- page <snapshot.json> [--page <portal>/<page>] [--variant <name>]

Turns a Snapshot (the text that « Signaler cette page » gives) into a fixture of tests/pages.
Without --page, it is filed under the page that the Snapshot is recognised as, else under negative/.
(Portals and languages are scaffolded here too once the extension has more than one of each to choose from.)`;

const PAGES_FOLDER = join(import.meta.dirname, '../pages');

const snapshotSchema: z.ZodType<Snapshot> = z.object({
  secure: z.boolean(),
  host: z.string().min(1),
  path: z.string().startsWith('/'),
  title: z.string(),
  items: z.array(
    z.object({
      kind: z.enum(['heading', 'button', 'link', 'field', 'alert', 'text', 'other']),
      text: z.string(),
      role: z.enum(FIELD_ROLES).optional(),
      id: z.string().optional(),
      testId: z.string().optional(),
      css: z.array(z.string()).optional(),
      to: z.string().optional(),
      form: z.number().optional(),
      refusal: z.literal(true).optional(),
      behind: z.literal(true).optional(),
    }),
  ),
}) as never;

/** Ends the command with a message for the person who typed it. */
function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readSnapshot(file: string): Snapshot {
  try {
    return snapshotSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    return fail(`The Snapshot « ${file} » cannot be read: ${why}`);
  }
}

/** Where the fixture goes: under the page asked for, the page recognised, or among the pages that nothing may claim. */
function placeFor(snapshot: Snapshot, page: string | undefined, variant: string): string {
  if (page !== undefined) {
    const [portal = '', name = ''] = page.split('/');
    const known: readonly string[] = (PAGES as Record<string, readonly string[]>)[portal] ?? [];
    if (!known.includes(name))
      fail(`There is no page « ${page} ». A new page first gets its name in utils/schema/names.ts.`);
    return `${page}.${variant}.html`;
  }
  const verdict = recognise(portals, snapshot);
  return verdict.kind === 'recognised' ? `${verdict.page}.${variant}.html` : `negative/${variant}.html`;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { page: { type: 'string' }, variant: { type: 'string', default: 'reported' } },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
}

const { positionals, values } = readArguments();
const [what, file] = positionals;
if (what !== 'page' || !file) fail(USAGE);
if (!/^[a-z0-9-]+$/.test(values.variant)) fail('--variant takes small letters, digits and dashes.');
const snapshot = readSnapshot(file);
const place = placeFor(snapshot, values.page, values.variant);
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
