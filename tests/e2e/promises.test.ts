import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frameHosts, installHosts } from '../../utils/portals/portals.ts';
import { overlay, phone, popup, practice, sheet, trainers } from '../../utils/texts/fr.ts';
import { readClosedOverlay, waitForClosedCard as waitForCard } from '../tools/drawn/closed.ts';
import { CREDENTIALS } from '../tools/drawn/educonnect.ts';
import { fixture, servePage } from '../tools/drawn/fixtures.ts';
import type { Answer } from '../tools/drawn/network.ts';
import { drawnSite } from '../tools/drawn/site.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { choose, productionFor, useRig } from './setup.ts';

const LOGIN = fixture('educonnect/login.html');
const LOOK_ALIKES = ['educonnect.education.gouv.fr.example.com', 'educonnect-education.gouv.fr'];
/** What the card says on the login, and the page itself does not. */
const SAID = 'Écrivez votre identifiant';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const rig = useRig(name, 'production');

  test('a perfect copy of the login on a wrong host or port, over http or in a frame shows nothing', async () => {
    await choose(rig.browser, { case: 'everyday' });
    const framed: Answer = (request) =>
      request.host === 'frames.example'
        ? {
            status: 200,
            headers: { 'content-type': 'text/html' },
            body: `<h1>x</h1><iframe src="${LOGIN.url}" width="900" height="700"></iframe>`,
          }
        : servePage(LOGIN.file, LOOK_ALIKES)(request);
    rig.play(framed);
    const { pathname, search, hostname } = new URL(LOGIN.url);
    const addresses = [
      ...LOOK_ALIKES.map((host) => `https://${host}${pathname}${search}`),
      `http://${hostname}${pathname}${search}`,
      `https://${hostname}:8443${pathname}${search}`,
    ];
    for (const address of addresses) {
      const tab = await rig.browser.newTab();
      await tab.goto(address);
      await tab.waitFor(() => document.querySelector('#username') !== null);
      await pause(1300);
      expect((await readClosedOverlay(tab)).present, address).toBe(false);
      await tab.close();
    }
    const tab = await rig.browser.newTab();
    await tab.goto('https://frames.example/');
    await pause(1500);
    expect((await readClosedOverlay(tab)).present).toBe(false);
    await tab.close();
    // The same page at its own address: the test above can fail.
    const real = await rig.browser.newTab();
    await real.goto(LOGIN.url);
    await waitForCard(real, SAID, 3);
    await real.close();
  });

  test('what a page can learn of the card is what SECURITY.md says, and no more', async () => {
    rig.play(servePage(LOGIN.file));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await tab.goto(LOGIN.url);
    const finds = (words: string) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(...words: unknown[]): boolean }).find(words, false, false, true);
    };
    // That there is a card, where, and whether it says some words: the browser tells that of any words on the screen.
    await tab.waitFor(finds, SAID);
    expect(await tab.evaluate(finds, 'Recopiez l’identifiant')).toBe(false);
    const learnt = await tab.evaluate((said: string) => {
      const host = document.querySelector<HTMLElement>('ent-pas-a-pas');
      const points = Array.from({ length: 400 }, (_, point) => [(point % 20) / 20, Math.floor(point / 20) / 20]);
      const read = [
        document.body.innerText,
        document.body.textContent,
        host?.innerText,
        host?.textContent,
        host?.outerHTML,
      ];
      return {
        root: host?.shadowRoot ?? null,
        children: host?.childNodes.length,
        attributes: host?.getAttributeNames(),
        place: points.some(([x = 0, y = 0]) => document.elementFromPoint(x * innerWidth, y * innerHeight) === host),
        words: `${read} ${getSelection()}`.includes(said),
      };
    }, SAID);
    expect(learnt).toEqual({ root: null, children: 0, attributes: ['popover'], place: true, words: false });
    await tab.close();
  });

  test('where help is off a page learns nothing but what alive.css tells it in Firefox', async () => {
    rig.play(servePage(LOGIN.file));
    await choose(rig.browser, { case: 'everyday', help: false });
    const tab = await rig.browser.newTab();
    await tab.goto(LOGIN.url);
    const style = await tab.evaluate(() => {
      const own = document.body.appendChild(document.createElement('ent-pas-a-pas'));
      return getComputedStyle(own).getPropertyValue('--ent-pas-a-pas').trim();
    });
    expect(style).toBe(name === 'firefox' ? 'block' : '');
    await tab.close();
  });

  /** Presses Tab until the focus is on a part of the page, or on what `selector` names. */
  async function tabTo(tab: DrivenTab, selector: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      const there = await tab.evaluate((wanted: string) => Boolean(document.activeElement?.closest(wanted)), selector);
      if (there) return;
      await tab.press('Tab');
    }
    throw new Error(`Tab never reaches ${selector}`);
  }

  async function press(tab: DrivenTab, part: string, key = 'Enter'): Promise<void> {
    await tabTo(tab, `[data-part="${part}"]`);
    await tab.press(key);
  }

  async function passTheDoor(tab: DrivenTab): Promise<void> {
    await tab.goto('https://enthdf.fr/');
    await waitForCard(tab, 'ENT pas à pas', 1);
    await press(tab, 'profile-parent');
    await waitForCard(tab, 'École, Collège ou Lycée', 1);
    await press(tab, 'level');
  }

  test('the everyday journey is walked by keyboard only', async () => {
    rig.play(drawnSite({ face: 'react' }));
    await choose(rig.browser, { case: 'everyday' });
    const tab = await rig.browser.newTab();
    await passTheDoor(tab);
    await waitForCard(tab, 'Page 3', 3);
    for (const part of ['identifier', 'password'] as const) {
      await tabTo(tab, `[data-part="${part}"]`);
      for (const letter of CREDENTIALS[part]) await tab.press(letter);
    }
    await press(tab, 'submit');
    await waitForCard(tab, 'Page 4', 0);
    await tab.close();
  });

  test('the franceconnect journey is walked by keyboard only', async () => {
    rig.play(drawnSite({ face: 'react' }));
    await choose(rig.browser, { case: 'franceconnect' });
    const tab = await rig.browser.newTab();
    await passTheDoor(tab);
    await waitForCard(tab, 'Page 3', 1);
    await press(tab, 'franceConnect');
    await waitForCard(tab, 'Page 4', 1);
    await press(tab, 'providers');
    await tab.waitFor(
      () => location.hostname === 'cfspart-idp.impots.gouv.fr' && document.querySelector('button') !== null,
    );
    await tabTo(tab, 'button');
    await tab.press('Enter');
    await waitForCard(tab, 'Page 5', 1);
    await press(tab, 'continue');
    await waitForCard(tab, 'Page 6', 0);
    await tab.close();
  });
});

test('what parents get has a closed root', async () => {
  const root = join(import.meta.dirname, '../..');
  const read = (folder: string) => readFileSync(join(folder, 'guide.js'), 'utf8');
  expect(read(await productionFor('chromium'))).toMatch(/attachShadow\(\{mode:.closed.\}\)/);
  expect(read(join(root, '.output/chrome-mv3-test'))).toMatch(/attachShadow\(\{mode:.open.\}\)/);
});

describe('the manifests', () => {
  const manifestOf = (folder: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../../.output/${folder}/manifest.json`), 'utf8'));

  test.each(['chrome-mv3-test', 'firefox-mv3-test'])('%s asks for what DESIGN.md says, and no more', (folder) => {
    const manifest = manifestOf(folder);
    const hosts = [...installHosts, ...frameHosts].map((host) => `https://${host}/*`).sort();
    // Firefox asks for nothing to have its sidebar.
    const panel = folder.startsWith('chrome') ? ['sidePanel'] : [];
    expect(manifest.permissions.sort()).toEqual(['activeTab', 'scripting', ...panel, 'storage']);
    expect(manifest.host_permissions.sort()).toEqual(hosts);
    expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches).sort()).toEqual(hosts);
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
      'www.connexion.enthdf.fr',
      'www.enthdf.fr',
    ]);
    expect(frameHosts).toEqual(['*.enthdf.fr']);
  });

  test('the content script carries no words: they come with what is said, in the person’s language', () => {
    const script = readFileSync(join(import.meta.dirname, '../../.output/chrome-mv3-test/guide.js'), 'utf8');
    const withSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
    for (const words of [
      overlay.trouble,
      practice.band,
      popup.profile.legend,
      sheet.copy,
      phone.intro,
      trainers.address,
    ])
      expect(withSpaces(script)).not.toContain(withSpaces(words));
  });

  test('no zod text in the content script', () => {
    const script = readFileSync(join(import.meta.dirname, '../../.output/chrome-mv3-test/guide.js'), 'utf8');
    expect(script).not.toMatch(/zod|safeParse|invalid_type/i);
  });
});
