import { defineBackground } from 'wxt/utils/define-background';
import { hostStyle } from '../components/overlay/host-style.ts';
import overlayCss from '../components/overlay/overlay.css?inline';
import { pictures } from '../components/overlay/pictures.ts';
import { briefingFor } from '../utils/engine/guide/briefing.ts';
import type { Sighting } from '../utils/engine/guide/guide.ts';
import type { Deed, View } from '../utils/engine/guide/speech.ts';
import { respond } from '../utils/engine/guide/voice.ts';
import { mayFrame, portalAt } from '../utils/engine/recognise/recognise.ts';
import { keepPage, visitedPage } from '../utils/engine/recognise/visit.ts';
import { ENTS, type EntHost, type PageName } from '../utils/model/names.ts';
import type { Portal } from '../utils/model/portal.ts';
import type { Asker } from '../utils/platform/answering.ts';
import {
  answerGuides,
  askSnapshot,
  askVerdict,
  callFrames,
  callGuide,
  goToAddress,
  hasKeys,
  isByPolicy,
  onCardKey,
  onFirstInstall,
  openOwnPage,
  openPanel,
  revealIn,
  showOnToolbar,
  showTab,
  tabsOn,
  tellChange,
  tellGuide,
} from '../utils/platform/extension.ts';
import { LEFT } from '../utils/platform/idle.ts';
import { fleet, forgetClosedTabs, keptFor, store } from '../utils/platform/kept.ts';
import { serveMasks } from '../utils/platform/masks.ts';
import type { Request } from '../utils/platform/messages.ts';
import { installHosts, portals } from '../utils/portals/portals.ts';
import { mask, notices, overlay, toolbar } from '../utils/texts/fr.ts';
import { atUrl } from './shared/at-url.ts';
import { addressFor } from './shared/ent.ts';
import { guideDataFor } from './shared/guide-data.ts';
import type { Start } from './shared/start.ts';

/** The words for what a guide sees. What must be kept in mind because of it is kept. */
async function say(sighting: Sighting, { tabId, isPrivate }: Asker): Promise<View> {
  const now = Date.now();
  const { settings, ways, lent } = keptFor(isPrivate);
  const data = guideDataFor(await fleet(), hasKeys);
  if (await lent.isErased()) {
    const { settings: chosen } = await settings.read();
    return respond(sighting, { settings: chosen, memory: LEFT }, data, now).view;
  }
  const way = await ways.of(tabId, now);
  const { verdict } = sighting;
  if (verdict.kind === 'recognised' && way.at(-1) !== verdict.page) {
    await Promise.all([lent.used(true), ways.pass(tabId, verdict.page, now)]);
  }
  return (await settings.tell((stored) => respond(sighting, stored, data, now, way.length > 0))).view;
}

const isEnt = (host: string): host is EntHost => ENTS.some((ent) => ent === host);

/** All that a guide needs before its page is there. */
async function start(host: string, { tabId, isPrivate }: Asker): Promise<Start | undefined> {
  const portal = (portals as readonly Portal[]).find((one) => mayFrame(one, { secure: true, host }));
  if (!portal) return undefined;
  const { settings, ways, lent } = keptFor(isPrivate);
  const [kept, way, isErased, set] = await Promise.all([
    settings.read(),
    ways.of(tabId, Date.now()),
    lent.isErased(),
    fleet(),
  ]);
  const ent = isEnt(host) ? host : kept.settings.ent;
  if (ent !== kept.settings.ent && !isErased) await settings.change({ ent }).catch(() => undefined);
  const known = { ...kept, settings: { ...kept.settings, ent } };
  const briefing = briefingFor(portal, known, guideDataFor(set, hasKeys), way, Date.now());
  return { css: hostStyle + overlayCss + pictures, texts: overlay, ...(briefing && { briefing }) };
}

/** Does a frame belong to the portal of the page around it? What another portal shows there is none of this page. */
function isOfItsPage({ url, topUrl }: Asker): boolean {
  const portal = portalAt(portals, atUrl(topUrl));
  return portal !== undefined && mayFrame(portal, atUrl(url));
}

/** Keeps the page that a guide tells of, where the person chose to keep a trace of their way. */
async function keepTrace({ verdict }: Sighting, { tabId: tab, isPrivate }: Asker): Promise<void> {
  const { visits, ways } = keptFor(isPrivate);
  if (!(await visits.read())) return;
  const snapshot = await askSnapshot(tab);
  const at = Date.now();
  const way = await ways.of(tab, at);
  const page = snapshot && visitedPage({ snapshot, tab, at, told: verdict.kind }, portals, way);
  if (page) await visits.update((visit) => keepPage(visit, page));
}

/** Which tabs were told of a change, and when: they ask anew by themselves, within so many ms. */
const told = new Map<number, number>();
const ANSWERED = 5000;

/** What a page asks and tells by itself. */
const BY_ITSELF = ['respond', 'reading', 'callFrames', 'revealIn', 'gaveUp'];

/** Did a person do something? A clock that ticks on a page that somebody left, or a page that changes, is no use of it. */
function isByPerson(request: Request, { tabId, frame }: Asker): boolean {
  // A frame comes and reloads by itself.
  if ('start' in request) return frame === 0 && Date.now() - (told.get(tabId) ?? 0) > ANSWERED;
  return !BY_ITSELF.some((kind) => kind in request);
}

/** How long a policy may take to come, in ms: measured 3 s. */
const POLICY = 8000;

/** The pages that the link of the activation mail opens. */
const AFTER_MAIL: readonly string[] = ['educonnect/mail-confirmed', 'educonnect/activated'] satisfies PageName[];

/** Brings the tab to the front that shows one of them. @returns words where there is none */
async function goAfterMail(): Promise<string | undefined> {
  for (const tab of await tabsOn(installHosts)) {
    const seen = await askVerdict(tab);
    if (seen?.kind !== 'recognised' || !AFTER_MAIL.includes(seen.page)) continue;
    await showTab(tab);
    return undefined;
  }
  return notices.mailNotYet;
}

/** Does what was pressed in a card. @returns words where it led nowhere */
async function act(deed: Deed, { tabId, isPrivate }: Asker): Promise<unknown> {
  const { settings } = keptFor(isPrivate);
  if ('choose' in deed) return settings.change({ case: deed.choose });
  if ('computer' in deed) return settings.change({ sharedComputer: deed.computer === 'shared' });
  if ('newPerson' in deed) return settings.forgetPerson();
  if ('open' in deed) return openOwnPage('report' in deed.open ? { report: tabId } : deed.open);
  if ('go' in deed) {
    const [set, kept] = await Promise.all([fleet(), settings.read()]);
    return goToAddress(tabId, addressFor(deed.go, set, kept.settings));
  }
  return goAfterMail();
}

/** The guides' voice and memory: they look and draw, all data and all that is kept stays here. */
export default defineBackground(() => {
  answerGuides(async (request, asker) => {
    const { tabId, frame, windowId } = asker;
    const { settings, lent } = keptFor(asker.isPrivate);
    // Before all that takes time: else the browser takes it for no click.
    const opened = 'panel' in request && openPanel(windowId);
    await lent.used(isByPerson(request, asker));
    if (opened) return opened;
    if ('respond' in request) {
      const view = await say(request.respond, asker);
      // The words do not wait for it, and come even where it cannot be kept.
      void keepTrace(request.respond, asker).catch(() => undefined);
      return view;
    }
    if ('start' in request) return start(request.start, asker);
    if ('fold' in request) return settings.foldPage(request.fold, request.folded);
    if ('reading' in request) return isOfItsPage(asker) && tellGuide(tabId, { frame, reading: request.reading });
    if ('callFrames' in request) return callFrames(tabId);
    if ('revealIn' in request) return revealIn(tabId, request.revealIn, { reveal: request.item });
    if ('gaveUp' in request) return showOnToolbar(tabId, toolbar.available);
    return act(request, asker);
  });
  onFirstInstall(async () => {
    // Chrome reads what is set by policy some seconds after it has installed.
    if (await isByPolicy()) await new Promise((resolve) => setTimeout(resolve, POLICY));
    if ((await fleet()).welcome !== false) await openOwnPage({ welcome: 'beginning' });
  });
  serveMasks(installHosts, mask);
  forgetClosedTabs();
  onCardKey((tab) => void callGuide(tab));
  store.watch(async () => {
    for (const tab of await tabsOn(installHosts)) {
      told.set(tab, Date.now());
      await tellChange(tab);
    }
  });
});
