import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { key } from '../../utils/engine/recognise/text.ts';
import { wordingsOf } from '../../utils/engine/recognise/wordings.ts';
import { educonnect } from '../../utils/portals/educonnect.ts';
import { copyTree } from '../tools/copy-tree.ts';
import { fixture, servePages } from '../tools/drawn/fixtures.ts';
import { page } from '../tools/drawn/replies.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, useRig, waitForCard } from './setup.ts';

// « Garder une trace de ma démarche », from its switch to the fixtures that are made of its file.

const DOOR = fixture('ent-edifice/profile.html');
const LOGIN = fixture('educonnect/login.html');
const UNKNOWN = fixture('negative/educonnect-information.html');
const IDENTIFIER = 'c.martin80';
const PASSWORD = 'Tilleul-1978';

const bodySays = (words: string) => document.body.innerText.replace(/\s+/g, ' ').includes(words);

/** The pages in the list of the report page. */
const listed = () => [...document.querySelectorAll<HTMLElement>('[data-page]')].map(({ dataset }) => dataset.page);

/** What the browser keeps for the extension. Runs in one of its own pages. */
async function kept(): Promise<{ session: Record<string, unknown>; local: Record<string, unknown> }> {
  const { browser: firefox, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: Record<'session' | 'local', { get(): Promise<Record<string, unknown>> }> } | undefined
  >;
  const storage = (firefox ?? chrome)?.storage;
  return { session: (await storage?.session.get()) ?? {}, local: (await storage?.local.get()) ?? {} };
}

/** The text behind the link that saves the file. */
const savedText = () =>
  fetch(document.querySelector<HTMLAnchorElement>('a[download]')?.href ?? '').then((file) => file.text());

/** A page is kept once it has been quiet for a second; in ms. */
const QUIET = 1500;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const rig = useRig(name);
  let tree: Awaited<ReturnType<typeof copyTree>>;
  beforeAll(async () => {
    tree = await copyTree();
  });
  afterAll(() => tree?.remove());
  // A page that a failed test has left open would be kept in the next one.
  afterEach(async () => {
    for (const tab of await rig.browser.tabs()) await tab.close().catch(() => undefined);
  });

  const chromiumPage = (file: string): Page => {
    const page = (rig.browser.raw as BrowserContext).pages().find((one) => one.url().includes(file));
    if (!page) throw new Error(`${file} is not open`);
    return page;
  };

  /** The browser ends a background script that has been idle. */
  async function killBackground(): Promise<void> {
    if (name !== 'chromium') return;
    const cdp = await (rig.browser.raw as BrowserContext).newCDPSession(chromiumPage('report.html'));
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
  }

  async function openTrace(): Promise<DrivenTab> {
    const trace = await rig.browser.openExtensionPage('report.html#visit');
    await trace.waitFor(() => document.querySelector('[data-switch]') !== null);
    return trace;
  }

  /** Waits until so many pages are in the list, which grows by itself. */
  const waitForCount = (trace: DrivenTab, count: number) =>
    trace.waitFor((wanted: number) => document.querySelectorAll('[data-page]').length === wanted, count);

  const countNow = async (trace: DrivenTab, count: number) => {
    await trace.bringToFront();
    await waitForCount(trace, count);
  };

  test('off by default: nothing is kept of a page', async () => {
    rig.play(servePages(LOGIN.file));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(LOGIN.url);
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    const trace = await openTrace();
    expect(await trace.evaluate(() => document.querySelector<HTMLInputElement>('[data-switch]')?.checked)).toBe(false);
    expect((await trace.evaluate(kept)).session).not.toHaveProperty('visit');
    await trace.close();
    await tab.close();
  });

  test('a way is kept, read, saved by hand, and made fixtures of', async () => {
    rig.play(servePages(DOOR.file, LOGIN.file, UNKNOWN.file));
    await choose(rig.browser, { case: 'everyday' });
    const trace = await openTrace();
    await trace.click('[data-switch]');
    await trace.waitFor(bodySays, 'Aucune page pour l’instant');
    const before = rig.network.log.length;

    const tab = await rig.browser.newTab();
    await tab.goto(DOOR.url);
    await waitForCard(tab, 'ENT pas à pas', 1);
    await countNow(trace, 1);
    await killBackground();
    await tab.bringToFront();
    await tab.goto(LOGIN.url);
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    await tab.type('#username', IDENTIFIER);
    await tab.type('#password', PASSWORD);
    await tab.reload();
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    await tab.goto(UNKNOWN.url);
    await tab.waitForOverlay(({ folded }) => folded);
    await countNow(trace, 3);
    expect(await trace.evaluate(listed)).toEqual(['ent-edifice/profile', 'educonnect/login', 'unknown']);
    await trace.waitFor(bodySays, '3 pages sont gardées.');
    await trace.waitFor(bodySays, 'Page non reconnue');

    // Nothing was asked of anybody but the drawn pages themselves.
    const asked = rig.network.log.slice(before).map(({ host }) => host);
    const hosts = [DOOR, LOGIN, UNKNOWN].map(({ url }) => new URL(url).hostname);
    expect(asked.filter((host) => !hosts.includes(host))).toEqual([]);
    const { local, session } = await trace.evaluate(kept);
    expect(local).not.toHaveProperty('visit');
    expect(JSON.stringify(local)).not.toContain('snapshot');
    expect(session.visit).toHaveLength(3);

    // One page is given up: the focus goes on at the heading.
    const requests = rig.network.log.length;
    await trace.click('[data-page="ent-edifice/profile"] details summary');
    await trace.waitFor(() => document.querySelector('details[open] pre')?.textContent?.includes('enthdf.fr'));
    if (name === 'chromium') await expectAccessible(trace);
    await trace.click('[data-page="ent-edifice/profile"] > button');
    await trace.waitFor(bodySays, 'La page est effacée.');
    await waitForCount(trace, 2);
    expect(await trace.evaluate(() => document.activeElement?.id)).toBe('visit');

    const text = await save(trace);
    expect(rig.network.log.length).toBe(requests);
    const { visit } = JSON.parse(text);
    expect(visit.map(({ page, kind }: { page?: string; kind: string }) => page ?? kind)).toEqual([
      'educonnect/login',
      'unknown',
    ]);
    // Nothing typed, no query, no word that no clue knows.
    const words = await tab.evaluate(() =>
      [...document.querySelectorAll('h1, h2, th, td, p')].map((one) => one.textContent?.trim() ?? ''),
    );
    const known = wordingsOf(educonnect).map(key).join(' ');
    const unknownWords = words.filter((one) => one.length > 3 && !known.includes(key(one)));
    expect(unknownWords.length).toBeGreaterThan(3);
    for (const secret of [IDENTIFIER, PASSWORD, 'execution', 'e1s2', ...unknownWords])
      expect(text, secret).not.toContain(secret);

    const file = join(tree.root, `demarche-${name}.json`);
    writeFileSync(file, text);
    const run = (...tool: string[]) =>
      spawnSync(process.execPath, tool, { cwd: tree.root, encoding: 'utf8' }).stdout.replaceAll(tree.root, '');
    const made = run('tests/tools/new.ts', 'visit', file);
    const places = [/tests\/pages\/educonnect\/login\.visited[^ ]*\.html/, /tests\/pages\/visits\/[^ ]+\/2\.html/];
    for (const place of places) {
      const [found = ''] = place.exec(made) ?? [];
      expect(existsSync(join(tree.root, found)), made).toBe(true);
      expect(readFileSync(join(tree.root, found), 'utf8')).toContain('drawn from: page ');
    }
    expect(made).toContain('recognised: educonnect/login');
    expect(made).toContain('2 pages: 1 recognised, 0 likely, 0 asked, 1 silent');
    expect(made).toMatch(/Silent, or not sure.*\n {2}2\. .*silent \(unknown.*educonnect\.education\.gouv\.fr/);
    expect(run('tests/tools/why.ts', 'visit', file)).toContain(
      '1. 0:00 tab 1, recognised (recognised: educonnect/login)',
    );

    await trace.click('[data-clear]');
    await trace.waitFor(bodySays, 'Tout est effacé.');
    expect((await trace.evaluate(kept)).session).not.toHaveProperty('visit');
    await tab.bringToFront();
    await tab.reload();
    await tab.waitForOverlay(({ folded }) => folded);
    expect(JSON.stringify(await trace.evaluate(kept))).not.toContain('snapshot');
    await trace.close();
    await tab.close();
  });

  test('a page that changes in place, at the same address, is kept each time it has become quiet', async () => {
    const views = ['<h1>Étape A</h1><p>Bonjour</p>', '<h1>Étape B</h1><button>Suite</button><button>Fin</button>'];
    const url = 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/etape';
    rig.play(async () =>
      page(
        `<!doctype html><html lang="fr"><title>Étape</title><main>${views[0]}<a href="#" onclick="document.querySelector('main').innerHTML = '${views[1]}'">Aller</a></main>`,
      ),
    );
    await choose(rig.browser, {});
    const trace = await openTrace();
    await trace.click('[data-switch]');
    await trace.waitFor(bodySays, 'Aucune page pour l’instant');
    const tab = await rig.browser.newTab();
    await tab.goto(url);
    await countNow(trace, 1);
    await tab.bringToFront();
    await tab.click('a');
    await tab.waitFor(bodySays, 'Étape B');
    // In a tab that is out of sight nothing is looked at: it stays in front until the page has been quiet.
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    await countNow(trace, 2);
    expect(await trace.evaluate(listed)).toEqual(['unknown', 'unknown']);
    await trace.close();
    await tab.close();
  });

  test('switched off, by keyboard, it leaves nothing', async () => {
    rig.play(servePages(LOGIN.file));
    await choose(rig.browser, { case: 'everyday' });
    const trace = await openTrace();
    await trace.press('Tab');
    await trace.press(' ');
    await trace.waitFor(bodySays, 'Aucune page pour l’instant');
    const tab = await rig.browser.newTab();
    await tab.goto(LOGIN.url);
    await waitForCard(tab, 'Écrivez votre identifiant', 3);
    await countNow(trace, 1);
    await trace.evaluate(() => document.querySelector<HTMLElement>('[data-switch]')?.focus());
    await trace.press(' ');
    await trace.waitFor(bodySays, 'Tout est effacé.');
    const { session, local } = await trace.evaluate(kept);
    expect(session).not.toHaveProperty('visit');
    expect(JSON.stringify([session, local])).not.toContain('snapshot');
    await trace.close();
    await tab.close();
  });

  test('it is offered in the report of a page, and to trainers', async () => {
    await choose(rig.browser, {});
    const report = await rig.browser.openExtensionPage('report.html');
    await report.waitFor(bodySays, 'Garder une trace de ma démarche');
    await report.close();
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.click('[data-fold="more"] > summary');
    await popup.click('details details > summary');
    await popup.click('[data-visit]');
    // The popup closes itself meanwhile.
    const opened = async () => {
      for (const tab of await rig.browser.tabs())
        if ((await tab.url().catch(() => '')).endsWith('report.html#visit')) return tab;
      return undefined;
    };
    await expect.poll(opened).toBeDefined();
    const trace = await opened();
    await trace?.waitFor(bodySays, 'Garder une trace de ma démarche');
    await trace?.close();
  });

  /** Presses the link. Chromium writes the file where the test can read it; of Firefox's, what the link holds is read. */
  async function save(trace: DrivenTab): Promise<string> {
    const text = await trace.evaluate(savedText);
    const fileName = await trace.evaluate(() => document.querySelector<HTMLAnchorElement>('a[download]')?.download);
    expect(fileName).toMatch(/^demarche-\d{4}-\d\d-\d\d\.json$/);
    if (name === 'firefox') return text;
    const [download] = await Promise.all([
      chromiumPage('report.html').waitForEvent('download'),
      trace.click('a[download]'),
    ]);
    expect(download.suggestedFilename()).toBe(fileName);
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
    return text;
  }

  /** axe finds nothing, in the light and in the dark, and nothing is wider than a phone. */
  async function expectAccessible(trace: DrivenTab): Promise<void> {
    const page = chromiumPage('report.html');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await trace.setViewport({ width: 360, height: 740 });
    expect(await trace.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    if (process.env.VISIT_PICTURE) await trace.screenshot(process.env.VISIT_PICTURE, true);
    await trace.setViewport({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
  }
});
