import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { copyTree } from '../tools/copy-tree.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';

// `npm run dev`, in a copy of the tree: nothing is written in the repository.

type Dev = typeof import('../tools/dev.ts');

// Each change is two builds: on two cores that other browsers share, a minute.
describe.each(['chromium', 'firefox'] as const)('npm run dev in %s', { timeout: 150_000 }, (name) => {
  let tree: Awaited<ReturnType<typeof copyTree>>;
  let development: Awaited<ReturnType<Dev['develop']>>;
  let tab: DrivenTab;
  const said: string[] = [];

  beforeAll(async () => {
    tree = await copyTree();
    const { develop }: Dev = await import(pathToFileURL(join(tree.root, 'tests/tools/dev.ts')).href);
    development = await develop(name, true, (line) => said.push(line));
    [tab] = (await development.browser.tabs()) as [DrivenTab];
  });
  afterAll(async () => {
    await development?.close();
    await tree?.remove();
  });

  /** Changes a text of the copy, as an editor that saves. */
  function change(file: string, from: string, to: string): void {
    const path = join(tree.root, file);
    const text = readFileSync(path, 'utf8');
    // A test that is tried again finds its change made.
    if (text.includes(to)) return;
    if (!text.includes(from)) throw new Error(`${file} no longer says « ${from} »`);
    // Many editors put a new file in the old one's place.
    writeFileSync(`${path}~`, text.replaceAll(from, to));
    renameSync(`${path}~`, path);
  }

  const waitForLine = (words: string) =>
    vi.waitFor(
      () => {
        const line = said.find((one) => one.includes(words));
        if (!line) throw new Error(`It said: ${said.join('\n')}`);
        return line;
      },
      { timeout: 60_000 },
    );

  test('a changed text appears in the card on the open page', async () => {
    await tab.waitForOverlay(({ card }) => card?.includes('Outil indépendant, non officiel') ?? false);
    change('utils/texts/fr.ts', 'Outil indépendant, non officiel', 'Outil changé à l’instant');
    await waitForLine('utils/texts/fr.ts: built, extension and 1 tab reloaded');
    await tab.waitForOverlay(({ card }) => card?.includes('Outil changé à l’instant') ?? false);
  });

  // How a build fails, and that a drawing needs none, is no browser's business.
  test.runIf(name === 'chromium')('a build that fails says so, and the extension before it goes on', async () => {
    change('utils/journeys/fork.ts', "next: 'sheet'", "next: 'sheets'");
    const line = await waitForLine('utils/journeys/fork.ts: the build failed, the extension stays as it was');
    expect(line).toContain('fork › first-time › 0: the answer leads nowhere');
    await tab.reload();
    await tab.waitForOverlay(({ card }) => card?.includes('Outil changé à l’instant') ?? false);
    change('utils/journeys/fork.ts', "next: 'sheets'", "next: 'sheet'");
    await waitForLine('utils/journeys/fork.ts: built');
  });

  test('the extension’s own pages that were open come back, with the change', async () => {
    await development.browser.openExtensionPage('sheet.html');
    change('utils/texts/fr.ts', 'Outil changé à l’instant', 'Outil changé encore');
    await vi.waitFor(
      () => expect(said.filter((line) => line.startsWith('utils/texts/fr.ts: built'))).toHaveLength(2),
      60_000,
    );
    await vi.waitFor(async () => {
      const pages = await development.browser.tabs();
      // A tab that the browser closed has no answer.
      const read = (page: DrivenTab) => page.evaluate(() => document.body.innerText).catch(() => '');
      const texts = await Promise.all(pages.map(read));
      expect(texts.filter((text) => text.includes('Outil changé encore'))).toHaveLength(1);
    });
  });

  test.runIf(name === 'chromium')('a changed drawing of a page appears without a build', async () => {
    change('tests/pages/ent-edifice/profile.html', '</body>', '<p>Dessiné à l’instant</p></body>');
    await waitForLine('tests/pages/ent-edifice/profile.html: 1 tab reloaded');
    await tab.waitFor(() => document.body.innerText.includes('Dessiné à l’instant'));
  });
});
