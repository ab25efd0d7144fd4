import { describe, expect, test } from 'vitest';
import { helps, journeys } from '../../utils/journeys/journeys.ts';
import type { Step, Tip, Tips } from '../../utils/model/journey.ts';
import { JOURNEYS, MESSAGES, PAGES, type PageName } from '../../utils/model/names.ts';
import { portals } from '../../utils/portals/portals.ts';
import { dataFaults } from '../../utils/schema/check.ts';

/** Pages on which a parent without a case must never be asked a question instead of being helped. */
const ERRORS_OF_ALL: readonly PageName[] = [
  'educonnect/login-wrong-credentials',
  'educonnect/login-captcha',
  'educonnect/birth-date-check',
  'educonnect/phone-refused',
  'educonnect/identity-refused',
  'educonnect/sms-code',
  'educonnect/sms-code-refused',
  'educonnect/children',
  'educonnect/new-password',
  'educonnect/mail-sent',
  'educonnect/activated',
  'ent-edifice/home',
  'teleservices/home',
];

test('the data that is shipped has no fault', () => {
  expect(dataFaults({ portals, journeys, helps })).toEqual([]);
});

/** The data with one thing changed in it: as parsed JSON, in which anything can be broken. */
function broken(change: (data: ReturnType<typeof JSON.parse>) => unknown): string[] {
  const copy = JSON.parse(JSON.stringify({ portals, journeys, helps }));
  change(copy);
  return dataFaults(copy);
}

describe('broken data stops the build, with its path', () => {
  test('a journey that names a page that does not exist', () => {
    const faults = broken(({ journeys: { journeys: list } }) => {
      list[0].steps[2].pages['educonnect/logn'] = { say: 'Cliquez ici.' };
    });
    expect(faults).toEqual(['journeys › everyday › steps › 2 › educonnect/logn: there is no such page']);
  });

  test('a tip that points at a part that does not exist', () => {
    const faults = broken(({ journeys: { journeys: list } }) => {
      list[1].steps[2].pages['educonnect/login'].point = ['franceConect'];
    });
    expect(faults.join()).toContain('educonnect/login › point › 0: the page has no part « franceConect »');
  });

  test('a tip over two sentences', () => {
    const faults = broken(({ journeys: { detours } }) => {
      detours['educonnect/unavailable'].say = 'Attendez. Revenez. Essayez.';
    });
    expect(faults.join()).toContain('detours › educonnect/unavailable › say: 3 sentences, 2 at most');
  });

  test('a duplicate portal, host or journey', () => {
    const faults = broken((data) => {
      data.portals.push(data.portals[3]);
      data.journeys.journeys.push(data.journeys.journeys[0]);
    });
    expect(faults).toContain('portals: « teleservices » stands twice');
    expect(faults).toContain('hosts: « teleservices.education.gouv.fr » stands twice');
    expect(faults).toContain('journeys: « everyday » stands twice');
  });

  test('a clue that no rule knows, and a css clue without its reason', () => {
    expect(broken(({ portals: [ent] }) => ent.pages.home.all.push({ colour: 'red' })).join()).toContain(
      'ent-edifice › pages › home › all',
    );
    expect(broken(({ portals: [ent] }) => ent.pages.home.all.push({ css: '.x' })).length).toBeGreaterThan(0);
  });

  test('a sentence that is too long, or uses a word that parents do not', () => {
    const faults = broken(({ journeys: { detours } }) => {
      detours['educonnect/unavailable'].more = [
        'Veuillez attendre.',
        'un deux trois quatre cinq six sept huit neuf dix onze douze treize.',
      ];
    });
    expect(faults.join()).toContain('« Veuillez » is not an everyday word');
    expect(faults.join()).toContain('13 words');
  });

  test('two ideas joined in one sentence', () => {
    const faults = broken(({ journeys: { detours } }) => {
      detours['educonnect/unavailable'].more = ['Attendez, puis revenez, sinon appelez.'];
    });
    expect(faults.join()).toContain('more than one idea');
  });

  test('quoted words that stand on no page', () => {
    const faults = broken(({ journeys: { detours } }) => {
      detours['educonnect/unavailable'].say = 'Cliquez sur « Tout réparer ».';
    });
    expect(faults).toEqual(['detours › educonnect/unavailable › say: no page of the portals says « Tout réparer »']);
  });

  test('a condition on a part that the page does not have', () => {
    const faults = broken(({ journeys: { detours } }) => {
      detours['franceconnect/error'][0].when.part = 'colour';
    });
    expect(faults.join()).toContain('franceconnect/error › 0 › point › 0: the page has no part « colour »');
  });

  test('an answer that leads nowhere, and a first question that is not there', () => {
    const faults = broken(({ journeys: { fork } }) => {
      fork.first = 'weather';
      fork.questions.sheet.answers[1].next = 'nowhere';
    });
    expect(faults).toEqual(['fork › first: no question « weather »', 'fork › sheet › 1: the answer leads nowhere']);
  });

  test('a message for the school that is missing, and one that nobody knows', () => {
    expect(broken(({ helps: { messages } }) => messages.pop())).toEqual([
      'messages: « pronote-refused » is in names.ts but not here',
    ]);
    const unknown = broken(({ journeys: { detours } }) => {
      detours['educonnect/unavailable'].trouble = [{ cause: 'Rien.', way: 'Attendez.', message: 'poem' }];
    });
    expect(unknown.join()).toContain('educonnect/unavailable');
  });

  test('fewer than eight mail services', () => {
    expect(broken(({ helps: { mail } }) => mail.services.pop()).join()).toContain('helps › mail › services');
  });
});

/** Every tip of every journey and detour, with its page. */
function everyTip(): [PageName, Tip][] {
  const all: Tips[] = [journeys.detours, ...journeys.journeys.flatMap(({ steps }) => steps.map(({ pages }) => pages))];
  return all.flatMap((tips) =>
    Object.entries(tips).flatMap(([page, one]) =>
      ('say' in one ? [one] : one).map((tip): [PageName, Tip] => [page as PageName, tip]),
    ),
  );
}

/** What each journey says on this page, for those that pass it and are not only for those who chose them. */
const passing = (page: PageName) =>
  journeys.journeys.flatMap(({ steps, byChoice }) =>
    (byChoice ? [] : (steps as readonly Step[])).flatMap(({ pages }) => {
      const tips = [pages[page] ?? []].flat().filter((tip) => !tip.byChoice);
      return tips.length > 0 ? [tips.map((tip) => ({ ...tip, activates: undefined }))] : [];
    }),
  );

describe('what is said', () => {
  test('every page of every portal is told, on the way or off it', () => {
    const told = new Set<string>(everyTip().map(([page]) => page));
    const pages = Object.entries(PAGES).flatMap(([portal, names]) => names.map((name) => `${portal}/${name}`));
    expect(pages.filter((page) => !told.has(page))).toEqual([]);
  });

  test('pages that show an error are told as a warning, each with its way out', () => {
    const wrong = everyTip().filter(([page]) => /refused|failed|wrong|error|expired|unavailable|overloaded/.test(page));
    expect(wrong.length).toBeGreaterThan(10);
    expect(wrong.filter(([, { tone }]) => tone !== 'warning').map(([page]) => page)).toEqual([]);
    expect(wrong.filter(([, { more = [] }]) => more.length === 0).map(([page]) => page)).toEqual([]);
  });

  test.each(ERRORS_OF_ALL)('%s is explained at once to a parent without a case: all journeys say the same', (page) => {
    expect(new Set(passing(page).map((tips) => JSON.stringify(tips))).size).toBeLessThanOrEqual(1);
  });

  test('a page told by its words always has a last tip for other words', () => {
    const lists = [journeys.detours, ...journeys.journeys.flatMap(({ steps }) => steps.map(({ pages }) => pages))]
      .flatMap((tips: Tips) => Object.values(tips))
      .flatMap((one) => ('say' in one ? [] : [one]));
    expect(lists.filter((list) => list.some(({ when }) => when) && list.at(-1)?.when)).toEqual([]);
  });

  test('the SMS clock runs on the pages of the code, and is set back where the number is asked', () => {
    const pagesWith = (has: (tip: Tip) => unknown) => [
      ...new Set(everyTip().flatMap(([page, tip]) => (has(tip) ? [page] : []))),
    ];
    expect(pagesWith(({ expired }) => expired)).toEqual(['educonnect/sms-code']);
    expect(pagesWith(({ resetsClock }) => resetsClock).toSorted()).toEqual(
      [
        'identity',
        'identity-refused',
        'lost-identifier',
        'lost-password',
        'phone',
        'phone-refused',
        'sms-code',
        'sms-code-refused',
      ].map((page) => `educonnect/${page}`),
    );
    expect(pagesWith(({ mail }) => mail)).toEqual(['educonnect/mail-sent']);
  });

  test('every message for the school is offered somewhere', () => {
    const offered = new Set(
      everyTip().flatMap(([, { trouble = [] }]) => trouble.flatMap(({ message }) => message ?? [])),
    );
    expect(MESSAGES.filter((id) => !offered.has(id))).toEqual([]);
  });

  test('the questions of the fork lead to every journey, and each question comes after one only: « Retour » leads there', () => {
    const questions = Object.values(journeys.fork.questions);
    const answers = questions.flatMap((question) => question.answers);
    const led = new Set(answers.flatMap((answer) => ('journey' in answer ? answer.journey : [])));
    expect([...led].toSorted()).toEqual([...JOURNEYS].toSorted());
    const next = questions.flatMap((question) => [
      ...new Set(question.answers.flatMap((answer) => ('next' in answer ? answer.next : []))),
    ]);
    expect([journeys.fork.first, ...next].toSorted()).toEqual(Object.keys(journeys.fork.questions).toSorted());
  });

  test('only ameli.fr is ever named, and nothing that is gone', () => {
    const all = JSON.stringify({ journeys, helps });
    expect(all).not.toMatch(/amelie|Alicem|Mobile ?Connect/i);
    expect(all).toContain('ameli.fr');
  });
});
