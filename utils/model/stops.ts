import type { PageName } from './names.ts';

/** Sites on the way on which the extension may do nothing. */
export const STOPS = ['impots', 'ameli', 'laposte', 'msa', 'france-identite', 'webmail', 'pronote', 'other'] as const;
export type StopId = (typeof STOPS)[number];

/** What a parent meets on such a site, and how they come back. Texts are said to a parent. */
export interface Stop {
  id: StopId;
  name: string;
  /** From these pages one comes here; without any, from everywhere. */
  after: readonly PageName[];
  /** What will happen there. */
  there: readonly string[];
  /** How one comes back. */
  back: readonly string[];
}
