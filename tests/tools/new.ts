import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { recognise } from '../../utils/engine/recognise.ts';
import type { Item, Snapshot } from '../../utils/engine/snapshot.ts';
import { portals } from '../../utils/portals/portals.ts';
import { FIELD_ROLES, type FieldRole, PAGES } from '../../utils/schema/names.ts';
import { openPage } from './dom.ts';
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
    }),
  ),
}) as never;

/** The plainest markup that the reader takes for a field of this role. */
const FIELD_MARKUP: Record<FieldRole, string> = {
  identifier: '<input autocomplete="username"',
  password: '<input type="password"',
  'new-password': '<input type="password" autocomplete="new-password"',
  phone: '<input type="tel"',
  email: '<input type="email"',
  code: '<input autocomplete="one-time-code"',
  captcha: '<input name="captcha"',
  'last-name': '<input autocomplete="family-name"',
  'first-name': '<input autocomplete="given-name"',
  'birth-date': '<input type="date"',
  day: '<input autocomplete="bday-day"',
  month: '<input autocomplete="bday-month"',
  year: '<input autocomplete="bday-year"',
  radio: '<input type="radio"',
  checkbox: '<input type="checkbox"',
  list: '<select',
  text: '<input type="text"',
};

const quoted = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One item of a Snapshot as an element. */
function draw(item: Item, part: string | undefined): string {
  const marks = [
    item.id && ` id="${quoted(item.id)}"`,
    item.testId && ` data-testid="${quoted(item.testId)}"`,
    part && ` data-part="${part}"`,
  ];
  const attributes = marks.filter(Boolean).join('');
  const text = quoted(item.text);
  const css = item.css ? ` <!-- answered to ${quoted(item.css.join(' and '))} -->` : '';
  switch (item.kind) {
    case 'heading':
      return `<h2${attributes}>${text}</h2>${css}`;
    case 'button':
      return `<button type="button"${attributes}>${text}</button>${css}`;
    case 'link':
      return `<a href="${quoted(item.to ?? '#')}"${attributes}>${text}</a>${css}`;
    case 'alert':
      return `<p role="alert"${attributes}>${text}</p>${css}`;
    case 'field': {
      const open = FIELD_MARKUP[item.role ?? 'text'];
      return `<label>${text} ${open}${attributes}>${open === '<select' ? '</select>' : ''}</label>${css}`;
    }
    default:
      return `<p${attributes}>${text}</p>${css}`;
  }
}

/** A Snapshot as a page: its items in their order, in the forms that held them. */
function drawPage(snapshot: Snapshot): string {
  const verdict = recognise(portals, snapshot);
  const parts = verdict.kind === 'recognised' ? Object.entries(verdict.parts) : [];
  const lines: string[] = [];
  let form: number | undefined;
  const enter = (next: number | undefined) => {
    if (next === form) return;
    if (form !== undefined) lines.push('</form>');
    if (next !== undefined) lines.push('<form method="post" action="">');
    form = next;
  };
  snapshot.items.forEach((item, index) => {
    enter(item.form);
    lines.push(draw(item, parts.find(([, part]) => part.item === index)?.[0]));
  });
  enter(undefined);
  return `<!doctype html>
<!--
  url: https://${snapshot.host}${snapshot.path}
  drawn from: a Snapshot that a person sent, ${new Date().toISOString().slice(0, 10)} (npm run new)
-->
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>${quoted(snapshot.title)}</title>
  </head>
  <body>
    ${lines.join('\n    ')}
  </body>
</html>
`;
}

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
const html = drawPage(snapshot);
writeFileSync(path, html);

const { verdict } = recognisePage(await openPage(html, `https://${snapshot.host}${snapshot.path}`));
console.log(`tests/pages/${place}`);
console.log(
  `  it is ${verdict.kind === 'recognised' ? verdict.page : verdict.kind}; \`npm run why -- tests/pages/${place}\` says why`,
);
