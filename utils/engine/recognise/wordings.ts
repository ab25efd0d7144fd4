import type { Phrase, Portal, SimpleClue } from '../../model/portal.ts';
import { cluesOf } from './clues.ts';

function phrasesIn(clue: SimpleClue): Phrase[] {
  if ('heading' in clue) return [clue.heading];
  if ('button' in clue) return [clue.button];
  if ('alert' in clue) return [clue.alert];
  if ('text' in clue) return [clue.text];
  if ('title' in clue) return [clue.title];
  return 'field' in clue && clue.label ? [clue.label] : [];
}

/** Every wording that the portal's file knows, the labels of parts included. */
export function wordingsOf(portal: Portal): string[] {
  const labels = Object.values(portal.pages).flatMap(({ parts }) =>
    Object.values(parts ?? {}).map(({ label }) => label),
  );
  return [...cluesOf(portal).flatMap(phrasesIn).flat(), ...labels];
}
