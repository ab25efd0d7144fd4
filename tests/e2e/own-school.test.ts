import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useRig } from './setup.ts';

// A trainer's own ENT and school in the exercises.

const rig = useRig('chromium');
const open = async (path = 'practice.html') => (await rig.browser.openExtensionPage(path)).raw as Page;

async function keep(page: Page): Promise<void> {
  await page.locator('[data-trainer]').click();
  await page.locator('[data-own]').click();
  await page.locator('[name="school"]').fill('Lycée du Bord');
  await page.locator('[name="host"]').fill('ent.bord.example');
  await page.locator('[name="level"]').selectOption('lycee');
  await page.locator('[name="title"]').fill('Vos codes du lycée');
  await page.locator('[data-own-keep]').click();
  await page.waitForLoadState('load');
}

test('it is kept, played, shown to the room, saved, taken away and opened again', async () => {
  const page = await open();
  await keep(page);
  // The journeys speak of the level.
  await page.getByLabel('Activer mon compte avec la feuille du lycée').check();
  await page.locator('[data-start]').click();
  expect(await page.locator('[data-host]').innerText()).toBe('https://ent.bord.example');
  await page.locator('ent-pas-a-pas [data-card]').waitFor();
  expect(await page.locator('.panels').innerText()).toContain('Vos codes du lycée');

  // The room and the console are windows of their own.
  await page.reload();
  await page.locator('[data-trainer]').click();
  const [console] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('[data-windows="two"]').click(),
  ]);
  await console.locator('[data-start]').click();
  await console.locator('[data-jump="end"]').click();
  await page.locator('[data-scene="end"]').waitFor();
  await page.getByRole('heading', { name: 'Lycée du Bord' }).waitFor();
  expect(await page.locator('[data-host]').innerText()).toBe('https://ent.bord.example');
  await console.close();

  const start = await open();
  await start.locator('[data-trainer]').click();
  const [kit] = await Promise.all([start.context().waitForEvent('page'), start.locator('[data-kit]').click()]);
  await kit.getByRole('heading', { name: 'Feuilles à découper : Lycée du Bord' }).waitFor();
  await kit.close();
  await start.locator('[data-own]').click();
  const [download] = await Promise.all([start.waitForEvent('download'), start.locator('[data-own-save]').click()]);
  const file = join(tmpdir(), `own-${Date.now()}.json`);
  await download.saveAs(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ host: 'ent.bord.example', level: 'lycee' });

  await start.locator('[data-own-forget]').click();
  await start.getByText('Activer mon compte avec la feuille du collège').waitFor();

  await start.locator('[data-trainer]').click();
  await start.locator('[data-own]').click();
  const wrong = join(tmpdir(), `wrong-${Date.now()}.json`);
  await writeFile(wrong, '{"school":"x"}');
  await start.locator('[data-own-file]').setInputFiles(wrong);
  await start.getByText('Ce fichier ne vient pas d’ici.').waitFor();
  await start.locator('[data-own-file]').setInputFiles(file);
  await start.getByText('Activer mon compte avec la feuille du lycée').waitFor();
  await start.close();
  await page.close();
});

test('an address that is none is told, and nothing is kept', async () => {
  const page = await open();
  await page.locator('[data-trainer]').click();
  await page.locator('[data-own]').click();
  await page.locator('[name="school"]').fill('Collège du Bord');
  await page.locator('[name="host"]').fill('ent');
  await page.locator('[data-own-keep]').click();
  await page.getByText('L’adresse ressemble à').waitFor();
  const kept = await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get(),
  );
  expect(JSON.stringify(kept)).not.toContain('Collège du Bord');
  await page.close();
});
