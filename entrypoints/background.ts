import { defineBackground } from 'wxt/utils/define-background';
import { hostStyle } from '../components/overlay/host-style.ts';
import overlayCss from '../components/overlay/overlay.css?inline';
import { briefingFor } from '../utils/engine/guide/briefing.ts';
import type { Sighting } from '../utils/engine/guide/guide.ts';
import type { View } from '../utils/engine/guide/speech.ts';
import { respond } from '../utils/engine/guide/voice.ts';
import { mayFrame } from '../utils/engine/recognise/recognise.ts';
import { keepPage, visitedPage } from '../utils/engine/recognise/visit.ts';
import type { PageName } from '../utils/model/names.ts';
import type { Portal } from '../utils/model/portal.ts';
import type { Asker } from '../utils/platform/answering.ts';
import {
  answerGuides,
  askSnapshot,
  askVerdict,
  callFrames,
  onFirstInstall,
  openOwnPage,
  revealIn,
  showOnToolbar,
  showTab,
  tabsOn,
  tellChange,
  tellGuide,
} from '../utils/platform/extension.ts';
import { forgetClosedTabs, keptFor, store } from '../utils/platform/kept.ts';
import { serveMasks } from '../utils/platform/masks.ts';
import { installHosts, portals } from '../utils/portals/portals.ts';
import { overlay, toolbar } from '../utils/texts/fr.ts';
import { guideData } from './shared/guide-data.ts';
import type { Start } from './shared/start.ts';

/** The words for what a guide sees. What must be kept in mind because of it is kept. */
async function say(sighting: Sighting, { tabId, isPrivate }: Asker): Promise<View> {
  const now = Date.now();
  const { settings, ways } = keptFor(isPrivate);
  const way = await ways.of(tabId, now);
  const { verdict } = sighting;
  if (verdict.kind === 'recognised' && way.at(-1) !== verdict.page) await ways.pass(tabId, verdict.page, now);
  return (await settings.tell((stored) => respond(sighting, stored, guideData, now, way.length > 0))).view;
}

/** All that a guide needs before its page is there. */
async function start(host: string, { tabId, isPrivate }: Asker): Promise<Start | undefined> {
  const portal = (portals as readonly Portal[]).find((one) => mayFrame(one, { secure: true, host }));
  if (!portal) return undefined;
  const { settings, ways } = keptFor(isPrivate);
  const [kept, way] = await Promise.all([settings.read(), ways.of(tabId, Date.now())]);
  const briefing = briefingFor(portal, kept, guideData, way);
  return { css: hostStyle + overlayCss, texts: overlay, ...(briefing && { briefing }) };
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

/** The pages that the link of the activation mail opens. */
const AFTER_MAIL: readonly string[] = ['educonnect/mail-confirmed', 'educonnect/activated'] satisfies PageName[];

/** Brings the tab to the front that shows one of them. @returns whether there is one */
async function goAfterMail(): Promise<boolean> {
  for (const tab of await tabsOn(installHosts)) {
    const seen = await askVerdict(tab);
    if (seen?.kind !== 'recognised' || !AFTER_MAIL.includes(seen.page)) continue;
    await showTab(tab);
    return true;
  }
  return false;
}

/** The guides' voice and memory: they look and draw, all data and all that is kept stays here. */
export default defineBackground(() => {
  answerGuides(async (request, asker) => {
    const { tabId, frame } = asker;
    const { settings } = keptFor(asker.isPrivate);
    if ('respond' in request) {
      const view = await say(request.respond, asker);
      // The words do not wait for it, and come even where it cannot be kept.
      void keepTrace(request.respond, asker).catch(() => undefined);
      return view;
    }
    if ('start' in request) return start(request.start, asker);
    if ('choose' in request) return settings.change({ case: request.choose });
    if ('fold' in request) return settings.foldPage(request.fold, request.folded);
    if ('open' in request) return openOwnPage('report' in request.open ? { report: tabId } : request.open);
    if ('afterMail' in request) return goAfterMail();
    if ('reading' in request) return tellGuide(tabId, { frame, reading: request.reading });
    if ('callFrames' in request) return callFrames(tabId);
    if ('revealIn' in request) return revealIn(tabId, request.revealIn, { reveal: request.item });
    return showOnToolbar(tabId, toolbar.available);
  });
  onFirstInstall(() => void openOwnPage({ welcome: 'beginning' }));
  serveMasks(installHosts);
  forgetClosedTabs();
  store.watch(async () => {
    for (const tab of await tabsOn(installHosts)) await tellChange(tab);
  });
});
