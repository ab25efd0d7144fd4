import type { GuideData } from '../../utils/engine/guide.ts';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import { portals } from '../../utils/portals/portals.ts';

/** All that the guide speaks from, on the real portals, on the practice screens and in a trainer's notes. */
export const guideData: GuideData = { portals, journeys, mail: helps.mail };
