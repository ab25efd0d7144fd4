import type { Portal } from '../../model/portal.ts';
import { cluesOf, wordingsIn } from './clues.ts';

/** Every wording that the portal's file knows, the labels of parts included. */
export function wordingsOf(portal: Portal): string[] {
  const labels = Object.values(portal.pages).flatMap(({ parts }) =>
    Object.values(parts ?? {}).map(({ label }) => label),
  );
  return [...cluesOf(portal).flatMap(wordingsIn), ...labels];
}
