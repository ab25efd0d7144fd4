import type { GuideData } from '../../utils/engine/guide/guide.ts';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import type { PageLanguage } from '../../utils/model/portal.ts';
import { french } from '../../utils/portals/french.ts';
import { portals } from '../../utils/portals/portals.ts';

/** All that the guide speaks from, on the real portals, on the practice screens and in a trainer's notes. */
export const guideData: GuideData & { language: PageLanguage } = {
  portals,
  journeys,
  mail: helps.mail,
  language: french,
};
