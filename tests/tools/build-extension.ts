import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { BrowserName } from './browsers.ts';

const targetFor = (browser: BrowserName) => (browser === 'chromium' ? 'chrome' : 'firefox');

/** Where the test build for a browser stands, in the tree at `root`. */
export const extensionFolder = (root: string, browser: BrowserName): string =>
  join(root, `.output/${targetFor(browser)}-mv3-test`);

/** What a build that failed says first; all that follows says it again. */
const FIRST_ERROR = /(?:ERROR|\[error\]) +(.*?)(?=\n *(?:ERROR|\[error\])|$)/s;

/**
 * Builds the extension of the tree at `root` in test mode. In a process of its own: only so are the data read anew.
 * @returns its folder. Rejects with what the build said was wrong.
 */
export async function buildExtension(root: string, browser: BrowserName): Promise<string> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const words = ['build', '-b', targetFor(browser), '-m', 'test'];
  try {
    await promisify(execFile)(process.execPath, [wxt, ...words], { cwd: root });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const said = stripVTControlCharacters(stdout + stderr).replaceAll(/^\s+at .*\n?/gm, '');
    throw new Error(FIRST_ERROR.exec(said)?.[1]?.trim() || said.trim() || String(error));
  }
  return extensionFolder(root, browser);
}
