import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is put before the extension's own scripts, as source text. */
export interface Earlier {
  /** On each page and in each frame, in the same isolated world. */
  page?: string;
  /** In the background script. */
  background?: string;
}

/**
 * A copy of a build that differs by one earlier script, on the pages, in the background, or in both.
 * @returns its folder, and what removes it
 */
export async function alteredExtension(
  build: string,
  { page, background }: Earlier,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'ent-altered-'));
  await cp(build, folder, { recursive: true });
  if (page !== undefined) {
    await writeFile(join(folder, 'earlier.js'), page);
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    for (const script of manifest.content_scripts) script.js.unshift('earlier.js');
    await writeFile(path, JSON.stringify(manifest));
  }
  if (background !== undefined) {
    const path = join(folder, 'background.js');
    await writeFile(path, `${background};\n${await readFile(path, 'utf8')}`);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
