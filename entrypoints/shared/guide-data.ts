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

/** A menu of the card that says and offers something else. */
const withMenu = (menu: Partial<typeof guideData.journeys.menu>): typeof guideData.journeys => ({
  ...guideData.journeys,
  menu: { ...guideData.journeys.menu, ...menu },
});

const { own: _, ...notOwn } = journeys.menu.answers;

/**
 * The same for an exercise. Its case, its computer and its page are chosen before, no key of the browser leads to its card,
 * and beside it no panel could stand: of the menu what is left leads somewhere there too.
 */
export const exerciseData: typeof guideData = {
  ...guideData,
  journeys: withMenu({ more: [], answers: { ent: notOwn.ent, help: notOwn.help } }),
};

const made = new Map<string, typeof guideData>();

/**
 * The same for this computer: under a policy the ENT that it sets is the one that is named, and nobody is offered what it has
 * locked; of a key nothing is said where the browser has none (Firefox for Android). Made once each, because its texts are.
 */
export function guideDataFor(
  { ent, sharedComputer }: Pick<Fleet, 'ent' | 'sharedComputer'>,
  hasKeys: boolean,
): typeof guideData {
  if (ent === undefined && !sharedComputer && hasKeys) return guideData;
  const name = `${ent} ${sharedComputer} ${hasKeys}`;
  const data = made.get(name) ?? {
    ...guideData,
    ...(ent !== undefined && { ent: new URL(ent).host }),
    journeys: withMenu({ ...(!hasKeys && { more: [] }), ...(sharedComputer && { answers: notOwn }) }),
  };
  made.set(name, data);
  return data;
}
