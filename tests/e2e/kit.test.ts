import { copyFile, mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journeyTitles } from '../../entrypoints/practice/data.ts';
import { JOURNEYS } from '../../utils/model/names.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { isBrowsersOwn, type Network, startNetwork } from '../tools/drawn/network.ts';
import { walkScenario } from '../tools/drawn/practice-walker.ts';
import { page as drawn } from '../tools/drawn/replies.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { scormPage } from '../tools/scorm-package.ts';
import { extensionFor, useRig } from './setup.ts';

// What a trainer takes along: the file for phones, the dossier, the SCORM package.

const KIT = 'practice.html#kit';

describe('the file for phones, saved from the extension', () => {
  const rig = useRig('chromium');

  test('opens from the disk and plays, with no network', async () => {
    const tab = await rig.browser.openExtensionPage(KIT);
    const page = tab.raw as Page;
    const before = rig.network.log.length;
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save-phone]').click()]);
    expect(download.suggestedFilename()).toBe('ent-pas-a-pas.html');
    const file = join(await mkdtemp(join(tmpdir(), 'kit-')), 'ent-pas-a-pas.html');
    await download.saveAs(file);
    expect((await readFile(file)).byteLength).toBeLessThanOrEqual(450_000);
    await tab.goto(`file://${file}#entrainement`);
    expect((await walkScenario(tab, { journey: 'everyday', age: 'today', by: 'mouse' })).at(-1)).toBe('end');
    expect(rig.network.log.slice(before)).toEqual([]);
    await tab.close();
  });
});

describe('the same in Firefox, which asks where to save it', () => {
  let network: Network;
  let browser: DrivenBrowser;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kit-'));
    network = await startNetwork(() => undefined);
    browser = await openBrowser({
      browser: 'firefox',
      network,
      headless: true,
      extension: extensionFor('firefox'),
      preferences: { 'browser.download.dir': folder, 'browser.download.folderList': 2 },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await network?.close();
  });

  test('comes whole, under its name, and what was saved opens from the disk and plays, with no network', async () => {
    const tab = await browser.openExtensionPage(KIT);
    const link = await tab.evaluate(async () => {
      const { href, download } = document.querySelector('[data-save-phone]') as HTMLAnchorElement;
      return { download, text: await (await fetch(href)).text() };
    });
    expect(link.download).toBe('ent-pas-a-pas.html');
    expect(link.text.trimEnd().endsWith('</html>')).toBe(true);
    await tab.click('[data-save-phone]');
    // Until the dialog is answered the file bears a name of Firefox's own.
    const sizes = async () =>
      Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
    await expect.poll(sizes).toEqual([Buffer.byteLength(link.text)]);
    const [saved = ''] = await readdir(folder);
    const file = join(await mkdtemp(join(tmpdir(), 'kit-')), link.download);
    await copyFile(join(folder, saved), file);
    const before = network.log.length;
    const offline = await browser.newTab();
    await offline.goto(`file://${file}#entrainement`);
    expect((await walkScenario(offline, { journey: 'everyday', age: 'today', by: 'mouse' })).at(-1)).toBe('end');
    expect(network.log.slice(before).filter((request) => !isBrowsersOwn(request))).toEqual([]);
    await offline.close();
    await tab.close();
  });
});

describe('the dossier', () => {
  const rig = useRig('chromium');

  test('holds cards, letters, each journey with its pages and rings, three plans and the answers', async () => {
    const tab = await rig.browser.openExtensionPage(KIT);
    const page = tab.raw as Page;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.kit-top').isVisible()).toBe(false);
    expect(await page.locator('.family-card').count()).toBe(8);
    for (const journey of JOURNEYS) await page.getByRole('heading', { name: journeyTitles[journey] }).first().waitFor();
    const login = page.locator('.journey').first().locator('.pages > li').nth(2);
    expect(await login.locator('[data-ring]').count()).toBe(3);
    expect(await login.locator('.ring').allInnerTexts()).toEqual(['1', '2', '3']);
    for (const minutes of [15, 30, 60]) await page.getByText(`Déroulé en ${minutes} minutes`).waitFor();
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(10);
    // Two for a journey at most: half-empty paper is paper too.
    expect(sheets.length).toBeLessThanOrEqual(20);
    await tab.close();
  });
});

describe('the SCORM package in a course platform', () => {
  let network: Network;
  let browser: DrivenBrowser;
  let tab: DrivenTab;

  beforeAll(async () => {
    const [content, runtime] = await Promise.all([
      scormPage(),
      readFile(join(import.meta.dirname, '../../node_modules/scorm-again/dist/scorm12.min.js'), 'utf8'),
    ]);
    const platform = `<!doctype html><meta charset="utf-8"><title>Cours</title><script>${runtime}</script>
      <script>window.API = new Scorm12API({ autocommit: false, logLevel: 5 });</script>
      <iframe src="/sco.html#entrainement" style="width: 1200px; height: 700px"></iframe>`;
    network = await startNetwork(({ host, path }) =>
      host === 'cours.example' ? drawn(path.startsWith('/sco') ? content : platform) : undefined,
    );
    browser = await openBrowser({ browser: 'chromium', network, headless: true });
    tab = await browser.newTab();
    await tab.goto('https://cours.example/');
  });
  afterAll(async () => {
    await browser?.close();
    await network?.close();
  });

  test('says that it was begun, and that it is done once an exercise was played to its end', async () => {
    const page = tab.raw as Page;
    const status = () =>
      page.evaluate(
        () => (window as unknown as { API: { cmi: { core: { lesson_status: string } } } }).API.cmi.core.lesson_status,
      );
    await expect.poll(status).toBe('incomplete');
    const sco = page.frameLocator('iframe');
    await sco.locator('[data-start]').click();
    await sco.locator('[data-show="whole"]').click();
    await sco.locator('[data-speed]').selectOption('fast');
    await sco.locator('[data-recap]').waitFor({ timeout: 60_000 });
    await expect.poll(status).toBe('completed');
  });
});
