import type { DrivenBrowser } from './driver.ts';
import { until } from './until.ts';

// A click on the extension's icon: it alone lets the extension see the address of a tab that is none of the portals'.

const ID = 'ent-pas-a-pas@ent-pas-a-pas.fr';
/** How long the browser may take to heed the click, in ms. */
const PATIENCE = 10_000;

/** Runs in Firefox's own window, where nothing else reaches: the icon stands outside of every page. */
const CLICK = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  // A second click closes what the first one has opened.
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

interface Connected {
  connection: { send(method: string, params: unknown): Promise<{ result: { contexts: { context: string }[] } }> };
}

/** Clicks the icon over the tab in front, which shows `url`. The popup opens over it, where no automation reaches it. */
export async function clickIcon(browser: DrivenBrowser, url: string): Promise<void> {
  if (browser.name === 'firefox') {
    const { connection } = browser.raw as unknown as Connected;
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const target = { context: result.contexts[0]?.context };
    await connection.send('script.evaluate', { expression: CLICK, target, awaitPromise: true });
    return;
  }
  const { raw } = browser as DrivenBrowser<'chromium'>;
  const session = await raw.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gives no session of the browser itself: the icon cannot be clicked');
  const popup = await browser.openExtensionPage('popup.html');
  const id = new URL(await popup.url()).host;
  await popup.close();
  await until(PATIENCE, `a tab at ${url}`, async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targetInfos.find((one) => one.url === url)?.targetId;
    if (!targetId) return undefined;
    // Newer than Playwright's types.
    await session.send('Extensions.triggerAction' as never, { id, targetId } as never);
    return true;
  });
  await session.detach();
}
