import type { JourneyId } from '../model/names.ts';

/**
 * The word that an exercise gives at its end: one for who did it alone, another for who had help. Said aloud or written
 * down it tells a trainer how far somebody has come, and nothing of who it was.
 */
export const WORDS: Readonly<Record<JourneyId, { alone: string; helped: string }>> = {
  everyday: { alone: 'soleil', helped: 'lune' },
  franceconnect: { alone: 'jardin', helped: 'forêt' },
  'self-registration': { alone: 'rivière', helped: 'plage' },
  provisional: { alone: 'montagne', helped: 'vallée' },
  'lost-credentials': { alone: 'bateau', helped: 'train' },
  'attach-child': { alone: 'orange', helped: 'cerise' },
};
