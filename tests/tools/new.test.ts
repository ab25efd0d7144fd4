import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { redact } from '../../utils/engine/recognise/redact.ts';
import { portals } from '../../utils/portals/portals.ts';
import { copyTree } from './copy-tree.ts';
import { openPage } from './dom.ts';
import { drawSnapshot } from './draw-snapshot.ts';
import { fixtures } from './drawn/fixtures.ts';
import { recognisePage } from './recognise-page.ts';

// Each starts a process or two, which takes its time on a loaded machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What a Snapshot cannot bring back: it names the css that an element answered to, not the markup. */
const LOST = /login-wrong-credentials|unavailable/;

const reported = fixtures().filter(({ page, file }) => page !== null && !/late|angular/.test(file));

describe('a page that was reported, redacted, and made a fixture of by npm run new', () => {
  test.each(reported)('$file', async ({ html, url, page, file }) => {
    const { snapshot } = recognisePage(await openPage(html, url));
    const portal = portalAt(portals, snapshot);
    if (!portal) throw new Error(`${file} stands on no portal`);
    const sent = redact(snapshot, portal, new Set());
    const again = recognisePage(await openPage(drawSnapshot(sent, 'a test'), `https://${sent.host}${sent.path}`));
    const { verdict } = again;
    if (LOST.test(file)) expect(verdict.kind === 'recognised' ? verdict.page : null).not.toBe('educonnect/login');
    else expect(verdict, `Is ${file}, reported, really not ${page}?`).toMatchObject({ page });
  });
});

describe('npm run new -- page, in a copy of the tree', () => {
  let tree: Awaited<ReturnType<typeof copyTree>>;
  beforeAll(async () => {
    tree = await copyTree();
  });
  afterAll(() => tree?.remove());

  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: tree.root, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const make = (...words: string[]) => run('tests/tools/new.ts', 'page', ...words);
  const tool = (name: string) => join(tree.root, 'node_modules', name);
  const written = (file: string) => readFileSync(join(tree.root, file), 'utf8');

  test('a new page is a name, a rule, a drawing and a screen, and its blanks are red lines', () => {
    const { status, said } = make('educonnect/parent-code');
    expect(status, said).toBe(0);
    const rule = 'utils/portals/educonnect/parent-code.ts';
    const screen = 'utils/practice/screens/educonnect/parent-code.ts';
    for (const file of [rule, screen, 'tests/pages/educonnect/parent-code.html']) expect(said).toContain(file);
    expect(written('utils/model/names.ts')).toContain("    'parent-code',\n");

    const red = run(tool('typescript/bin/tsc'), '--noEmit').said;
    for (const file of [rule, screen, 'utils/texts/fr.ts']) expect(red).toContain(`${file}(`);
    expect(run(tool('@biomejs/biome/bin/biome'), 'ci', '.').said).toContain('No fixes applied');
  });

  test('what is still to be told about it is a question of the matrix', () => {
    const words = ['run', '--project', 'unit', 'tests/portals/matrix.test.ts', '-t', 'educonnect/parent-code'];
    const { status, said } = run(tool('vitest/vitest.mjs'), ...words);
    expect(status).toBe(1);
    expect(said).toContain('Is educonnect/parent-code.html really not educonnect/parent-code?');
  });

  test('a value that its portal’s file has already gets another name', () => {
    expect(make('franceconnect/home').status).toBe(0);
    expect(written('utils/practice/screens.ts')).toContain('home as franceconnectHome');
  });

  test('a page that stands, and a portal that does not, are refused', () => {
    expect(make('educonnect/login')).toMatchObject({ status: 2, said: expect.stringContaining('stands already') });
    expect(make('pronote/login')).toMatchObject({ status: 2, said: expect.stringContaining('There is no portal') });
  });

  test('a report becomes a fixture of the page that it is recognised as', async () => {
    const [login] = fixtures().filter(({ file }) => file === 'educonnect/login.html');
    const { snapshot } = recognisePage(await openPage(login?.html ?? '', login?.url ?? ''));
    const report = join(tree.root, 'report.json');
    writeFileSync(report, JSON.stringify(snapshot));
    expect(make(report).said).toContain('it is educonnect/login;');
    expect(written('tests/pages/educonnect/login.reported.html')).toContain('data-part="submit"');
    expect(make(report)).toMatchObject({ status: 2, said: expect.stringContaining('choose another --variant') });
  });
});
