import { describe, expect, test } from 'vitest';
import { exerciseData, guideData } from '../../entrypoints/shared/guide-data.ts';
import { guide } from '../../utils/engine/guide/guide.ts';
import { movesOn, screenName } from '../../utils/engine/practice/scenario.ts';
import { wayOf } from '../../utils/engine/practice/way.ts';
import { type JourneyId, SCENARIO_AGES, type ScenarioAge } from '../../utils/model/names.ts';
import { DEFAULTS } from '../../utils/model/settings.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { screens } from '../../utils/practice/screens.ts';
import { openPage } from '../tools/dom.ts';
import { type Recognition, recognisePage } from '../tools/recognise-page.ts';
import { drawHtml } from './draw-html.tsx';

/** Its markup is unknown in 2021: the guide speaks there and points at nothing. */
const WITHOUT_POINTS = ['franceconnect/choice, 2021'];

interface Reading extends Recognition {
  document: Document;
}

const readings = new Map<string, Promise<Reading>>();

/** A screen of this name, read as a page. */
function readingOf(key: string, age: ScenarioAge): Promise<Reading> {
  const screen = screens.find((one) => screenName(one) === key);
  if (!screen) throw new Error(`There is no screen « ${key} »`);
  const drawing = screen[age] ?? screen.today;
  const read = async () => {
    const document = await openPage(drawHtml(drawing), drawing.address);
    return { document, ...recognisePage(document) };
  };
  const name = `${key}, ${age}`;
  const found = readings.get(name) ?? read();
  readings.set(name, found);
  return found;
}

interface Told {
  /** Does the guide say anything of this page? */
  says: boolean;
  /** The elements that bear a number. */
  pointed: Element[];
  document: Document;
}

/** What the guide says of a screen to somebody on this journey. */
async function toldOn(key: string, age: ScenarioAge, journey: JourneyId): Promise<Told> {
  const { document, verdict, parts } = await readingOf(key, age);
  const shown = guide({ verdict, settings: { ...DEFAULTS, level: FAMILY.level, case: journey } }, guideData);
  const found = verdict.kind === 'recognised' ? verdict.parts : {};
  const pointed = [...parts].flatMap(([name, element]) =>
    shown?.points.some(({ item }) => item === found[name]?.item) ? [element] : [],
  );
  return { says: shown?.page !== undefined, pointed, document };
}

/** What a move uses, by the part or by the words of the button that is called so. */
function usedIn(document: Document, use: string): Element | undefined {
  const named = [...document.querySelectorAll('button, a')].find(({ textContent }) => textContent === use);
  return document.querySelector(`[data-part="${use}"]`) ?? named;
}

/** With a new password, what was lost is found: the voice has moved on to the case that comes after it. */
const caseAt = (scene: string, journey: JourneyId): JourneyId => (scene.endsWith('-renewed') ? 'everyday' : journey);

describe.each(scenarios)('the guide on the exercise « $journey »', (scenario) => {
  const { journey, scenes } = scenario;

  test.each(SCENARIO_AGES)('says something on each of its scenes, %s', async (age) => {
    const keys = new Set(Object.values(scenes).map(({ screen }) => screen));
    for (const key of keys) {
      if (key.startsWith('elsewhere/')) continue;
      const { says } = await toldOn(key, age, journey);
      expect(says, `Does the guide really say nothing on ${key}, ${age}?`).toBe(true);
    }
  });

  test.each(SCENARIO_AGES)('points at what is to be used on the right way, %s', async (age) => {
    const onWay = wayOf(scenario, age).right.flatMap((name) =>
      movesOn(scenario, name, age).map(({ use }) => ({ name, use, screen: scenes[name]?.screen ?? '' })),
    );
    for (const { name, use, screen } of onWay) {
      if (screen.startsWith('elsewhere/') || WITHOUT_POINTS.includes(`${screen}, ${age}`)) continue;
      const { pointed, document } = await toldOn(screen, age, caseAt(name, journey));
      const used = usedIn(document, use);
      // The mail and the address bar stand on no page.
      if (!used) continue;
      const points = pointed.some((element) => element === used || element.contains(used) || used.contains(element));
      expect(points, `Does the guide really not point at « ${use} » on ${screen}, ${age}?`).toBe(true);
    }
  });
});

describe('the menu of the card', () => {
  const offeredIn = (data: typeof guideData) => {
    const verdict = { kind: 'recognised', page: 'educonnect/login', reasons: [], parts: {}, alert: false } as const;
    const told = guide({ verdict, settings: { ...DEFAULTS, case: 'provisional' }, question: 'menu' }, data);
    return { answers: told?.answers.map(({ label }) => label), more: told?.more };
  };

  test('offers in an exercise only what leads somewhere there: neither a panel, nor another case, nor a key', () => {
    expect(offeredIn(exerciseData)).toEqual({
      answers: ['Qui peut m’aider\u00a0?', 'Ouvrir l’ENT', 'Retour'],
      more: [],
    });
  });

  test('offers all of it on a real page', () => {
    const { answers, more } = offeredIn(guideData);
    expect(answers).toEqual(expect.arrayContaining(['Voir toutes les étapes', 'Une autre personne se connecte']));
    expect(answers).toHaveLength(10);
    expect(JSON.stringify(more)).toContain('Alt+Maj+A');
  });
});
