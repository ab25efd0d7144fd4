import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../../utils/engine/guide/speech.ts';
import { respond } from '../../../utils/engine/guide/voice.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import { JOURNEYS, PROFILES } from '../../../utils/model/names.ts';
import type { Sentence } from '../../../utils/model/sentence.ts';
import { plain } from '../../../utils/model/sentence.ts';
import { DEFAULTS, NOTHING_SEEN, type Settings } from '../../../utils/model/settings.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { openPage } from '../../tools/dom.ts';
import { fixture, fixtures } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

const NOW = 1_800_000_000_000;
const data = { portals, journeys, mail: helps.mail };
const wishes: Settings[] = [null, ...JOURNEYS].flatMap((one) => [
  { ...DEFAULTS, case: one },
  { ...DEFAULTS, case: one, level: 'lycee', sharedComputer: true },
]);
const others = PROFILES.map((profile): Settings => ({ ...DEFAULTS, profile, level: 'ecole' }));
/** No code is awaited; one came long ago. */
const clocks = [null, NOW - 45 * 60_000];

const numbersIn = (sentence: Sentence) =>
  sentence.flatMap((one) => (typeof one === 'object' && 'number' in one && one.number) || []);
const unique = (numbers: readonly number[]) => [...new Set(numbers)].toSorted();

function cardsOn(verdict: Parameters<typeof respond>[0]['verdict']): Guide[] {
  const cards = [...wishes, ...others].flatMap((settings) =>
    clocks.map((codeSeenAt) => {
      const memory = { ...NOTHING_SEEN, codeSeenAt };
      return respond({ verdict }, { settings, memory }, data, NOW).view.guide;
    }),
  );
  return cards.filter((one) => one !== undefined);
}

/** Drawings by hands that had never seen a rule. */
const PAGES = join(import.meta.dirname, '../../pages');
const byHands = globSync('hands/*/*.html', { cwd: PAGES }).map(fixture);

describe('a ring stands in the instruction, by its number', () => {
  test.each([...fixtures().filter(({ page }) => page), ...byHands])('$file', async ({ html, url }) => {
    const { verdict } = recognisePage(await openPage(html, url));
    if (verdict.kind !== 'recognised') return;
    for (const { say, points } of cardsOn(verdict)) {
      const rings = unique(points.map(({ number }) => number));
      expect(unique(numbersIn(say)), `Do these words name all rings: « ${plain(say)} »?`).toEqual(rings);
      expect(rings).toEqual(rings.map((_, index) => index + 1));
    }
  });
});
