import type { GuideData } from '../../utils/engine/guide/guide.ts';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import type { Fleet } from '../../utils/model/fleet.ts';
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

const underPolicy = new Map<string, typeof guideData>();

/** The same under a policy: the ENT that it sets is the one that is named. Made once, because its texts are. */
export function guideDataFor({ ent }: Pick<Fleet, 'ent'>): typeof guideData {
  if (ent === undefined) return guideData;
  const { host } = new URL(ent);
  const data = underPolicy.get(host) ?? { ...guideData, ent: host };
  underPolicy.set(host, data);
  return data;
}
