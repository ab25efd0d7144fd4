import { describe, expect, test } from 'vitest';
import { JOURNEYS, type JourneyId, SCENARIO_AGES, type ScenarioAge } from '../../utils/model/names.ts';
import { isBrowsersOwn, type SeenRequest } from '../tools/drawn/network.ts';
import { walkOf } from '../tools/drawn/walks.ts';
import { expectWalk, ROOMY, useRig } from './setup.ts';

const KNOWN = /^(.+\.)?(enthdf\.fr|(education|franceconnect|impots)\.gouv\.fr|messagerie\.exemple)$/;

/** Each request is a page that the parent opened or was sent to: the extension makes none. */
function expectOnlyPages(log: readonly SeenRequest[]): void {
  const requests = log.filter((request) => !isBrowsersOwn(request));
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter(({ host }) => !KNOWN.test(host)).map(({ url }) => url)).toEqual([]);
  expect(requests.filter(({ headers }) => headers['sec-fetch-dest'] !== 'document').map(({ url }) => url)).toEqual([]);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const rig = useRig(name, 'test', ROOMY);
  // The old pages in one browser: so long a test has to end within what CI allows.
  const ages = name === 'chromium' ? SCENARIO_AGES : (['today'] as const);
  const ways = JOURNEYS.flatMap((journey) => ages.map((age): [JourneyId, ScenarioAge] => [journey, age]));

  test.each(ways)('%s, in the words of %s: from the ENT’s door to its end', async (journey, age) => {
    const before = rig.network.log.length;
    await expectWalk(rig, walkOf(journey, age));
    expectOnlyPages(rig.network.log.slice(before));
  });
});
