import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeenBuild } from '../tools/build-for-stores.ts';

// The rules of the stores, on what the stores get: the production builds.

const ROOT = join(import.meta.dirname, '../..');
const OUT = mkdtempSync(join(tmpdir(), 'ent-stores-'));
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
type Target = (typeof BROWSERS)[number];

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const folderOf = (target: Target) => join(OUT, `${target}-mv3`);
const manifestOf = (target: Target) => json(join(folderOf(target), 'manifest.json'));
const seenIn = (target: Target): SeenBuild => json(join(OUT, `${target}.json`));
/** All scripts of a build as one text. */
const scriptsOf = (target: Target) =>
  globSync('**/*.js', { cwd: folderOf(target) })
    .map((file) => readFileSync(join(folderOf(target), file), 'utf8'))
    .join('\n');

const run = (words: string[]) =>
  promisify(execFile)(process.execPath, words, { cwd: ROOT, env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } });

beforeAll(async () => {
  for (const target of BROWSERS) await run(['tests/tools/build-for-stores.ts', target, OUT]);
}, 180_000);
afterAll(() => rmSync(OUT, { recursive: true }));

describe.each(BROWSERS)('the code of others, in the build for %s,', (target) => {
  test('is what npm installed, byte for byte, when the bundler takes it', () => {
    const { thirdParty } = seenIn(target);
    expect(thirdParty.map((one) => one.package)).toContain('preact');
    expect(thirdParty.filter(({ asInstalled }) => !asInstalled).map(({ file }) => file)).toEqual([]);
  });

  test('meets no plugin but those of Vite and WXT, and Vite’s own minifier', () => {
    const { plugins } = seenIn(target);
    expect(plugins).toContain('vite:define');
    const theirs = /^(vite|wxt|builtin|native):|^(alias|unimport|watch-third-party|smallest-guide)$/;
    expect(plugins.filter((name) => !theirs.test(name))).toEqual([]);
  });

  test('is of packages that the README names, each of the version whose sum the lockfile holds', () => {
    const readme = read('README.md');
    const lock = JSON.parse(read('package-lock.json')).packages;
    const names = [...new Set(seenIn(target).thirdParty.map((one) => one.package))];
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    for (const name of names) {
      const locked = lock[`node_modules/${name}`];
      expect(locked.integrity, name).toMatch(/^sha512-/);
      expect(JSON.parse(read(`node_modules/${name}/package.json`)).version, name).toBe(locked.version);
    }
  });
});

test('nothing changes a package after npm has checked its sum', () => {
  const { scripts, allowScripts, overrides } = JSON.parse(read('package.json'));
  expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
  expect(allowScripts).toEqual({ node: true });
  expect(overrides).toBeUndefined();
});

/** Chrome and Edge ask for a permission to open a panel beside the page, Firefox does not. */
const PANEL: Record<Target, Record<string, RegExp>> = {
  chrome: { sidePanel: /\bsidePanel\b[\s\S]{0,200}\.open\(\{windowId/ },
  edge: { sidePanel: /\bsidePanel\b[\s\S]{0,200}\.open\(\{windowId/ },
  firefox: {},
};

/** What of the browser's API needs each permission; `activeTab` is what lets the popup see the address of its tab. */
const NEEDED_BY: Record<string, RegExp> = {
  storage: /\.storage\.(local|session)\b|\.session\.get\(/,
  scripting: /\.scripting\.executeScript\(/,
  activeTab: /\.tabs\.query\(\{active:/,
};
/** Parts of the API that ask for no permission. */
const FREE = ['runtime', 'tabs', 'windows', 'action', 'permissions', 'commands', 'extension', 'management', 'dom'];

/** The first Chrome whose `checkVisibility` heeds all that utils/surface asks of it: below, hidden views count as visible. */
const OLDEST_CHROME = '121';
describe.each(BROWSERS)('the manifest for %s', (target) => {
  test('asks for no permission that the code does not use', () => {
    const scripts = scriptsOf(target);
    const { permissions } = manifestOf(target);
    const needed: Record<string, RegExp> = { ...NEEDED_BY, ...PANEL[target] };
    expect(permissions.filter((name: string) => !needed[name]?.test(scripts))).toEqual([]);
    expect([...permissions].sort()).toEqual(Object.keys(needed).sort());
  });

  test('lets in no browser that lacks what the code needs', () => {
    const { minimum_chrome_version, browser_specific_settings } = manifestOf(target);
    if (target !== 'firefox') expect(minimum_chrome_version).toBe(OLDEST_CHROME);
    else expect(browser_specific_settings.gecko.strict_min_version).toBe('140.0');
  });

  test('has a panel beside the page, which does not open by itself', () => {
    const { side_panel, sidebar_action } = manifestOf(target);
    if (target !== 'firefox') expect(side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  test('says what a private window is: in Chrome and Edge a process of its own, in Firefox the only kind that it knows', () => {
    expect(manifestOf(target).incognito).toBe(target === 'firefox' ? 'spanning' : 'split');
  });
});

test('what Edge gets is what Chrome gets', () => {
  expect(manifestOf('edge')).toEqual(manifestOf('chrome'));
  expect(scriptsOf('edge')).toBe(scriptsOf('chrome'));
  const { scripts } = JSON.parse(read('package.json'));
  for (const name of ['build', 'zip'])
    for (const target of BROWSERS) expect(scripts[name]).toContain(`wxt ${name} -b ${target}`);
});

test('nothing of the browser’s API is called but what is free or asked for', () => {
  const called = globSync('utils/platform/*.ts', { cwd: ROOT }).flatMap((file) =>
    [...read(file).matchAll(/\bbrowser\.(\w+)/g)].map(([, name = '']) => name),
  );
  expect(called).toContain('storage');
  const known = [...FREE, ...Object.keys(NEEDED_BY)];
  expect([...new Set(called)].filter((name) => !known.includes(name))).toEqual([]);
});

describe('the linter of Firefox’s store', () => {
  interface Finding {
    code: string;
    file: string;
  }

  test('finds no error, and no warning but the one that the README explains', async () => {
    const words = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', folderOf('firefox'), '-o', 'json'];
    const { stdout } = await run(words);
    const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', Finding[]>;
    expect(errors).toEqual([]);
    const readme = read('README.md');
    expect(warnings.filter(({ code }) => !readme.includes(`\`${code}\``))).toEqual([]);
    // The one warning is Preact's line, once for each script that carries Preact, and no other.
    for (const { code, file } of warnings) {
      const script = readFileSync(join(folderOf('firefox'), file), 'utf8');
      expect(code).toBe('UNSAFE_VAR_ASSIGNMENT');
      expect(script.match(/\.innerHTML=/g), file).toHaveLength(1);
      expect(script, file).toMatch(/\.innerHTML=\w+\.__html/);
    }
  }, 60_000);
});
