import type { Briefing } from './briefing.ts';
import { sayAt } from './clock.ts';
import type { Sighting } from './guide.ts';
import { tellPage, type View, viewOf } from './speech.ts';

/**
 * What the background script will say to a sighting, from what it told before: the words need not wait for it.
 * @param now in ms since 1970
 * @returns undefined where only it can tell
 */
export function foresee(
  { plans, voicing, memory }: Briefing,
  { verdict, question }: Sighting,
  now: number,
): View | undefined {
  if (verdict.kind !== 'recognised' || question !== undefined) return undefined;
  const plan = plans[verdict.page];
  const told = plan && sayAt((codeAge) => tellPage(plan, verdict, voicing, codeAge), memory.codeSeenAt, now);
  return told?.said && viewOf(told.said, memory);
}
