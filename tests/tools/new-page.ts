import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

const NAMES = 'utils/model/names.ts';
const SCREENS = 'utils/practice/screens.ts';

/** `sms-code` as `smsCode`. */
const camel = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a value is called in a file: with its portal's name, where the file has another of that name. */
function nameIn(text: string, portal: string, page: string): string {
  const name = camel(page);
  return new RegExp(`\\b${name}\\b`).test(text) ? camel(`${portal}-${page}`) : name;
}

/** Puts text where a pattern is found. Throws where it is not: then this file has changed its shape. */
function put(file: string, text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text))
    throw new Error(`${file} has changed: nothing there matches ${pattern} (tests/tools/new-page.ts)`);
  return text.replace(pattern, replacement);
}

/** A file that lists pages, with one more: its import, and its place in the list that begins as `pattern` says. */
function withOneMore(
  file: string,
  from: string,
  [portal, page]: Names,
  pattern: RegExp,
  entry: (name: string) => string,
) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const name = nameIn(text, portal, page);
  const imported = name === camel(page) ? name : `${camel(page)} as ${name}`;
  const listed = put(file, text, pattern, `$&${entry(name)}`);
  return put(file, listed, /^import /m, `import { ${imported} } from '${from}';\n$&`);
}

type Names = readonly [portal: string, page: string];

// The empty words below are red lines: no role of a field is called ''.

const rule = (page: string) => `import type { Page } from '../../model/portal.ts';

/** What it is for, and what is known of it. */
export const ${camel(page)} = {
  all: [{ field: '' }],
  parts: { submit: { label: 'Valider', clues: [{ button: 'Valider' }] } },
} satisfies Page;
`;

const screen = (portal: string, page: string, host: string) => `import { defineScreen } from '../../../model/define.ts';
import { button, field, form, heading } from '../blocks.ts';

export const ${camel(page)} = defineScreen({
  page: '${portal}/${page}',
  today: {
    address: 'https://${host}/',
    title: '',
    blocks: [heading(1, ''), form([field('', '', ''), button('main', 'Valider', { part: 'submit' })])],
  },
});
`;

const drawing = (host: string) => `<!doctype html>
<!--
  url: https://${host}/
  drawn from: where and when you saw it
-->
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title></title>
</head>
<body>
<main>
  <h1></h1>
  <form method="post" action="">
    <button type="submit" data-part="submit">Valider</button>
  </form>
</main>
</body>
</html>
`;

/**
 * Writes a new page's name, rule, drawing and screen, and ties them in. What is left to fill is a red line, or a
 * question of the tests.
 * @param host where the portal is
 * @returns the files, written or changed. Throws, with nothing written, if one of them stands already
 */
export function writeNewPage([portal, page]: Names, host: string): string[] {
  const names: Names = [portal, page];
  const portalFile = `utils/portals/${portal}.ts`;
  const added = {
    [`utils/portals/${portal}/${page}.ts`]: rule(page),
    [`tests/pages/${portal}/${page}.html`]: drawing(host),
    [`utils/practice/screens/${portal}/${page}.ts`]: screen(portal, page, host),
  };
  for (const file of Object.keys(added)) if (existsSync(join(ROOT, file))) throw new Error(`${file} stands already`);
  const files = {
    [NAMES]: put(
      NAMES,
      readFileSync(join(ROOT, NAMES), 'utf8'),
      new RegExp(`^(  '?${portal}'?: \\[[^\\]]*?),?\\s*\\]`, 'm'),
      `$1, '${page}']`,
    ),
    [portalFile]: withOneMore(portalFile, `./${portal}/${page}.ts`, names, /pages: \{/, (name) =>
      name === page ? `${name},` : `'${page}': ${name},`,
    ),
    [SCREENS]: withOneMore(SCREENS, `./screens/${portal}/${page}.ts`, names, /= \[/, (name) => `${name},`),
    ...added,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
  const written = Object.keys(files);
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const ours = written.filter((file) => file.endsWith('.ts'));
  execFileSync(process.execPath, [biome, 'check', '--write', '--log-level=error', ...ours], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return written;
}
