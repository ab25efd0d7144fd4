import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journeyTitles } from '../../entrypoints/practice/data.ts';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import { JOURNEYS } from '../../utils/model/names.ts';
import { phone as texts, trainers, whoHelps } from '../../utils/texts/fr.ts';
import { openBrowser } from '../tools/drawn/browser.ts';
import { cardOn, clearOn, hindrances } from '../tools/drawn/clear.ts';
import type { DrivenBrowser } from '../tools/drawn/driver.ts';
import { type Network, startNetwork } from '../tools/drawn/network.ts';
import { choose, use } from '../tools/drawn/practice-hands.ts';
import { walkScenario } from '../tools/drawn/practice-walker.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';
import { extensionFor, useRig } from './setup.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, '.output/phone/ent-pas-a-pas.html');
const PAGE = pathToFileURL(FILE).href;
/** A small phone. */
const PHONE = { width: 360, height: 740 };

/** The others are played whole in Firefox in practice.test.ts, by « Montrez-moi tout », and the saved file in kit.test.ts. */
const IN_FIREFOX = ['franceconnect'] as const;

const VIEWS = [
  '',
  '#lire',
  ...JOURNEYS.map((id) => `#lire=${id}`),
  '#lire=ailleurs',
  '#preparer',
  '#messages',
  '#aide',
  ...helps.messages.map(({ id }) => `#message=${id}`),
  '#entrainement',
];

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(ROOT, 'tests/tools/build-phone.ts')]);
});

describe('the file', () => {
  test('is one file of at most 400 kB', async () => {
    expect((await readFile(FILE)).byteLength).toBeLessThanOrEqual(400_000);
  });

  test('loads nothing, and holds neither zod nor the extension’s API', async () => {
    const page = await readFile(FILE, 'utf8');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(script|img|iframe)[^>]* src=|<link[^>]* href=|@import|url\(/);
    expect(page).not.toMatch(/\bzod\b|ZodError|webextension-polyfill|browser\.runtime|chrome\.runtime/i);
  });
});

interface PhoneRig {
  browser: DrivenBrowser;
  network: Network;
  tab: DrivenTab;
}

/** The page opened from the disk on a small phone; whatever is asked of the network is written down. */
function usePhone(name: 'chromium' | 'firefox'): PhoneRig {
  const rig = {} as PhoneRig;
  beforeAll(async () => {
    rig.network = await startNetwork(() => undefined);
    const { network } = rig;
    rig.browser = await openBrowser({ browser: name, network, headless: true, viewport: PHONE, touch: true });
    rig.tab = await rig.browser.newTab();
  });
  afterAll(async () => {
    await rig.browser?.close();
    await rig.network?.close();
  });
  return rig;
}

/** Opens a view anew: nothing of the last one is left. */
async function openView(tab: DrivenTab, hash: string): Promise<void> {
  await tab.goto('about:blank');
  await tab.goto(PAGE + hash);
}

/** Waits for the view with this title. */
const waitForTitle = (tab: DrivenTab, title: string | undefined) =>
  tab.waitFor((wanted) => document.querySelector('main:not([hidden]) h1')?.textContent === wanted, title);

/** Runs in the page: does the card say that something stands before it? In these exercises nothing does. */
const saysCovered = () =>
  document.querySelector('.frame > ent-pas-a-pas')?.shadowRoot?.querySelector('.card .cover') != null;

/** The browser's Back; Firefox's driver waits for a load that a change of hash never brings. */
const back = (tab: DrivenTab) => tab.evaluate(() => history.back());

describe.each(['chromium', 'firefox'] as const)('on a phone of 360 × 740, in %s', (name) => {
  const rig = usePhone(name);

  test.each(name === 'chromium' ? JOURNEYS : IN_FIREFOX)(
    'the exercise « %s » is played to its end by touch',
    async (journey) => {
      await openView(rig.tab, '#entrainement');
      const look = async (scene: string) => {
        if (scene === 'end') return;
        if (scene !== 'provider') await cardOn(rig.tab);
        await expect.poll(async () => hindrances(await clearOn(rig.tab), true), { message: scene }).toEqual([]);
        expect(await rig.tab.evaluate(saysCovered), scene).toBe(false);
      };
      const scenes = await walkScenario(rig.tab, { journey, age: 'today', by: 'touch', look });
      expect(scenes.at(-1)).toBe('end');
    },
  );

  test('on paper « Se préparer » hides nothing in a closed list, and afterwards it stands as before', async () => {
    const { tab } = rig;
    await openView(tab, '#preparer');
    const opened = (kind: string) =>
      tab.evaluate((event) => {
        dispatchEvent(new Event(event));
        return [...document.querySelectorAll('details')].map(({ open }) => open);
      }, kind);
    expect(new Set(await opened('beforeprint'))).toEqual(new Set([true]));
    expect(new Set(await opened('afterprint'))).toEqual(new Set([false]));
  });

  test('Back leads from view to view, and the exercise waits as it was', async () => {
    const { tab } = rig;
    await openView(tab, '');
    await waitForTitle(tab, texts.title);
    await tab.click('[href="#entrainement"]');
    await tab.click('[data-start]');
    await tab.waitFor(() => document.querySelector('[data-scene="profile"]'));
    await back(tab);
    await tab.click('[href="#lire"]');
    await tab.click('[href="#lire=everyday"]');
    await waitForTitle(tab, journeys.journeys[0].title);
    await back(tab);
    await waitForTitle(tab, texts.views.read);
    await back(tab);
    await tab.click('[href="#entrainement"]');
    await tab.waitFor(() => document.querySelector('[data-scene="profile"]')?.checkVisibility());
  });

  test('a way out leads to the message for the school, which is copied or selected', async () => {
    const { tab } = rig;
    await openView(tab, '#lire=self-registration');
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await tab.click('.link');
    await waitForTitle(tab, helps.messages.find(({ id }) => id === 'new-notification')?.title);
    await tab.click('button.open');
    const said = await tab.waitFor(() => document.querySelector('.notice')?.textContent);
    if (said === texts.selected) expect(await tab.evaluate(() => String(getSelection()))).toContain('Bonjour,');
    else expect(said).toContain('copié');
  });

  test('what the guide offers in an exercise opens: a message, who can help. Back goes on with the exercise', async () => {
    const { tab } = rig;
    await openView(tab, '#entrainement');
    await choose(tab, { in: 'player', css: 'input', label: journeyTitles.provisional }, 'touch');
    await use(tab, { in: 'player', css: '[data-start]' }, 'touch');
    await use(tab, { in: 'screen', css: '[data-use="profile-parent"]' }, 'touch');
    await use(tab, { in: 'screen', css: '[data-use="level"]' }, 'touch');
    await use(tab, { in: 'guide', css: '[data-menu]' }, 'touch');
    await use(tab, { in: 'guide', css: '.answer:nth-of-type(1)' }, 'touch');
    await waitForTitle(tab, whoHelps(null).title);
    await back(tab);
    // The card comes back with its page.
    await tab.waitFor(() => document.querySelector('.frame.helped > ent-pas-a-pas') !== null);
    await use(tab, { in: 'guide', css: '[data-trouble]' }, 'touch');
    await use(tab, { in: 'guide', css: 'dd .link' }, 'touch');
    await waitForTitle(tab, helps.messages.find(({ id }) => id === 'new-notification')?.title);
    await back(tab);
    await tab.waitFor(() => document.querySelector('[data-scene="login"]')?.checkVisibility());
  });

  test('nothing was asked of the network', () => {
    expect(rig.network.log).toEqual([]);
  });
});

describe('every view', () => {
  const rig = usePhone('chromium');
  /** Views of one kind differ in words alone: axe looks at the first. */
  const looked = new Set<string>();

  test.each(VIEWS)(
    '« %s » passes axe, light and dark, fits 320 px, and has nothing too small to touch',
    async (hash) => {
      const { raw } = rig.tab as DrivenTab<'chromium'>;
      await openView(rig.tab, hash);
      const axe = async (rules?: string[]) => {
        const builder = new AxeBuilder({ page: raw });
        const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      };
      const levels = await rig.tab.evaluate(() =>
        [...document.querySelectorAll('h1, h2, h3')]
          .filter((one) => one.checkVisibility())
          .map((one) => +(one.tagName[1] ?? 0)),
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
      await rig.tab.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const small = await rig.tab.evaluate(() =>
        [...document.querySelectorAll('a, button, summary, label, select')]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML),
      );
      expect(small).toEqual([]);
      const kind = hash.replace(/=(?!ailleurs).*/, '=');
      if (!looked.has(kind)) {
        expect(await axe()).toEqual([]);
        // In the dark nothing differs but the colours.
        await raw.emulateMedia({ colorScheme: 'dark' });
        expect(await axe(['color-contrast'])).toEqual([]);
        await raw.emulateMedia({ colorScheme: 'light' });
      }
      looked.add(kind);
      await rig.tab.setViewport({ width: 320, height: 640 });
      expect(await rig.tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await rig.tab.setViewport(PHONE);
    },
  );
});

/** In the pages of the tutorial: all that a person may have to do beside the page. What goes wrong on it is met in practice.test.ts. */
const TROUBLED = [
  { journey: 'everyday', failure: 'false-address' },
  { journey: 'franceconnect', failure: 'late-sms' },
  { journey: 'provisional', failure: 'expired-letter' },
  { journey: 'provisional', failure: 'mail-in-spam' },
] as const;

describe('with something that goes wrong', () => {
  const rig = usePhone('chromium');

  test.each(TROUBLED)('« $journey » of 2021 with « $failure » is played to its end by touch', async (exercise) => {
    await openView(rig.tab, '#entrainement');
    await walkScenario(rig.tab, { ...exercise, age: '2021', by: 'touch' });
  });
});

describe('at 400 % of a window of 1280 × 1024', () => {
  const rig = usePhone('chromium');

  test('an exercise is played to its end', async () => {
    await rig.tab.setViewport({ width: 320, height: 256 });
    await openView(rig.tab, '#entrainement');
    await walkScenario(rig.tab, { journey: 'provisional', age: 'today', by: 'touch' });
    expect(await rig.tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('where a trainer has put the phone page', () => {
  const rig = useRig('chromium');
  const address = 'https://formation.exemple/ent-pas-a-pas.html';

  test('is kept from the popup, and shown as a QR code there and at the exercises', async () => {
    const popup = await rig.browser.openExtensionPage('popup.html');
    await popup.click('[data-fold="more"] > summary');
    await popup.click('details:has(> form) > summary');
    await popup.type('#phone-address', 'http://formation.exemple/');
    await popup.press('Enter');
    await popup.waitFor((said) => document.querySelector('.notice')?.textContent === said, trainers.wrong);
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('#phone-address')?.select());
    for (const letter of address) await popup.press(letter);
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('[data-take]')?.checkVisibility());

    const practice = await rig.browser.openExtensionPage('practice.html');
    await practice.waitFor(() => document.querySelector('[data-take]')?.checkVisibility());
    const { raw } = practice as DrivenTab<'chromium'>;
    const [sheet] = await Promise.all([raw.context().waitForEvent('page'), practice.click('[data-take]')]);
    await sheet.locator(`.qr[aria-label="${address}"]`).waitFor();
    const { violations } = await new AxeBuilder({ page: sheet }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test.each(['chromium', 'firefox'] as const)(
    'the extension for %s does not hold the phone page itself',
    async (name) => {
      const folder = extensionFor(name);
      const files = globSync('**/*.{html,js}', { cwd: folder });
      expect(files.length).toBeGreaterThan(5);
      const holds = files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(texts.offline));
      expect(holds).toEqual([]);
    },
  );
});
