import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../utils/engine/recognise/recognise.ts';
import { fileOf, keepPage, type Visit, visitedPage } from '../../utils/engine/recognise/visit.ts';
import { portals } from '../../utils/portals/portals.ts';
import { copyTree } from './copy-tree.ts';
import { openPage } from './dom.ts';
import { fixture } from './drawn/fixtures.ts';
import { recognisePage } from './recognise-page.ts';

// Each starts a process or two, which takes its time on a loaded machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ent-visit-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What would be kept on these pages, a minute apart. */
async function visitOf(...pages: { html: string; url: string }[]): Promise<Visit> {
  let visit: Visit = [];
  for (const [index, { html, url }] of pages.entries()) {
    const { snapshot, verdict } = recognisePage(await openPage(html, url));
    const at = Date.UTC(2026, 10, 24, 9, index);
    const page = visitedPage({ snapshot, tab: 5, at, told: verdict.kind }, portals, []);
    if (page) visit = keepPage(visit, page);
  }
  return visit;
}

/** Three lists and a box to tick, in words that nobody knows: after the code, it is likely the children's page. */
const DATES = {
  url: 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/etape',
  html: `<!doctype html><html lang="fr"><title>Mon espace</title><body><h1>Étape</h1><form>${['Jour', 'Mois', 'Année']
    .map((name) => `<select aria-label="${name}"><option>1</option></select>`)
    .join('')}<label><input type="checkbox"> Pas moi</label><button>OK</button></form>`,
};
const CODE = fixture('educonnect/sms-code.html');
const UNKNOWN = fixture('negative/educonnect-information.html');

const visit = await visitOf(CODE, DATES, UNKNOWN, CODE);
const file = save('demarche-2026-11-24.json', fileOf(visit));

const runIn = (root: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const why = (...words: string[]) => runIn(ROOT, 'tests/tools/why.ts', 'visit', ...words);

describe('npm run why -- visit', () => {
  test('walks it again with its Way, page by page', () => {
    const { status, stdout, stderr } = why(file);
    expect(status, stderr).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^1\. 0:00 tab 1, recognised \(recognised: educonnect\/sms-code\)/);
    expect(lines[1]).toMatch(/^2\. 1:00 tab 1, likely \(likely: educonnect\/children\)/);
    // As it was kept here, without its Way.
    expect(lines[2]).toMatch(/^ {3}then it was (unknown|unsure)/);
    expect(stdout).toMatch(/^3\. 2:00 tab 1, silent \(unknown/m);
    expect(stdout).toContain('4 pages: 2 recognised, 1 likely, 0 asked, 1 silent');
  });

  test('gives one object a page with --json', () => {
    expect(JSON.parse(why(file, '--json').stdout)).toEqual([
      { rung: 'recognised', page: 'educonnect/sms-code' },
      { rung: 'likely', page: 'educonnect/children' },
      { rung: 'silent' },
      { rung: 'recognised', page: 'educonnect/sms-code' },
    ]);
  });

  test.each([
    ['mail.json', 'Bonjour, voici {', 'it goes from its first { to its last }'],
    ['report.json', '{"secure":true,"host":"enthdf.fr"}', 'no file of « Garder une trace de ma démarche »'],
    ['empty.json', '{"visit":[]}', 'no page is in it'],
    ['name.json', fileOf(visit).replace('educonnect/sms-code', 'educonnect/nothing'), 'visit[0].page'],
    ['host.json', fileOf(visit).replace('moncompte.', '--><script>'), 'this is no host'],
  ])('says what is wrong with %s', (name, text, said) => {
    const { status, stderr } = why(save(name, text));
    expect(status).toBe(2);
    expect(stderr).toContain(`${name} » cannot be read`);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });

  test('says how it is called', () => {
    expect(why()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run why -- visit <') });
    expect(why('nowhere.json').stderr).toContain('« nowhere.json » cannot be read');
  });
});

describe('npm run new -- visit, in a copy of the tree', () => {
  let tree: Awaited<ReturnType<typeof copyTree>>;
  beforeAll(async () => {
    tree = await copyTree();
  });
  afterAll(() => tree?.remove());

  const make = (...words: string[]) => runIn(tree.root, 'tests/tools/new.ts', 'visit', ...words);
  const whyOf = (place: string): Verdict => JSON.parse(runIn(tree.root, 'tests/tools/why.ts', place, '--json').stdout);

  test('each page is a fixture, explained, and what would have been silent is told', () => {
    const { status, stdout, stderr } = make(file);
    expect(status, stderr).toBe(0);
    const recognised = ['educonnect/sms-code.visited.html', 'educonnect/sms-code.visited-2.html'];
    const others = ['visits/demarche-2026-11-24/2.html', 'visits/demarche-2026-11-24/3.html'];
    for (const place of [...recognised, ...others].map((one) => `tests/pages/${one}`)) {
      expect(stdout).toContain(`${place}\n  `);
      expect(existsSync(join(tree.root, place))).toBe(true);
    }
    expect(readFileSync(join(tree.root, 'tests/pages', recognised[0] ?? ''), 'utf8')).toContain('data-part="');
    expect(whyOf(`tests/pages/${recognised[0]}`)).toMatchObject({ kind: 'recognised', page: 'educonnect/sms-code' });
    expect(whyOf(`tests/pages/${others[1]}`)).toMatchObject({ kind: 'unknown' });
    const [, told = ''] = stdout.split('Silent, or not sure');
    expect(told).toMatch(
      /2\. 1:00 tab 1, likely \(likely: educonnect\/children\).* tests\/pages\/visits\/.*\/2\.html/s,
    );
    expect(told).toMatch(/3\. 2:00 tab 1, silent \(unknown.* tests\/pages\/visits\/.*\/3\.html/s);
  });

  test('what nobody has named is no part of the matrix, and what is recognised is', () => {
    const list =
      'import("./tests/tools/drawn/fixtures.ts").then(({ fixtures }) => console.log(fixtures().map(({ file }) => file).join("\\n")))';
    const { stdout } = runIn(tree.root, '-e', list);
    expect(stdout).toContain('educonnect/sms-code.visited.html');
    expect(stdout).not.toContain('visits/');
  });

  test('the same name twice is refused, with nothing written', () => {
    expect(make(file)).toMatchObject({ status: 2, stderr: expect.stringContaining('choose another --name') });
    expect(existsSync(join(tree.root, 'tests/pages/educonnect/sms-code.visited-3.html'))).toBe(false);
    expect(make(file, '--name', 'Été').stderr).toContain('--name takes small letters');
    expect(make(file, '--name', 'again').status).toBe(0);
  });

  test('a file that is none is told', () => {
    const { status, stderr } = make(save('report.json', '{"secure":true}'));
    expect(status).toBe(2);
    expect(stderr).toContain('no file of « Garder une trace de ma démarche »');
  });
});
