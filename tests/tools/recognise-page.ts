import { type Wanted, wantedFor } from '../../utils/engine/recognise/gather.ts';
import { needsOf } from '../../utils/engine/recognise/needs.ts';
import { portalAt, recognise, type Verdict, type Way } from '../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import type { Portal } from '../../utils/model/portal.ts';
import { french } from '../../utils/portals/french.ts';
import { portals } from '../../utils/portals/portals.ts';
import { placeOf } from '../../utils/surface/page/live.ts';
import { readPage } from '../../utils/surface/page/read.ts';

/** A document judged, with the element behind each part that was found. */
export interface Recognition {
  snapshot: Snapshot;
  verdict: Verdict;
  parts: Map<string, Element>;
  /** All elements of each part: of one that stands there several times, the others too. */
  every: readonly (readonly [part: string, element: Element])[];
}

const NO_PORTAL = { pages: {} } as Portal;
const known = new Map<Portal, Wanted>();

/** What is to be read of a portal's pages, prepared once as on a real page; of a page of none, nothing. */
export function whatIsWanted(portal: Portal = NO_PORTAL): Wanted {
  const wanted = known.get(portal) ?? wantedFor(needsOf(portal, french));
  known.set(portal, wanted);
  return wanted;
}

/** Reads and judges a document, exactly as the guide does on a page, after the pages of `way`. */
export function recognisePage(document: Document, way: Way = []): Recognition {
  const at = { secure: document.location.protocol === 'https:', host: document.location.hostname };
  const portal = portalAt(portals, at);
  const { snapshot, elements } = readPage(document, placeOf(document), whatIsWanted(portal));
  const verdict = recognise(portals, snapshot, way);
  const parts = new Map<string, Element>();
  const every: [string, Element][] = [];
  if (verdict.kind === 'recognised' || verdict.kind === 'likely') {
    for (const [name, { item, others = [] }] of Object.entries(verdict.parts)) {
      const element = item === undefined ? undefined : elements[item];
      if (element) parts.set(name, element);
      for (const one of [item, ...others]) {
        const found = one === undefined ? undefined : elements[one];
        if (found) every.push([name, found]);
      }
    }
  }
  return { snapshot, verdict, parts, every };
}
