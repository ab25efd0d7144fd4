import type { Verdict } from './recognise.ts';
import type { Snapshot } from './snapshot.ts';

/** What the guide of a tab tells the extension's own pages: what it sees there, and how it judges it. */
export interface Observation {
  verdict: Verdict;
  snapshot: Snapshot;
}
