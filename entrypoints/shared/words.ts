import { helps, journeys } from '../../utils/journeys/journeys.ts';
import { stops } from '../../utils/journeys/stops.ts';
import type { Level } from '../../utils/model/names.ts';
import { dress } from '../../utils/model/wording.ts';

// What our own pages say in the journeys' words. The guide dresses its own.

/** The journeys for this level; null: none was chosen. */
export const journeysFor = (level: Level | null) => dress(journeys, level);

/** The sites on the way that get no script, for this level. */
export const stopsOf = (level: Level | null) => dress(stops, level);

/** The messages for the school and what is said of mails, for this level. */
export const helpsFor = (level: Level | null) => dress(helps, level);
