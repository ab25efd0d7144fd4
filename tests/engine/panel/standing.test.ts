import { describe, expect, test } from 'vitest';
import { standingOf, stepWith, stopsFor } from '../../../utils/engine/panel/standing.ts';
import type { Verdict } from '../../../utils/engine/recognise/recognise.ts';
import { journeys } from '../../../utils/journeys/journeys.ts';
import { stops } from '../../../utils/journeys/stops.ts';
import { PAGE_NAMES } from '../../../utils/model/page-names.ts';
import { STOPS } from '../../../utils/model/stops.ts';
import { writingFaults } from '../../../utils/schema/writing.ts';

const seen = (page: 'franceconnect/choice' | 'educonnect/login'): Verdict => ({
  kind: 'recognised',
  page,
  reasons: [],
  parts: {},
  alert: false,
});

describe('where a person stands', () => {
  test('is the page that is seen, whatever was before', () => {
    const verdict = seen('educonnect/login');
    expect(standingOf({ verdict, way: ['franceconnect/choice'] })).toMatchObject({
      at: 'page',
      page: 'educonnect/login',
    });
  });

  test('is away from the last page where nothing can be seen', () => {
    expect(standingOf({ way: ['educonnect/login', 'franceconnect/choice'] })).toEqual({
      at: 'away',
      from: 'franceconnect/choice',
    });
  });

  test('is beside a page of another tab, only in a tab that was never on a portal', () => {
    const other = { tab: 4, page: 'educonnect/mail-sent' } as const;
    expect(standingOf({ way: [], other })).toEqual({ at: 'beside', tab: 4, page: 'educonnect/mail-sent' });
    expect(standingOf({ way: ['franceconnect/choice'], other })).toMatchObject({ at: 'away' });
    expect(standingOf({ way: [] })).toEqual({ at: 'nowhere' });
  });

  test('is not told where a page of a portal is not recognised, and nothing is guessed from the page before', () => {
    const verdict: Verdict = { kind: 'unknown', portal: 'educonnect' };
    expect(standingOf({ verdict, way: ['educonnect/login'] })).toEqual({ at: 'unsure', verdict });
    const past: Verdict = { kind: 'unknown', portal: 'ent-edifice', pastLogin: true };
    expect(standingOf({ verdict: past, way: ['ent-edifice/home'] })).toMatchObject({ at: 'away' });
  });

  test('is a step of the case, where it has one with this page', () => {
    const everyday = journeys.journeys.find(({ id }) => id === 'everyday');
    expect(stepWith(everyday, 'educonnect/login')).toBe(2);
    expect(stepWith(everyday, 'educonnect/mail-sent')).toBeUndefined();
    expect(stepWith(undefined, 'educonnect/login')).toBeUndefined();
  });
});

describe('the sites on which nothing can be shown', () => {
  const named = (from: 'franceconnect/choice' | 'educonnect/mail-sent' | 'educonnect/children') =>
    stopsFor({ at: 'away', from }, stops).map(({ id }) => id);

  test('are those that come after the last page, and any other', () => {
    expect(named('franceconnect/choice')).toEqual(['impots', 'ameli', 'laposte', 'msa', 'france-identite', 'other']);
    expect(named('educonnect/mail-sent')).toEqual(['webmail', 'other']);
    expect(named('educonnect/children')).toEqual(STOPS);
    expect(stopsFor({ at: 'nowhere' }, stops)).toEqual([]);
  });

  test('are all told, after pages that exist, in French simple', () => {
    expect(stops.map(({ id }) => id)).toEqual(STOPS);
    expect(stops.flatMap(({ after }) => after).filter((page) => !PAGE_NAMES.includes(page))).toEqual([]);
    const lines = stops.flatMap(({ there, back }) => [...there, ...back]);
    expect(lines.flatMap(writingFaults)).toEqual([]);
  });
});
