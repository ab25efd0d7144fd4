import { describe, expect, test } from 'vitest';
import { HIDDEN } from '../../../utils/engine/recognise/redact.ts';
import type { Snapshot } from '../../../utils/engine/recognise/snapshot.ts';
import {
  fileName,
  fileOf,
  keepPage,
  LONGEST_VISIT,
  type Seen,
  type Visit,
  type VisitedPage,
  visitedPage,
  withoutPage,
} from '../../../utils/engine/recognise/visit.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { openPage } from '../../tools/dom.ts';
import { fixture } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

async function snapshotOf(file: string): Promise<Snapshot> {
  const { html, url } = fixture(file);
  return recognisePage(await openPage(html, url)).snapshot;
}

const login = await snapshotOf('educonnect/login.html');
const code = await snapshotOf('educonnect/sms-code.html');
const unknown = await snapshotOf('negative/educonnect-information.html');

const kept = (snapshot: Snapshot, seen: Partial<Seen> = {}): VisitedPage => {
  const page = visitedPage({ snapshot, tab: 7, at: 1000, told: 'unknown', ...seen }, portals, []);
  if (!page) throw new Error('it was not kept');
  return page;
};

/** Keeps these pages one after the other, a second apart. */
const walk = (...snapshots: Snapshot[]): Visit =>
  snapshots.reduce<Visit>((visit, snapshot, index) => keepPage(visit, kept(snapshot, { at: 1000 * (index + 1) })), []);

describe('what is kept of a page', () => {
  test('its name, and no word that no clue knows', () => {
    expect(kept(login)).toMatchObject({ at: 1000, tab: 7, kind: 'recognised', page: 'educonnect/login' });
    const page = kept(unknown);
    expect(page).toMatchObject({ kind: 'unknown' });
    expect(page).not.toHaveProperty('page');
    expect(JSON.stringify(page)).toContain(HIDDEN);
    for (const { text } of unknown.items.filter(({ kind }) => kind === 'heading'))
      expect(JSON.stringify(page)).not.toContain(text);
  });

  test('where several pages fit: these pages', async () => {
    const page = kept(await snapshotOf('ambiguous/phone-with-identity-text.html'), { told: 'unsure' });
    expect(page.kind).toBe('unsure');
    expect(page.pages?.length).toBeGreaterThan(1);
  });

  test('nothing on another host, over http, or where the page has gone since its guide told of it', () => {
    const seen = { tab: 7, at: 1000, told: 'recognised' } as const;
    expect(visitedPage({ ...seen, snapshot: { ...login, host: 'example.com' } }, portals, [])).toBeUndefined();
    expect(visitedPage({ ...seen, snapshot: { ...login, secure: false } }, portals, [])).toBeUndefined();
    expect(visitedPage({ ...seen, snapshot: unknown }, portals, [])).toBeUndefined();
  });
});

describe('a visit', () => {
  test('holds the pages in the order of the way, one that is met again too', () => {
    expect(walk(login, unknown, login).map(({ page, at }) => [page, at])).toEqual([
      ['educonnect/login', 1000],
      [undefined, 2000],
      ['educonnect/login', 3000],
    ]);
  });

  test('holds a page that is read again once, as it was read last, at the time when it came', () => {
    const visit = walk(login);
    expect(keepPage(visit, kept(login, { at: 9000 }))).toBe(visit);
    const fuller = { ...login, items: [...login.items, { kind: 'text', text: 'Late' } as const] };
    const again = keepPage(visit, kept(fuller, { at: 9000 }));
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ at: 1000, snapshot: { items: { length: fuller.items.length } } });
  });

  test('also where its guide has recognised it, and tells what was recognised from what was believed', () => {
    const recognised = kept(login, { told: 'recognised' });
    expect(recognised).toMatchObject({ kind: 'recognised', page: 'educonnect/login' });
    expect(keepPage([{ ...recognised, kind: 'likely' }], recognised)).toHaveLength(2);
  });

  test('holds a page without a name once too, where the browser keeps what is in it in another order', () => {
    // Chromium gives back the properties of what is in session memory by their alphabet.
    const sorted = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? value
        : Array.isArray(value)
          ? value.map(sorted)
          : Object.fromEntries(
              Object.entries(value)
                .toSorted(([one], [other]) => (one < other ? -1 : 1))
                .map(([name, own]) => [name, sorted(own)]),
            );
    const stored = sorted(walk(unknown)) as Visit;
    expect(keepPage(stored, kept(unknown, { at: 9000 }))).toBe(stored);
  });

  test('changes no page but the one that is read again', () => {
    const fuller = { ...login, items: [...login.items, { kind: 'text', text: 'Late' } as const] };
    const pages = keepPage(walk(code, login), kept(fuller, { at: 9000 })).map(({ page }) => page);
    expect(pages).toEqual(['educonnect/sms-code', 'educonnect/login']);
  });

  test('takes two pages without a name for one only where they show the same', () => {
    const other = { ...unknown, items: unknown.items.slice(1) };
    expect(walk(unknown, unknown)).toHaveLength(1);
    expect(walk(unknown, other)).toHaveLength(2);
  });

  test('keeps the tabs apart', () => {
    const visit = keepPage(keepPage(walk(login), kept(code, { tab: 8, at: 2000 })), kept(login, { at: 3000 }));
    expect(visit.map(({ tab, page }) => [tab, page])).toEqual([
      [7, 'educonnect/login'],
      [8, 'educonnect/sms-code'],
    ]);
  });

  test('keeps the newest pages, and no more than so many', () => {
    const visit = walk(...Array.from({ length: LONGEST_VISIT + 5 }, (_, index) => (index % 2 ? login : code)));
    expect(visit).toHaveLength(LONGEST_VISIT);
    expect(visit[0]?.at).toBe(6000);
  });

  test('gives up one page, and no other', () => {
    const visit = walk(login, code, login);
    expect(withoutPage(visit, { at: 2000, tab: 7 }).map(({ at }) => at)).toEqual([1000, 3000]);
    expect(withoutPage(visit, { at: 2000, tab: 8 })).toEqual(visit);
  });
});

test('the file counts the tabs from 1 and bears its day', () => {
  const { visit } = JSON.parse(
    fileOf([kept(login, { tab: 314 }), kept(code, { tab: 271 }), kept(unknown, { tab: 314 })]),
  );
  expect(visit.map(({ tab }: VisitedPage) => tab)).toEqual([1, 2, 1]);
  expect(fileName(new Date(2026, 8, 3))).toBe('demarche-2026-09-03.json');
});
