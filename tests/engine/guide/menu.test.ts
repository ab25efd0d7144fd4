import { describe, expect, test } from 'vitest';
import { type GuideData, guide } from '../../../utils/engine/guide/guide.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import type { JourneyId } from '../../../utils/model/names.ts';
import { plain } from '../../../utils/model/sentence.ts';
import { DEFAULTS, type Settings } from '../../../utils/model/settings.ts';
import { portals } from '../../../utils/portals/portals.ts';

// The questions of the card, and where their answers lead.

const real: GuideData = { portals, journeys, mail: helps.mail };

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

/** The card in which this question is asked on a page that is recognised. */
function asked(question: string | undefined, settings: Settings = DEFAULTS, data: GuideData = real) {
  const verdict = { kind: 'recognised', page: 'educonnect/login', reasons: [], parts: {}, alert: false } as const;
  const shown = guide({ verdict, settings, ...(question && { question }) }, data);
  if (!shown) throw new Error('nothing is asked');
  const answers = shown.answers.map(({ label, to }) => [spaced(label), to] as const);
  return { ...shown, say: spaced(plain(shown.say)), answers, leads: Object.fromEntries(answers) };
}

const inCase = (id: JourneyId): Settings => ({ ...DEFAULTS, case: id });
const WAYS_ON = [
  ['Qui peut m’aider ?', { do: { open: { help: true } } }],
  ['Ouvrir l’ENT', { do: { go: 'ent' } }],
  ['Ouvrir l’aide d’EduConnect', { do: { go: 'educonnect-help' } }],
] as const;

describe('« Que voulez-vous faire ? »', () => {
  test('offers help and ways on, then what may be changed, then the way back to the page', () => {
    const { tone, say, answers } = asked('menu', inCase('everyday'));
    expect([tone, say]).toEqual(['question', 'Que voulez-vous faire ?']);
    expect(answers).toEqual([
      ['Cette aide se trompe de page', { question: 'misfit' }],
      ...WAYS_ON,
      ['Revenir à la question d’avant', { question: 'again' }],
      ['Voir toutes les étapes', { do: { panel: true } }],
      ['Choisir une autre façon d’entrer', { question: 'first-time' }],
      ['Une autre personne se connecte', { do: { newPerson: true } }],
      ['Cet ordinateur est partagé', { do: { computer: 'shared' } }],
      ['Retour', {}],
    ]);
  });

  test('the question before is the one whose answer was the case; without a case there is none', () => {
    const before = 'Revenir à la question d’avant';
    expect(asked('menu', inCase('self-registration')).leads[before]).toEqual({ question: 'account' });
    expect(asked('menu').leads).not.toHaveProperty(before);
  });

  test('a shared computer can be made one’s own', () => {
    const { leads } = asked('menu', { ...DEFAULTS, sharedComputer: true });
    expect(leads['Cet ordinateur est à moi']).toEqual({ do: { computer: 'own' } });
    expect(leads).not.toHaveProperty(['Cet ordinateur est partagé']);
  });
});

describe('« Cette aide se trompe de page »', () => {
  test('offers ways on that are true anywhere, a report, and the way back to the list before', () => {
    const { say, answers } = asked('misfit');
    expect(say).toBe('Cette aide s’est peut-être trompée. Dans le doute, n’écrivez rien.');
    expect(answers).toEqual([
      ...WAYS_ON,
      ['Signaler cette page', { do: { open: { report: 'here' } } }],
      ['Retour', { question: 'menu' }],
    ]);
  });

  test('names the ENT at which the person was last, or the one that is set for this computer', () => {
    const line = (settings: Settings, data?: GuideData) => asked('misfit', settings, data).more.map(plain);
    expect(line(DEFAULTS)).toEqual(['Vous pouvez recommencer depuis enthdf.fr.']);
    const somme: Settings = { ...DEFAULTS, ent: 'college.entsomme.fr' };
    expect(line(somme)).toEqual(['Vous pouvez recommencer depuis college.entsomme.fr.']);
    expect(line(somme, { ...real, ent: 'ent.example' })).toEqual(['Vous pouvez recommencer depuis ent.example.']);
  });

  test('can be opened by pressing the address in its sentence', () => {
    expect(asked('misfit').more[0]).toContainEqual({ opens: 'ent', called: 'enthdf.fr' });
  });
});

describe('the questions that lead to a case', () => {
  test('« Retour » leads to the question before, from the first one to the page', () => {
    expect(asked('account').leads.Retour).toEqual({ question: 'sheet' });
    expect(asked('sheet').leads.Retour).toEqual({ question: 'first-time' });
    expect(asked('first-time').leads.Retour).toEqual({});
    expect(asked(undefined).leads).not.toHaveProperty('Retour');
  });

  test('only one that nobody can answer yet asks for attention: it says what to do first', () => {
    const { attention, trouble } = asked('nothing');
    expect(attention).toBe(true);
    expect(trouble[0]?.answers).toMatchObject([
      { label: 'Message prêt à copier', quiet: true, to: { do: { open: { message: 'new-notification' } } } },
    ]);
    expect(asked('sheet')).toMatchObject({ attention: false, trouble: [] });
  });

  test('a question that a page has made up is the first one', () => {
    for (const name of ['made-up', 'constructor'])
      expect(asked(name).say).toBe('C’est la première fois que vous entrez dans l’ENT ?');
  });
});

test('« Retour » and the report are links below the answers, no answers like the others', () => {
  const verdict = { kind: 'unknown', portal: 'educonnect' } as const;
  const shown = guide({ verdict, settings: DEFAULTS, question: 'misfit' }, real);
  const quiet = shown?.answers.filter((answer) => answer.quiet).map(({ label }) => label);
  expect(new Set(quiet)).toEqual(new Set(['Retour', 'Signaler cette page']));
});
