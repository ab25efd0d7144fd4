import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import { JOURNEYS } from '../../utils/model/names.ts';
import { pathOf } from '../../utils/model/routes.ts';
import type { DrivenBrowser } from './drawn/driver.ts';
import { type Fixture, fixture, fixtures, servePage } from './drawn/fixtures.ts';
import { choose } from './drawn/kept.ts';
import type { Answer } from './drawn/network.ts';
import type { DrivenTab } from './drawn/tab.ts';

/** Where the gallery looks: Chromium with the extension, and what stands behind it. */
interface Studio {
  browser: DrivenBrowser<'chromium'>;
  /** Puts another drawn site behind the browser. */
  play(answer: Answer): void;
}

/** Something that stands in a tab, ready to be looked at. */
export interface Sight {
  tab: DrivenTab<'chromium'>;
  /** The states in which the subject looks so. Grows while others turn out to look the same. */
  states: readonly string[];
  /** To be looked at from top to bottom: it is not over a page, but a page. */
  whole: boolean;
}

/** Something to look at, in each of its looks. */
export interface Subject {
  name: string;
  open(studio: Studio): AsyncGenerator<Sight>;
}

/** Where `npm run build:phone` puts the phone page. */
const PHONE = join(import.meta.dirname, '../../.output/phone/ent-pas-a-pas.html');

/** A page that no rule knows, and one that two know. */
const UNKNOWN = fixture('negative/educonnect-information.html');
const UNSURE = fixture('ambiguous/phone-with-identity-text.html');

/** Settings with which something shows that usually does not. */
const TRAINED = { case: 'provisional', sharedComputer: true, phoneAddress: 'https://formation.exemple/guide.html' };

/** Opens a page and unfolds what the guide has to say of it, if anything. */
async function openCard({ browser }: Studio, url: string): Promise<DrivenTab<'chromium'>> {
  const tab = await browser.newTab();
  await tab.goto(url);
  const shown = await tab.waitForOverlay(({ card, folded }) => card !== null || folded).catch(() => undefined);
  if (shown?.folded) {
    await tab.clickOverlay('[data-unfold]');
    await tab.waitForOverlay(({ card }) => card !== null);
  }
  return tab;
}

/** The cards over a drawn page, each that differs. */
const cardsOver = ({ file, url }: Fixture): Subject => ({
  name: file.replace(/\.html$/, ''),
  async *open(studio) {
    studio.play(servePage(file));
    const casesOf = new Map<string, string[]>();
    for (const one of [null, ...JOURNEYS]) {
      await choose(studio.browser, { case: one });
      const tab = await openCard(studio, url);
      const { card, markers } = await tab.overlay();
      const shown = JSON.stringify([card, markers]);
      const cases = casesOf.get(shown) ?? [];
      cases.push(one ?? 'no case');
      if (casesOf.has(shown)) await tab.close();
      else yield { tab, states: cases, whole: false };
      casesOf.set(shown, cases);
    }
  },
});

/** One of the extension's own pages. `press` is what is pressed there first. */
const ownPage = (path: string, settings: object = {}, press?: string): Subject => ({
  name: path,
  async *open({ browser }) {
    await choose(browser, settings);
    const tab = await browser.openExtensionPage(path);
    await tab.waitFor(() => document.querySelector('h1, iframe') !== null);
    if (press) await tab.click(press);
    yield {
      tab,
      states: [
        Object.keys(settings).length > 0 ? JSON.stringify(settings) : 'nothing chosen',
        ...(press ? [press] : []),
      ],
      whole: true,
    };
  },
});

/** The number by which the extension knows a tab. Runs in one of its own pages. */
async function tabAt(url: string): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } } };
  return (await chrome.tabs.query({ url }))[0]?.id;
}

/** « Signaler cette page » speaks of a page that is open. */
const report: Subject = {
  name: 'report.html',
  async *open(studio) {
    studio.play(servePage(UNKNOWN.file));
    await choose(studio.browser, {});
    const reported = await openCard(studio, UNKNOWN.url);
    const tab = await studio.browser.openExtensionPage('popup.html');
    const id = await tab.evaluate(tabAt, UNKNOWN.url);
    await tab.close();
    yield {
      tab: await studio.browser.openExtensionPage(pathOf({ report: id ?? 'here' })),
      states: [UNKNOWN.file],
      whole: true,
    };
    await reported.close();
  },
};

const phone = (view: string): Subject => ({
  name: `phone${view}`,
  async *open({ browser }) {
    const tab = await browser.newTab();
    await tab.goto(pathToFileURL(PHONE).href + view);
    yield { tab, states: [], whole: true };
  },
});

const PHONE_VIEWS = [
  '',
  '#lire',
  ...JOURNEYS.map((id) => `#lire=${id}`),
  '#lire=ailleurs',
  '#preparer',
  '#messages',
  ...helps.messages.map(({ id }) => `#message=${id}`),
  '#entrainement',
];

const OWN_PAGES: readonly Subject[] = [
  ownPage('popup.html'),
  ownPage('sidepanel.html', { case: 'franceconnect' }),
  ownPage('popup.html', TRAINED),
  ownPage('popup.html', { case: 'franceconnect' }, '[data-fold="prepare"] > summary'),
  ownPage('popup.html', TRAINED, '[data-fold="more"] > summary'),
  ownPage('welcome.html'),
  ownPage('welcome.html', {}, '[data-answer="0"]'),
  ...JOURNEYS.map((one) => ownPage('welcome.html', { case: one, sharedComputer: true })),
  ownPage('sheet.html'),
  ...helps.messages.map(({ id }) => ownPage(pathOf({ message: id }))),
  ...journeys.journeys.flatMap(({ id, video }) => (video ? [ownPage(pathOf({ video: id }))] : [])),
  ...JOURNEYS.map((paper) => ownPage(pathOf({ paper }), TRAINED)),
  ...JOURNEYS.map((nextTime) => ownPage(pathOf({ nextTime }))),
  ownPage(pathOf({ help: true })),
  ownPage(pathOf({ phone: true }), TRAINED),
  ownPage('practice.html'),
  ownPage('practice.html', {}, '[data-start]'),
  ...(['projected', 'console', 'split'] as const).map((name) => ownPage(pathOf({ practice: name }))),
  report,
  ownPage(pathOf({ visit: true })),
  ownPage(pathOf({ visit: true }), {}, '[data-switch]'),
];

/**
 * Everything that a person can see.
 * @param built the pages of the extension as it was built; one that nobody has named here is looked at as it opens
 */
export function subjects(built: readonly string[]): Subject[] {
  const named = OWN_PAGES.map(({ name }) => name.replace(/#.*/, ''));
  return [
    ...fixtures().flatMap((one) => (one.page !== null && one.variant === null ? [cardsOver(one)] : [])),
    ...[UNKNOWN, UNSURE].map(cardsOver),
    ...OWN_PAGES,
    ...built.filter((page) => !named.includes(page)).map((page) => ownPage(page)),
    ...PHONE_VIEWS.map(phone),
  ];
}
