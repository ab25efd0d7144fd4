import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { BrowserName } from './browsers.ts';

const targetFor = (browser: BrowserName) => (browser === 'chromium' ? 'chrome' : 'firefox');

/** Where the test build for a browser stands, in the tree at `root`. */
export const extensionFolder = (root: string, browser: BrowserName): string =>
  join(root, `.output/${targetFor(browser)}-mv3-test`);

/** What a build that failed says first; all that follows says it again. */
const FIRST_ERROR = /(?:ERROR|\[error\]) +(.*?)(?=\n *(?:ERROR|\[error\])|$)/s;

/** Builds in a process of its own: only so are the data read anew. Rejects with what the build said was wrong. */
async function build(root: string, browser: BrowserName, mode: readonly string[]): Promise<void> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const words = ['build', '-b', targetFor(browser), ...mode];
  try {
    await promisify(execFile)(process.execPath, [wxt, ...words], { cwd: root });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const said = stripVTControlCharacters(stdout + stderr).replaceAll(/^\s+at .*\n?/gm, '');
    throw new Error(FIRST_ERROR.exec(said)?.[1]?.trim() || said.trim() || String(error));
  }
}

/**
 * Builds the extension of the tree at `root` in test mode.
 * @returns its folder. Rejects with what the build said was wrong.
 */
export async function buildExtension(root: string, browser: BrowserName): Promise<string> {
  await build(root, browser, ['-m', 'test']);
  return extensionFolder(root, browser);
}

/** What a build is made of. */
const SOURCES = ['{entrypoints,components,utils,public}/**/*', 'wxt.config.ts', 'package-lock.json'];

/** Tells one state of the sources from another. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: root }).sort()) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** A build takes a few seconds; whoever has held the lock for so long has died with it, in ms. */
const DEAD = 60_000;

/** Several test files may ask at once: one of them builds, and the others wait. */
async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const isHeld = () => {
    try {
      mkdirSync(folder);
      return true;
    } catch {
      const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - made > DEAD) rmSync(folder, { recursive: true, force: true });
      return false;
    }
  };
  while (!isHeld()) await sleep(100);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The build that parents get, made anew where the sources have changed since the last one.
 * @returns its folder. Rejects with what the build said was wrong.
 */
export async function productionExtension(root: string, browser: BrowserName): Promise<string> {
  const output = join(root, '.output');
  const folder = join(output, `${targetFor(browser)}-mv3`);
  const stamp = `${folder}.stamp`;
  mkdirSync(output, { recursive: true });
  return withLock(`${folder}.lock`, async () => {
    const now = fingerprint(root);
    const timeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    // A build made by hand since then may be of other sources.
    const isOurs = timeOf(stamp) > timeOf(join(folder, 'manifest.json'));
    if (isOurs && existsSync(folder) && readFileSync(stamp, 'utf8') === now) return folder;
    await build(root, browser, []);
    writeFileSync(stamp, now);
    return folder;
  });
}
