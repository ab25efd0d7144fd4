import { beforeAll, describe, expect, test } from 'vitest';
import { guide } from '../../utils/engine/guide/guide.ts';
import { screenName } from '../../utils/engine/practice/scenario.ts';
import { alternatives, holds } from '../../utils/engine/recognise/clues.ts';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import { journeys } from '../../utils/journeys/journeys.ts';
import { JOURNEYS, SCENARIO_AGES } from '../../utils/model/names.ts';
import type { Page, Portal, SimpleClue } from '../../utils/model/portal.ts';
import type { Drawing, Screen } from '../../utils/model/practice.ts';
import { DEFAULTS } from '../../utils/model/settings.ts';
import { portals } from '../../utils/portals/portals.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { screens } from '../../utils/practice/screens.ts';
import { openPage } from '../tools/dom.ts';
import { type Fixture, fixtures } from '../tools/drawn/fixtures.ts';
import { type Recognition, recognisePage } from '../tools/recognise-page.ts';
import { drawHtml } from './draw-html.tsx';

const all = fixtures();

interface Case {
  name: string;
  screen: Screen;
  age: (typeof SCENARIO_AGES)[number];
  drawing: Drawing;
}
const cases: Case[] = screens.flatMap((screen) =>
  SCENARIO_AGES.flatMap((age) => {
    const drawing = screen[age];
    return drawing ? [{ name: `${screenName(screen)}, ${age}`, screen, age, drawing }] : [];
  }),
);
const guided = cases.filter(({ screen }) => !screen.page.startsWith('elsewhere/'));

const read = async (drawing: Drawing) => {
  const document = await openPage(drawHtml(drawing), drawing.address);
  return { document, recognition: recognisePage(document) };
};

/** Pages that get their words by a script after load. */
const isLate = ({ file }: Fixture) => file.includes('late') || file.includes('profile.angular.');

const snapshots = new Map<string, Promise<Snapshot[]>>();

/** What every fixture of a page shows. */
function fixturesOf(page: string): Promise<Snapshot[]> {
  const found =
    snapshots.get(page) ??
    Promise.all(
      all
        .filter((fixture) => fixture.page === page)
        .map(async (fixture) => {
          const document = await openPage(fixture.html, fixture.url, { scripts: isLate(fixture) });
          return recognisePage(document).snapshot;
        }),
    );
  snapshots.set(page, found);
  return found;
}

/** The clues of a page's rule, its own and those of the page that it refines. */
function ruleOf(name: string): SimpleClue[] {
  const [id, pageId = ''] = name.split('/');
  const pages: Portal['pages'] | undefined = portals.find((portal) => portal.id === id)?.pages;
  const page = pages?.[pageId];
  const rules: (Page | undefined)[] = [page, page?.refines === undefined ? undefined : pages?.[page.refines]];
  return rules
    .flatMap((rule) => [...(rule?.all ?? []), ...(rule?.any ?? [])])
    .flatMap((clue) => [...alternatives(clue)]);
}

/** Of the pages of 2021 the words are known and the markup is not: there only what a person reads counts. */
const isRead = (clue: SimpleClue) => !('id' in clue || 'testId' in clue || 'css' in clue || 'address' in clue);

describe.each(guided)('$name', ({ screen, age, drawing }) => {
  let document: Document;
  let recognition: Recognition;

  beforeAll(async () => {
    ({ document, recognition } = await read(drawing));
  });

  test(`is taken for ${screen.page}`, () => {
    expect(recognition.verdict, `Would the guide really not know this screen as ${screen.page}?`).toMatchObject({
      kind: 'recognised',
      page: screen.page,
    });
  });

  test('has its parts where a person uses them', () => {
    for (const marked of document.querySelectorAll('[data-part]')) {
      const part = marked.getAttribute('data-part') ?? '';
      const found = recognition.parts.get(part);
      expect(found, `Would the guide really not find « ${part} » here?`).toBeDefined();
      const same = found === marked || found?.contains(marked) || marked.contains(found ?? null);
      expect(same, `Is ${found?.outerHTML.slice(0, 80)} really « ${part} »?`).toBe(true);
    }
  });

  test('names every part that the guide would point at', () => {
    const marked = [...document.querySelectorAll('[data-part]')].map((element) => element.getAttribute('data-part'));
    const { verdict } = recognition;
    const parts = 'parts' in verdict ? Object.entries(verdict.parts) : [];
    const pointed = [null, ...JOURNEYS].flatMap(
      (one) =>
        guide({ verdict, settings: { ...DEFAULTS, level: FAMILY.level, case: one } }, { portals, journeys })?.points ??
        [],
    );
    for (const part of parts.flatMap(([name, { item }]) =>
      pointed.some((point) => point.item === item) ? [name] : [],
    ))
      expect(marked, `Is « ${part} », which the guide points at here, really no part of the exercise?`).toContain(part);
  });

  test('shows all that every fixture of the page shows', async () => {
    const real = await fixturesOf(screen.page);
    expect(real.length, `Is there really no fixture of ${screen.page}?`).toBeGreaterThan(0);
    const kept = ruleOf(screen.page).filter(
      (clue) => (age === 'today' || isRead(clue)) && real.every((snapshot) => holds(clue, snapshot)),
    );
    for (const clue of kept)
      expect(holds(clue, recognition.snapshot), `Has the real page lost ${JSON.stringify(clue)}?`).toBe(true);
  });

  test('asks for what its fields say', () => {
    const asked = fieldsOf(drawing.blocks).map(({ role, label }) => ({ role, label }));
    for (const { role, label } of asked) {
      const item = recognition.snapshot.items.find(({ kind, text }) => kind === 'field' && text === label);
      expect(item?.role, `Is « ${label} » really a field for ${role}?`).toBe(role);
    }
  });
});

test('bears no id, test id or class but those that the portal’s fixtures bear', () => {
  for (const { name, screen, drawing } of guided) {
    const [portal] = screen.page.split('/');
    const drawn = all.filter((fixture) => fixture.portal === portal).map(({ html }) => html);
    const marks = [...JSON.stringify(drawing).matchAll(/"(?:testId|id|bodyId|class)":"([^"]+)"/g)].flatMap(
      ([, value = '']) => value.split(' '),
    );
    for (const mark of marks) {
      const known = drawn.some((html) => new RegExp(`="(?:[^"]* )?${mark}(?: [^"]*)?"`).test(html));
      expect(known, `Is « ${mark} » on ${name} really known of the real page?`).toBe(true);
    }
  }
});

function fieldsOf(blocks: Drawing['blocks']): Extract<Drawing['blocks'][number], { kind: 'field' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return fieldsOf(block.blocks);
    return block.kind === 'field' ? [block] : [];
  });
}

test('nothing guides where the parent proves who they are', async () => {
  for (const { drawing, screen } of cases.filter((one) => !guided.includes(one))) {
    const { recognition } = await read(drawing);
    expect(recognition.verdict, `Has ${screen.page} really become a portal of ours?`).toEqual({ kind: 'unknown' });
  }
});

test('what the exercises show belongs to the fictional family', () => {
  const shown = cases.map(({ drawing }) => drawHtml(drawing)).join('\n');
  const numbers = shown.match(/\b0[1-9](?:[ .]?\d{2}){4}\b/g) ?? [];
  for (const number of numbers)
    expect(number, 'Is this number really kept for fiction by Arcep?').toMatch(/^0639\s?98/);
});
