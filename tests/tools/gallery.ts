import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Size } from '../../utils/model/boxes.ts';
import { buildExtension, extensionFolder } from './build-extension.ts';
import { openBrowser } from './drawn/browser.ts';
import { type Answer, startNetwork } from './drawn/network.ts';
import { galleryPage, LOOKS, type Look, type Picture } from './gallery-page.ts';
import { type Sight, type Subject, subjects } from './gallery-subjects.ts';

// `npm run gallery [-- --only <part of a name>]`: all that a person can see, in one page. For development only.

const ROOT = join(import.meta.dirname, '../..');

const WIDE = { width: 1280, height: 800 };
const SEEN: Record<Look, { size: Size; colorScheme: 'light' | 'dark' }> = {
  light: { size: WIDE, colorScheme: 'light' },
  dark: { size: WIDE, colorScheme: 'dark' },
  narrow: { size: { width: 360, height: 740 }, colorScheme: 'light' },
};

/** How long a page may take to show a card, in ms: what is not recognised is asked about after a second. */
const PATIENCE = 3000;
/** How long what moves needs to come to rest, in ms. */
const REST = 150;

/** Takes the pictures of a sight. @returns their files, by look */
async function photograph({ tab, whole }: Sight, folder: string, name: string): Promise<Record<Look, string>> {
  const files = { light: '', dark: '', narrow: '' };
  for (const look of LOOKS) {
    const { size, colorScheme } = SEEN[look];
    await tab.setViewport(size);
    await tab.raw.emulateMedia({ colorScheme });
    await tab.evaluate((ms) => new Promise((done) => setTimeout(() => done(true), ms)), REST);
    files[look] = `${name}-${look}.png`;
    await tab.screenshot(join(folder, files[look]), whole);
  }
  return files;
}

const isPhone = ({ name }: Subject) => name.startsWith('phone');

/** What there is to look at whose name holds `only`. */
export function subjectsNamed(only: string): Subject[] {
  const built = globSync('*.html', { cwd: extensionFolder(ROOT, 'chromium') });
  return subjects(built).filter(({ name }) => name.includes(only));
}

/**
 * Takes the pictures and ties them into `index.html` of an empty folder, with the extension and the phone page as they
 * were built last.
 * @returns the page
 */
export async function takeGallery(all: readonly Subject[], folder: string): Promise<string> {
  let answer: Answer = () => undefined;
  const play = (next: Answer) => {
    answer = next;
  };
  const network = await startNetwork((request) => answer(request));
  const extension = extensionFolder(ROOT, 'chromium');
  const browser = await openBrowser({ browser: 'chromium', network, headless: true, extension, patience: PATIENCE });
  const pictures: Picture[] = [];
  try {
    for (const { name, open } of all) {
      for await (const sight of open({ browser, play })) {
        const files = await photograph(sight, folder, String(pictures.length + 1));
        pictures.push({ of: name, states: sight.states, files });
        await sight.tab.close();
      }
    }
  } finally {
    await browser.close();
    await network.close();
  }
  const page = join(folder, 'index.html');
  writeFileSync(page, galleryPage(pictures));
  return page;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  const folder = join(ROOT, '.output/gallery');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await buildExtension(ROOT, 'chromium');
  const all = subjectsNamed(values.only);
  if (all.length === 0) throw new Error(`nothing is called « ${values.only} »`);
  if (all.some(isPhone)) execFileSync(process.execPath, [join(ROOT, 'tests/tools/build-phone.ts')]);
  console.log(`${all.length} pages to look at, each in up to seven states: some ten minutes for all of them.`);
  console.log(await takeGallery(all, folder));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(`npm run gallery failed: ${error.message}`);
    process.exitCode = 1;
  });
}
