import type { JourneyId, ScenarioAge } from '../../model/names.ts';

/** How much the guide shows: all, a hint when asked, nothing; `test` is the assessment, which counts mistakes. */
export const HELP_MODES = ['full', 'hint', 'alone', 'test'] as const;
export type HelpMode = (typeof HELP_MODES)[number];

/** What is chosen before an exercise. */
export interface Setup {
  journey: JourneyId;
  age: ScenarioAge;
  /** The id of what goes wrong, `none`, or `random`. */
  failure: string;
  mode: HelpMode;
  sounds: boolean;
}

export const USUAL_SETUP: Setup = { journey: 'everyday', age: 'today', failure: 'none', mode: 'full', sounds: false };

/** A setup with something else chosen. Each journey has failures of its own, and so has each age. */
export function choose(setup: Setup, changes: Partial<Setup>): Setup {
  const failureFits = !('journey' in changes || 'age' in changes);
  return { ...setup, ...(!failureFits && { failure: 'none' }), ...changes };
}
