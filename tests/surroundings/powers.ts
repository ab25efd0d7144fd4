import type { BrowserContext, Page as ChromiumPage } from 'playwright';
import type { Browser as FirefoxBrowser, Page as FirefoxPage } from 'puppeteer-core';
import { type BidiConnection, bidiOf, sessionOf } from '../tools/drawn/closed.ts';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { allowPrivate as tickPrivate } from '../tools/drawn/private.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { until } from '../tools/drawn/until.ts';
import { LOGIN, type Stage, serve } from './stage.ts';
import { openDesk } from './stand.ts';

// What a person, or the browser by itself, does to the extension, to a tab and to a window.

/** The extension's id in Firefox (wxt.config.ts). */
const GECKO = 'ent-pas-a-pas@ent-pas-a-pas.fr';

/** Runs text in Firefox itself. */
async function inFirefox({ tab }: Stage, text: string): Promise<void> {
  const connection: BidiConnection = bidiOf(tab.raw as unknown as FirefoxPage);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = result as unknown as { contexts: { context: string }[] };
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => { ${text} })()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
}

/** Runs a function on Chromium's own page of the extensions. */
async function onExtensionsPage<Args extends unknown[]>(
  { stand }: Stage,
  fn: (...args: Args) => Promise<void>,
  ...args: Args
): Promise<void> {
  const page = await stand.browser.newTab();
  await page.goto('chrome://extensions');
  await page.evaluate(fn, ...args);
  await page.close();
}

const chromiumId = async ({ stand }: Stage): Promise<string> => new URL(await stand.desk.url()).hostname;

interface ChromeItself {
  chrome: {
    management: { setEnabled(id: string, on: boolean, done: () => void): void };
    developerPrivate: {
      updateProfileConfiguration(what: object): Promise<void>;
      updateExtensionConfiguration(what: object): Promise<void>;
    };
  };
}

/** The person switches the extension off, or on again. The desk goes and comes with it. */
async function setEnabled(stage: Stage, id: string, on: boolean): Promise<void> {
  if (stage.name === 'firefox') {
    const addons = "ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager";
    const verb = on ? 'enable' : 'disable';
    await inFirefox(stage, `await (await ${addons}.getAddonByID('${GECKO}')).${verb}()`);
    return;
  }
  await onExtensionsPage(
    stage,
    (extension: string, enabled: boolean) =>
      new Promise<void>((resolve) => {
        (globalThis as unknown as ChromeItself).chrome.management.setEnabled(extension, enabled, resolve);
      }),
    id,
    on,
  );
}

/** Does something while the extension is switched off; the pages stay open. */
export async function whileDisabled(stage: Stage, work: () => Promise<void>): Promise<void> {
  const id = await chromiumId(stage);
  await setEnabled(stage, id, false);
  try {
    await work();
  } finally {
    await setEnabled(stage, id, true);
    await newDesk(stage);
  }
}

/** The person removes the extension, for good: its browser is of no use afterwards. */
export async function remove(stage: Stage): Promise<void> {
  if (stage.name === 'firefox') {
    await (stage.stand.browser.raw as unknown as FirefoxBrowser).uninstallExtension(GECKO);
    return;
  }
  const session = await (stage.stand.browser.raw as BrowserContext).browser()?.newBrowserCDPSession();
  await session?.send('Extensions.uninstall', { id: await chromiumId(stage) });
}

/** The extension has started anew: its pages come when it has. */
async function newDesk({ stand, tab }: Stage): Promise<void> {
  stand.desk = await until(8000, 'the extension', () => openDesk(stand.browser));
  // The person looks at the page, not at the desk.
  await tab.bringToFront();
}

/** The store updates the extension while pages are open. */
export async function update(stage: Stage): Promise<void> {
  await stage.stand.browser.reloadExtension();
  await newDesk(stage);
}

/** The person lets the extension work only where they click on it, or on its sites again. */
export async function setAccess(stage: Stage, given: boolean): Promise<void> {
  if (stage.name === 'firefox') {
    await inFirefox(
      stage,
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
       const { extension } = WebExtensionPolicy.getByID('${GECKO}')
       const origins = extension.manifest.host_permissions
       await ExtensionPermissions.${given ? 'add' : 'remove'}(extension.id, { permissions: [], origins }, extension)`,
    );
    return;
  }
  const id = await chromiumId(stage);
  await onExtensionsPage(
    stage,
    async (extensionId: string, hostAccess: string) => {
      const { developerPrivate } = (globalThis as unknown as ChromeItself).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    id,
    given ? 'ON_ALL_SITES' : 'ON_CLICK',
  );
}

/** The person lets the extension work in private windows; in Firefox the driver has done so. */
export async function allowPrivate(stage: Stage): Promise<void> {
  if (stage.name === 'firefox') return;
  await tickPrivate(stage.stand.browser as DrivenBrowser<'chromium'>);
  await newDesk(stage);
}

/** The browser ends the background script, as it does with one that is idle. */
export async function endBackground(stage: Stage): Promise<void> {
  if (stage.name === 'firefox') {
    await inFirefox(
      stage,
      `await WebExtensionPolicy.getByID('${GECKO}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
    return;
  }
  const session = await sessionOf(stage.stand.desk.raw as ChromiumPage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

/** The system is short of memory. */
export async function pressMemory(stage: Stage): Promise<void> {
  if (stage.name === 'firefox') {
    await inFirefox(stage, `Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize')`);
    return;
  }
  const session = await (stage.stand.browser.raw as BrowserContext).browser()?.newBrowserCDPSession();
  await session?.send('Memory.simulatePressureNotification', { level: 'critical' });
}

/** Opens a window with the login, or with another drawn page. @returns its tab */
export async function openWindow(stage: Stage, url: string, incognito = false, file = LOGIN): Promise<DrivenTab> {
  stage.stand.play(serve({ file }));
  const before = (await stage.stand.browser.tabs()).length;
  await stage.inExtension(async (what: object) => void (await browser.windows.create(what)), { url, incognito });
  const opened = await until(8000, 'the new window', async () => {
    const tabs = await stage.stand.browser.tabs();
    const tab = tabs.at(-1);
    return tabs.length > before && tab && (await tab.url()).split('?')[0] === url.split('?')[0] ? tab : undefined;
  });
  return stage.adopt(opened);
}
