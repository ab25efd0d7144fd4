import { needsOf } from '../../utils/engine/recognise/clues.ts';
import { recognise } from '../../utils/engine/recognise/recognise.ts';
import { educonnect } from '../../utils/portals/educonnect.ts';
import { liveSurface } from '../../utils/surface/page/live.ts';

// What the row `read` puts into a page: one reading and judging as our guide does it, and nothing else of the guide.

const surface = liveSurface(document);
const needs = needsOf(educonnect);
// As in the guide, what changes is watched between two readings.
surface.watch(
  () => undefined,
  () => undefined,
);

/** Reads and judges the page once. @returns what the verdict is */
const benchRead = (): string => recognise([educonnect], surface.read(needs), [], []).kind;

Object.assign(globalThis, { benchRead });
