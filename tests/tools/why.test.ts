import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { redact } from '../../utils/engine/recognise/redact.ts';
import { portals } from '../../utils/portals/portals.ts';
import { openPage } from './dom.ts';
import { fixture } from './drawn/fixtures.ts';
import { recognisePage } from './recognise-page.ts';

// Each starts a process or two, which takes its time on a loaded machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ent-why-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm run why`. */
function why(...words: string[]) {
  const tool = ['tests/tools/why.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, tool, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function save(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What a parent sends of a page, without a word that they ticked. */
async function reportOf(file: string): Promise<string> {
  const { html, url } = fixture(file);
  const { snapshot } = recognisePage(await openPage(html, url));
  const portal = portalAt(portals, snapshot);
  if (!portal) throw new Error(`${file} stands on no portal`);
  return JSON.stringify(redact(snapshot, portal, new Set()), null, 1);
}

describe('a report', () => {
  test.each(['educonnect/login', 'ent-edifice/level', 'franceconnect/choice', 'teleservices/home'])(
    'of %s is explained as the page itself is',
    async (page) => {
      const report = save('report.json', await reportOf(`${page}.html`));
      const { reasons, parts } = JSON.parse(why(`tests/pages/${page}.html`, '--json').stdout);
      const told = JSON.parse(why(report, '--json').stdout);
      expect(told).toMatchObject({ kind: 'recognised', page, reasons });
      expect(Object.keys(told.parts)).toEqual(Object.keys(parts));
    },
  );

  test('says where its parts are as far as it can: by id, else by their place in the report', async () => {
    const { stdout } = why(save('report.json', await reportOf('educonnect/login.html')));
    expect(stdout).toContain('recognised: educonnect/login\n  parce que ');
    expect(stdout).toContain('  identifier: #username « ');
    expect(why(save('phone.json', await reportOf('educonnect/phone.html'))).stdout).toMatch(/phone: items\[\d+\] « /);
  });

  test('of a page that nobody knows names what comes near', async () => {
    const { stdout } = why(save('unknown.json', await reportOf('negative/educonnect-information.html')));
    expect(stdout).toMatch(/^unknown\n/);
    expect(stdout).toContain('  near: educonnect/');
  });
});

describe('an address', () => {
  test('gets one line, several one each, in their order', () => {
    const { stdout } = why('--address', 'https://enthfd.fr/', 'https://enthdf.fr/', 'https://lemonde.fr/', '--json');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { kind: 'lookalike', of: 'enthdf.fr', reason: 'swapped', says: 'Deux lettres ont changé de place.' },
      { kind: 'listed', of: 'enthdf.fr', says: 'l’ENT Hauts-de-France' },
      { kind: 'unlisted' },
    ]);
  });

  test('that is none is told', () => {
    const { status, stderr } = why('--address', 'enthdf');
    expect(status).toBe(2);
    expect(stderr).toContain('This is no address: « enthdf »');
  });
});

describe('what cannot be read is told', () => {
  test('a file that is not there', () => {
    expect(why('nowhere.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('« nowhere.json » cannot'),
    });
  });

  test('a mail around the report', () => {
    const { status, stderr } = why(save('mail.json', 'Bonjour, voici : {"secure":true}'));
    expect(status).toBe(2);
    expect(stderr).toContain('a report goes from its first { to its last }');
  });

  test('JSON that is no report, with what is missing in it', () => {
    const { status, stderr } = why(save('other.json', '{"secure":true,"items":[{"kind":"menu","text":""}]}'));
    expect(status).toBe(2);
    expect(stderr).toContain('this is no report of « Signaler cette page »');
    expect(stderr).toContain('host');
    expect(stderr).toContain('items[0].kind');
    expect(stderr).not.toContain('    at ');
  });

  test('a report with an address beside it, and a page without', () => {
    expect(why(save('a.json', '{}'), '--url', 'https://enthdf.fr/').stderr).toContain('leave --url out');
    expect(why(save('a.html', '<p>')).stderr).toContain('At which address was this page seen?');
  });
});
