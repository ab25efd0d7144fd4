import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** A file of a package that is installed here. */
export const packageFile = (path: string): string => join(ROOT, 'node_modules', path);

/**
 * Builds our extension for Chrome, once in a run.
 * @param mode in `test` the overlay's root is open, so that a page can tell when something is painted
 * @returns the folder of the build
 */
export function extensionBuild(mode: 'production' | 'test'): string {
  const folder = join(ROOT, '.output', mode === 'test' ? 'chrome-mv3-test' : 'chrome-mv3');
  if (!built.has(mode)) {
    const wxt = packageFile('wxt/bin/wxt.mjs');
    execFileSync(process.execPath, [wxt, 'build', '-b', 'chrome', '-m', mode], { cwd: ROOT, stdio: 'ignore' });
    built.add(mode);
  }
  return folder;
}

const built = new Set<string>();

/** One minified script from a few lines that use a library. @returns its text */
export async function bundleText(source: string): Promise<string> {
  // Inside node_modules, where the libraries are found and no tool looks.
  const folder = mkdtempSync(packageFile('.bench-'));
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, source);
    return await bundleFile(entry);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One minified script from a file and what it imports. @returns its text */
export async function bundleFile(entry: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`The bundler gave nothing for ${entry}`);
  return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}
