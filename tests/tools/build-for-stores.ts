import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';

// node tests/tools/build-for-stores.ts <chrome|firefox> <folder>
// Builds what the stores get into that folder, and writes beside it what the bundler was given: `<browser>.json`.
// A process of its own, because WXT draws its progress on the terminal.

/** What was seen while the extension was built. */
export interface SeenBuild {
  /** Each file of a package from which the bundler took code. */
  thirdParty: { file: string; package: string; asInstalled: boolean }[];
  /** The names of all that may change code on its way. */
  plugins: string[];
}

const ROOT = join(import.meta.dirname, '../..');
const INSIDE = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

const [browser = 'chrome', folder = ''] = process.argv.slice(2);
const seen: SeenBuild = { thirdParty: [], plugins: [] };

/** Stands last, so that it sees what every other plugin has made of a file. */
const watch = {
  name: 'watch-third-party',
  enforce: 'post' as const,
  configResolved: ({ plugins }: { plugins: readonly { name: string }[] }) => {
    seen.plugins = [...new Set([...seen.plugins, ...plugins.map(({ name }) => name)])];
  },
  transform(code: string, id: string) {
    const [file = ''] = id.split('?');
    const name = INSIDE.exec(file)?.[1];
    if (name === undefined || seen.thirdParty.some((one) => one.file === file)) return;
    seen.thirdParty.push({ file, package: name, asInstalled: readFileSync(file, 'utf8') === code });
  },
};

await build({ root: ROOT, browser, outDir: folder, vite: () => ({ plugins: [watch] }) });
writeFileSync(join(folder, `${browser}.json`), JSON.stringify(seen));
