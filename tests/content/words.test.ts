import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpsFor, journeysFor, stopsOf } from '../../entrypoints/shared/words.ts';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import type { Tips } from '../../utils/model/journey.ts';
import { LEVELS, type Level } from '../../utils/model/names.ts';
import type { Portal } from '../../utils/model/portal.ts';
import { dress } from '../../utils/model/wording.ts';
import { portals } from '../../utils/portals/portals.ts';
import { groupFork } from '../../utils/practice/group.ts';
import { runs } from '../../utils/practice/runs.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { ONE_WORD } from '../../utils/schema/words.ts';
import * as texts from '../../utils/texts/fr.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Every text of a tree with its path; gaps are filled with this: a level, or null, where the school is named. */
function textsIn(value: unknown, path: string, gap: string | null = null): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsIn(value(gap, gap, gap), path, gap);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, `${path} › ${name}`, gap));
}

/** Names of parts, pages, journeys and settings, and words of the pages and mail services themselves. */
const NOT_SAID =
  /› (point|when|id|for|computer|journey|next|to|message|first|video|tone|elsewhere|says|folder|start)( ›|$)/;
const saidIn = (value: unknown, path: string) => textsIn(value, path).filter(([at]) => !NOT_SAID.test(at));

const lessonsFor = (level: Level | null) =>
  scenarios.flatMap(({ failures }) => failures.map(({ title, lesson }) => dress({ title, lesson }, level)));
const lessons = lessonsFor(null);
const called = (portals as readonly Portal[]).map(({ pages }) =>
  Object.values(pages).map(({ parts = {} }) => Object.values(parts).map((part) => part.called)),
);
const family = { runs: dress(runs), group: dress(groupFork), lessons };
const raw = [...saidIn(journeys, 'journeys'), ...saidIn(helps, 'helps'), ...saidIn(texts, 'texts')];
const everything = [...raw, ...saidIn(family, 'practice'), ...textsIn(called, 'called')];

const withoutQuoted = (text: string) => text.replace(/«[^»]*»|\{[^{}]*(\{\w+\})?\}/g, 'X');

describe('one word for one thing', () => {
  test.each(ONE_WORD)('$word: $thing', ({ word, never }) => {
    expect(everything.length).toBeGreaterThan(1000);
    expect(word).not.toMatch(never);
    expect(everything.filter(([, text]) => never.test(withoutQuoted(text))).join('\n')).toBe('');
  });

  test('the level is never taken for granted: a school is named through its template, or with the others', () => {
    // The family of the exercises has its own.
    const ofFamily = /practice|trainer|(popup|welcome) › level/;
    const named = raw.filter(([path, text]) => !ofFamily.test(path) && /collège|lycée/i.test(withoutQuoted(text)));
    const alone = named.filter(([path, text]) => !/école/i.test(text) && !/helps|behind/.test(path));
    // Which application is for which school.
    expect(alone.filter(([, text]) => !text.includes('« Neo Pocket »'))).toEqual([]);
  });
});

test('wherever something is to be done « Ça ne marche pas ? » has an answer', () => {
  const pages = [
    ...journeys.journeys.flatMap(({ steps }) => steps.map((step) => step.pages)),
    journeys.detours,
  ] as readonly Tips[];
  const tips = pages.flatMap((one) => Object.values(one).flat());
  const silent = tips.filter(({ tone, trouble = [] }) => tone !== 'done' && trouble.length === 0);
  // Staff and other schools' parents are told the way, no more.
  expect(silent.filter((tip) => !tip.for || tip.for.includes('parent')).map(({ say }) => say)).toEqual([]);
  expect(tips.length).toBeGreaterThan(100);
});

describe('a text as it is drawn', () => {
  const BREAKS = /« | [»?!:;]/;
  const drawn = [null, ...LEVELS].flatMap((level) => [
    ...saidIn(journeysFor(level), `journeys, ${level}`),
    ...saidIn(helpsFor(level), `helps, ${level}`),
  ]);

  test('holds no space that may break where French has one that may not', () => {
    const all = [...drawn, ...saidIn(texts, 'texts'), ...saidIn(family, 'practice')];
    expect(all.filter(([, text]) => BREAKS.test(text))).toEqual([]);
    expect(all.filter(([, text]) => text.includes('\u00a0')).length).toBeGreaterThan(200);
  });

  test('names the school', () => {
    expect(drawn.filter(([, text]) => /\{[a-z-]*school\}/i.test(text))).toEqual([]);
    const said = (level: (typeof LEVELS)[number]) =>
      saidIn(journeysFor(level), '')
        .map(([, text]) => text)
        .join(' ');
    expect(said('college')).toMatch(/demandez au collège\b/);
    expect(said('ecole')).toMatch(/demandez à l’école\b/);
    expect(said('lycee')).toMatch(/la feuille du lycée\b/);
    expect(said('college')).not.toMatch(/\b(de|à) le (collège|lycée)\b/);
  });

  test.each(LEVELS)(
    'what to prepare, who helps, the next time, the sites on the way and the exercises name the school: %s',
    (level) => {
      const { things, preparation, helpers, whoHelps, nextTime, letter } = texts;
      const lists = {
        things,
        preparation,
        helpers,
        whoHelps,
        nextTime,
        letter,
        lessons: lessonsFor(level),
        stops: stopsOf(level),
        runs: dress(runs, level),
      };
      const said = textsIn(lists, '', level).filter(([, text]) => /école|collège|lycée/i.test(text));
      const { school } = dress({ school: '{school}' }, level);
      const kind = school.split(/[ ’]/)[1] ?? '';
      expect(said.length).toBeGreaterThan(12);
      // A school of another child is one of the three.
      const others = said.filter(([, text]) => !text.includes('au collège ou au lycée'));
      expect(others.filter(([, text]) => !text.includes(kind))).toEqual([]);
    },
  );

  test('is dressed once, however often', () => {
    expect(dress(journeysFor('college'), 'lycee')).toEqual(journeysFor('college'));
    expect(dress('Ça va ? « Oui » : {to-school}, {step} !', 'lycee')).toBe(
      'Ça va\u00a0? «\u00a0Oui\u00a0»\u00a0: au lycée, {step}\u00a0!',
    );
    expect(dress('https://enthdf.fr')).toBe('https://enthdf.fr');
  });

  test('gets its spaces from nobody’s hand', () => {
    const data = globSync('utils/{journeys,texts,practice}/**/*.ts', { cwd: ROOT });
    expect(data.length).toBeGreaterThan(50);
    expect(
      data.filter((file) => /[\u00a0\u202f]|\\u(00a0|202f)/i.test(readFileSync(join(ROOT, file), 'utf8'))),
    ).toEqual([]);
  });
});

test('our own pages take the journeys’ words dressed', () => {
  const windows = globSync('{entrypoints,components}/**/*.{ts,tsx}', { cwd: ROOT });
  const raw = windows.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('journeys/journeys.ts'));
  expect(raw.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual([
    'entrypoints/shared/guide-data.ts',
    'entrypoints/shared/words.ts',
  ]);
});

test('on paper the date of birth that activates an account is the child’s, as the tutorial has it (step 2)', () => {
  const papers = journeys.journeys.flatMap(({ steps }) => steps.flatMap(({ paper }) => paper ?? []));
  const dates = papers.filter((paper) => paper.includes('date de naissance'));
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.filter((paper) => !paper.includes('date de naissance de votre enfant'))).toEqual([]);
});
