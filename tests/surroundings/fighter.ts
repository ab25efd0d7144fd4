import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import type { Browser as FirefoxBrowser } from 'puppeteer-core';
import type { Stage } from './stage.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Another extension',
  version: '1.0',
  content_scripts: [{ matches: ['https://*/*'], js: ['script.js'], run_at: 'document_idle' }],
  host_permissions: ['https://*/*'],
  browser_specific_settings: {
    gecko: { id: 'another@extension.example', data_collection_permissions: { required: ['none'] } },
  },
};

/**
 * Installs a second extension with one script on every page.
 * @param code what it does there
 * @returns what takes it away again
 */
async function install({ name, stand }: Stage, code: string): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'ent-another-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'script.js'), code);
  const removeFolder = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  if (name === 'firefox') {
    const firefox = stand.browser.raw as unknown as FirefoxBrowser;
    const id = await firefox.installExtension(folder);
    return async () => {
      await firefox.uninstallExtension(id);
      await removeFolder();
    };
  }
  const session = await (stand.browser.raw as BrowserContext).browser()?.newBrowserCDPSession();
  const loaded = await session?.send('Extensions.loadUnpacked', { path: folder });
  return async () => {
    if (loaded) await session?.send('Extensions.uninstall', { id: loaded.id });
    await removeFolder();
  };
}

/** Does something while a second extension runs on every page. */
export async function withFighter(stage: Stage, code: string, work: () => Promise<void>): Promise<void> {
  const takeAway = await install(stage, code);
  try {
    await work();
  } finally {
    await takeAway();
  }
}
