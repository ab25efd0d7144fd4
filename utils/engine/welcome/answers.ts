import type { Question as Asked, Fork } from '../../model/journey.ts';
import type { JourneyId } from '../../model/names.ts';

// The questions that lead to a case, asked one after the other on the welcome page. The card asks the same ones, in place.

/** One question of the fork. */
export type Question = Asked & { id: string };

/** How far somebody has come in the questions. */
export interface Standing {
  /** What was answered, in order: the question, and which of its answers. */
  answered: readonly { question: Question; answer: number }[];
  /** What is asked now; undefined once the case is known. */
  asks: Question | undefined;
  /** The case to which the answers lead. */
  journey: JourneyId | undefined;
}

/**
 * Where these answers lead.
 * @param given which answer was chosen at each question, in order; what fits no question any more is left out
 */
export function standingAfter(fork: Fork, given: readonly number[]): Standing {
  const answered: Standing['answered'][number][] = [];
  let asks = questionOf(fork, fork.first);
  for (const answer of given) {
    const chosen = asks?.answers[answer];
    if (!asks || !chosen) break;
    answered.push({ question: asks, answer });
    if ('journey' in chosen) return { answered, asks: undefined, journey: chosen.journey };
    asks = questionOf(fork, chosen.next);
  }
  return { answered, asks, journey: undefined };
}

function questionOf(fork: Fork, id: string): Question | undefined {
  const question = fork.questions[id];
  return question && { id, ...question };
}
