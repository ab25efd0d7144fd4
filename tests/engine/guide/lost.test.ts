import { describe, expect, test } from 'vitest';
import { type GuideData, guide, type Situation } from '../../../utils/engine/guide/guide.ts';
import type { Verdict } from '../../../utils/engine/recognise/recognise.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import type { Step } from '../../../utils/model/journey.ts';
import type { JourneyId, PageName } from '../../../utils/model/names.ts';
import { plain, type Sentence } from '../../../utils/model/sentence.ts';
import { DEFAULTS, type Settings } from '../../../utils/model/settings.ts';
import { portals } from '../../../utils/portals/portals.ts';

// What is said where the page is not recognised, or not for sure.

const real: GuideData = { portals, journeys, mail: helps.mail };
const words = (sentence: Sentence) => plain(sentence).replaceAll('\u00a0', ' ');
const inCase = (id: JourneyId | null): Settings => ({ ...DEFAULTS, case: id });

/** The card in plain words: what is said, each line below it, each answer with where it leads. */
function card(situation: Situation, data: GuideData = real) {
  const shown = guide(situation, data);
  if (!shown) throw new Error('nothing is said');
  const answers = shown.answers.map(({ label, to }) => [label.replaceAll('\u00a0', ' '), to]);
  return { ...shown, say: words(shown.say), more: shown.more.map(words), answers };
}

const unknown: Verdict = { kind: 'unknown', portal: 'educonnect' };
const REPORT = ['Signaler cette page', { do: { open: { report: 'here' } } }];
const NO_STEP = ['Je ne sais pas où j’en suis', { question: 'misfit' }];
const REASSURED = [
  'Cette aide ne connaît pas cette page. Vous n’avez rien fait de mal.',
  'Dans le doute, n’écrivez pas de mot de passe.',
];

describe('« Où en êtes-vous ? »', () => {
  test('in a case each step is an answer that tells this step', () => {
    const { say, more, answers } = card({ verdict: unknown, settings: inCase('everyday') });
    expect(say).toBe('Où en êtes-vous ?');
    expect(more).toEqual(REASSURED);
    expect(answers[0]).toEqual(NO_STEP);
    expect(answers[3]).toEqual(['L’identifiant et le mot de passe', { step: 2 }]);
    expect(answers.at(-1)).toEqual(REPORT);
  });

  test('without a case it goes on with the question where the ways part', () => {
    const { tone, say, more, answers } = card({ verdict: unknown, settings: DEFAULTS });
    expect([tone, say]).toEqual(['lost', 'Où en êtes-vous ?']);
    expect(more).toEqual([...REASSURED, 'C’est la première fois que vous entrez dans l’ENT ?']);
    expect(answers).toHaveLength(5);
    expect(answers[0]).toEqual(NO_STEP);
    expect(answers[1]).toEqual(['Oui, c’est la première fois', { question: 'sheet' }]);
    expect(answers.at(-1)).toEqual(REPORT);
  });

  test('the answer to a question brings the next one, and the page can still be reported', () => {
    const asked = card({ verdict: unknown, settings: DEFAULTS, question: 'sheet' });
    expect([asked.tone, asked.say]).toEqual(['lost', 'Avez-vous une feuille de l’école avec un mot de passe ?']);
    expect(asked.answers[0]).toEqual(['Oui, une feuille ou un mail', { do: { choose: 'provisional' } }]);
    expect(asked.answers.at(-1)).toEqual(REPORT);
  });
});

describe('a page that only asks for things', () => {
  const asking: Verdict = { ...unknown, fields: ['phone', 'password', 'code'] };

  test('is told field by field on the way; of a password nothing is said', () => {
    const { tone, say, more, answers } = card({ verdict: asking, settings: inCase('everyday'), onTheWay: true });
    expect([tone, say]).toEqual(['fields', 'Cette aide ne connaît pas cette page. Voici ce que ses cases demandent.']);
    expect(more).toEqual([
      'Téléphone : le numéro de portable donné à l’école.',
      'Code : regardez vos SMS, puis vos mails.',
      'Où en êtes-vous ?',
    ]);
    expect(answers[0]?.[1]).toEqual({ step: 0 });
    expect(answers.at(-1)).toEqual(REPORT);
  });

  test('without a case no step is asked for', () => {
    const { more, answers } = card({ verdict: asking, settings: DEFAULTS, onTheWay: true });
    expect(more).toHaveLength(2);
    expect(answers).toEqual([REPORT]);
  });

  test('off the way, or where only a password is asked for, nothing is said of its fields', () => {
    const settings = inCase('everyday');
    expect(card({ verdict: asking, settings }).tone).toBe('lost');
    expect(card({ verdict: { ...unknown, fields: ['password'] }, settings, onTheWay: true }).tone).toBe('lost');
  });
});

describe('a step that the person chose', () => {
  const steps: Step[] = [
    { title: 'Rien', pages: {} },
    {
      title: 'Partout',
      pages: {
        'ent-edifice/home': { say: 'Ici l’ENT.' },
        'educonnect/login': { say: 'Ici EduConnect. Cliquez sur {submit}.', point: ['submit'], mail: true },
      },
    },
    { title: 'Agents', pages: { 'educonnect/login': { for: ['staff'], say: 'Bonjour' } } },
    { title: 'Ailleurs', pages: { 'ent-edifice/home': { byChoice: true, say: 'À vous.' } } },
  ];
  const own = { id: 'everyday', title: '', before: [], steps } as const;
  const data = { ...real, journeys: { ...journeys, journeys: [own] } };
  const tell = (step: number, verdict: Verdict = unknown) =>
    card({ verdict, settings: inCase('everyday'), step }, data);

  test('is told as on the page of the portal where the person is, its labels as the file has them, without a ring', () => {
    expect(tell(1)).toMatchObject({
      tone: 'told',
      say: 'Ici EduConnect. Cliquez sur « Se connecter ».',
      points: [],
      where: { step: 2, of: 4 },
    });
    expect(tell(1, { kind: 'unknown', portal: 'ent-edifice' }).say).toBe('Ici l’ENT.');
  });

  test('leads back to the list, and to the mail where one is awaited', () => {
    const { answers, folds } = tell(1);
    expect(answers).toEqual([
      ['C’est fait : j’ai cliqué sur le lien', { do: { afterMail: true } }],
      ['Revenir à la liste', {}],
    ]);
    expect(folds).toHaveLength(3);
  });

  test('elsewhere on the way is told as on its own page', () => {
    expect(tell(3).say).toBe('À vous.');
  });

  test('of which nothing is to be said, to anybody or to this person, is not told', () => {
    for (const step of [0, 2, 9])
      expect(guide({ verdict: unknown, settings: inCase('everyday'), step }, data)).toBeUndefined();
    expect(guide({ verdict: unknown, settings: DEFAULTS, step: 1 }, data)).toBeUndefined();
  });
});

describe('« Que demande cette page ? »', () => {
  const which = (pages: PageName[], question?: string) =>
    card({ verdict: { kind: 'unsure', pages }, settings: inCase('everyday'), ...(question && { question }) });

  test('offers the pages that it may be in the person’s words, and « Autre chose »', () => {
    const pages: PageName[] = ['educonnect/phone', 'ent-edifice/broken', 'educonnect/sms-code'];
    const { tone, say, more, answers } = which(pages);
    expect([tone, say]).toEqual(['unsure', 'Que demande cette page ?']);
    expect(more).toEqual(['Lisez-la bien avant d’écrire un mot de passe.']);
    expect(answers).toEqual([
      ['Votre numéro de portable', { page: 'educonnect/phone' }],
      ['Le code reçu par SMS', { page: 'educonnect/sms-code' }],
      ['Autre chose', { deny: pages }],
      REPORT,
    ]);
  });

  test('where none of them has such words, it is said that the guide is not sure', () => {
    const { tone, say, more, answers } = which(['ent-edifice/broken']);
    expect([tone, say]).toEqual(['unsure', 'Je ne suis pas sûr de reconnaître cette page.']);
    expect(more).toHaveLength(2);
    expect(answers).toEqual([REPORT]);
  });

  test('gives way to a question that the person came to', () => {
    const { tone, say } = which(['educonnect/phone'], 'menu');
    expect([tone, say]).toEqual(['question', 'Que voulez-vous faire ?']);
  });
});

describe('« Je crois que cette page demande … »', () => {
  const likely = (page: PageName, settings: Settings): Situation => ({
    verdict: { kind: 'likely', page, reasons: [], parts: {}, alert: false },
    settings,
  });

  test('is said of a page that is only believed, and can be denied', () => {
    const { doubt, answers } = card(likely('educonnect/phone', inCase('franceconnect')));
    expect(words(doubt ?? [])).toBe('Je crois que cette page demande votre numéro de portable.');
    expect(answers.at(-1)).toEqual(['Ce n’est pas ça', { deny: ['educonnect/phone'] }]);
  });

  test('is not said of a page that has no such words, nor where the ways part', () => {
    expect(card(likely('ent-edifice/home', inCase('everyday')))).not.toHaveProperty('doubt');
    const fork = card(likely('educonnect/login', DEFAULTS));
    expect(fork.say).toBe('C’est la première fois que vous entrez dans l’ENT ?');
    expect(fork).not.toHaveProperty('doubt');
  });
});
