import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { BrowserName } from '../tools/browsers.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import { fixture, servePages } from '../tools/drawn/fixtures.ts';
import { startNetwork } from '../tools/drawn/network.ts';
import { tabAt } from '../tools/drawn/private.ts';
import { extensionFor, waitForCard } from './setup.ts';

// Fleets: what is set by policy, read by real browsers from real policy files.

const ERROR = fixture('franceconnect/error.html');
const GECKO = 'ent-pas-a-pas@ent-pas-a-pas.fr';
const SET = {
  level: 'lycee',
  ent: 'https://ent.exemple.fr/',
  sharedComputer: true,
  helperName: 'Médiathèque Louis Aragon',
  helperNumber: '03 22 00 00 00',
  welcome: false,
};

/** Where Debian's Chromium looks for policies, for all users: only root may write there. */
const CHROMIUM = '/etc/chromium/policies/managed';

function mayWrite(folder: string): boolean {
  try {
    accessSync(existsSync(folder) ? folder : '/etc', constants.W_OK);
    return existsSync('/usr/bin/chromium');
  } catch {
    return false;
  }
}

/** Chromium names an unpacked extension after its folder. */
const idOf = (folder: string) =>
  createHash('sha256')
    .update(resolve(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

const setPolicy: Record<BrowserName, () => void> = {
  chromium() {
    mkdirSync(CHROMIUM, { recursive: true });
    const file = join(CHROMIUM, `ent-pas-a-pas-test-${process.pid}.json`);
    const id = idOf(extensionFor('chromium'));
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: SET } } }));
    onTestFinished(() => rmSync(file));
  },
  firefox() {
    const { HOME } = process.env;
    const home = mkdtempSync(join(tmpdir(), 'ent-fleet-'));
    const folder = join(home, '.mozilla/managed-storage');
    mkdirSync(folder, { recursive: true });
    const told = { name: GECKO, description: 'ENT pas à pas', type: 'storage', data: SET };
    writeFileSync(join(folder, `${GECKO}.json`), JSON.stringify(told));
    process.env.HOME = home;
    onTestFinished(() => {
      process.env.HOME = HOME;
      rmSync(home, { recursive: true, force: true });
    });
  },
};

interface Api {
  storage: { local: { get(): Promise<object> }; managed: { get(keys: null): Promise<object> } };
}
/** Run in a page of the extension: what is set, and what is kept for good. */
const managed = async () => {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  return 'level' in (await (browser ?? chrome).storage.managed.get(null));
};
const keptForGood = () => {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  return (browser ?? chrome).storage.local.get();
};

describe.each(['chromium', 'firefox'] as const)('a policy in %s', (name) => {
  test.skipIf(name === 'chromium' && !mayWrite(CHROMIUM))('is honoured, and nobody can say otherwise', async () => {
    setPolicy[name]();
    const pages = servePages(ERROR.file);
    const network = await startNetwork(
      async (request) => (await pages(request)) ?? { status: 200, body: '<h1>L’ENT</h1>' },
    );
    const browser = await openBrowser({ browser: name, network, headless: true, extension: extensionFor(name) });
    onTestFinished(async () => {
      await browser.close();
      await network.close();
    });
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor(managed);
    await popup.reload();
    await popup.waitFor(() => document.querySelector('[data-locked]') !== null);
    expect(await popup.evaluate(() => document.querySelector('input[value="own"]'))).toBeNull();
    await popup.click('input[value="franceconnect"]');
    await popup.waitFor(() => document.querySelector('input[value="franceconnect"]:checked') !== null);
    // What is chosen is drawn before it is kept.
    await expect.poll(() => popup.evaluate(keptForGood)).toEqual({ settings: { sharedComputer: true } });
    const help = await browser.openExtensionPage('sheet.html#help');
    await help.waitFor(
      (who, number) => document.body.innerText.includes(who) && document.body.innerText.includes(number),
      SET.helperName,
      SET.helperNumber,
    );
    await help.close();
    // On a portal's page the card names that ENT, and does not offer to call the computer one's own.
    const page = await browser.newTab();
    await page.goto(ERROR.url);
    await waitForCard(page, 'Retournez à ent.exemple.fr', 0);
    await page.clickOverlay('[data-menu]');
    await waitForCard(page, 'Que voulez-vous faire ?', 0);
    expect((await page.overlay()).card).not.toContain('Cet ordinateur');
    await page.close();
    await popup.bringToFront();
    await popup.click('[data-open-ent]').catch(() => undefined);
    await tabAt(browser, 'ent.exemple.fr');
  });
});
