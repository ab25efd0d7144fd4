import { wantedFor } from '../../utils/engine/recognise/gather.ts';
import { needsOf } from '../../utils/engine/recognise/needs.ts';
import { recognise } from '../../utils/engine/recognise/recognise.ts';
import { educonnect } from '../../utils/portals/educonnect.ts';
import { french } from '../../utils/portals/french.ts';
import { liveSurface } from '../../utils/surface/page/live.ts';

// What the row `read` puts into a page: one reading and judging as our guide does it, and nothing else of the guide; and the
// least that any reading does.

const surface = liveSurface(document);
const wanted = wantedFor(needsOf(educonnect, french));
// As in the guide, what changes is watched between two readings.
surface.watch(
  () => undefined,
  () => undefined,
);

/** Reads and judges the page once. @returns what the verdict is */
const benchRead = (): string => recognise([educonnect], surface.read(wanted), [], []).kind;

const SEEN = { visibilityProperty: true, opacityProperty: true };
const PRESSED_OR_FILLED = 'a[href],button,input,select,textarea,h1,h2,h3,h4,h5,h6,[role=alert]';

/** Asks of each text, heading, link, button and field whether it is seen, and looks for nothing. @returns how many are */
function benchWalk(): number {
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (nodeValue?.toLowerCase().normalize('NFD').trim() && parentElement?.checkVisibility(SEEN)) seen += 1;
  }
  for (const one of document.querySelectorAll(PRESSED_OR_FILLED)) if (one.checkVisibility(SEEN)) seen += 1;
  return seen;
}

Object.assign(globalThis, { benchRead, benchWalk });
