import { wantedFor } from '../../utils/engine/recognise/gather.ts';
import { needsOf } from '../../utils/engine/recognise/needs.ts';
import { recognise } from '../../utils/engine/recognise/recognise.ts';
import { educonnect } from '../../utils/portals/educonnect.ts';
import { french } from '../../utils/portals/french.ts';
import { liveSurface } from '../../utils/surface/page/live.ts';

// What the row `read` puts into a page: one reading and judging as our guide does it, and nothing else of the guide.

const surface = liveSurface(document);
const wanted = wantedFor(needsOf(educonnect, french));
// As in the guide, what changes is watched between two readings.
surface.watch(
  () => undefined,
  () => undefined,
);

/** Reads and judges the page once. @returns what the verdict is */
const benchRead = (): string => recognise([educonnect], surface.read(wanted), [], []).kind;

Object.assign(globalThis, { benchRead });
