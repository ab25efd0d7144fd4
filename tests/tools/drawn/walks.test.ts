import { beforeAll, describe, expect, test } from 'vitest';
import { respond } from '../../../utils/engine/guide/voice.ts';
import type { Verdict } from '../../../utils/engine/recognise/recognise.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import { JOURNEYS, type JourneyId, SCENARIO_AGES } from '../../../utils/model/names.ts';
import type { Sentence } from '../../../utils/model/sentence.ts';
import { DEFAULTS, NOTHING_SEEN } from '../../../utils/model/settings.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { FAMILY } from '../../../utils/practice/family.ts';
import { openPage } from '../dom.ts';
import { recognisePage } from '../recognise-page.ts';
import { failedWalks } from './failures.ts';
import { fixtures } from './fixtures.ts';
import { type Stop, walkOf } from './walks.ts';

// The walks are walked in browsers. That their words are the guide's can be asked without one.

const data = { portals, journeys, mail: helps.mail };
const all = fixtures().filter(({ page }) => page);
const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  for (const { file, html, url } of all) verdicts.set(file, recognisePage(await openPage(html, url)).verdict);
}, 120_000);

/** As a card's text is read: a number stands before its label. */
const written = (sentence: Sentence): string =>
  sentence
    .map((one) => {
      if (typeof one === 'string') return one;
      if ('opens' in one) return one.called;
      return `${one.number ?? ''}${'name' in one ? one.name : `« ${one.label} »`}`;
    })
    .join('')
    .replaceAll('\u00a0', ' ');

/** What a card says on each drawing of a page, and the parts that bear its numbers. */
function cardsAt({ page }: Stop, journey: JourneyId) {
  return all
    .filter((one) => one.page === page)
    .map(({ file }) => {
      const verdict = verdicts.get(file) ?? { kind: 'unknown' };
      const settings = { ...DEFAULTS, level: FAMILY.level, case: journey };
      const { guide } = respond({ verdict }, { settings, memory: NOTHING_SEEN }, data, Date.now()).view;
      const parts = 'parts' in verdict ? Object.entries(verdict.parts) : [];
      const items = (number: number) =>
        guide?.points.filter((point) => point.number === number).map(({ item }) => item);
      const named = (number: number) =>
        parts.find(([, { item }]) => item !== undefined && items(number)?.includes(item))?.[0];
      return {
        says: [guide?.say ?? [], ...(guide?.more ?? [])].map(written).join(' '),
        causes: (guide?.trouble ?? []).flatMap(({ cause, way }) => [written(cause), written(way)]).join(' '),
        points: [...new Set(guide?.points.map(({ number }) => number))].map(named),
      };
    });
}

describe.each(SCENARIO_AGES)('the walks of %s', (age) => {
  const walks = [...JOURNEYS.map((journey) => walkOf(journey, age)), ...Object.values(failedWalks(age))];

  test('expect what the guide says on some drawing of each page', () => {
    const faults: string[] = [];
    for (const { journey, stops } of walks) {
      for (const stop of stops) {
        const cards = cardsAt(stop, stop.journey ?? journey);
        const fits = cards.some(
          ({ says, causes, points }) =>
            says.includes(stop.says) && causes.includes(stop.cause ?? '') && String(points) === String(stop.points),
        );
        if (!fits)
          faults.push(
            `${journey}, ${stop.page}: « ${stop.says} » [${stop.points}] ${stop.cause ?? ''} — ${cards.map(({ says, points }) => `${says.slice(0, 90)} [${points}]`).join(' | ')}`,
          );
      }
    }
    expect([...new Set(faults)].join('\n')).toBe('');
  });
});
