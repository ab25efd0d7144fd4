import { describe, expect, test } from 'vitest';
import { type Briefing, briefingFor } from '../../../utils/engine/guide/briefing.ts';
import { foresee } from '../../../utils/engine/guide/foresee.ts';
import { respond } from '../../../utils/engine/guide/voice.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import { JOURNEYS, PROFILES } from '../../../utils/model/names.ts';
import type { Portal } from '../../../utils/model/portal.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN, type Settings } from '../../../utils/model/settings.ts';
import { french } from '../../../utils/portals/french.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { openPage } from '../../tools/dom.ts';
import { fixtures } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

const NOW = 1_800_000_000_000;
const data = { portals, journeys, mail: helps.mail, language: french };
const memories: Memory[] = [
  NOTHING_SEEN,
  { ...NOTHING_SEEN, codeSeenAt: NOW - 12 * 60_000 },
  { ...NOTHING_SEEN, codeSeenAt: NOW - 300 * 60_000, loggedIn: true },
  { ...NOTHING_SEEN, folded: ['educonnect/login', 'ent-edifice/choice'], onTheWay: true },
  ...JOURNEYS.map((activated) => ({ ...NOTHING_SEEN, activated })),
];
/** A briefing as it comes out of a message. */
const briefings = new Map<string, Briefing | undefined>();
function briefed(portal: Portal, kept: { settings: Settings; memory: Memory }): Briefing | undefined {
  const key = JSON.stringify([portal.id, kept]);
  if (!briefings.has(key)) briefings.set(key, JSON.parse(JSON.stringify(briefingFor(portal, kept, data, [], NOW))));
  return briefings.get(key);
}

const wishes: Settings[] = [null, ...JOURNEYS].flatMap((one) =>
  PROFILES.map((profile, index) => ({ ...DEFAULTS, case: one, profile, sharedComputer: index % 2 === 0 })),
);

describe('what a page will be told', () => {
  const counts = { foreseen: 0, asked: 0 };

  test.each(fixtures().filter(({ page }) => page))(
    '$file: told at once, and told the same when asked',
    async ({ html, url }) => {
      const { verdict } = recognisePage(await openPage(html, url));
      if (verdict.kind !== 'recognised') return;
      const portal = portals.find(({ id }) => verdict.page.startsWith(`${id}/`));
      for (const settings of wishes) {
        for (const memory of memories) {
          const kept = { settings, memory };
          const briefing = portal && briefed(portal, kept);
          const told = briefing && foresee(briefing, { verdict }, NOW);
          counts[told ? 'foreseen' : 'asked'] += 1;
          if (told) expect(told).toEqual(respond({ verdict }, kept, data, NOW).view);
        }
      }
    },
  );

  test('hardly any page has to ask first', () => {
    expect(counts.foreseen).toBeGreaterThan(0.9 * (counts.foreseen + counts.asked));
  });
});
