import { join } from 'node:path';
import { build } from 'vite';

// The phone page as one HTML file, with nothing to load beside it: for `npm run build:phone`, for the SCORM package, and
// in the extension, where a trainer saves it.

const SOURCE = join(import.meta.dirname, '../../entrypoints/practice/phone');

/** A script's text as it may stand between `<script>` and `</script>`. */
const asInline = (script: string) => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** Builds the page and its files in memory, by name. */
async function buildFiles(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    root: SOURCE,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, modulePreload: false, cssCodeSplit: false },
  });
  if (!('output' in result)) throw new Error('Vite gave no single output');
  return new Map(result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
}

/** Puts each script and style sheet where the page asks for it. Throws where one is missing or nobody asks for it. */
function inline(files: Map<string, string>): string {
  const left = new Map(files);
  const take = (name: string) => {
    const text = left.get(name);
    if (text === undefined) throw new Error(`${name} was asked for and not built`);
    left.delete(name);
    return text;
  };
  const page = take('index.html')
    .replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (_, name) => `<style>${take(name)}</style>`)
    .replace(
      /<script type="module"[^>]* src="\/([^"]+)"><\/script>/g,
      (_, name) => `<script type="module">${asInline(take(name))}</script>`,
    );
  if (left.size > 0) throw new Error(`The phone page would need ${[...left.keys()].join(', ')} beside it`);
  return page;
}

/** Builds the page anew. Rejects where it would need a file beside it. */
export const buildPhonePage = async (): Promise<string> => inline(await buildFiles());
