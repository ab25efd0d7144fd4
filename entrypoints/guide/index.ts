import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import { ask, listen, listenInFrame } from '../../utils/platform/content.ts';
import { liveSurface, placeOf } from '../../utils/surface/page/live.ts';
import type { Start } from '../shared/start.ts';
import { type RunningFrame, startFrame } from './frame.ts';
import { guideHere, type LiveGuide } from './live-guide.ts';
import { isLoadedAhead } from './run.ts';

/** All that may be said on this page; the question also wakes the background script while the page is still on its way. */
async function askForWords(): Promise<Start | undefined> {
  // Where nobody answers it is asked again, after so many ms: a background script may just be starting.
  for (let wait = 500; ; wait *= 4) {
    const start = (await ask({ start: location.host })) as Start | undefined;
    if (start || wait > 2000) return start;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

const happens = (event: string): Promise<unknown> =>
  new Promise((resolve) => document.addEventListener(event, resolve, { once: true }));

/** The page is there, and somebody sees it: what a browser loads ahead may never be looked at. */
async function whenThere(): Promise<void> {
  if (document.readyState === 'loading') await happens('DOMContentLoaded');
  if (isLoadedAhead()) await happens('prerenderingchange');
}

/** In a frame: only looks, for the guide of the top page, as soon as help is wanted. */
async function lookHere(): Promise<void> {
  let frame: RunningFrame | undefined;
  const look = async () => {
    if (frame) return frame.look();
    const { briefing } = (await askForWords()) ?? {};
    await whenThere();
    if (!briefing) return;
    frame ??= startFrame({
      needs: briefing.needs,
      surface: liveSurface(document),
      window,
      tell: async (reading) => (await ask({ reading })) === true,
    });
  };
  listenInFrame({ look, reveal: (item) => frame?.reveal(item) });
  await look();
}

/** On a page of its own: guides, as long as help is wanted. */
function standHere(start: Start): void {
  let guide: LiveGuide | undefined;
  const there = whenThere();
  const briefed = ({ briefing, css, texts }: Start) => {
    // Address first: whatever the manifest matched, no exact https host, no guidance.
    if (!briefing || !portalAt([briefing.portal], placeOf(document))) {
      guide?.stop();
      guide = undefined;
    } else if (guide) guide.brief(briefing);
    else guide = guideHere(briefing, css, texts, there);
  };
  briefed(start);
  const briefAnew = async () => {
    const anew = await askForWords();
    if (anew) briefed(anew);
  };
  listen(() => guide, briefAnew);
  // A page that comes back from the browser's memory has missed what was told meanwhile.
  window.addEventListener('pageshow', ({ persisted, isTrusted }) => persisted && isTrusted && briefAnew());
}

// wxt.config.ts puts it into the manifest as a content script. WXT's own kind of content script tells the page of itself by
// a message, and can be ended by one.
async function begin(): Promise<void> {
  if (window === window.top) {
    const start = await askForWords();
    if (start) standHere(start);
    // Only a frame of the page itself: where a frame in a frame stands, nobody can tell.
  } else if (window.parent === window.top) await lookHere();
}

export default { main: () => void begin() };
