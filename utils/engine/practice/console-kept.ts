import type { Run } from '../../practice/runs.ts';
import { type ConsoleState, NEW_CONSOLE } from './console.ts';
import { isCountdown, isRecord, isSetup } from './protocol.ts';

// What of the console outlives a reload of its window: what the trainer chose, what is counted, and the run.

/** The console as it is kept until its window is closed. What the room shows is not: the room itself says it. */
export function toKeep({ draft, shortcuts, timer, words, agenda }: ConsoleState): string {
  return JSON.stringify({
    draft,
    shortcuts,
    timer,
    words,
    agenda: agenda && { minutes: agenda.run.minutes, segment: agenda.segment },
  });
}

const isWords = (raw: unknown): raw is Record<string, number> =>
  isRecord(raw) && Object.values(raw).every(Number.isInteger);

function agendaFrom(raw: unknown, runs: readonly Run[]): ConsoleState['agenda'] {
  if (!isRecord(raw)) return null;
  const run = runs.find(({ minutes }) => minutes === raw.minutes);
  if (!run) return null;
  const { segment } = raw;
  const isRunning = isRecord(segment) && isCountdown(segment.countdown) && run.segments[Number(segment.index)];
  return { run, segment: isRunning ? (segment as NonNullable<ConsoleState['agenda']>['segment']) : null };
}

/**
 * A console as it was kept; what is missing or of another version is as in a new one.
 * @param kept what `toKeep` gave, or null
 */
export function consoleFrom(kept: string | null, runs: readonly Run[]): ConsoleState {
  let raw: unknown;
  try {
    raw = JSON.parse(kept ?? 'null');
  } catch {
    raw = null;
  }
  if (!isRecord(raw)) return NEW_CONSOLE;
  return {
    ...NEW_CONSOLE,
    ...(isSetup(raw.draft) && { draft: raw.draft }),
    ...(typeof raw.shortcuts === 'boolean' && { shortcuts: raw.shortcuts }),
    ...(isCountdown(raw.timer) && { timer: raw.timer }),
    ...(isWords(raw.words) && { words: raw.words }),
    agenda: agendaFrom(raw.agenda, runs),
  };
}
