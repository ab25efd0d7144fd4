import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installHosts } from '../../utils/portals/portals.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import { CREDENTIALS } from '../tools/drawn/educonnect.ts';
import { fixture, servePage } from '../tools/drawn/fixtures.ts';
import type { Answer } from '../tools/drawn/network.ts';
import { drawnSite } from '../tools/drawn/site.ts';
import { choose, extensionFor, useStage, waitForCard } from './setup.ts';

const LOGIN = fixture('educonnect/login.html');
const LOOK_ALIKES = ['educonnect.education.gouv.fr.example.com', 'educonnect-education.gouv.fr'];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const stage = useStage(name);

  test('a perfect copy of the login on a wrong host, over http or in a frame shows nothing', async () => {
    await choose(stage.browser, { case: 'everyday' });
    const framed: Answer = (request) =>
      request.host === 'frames.example'
        ? {
            status: 200,
            headers: { 'content-type': 'text/html' },
            body: `<h1>x</h1><iframe src="${LOGIN.url}" width="900" height="700"></iframe>`,
          }
        : servePage(LOGIN.file, LOOK_ALIKES)(request);
    stage.play(framed);
    const { pathname, search, hostname } = new URL(LOGIN.url);
    const addresses = [
      ...LOOK_ALIKES.map((host) => `https://${host}${pathname}${search}`),
      `http://${hostname}${pathname}${search}`,
    ];
    for (const address of addresses) {
      const tab = await stage.browser.newTab();
      await tab.goto(address);
      await tab.waitFor(() => document.querySelector('#username') !== null);
      await pause(1300);
      expect((await tab.overlay()).present, address).toBe(false);
      await tab.close();
    }
    const tab = await stage.browser.newTab();
    await tab.goto('https://frames.example/');
    await pause(1500);
    expect((await tab.overlay()).present).toBe(false);
    await tab.close();
    // The same page at its own address: the test above can fail.
    const real = await stage.browser.newTab();
    await real.goto(LOGIN.url);
    await waitForCard(real, 'Étape 3 sur 4', 3);
    await real.close();
  });

  test('the everyday journey is walked by keyboard only', async () => {
    stage.play(drawnSite({ age: 'react' }));
    await choose(stage.browser, { case: 'everyday' });
    const tab = await stage.browser.newTab();
    const tabTo = async (part: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (
          await tab.evaluate(
            (name: string) =>
              document.activeElement?.closest(`[data-part="${name}"]`) !== null && document.activeElement !== null,
            part,
          )
        )
          return;
        await tab.press('Tab');
      }
      throw new Error(`Tab never reaches ${part}`);
    };
    await tab.goto('https://enthdf.fr/');
    await waitForCard(tab, 'Étape 1 sur 4', 1);
    await tabTo('profile-parent');
    await tab.press('Enter');
    await waitForCard(tab, 'École, Collège ou Lycée', 1);
    await tabTo('level');
    await tab.press('Enter');
    await waitForCard(tab, 'Étape 3 sur 4', 3);
    for (const [part, text] of [
      ['identifier', CREDENTIALS.identifier],
      ['password', CREDENTIALS.password],
    ] as const) {
      await tabTo(part);
      for (const letter of text) await tab.press(letter);
    }
    await tabTo('submit');
    await tab.press('Enter');
    await waitForCard(tab, 'Étape 4 sur 4', 0);
    await tab.close();
  });
});

test('the page is left as it is, but for the host element', async () => {
  const stage = await bare();
  const withHelp = await openBrowser({
    browser: 'chromium',
    network: stage.network,
    headless: true,
    extension: extensionFor('chromium'),
  });
  try {
    await choose(withHelp, { case: 'everyday' });
    const htmlIn = async (browser: typeof withHelp, helped: boolean) => {
      const tab = await browser.newTab();
      await tab.goto(LOGIN.url);
      if (helped) await waitForCard(tab, 'Étape 3 sur 4', 3);
      return tab.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        for (const host of copy.querySelectorAll('ent-pas-a-pas')) host.remove();
        return copy.outerHTML;
      });
    };
    expect(await htmlIn(withHelp, true)).toBe(await htmlIn(stage.browser, false));
  } finally {
    await withHelp.close();
    await stage.browser.close();
    await stage.network.close();
  }
});

async function bare() {
  const { startNetwork } = await import('../tools/drawn/network.ts');
  const network = await startNetwork(servePage(LOGIN.file));
  return { network, browser: await openBrowser({ browser: 'chromium', network, headless: true }) };
}

describe('the manifests', () => {
  const manifestOf = (folder: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../../.output/${folder}/manifest.json`), 'utf8'));

  test.each(['chrome-mv3-test', 'firefox-mv3-test'])('%s asks for what DESIGN.md says, and no more', (folder) => {
    const manifest = manifestOf(folder);
    const hosts = installHosts.map((host) => `https://${host}/*`).sort();
    expect(manifest.permissions.sort()).toEqual(
      ['activeTab', 'scripting', ...(folder.startsWith('chrome') ? ['sidePanel'] : []), 'storage'].sort(),
    );
    expect(manifest.host_permissions.sort()).toEqual(hosts);
    expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches).sort()).toEqual(hosts);
    expect(manifest.content_scripts.some((script: object) => 'all_frames' in script)).toBe(false);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.manifest_version).toBe(3);
  });

  test('the install hosts are those of DESIGN.md', () => {
    expect([...installHosts].sort()).toEqual([
      'app.franceconnect.gouv.fr',
      'college.entsomme.fr',
      'connexion.enthdf.fr',
      'educonnect.education.gouv.fr',
      'enthdf.fr',
      'moncompte.educonnect.education.gouv.fr',
      'oidc.franceconnect.gouv.fr',
      'teleservices.education.gouv.fr',
      'www.enthdf.fr',
    ]);
  });

  test('no zod text in the content script', () => {
    const script = readFileSync(
      join(import.meta.dirname, '../../.output/chrome-mv3-test/content-scripts/guide.js'),
      'utf8',
    );
    expect(script).not.toMatch(/zod|safeParse|invalid_type/i);
  });

  test('web-ext lint has no error and no warning', () => {
    const webExt = join(import.meta.dirname, '../../node_modules/.bin/web-ext');
    const source = join(import.meta.dirname, '../../.output/firefox-mv3-test');
    const out = execFileSync(webExt, ['lint', '--source-dir', source, '--output', 'json'], { encoding: 'utf8' });
    const { errors, warnings } = JSON.parse(out.slice(out.indexOf('{')));
    expect([...errors, ...warnings].map(({ code, file }: { code: string; file: string }) => `${code} ${file}`)).toEqual(
      [],
    );
  });
});
