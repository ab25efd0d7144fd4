import { describe, expect, test } from 'vitest';
import { guide, type Situation } from '../../../utils/engine/guide/guide.ts';
import { asksWhere, waitsFolded } from '../../../utils/engine/guide/speech.ts';
import type { Verdict } from '../../../utils/engine/recognise/recognise.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import type { JourneyId, PageName } from '../../../utils/model/names.ts';
import { plain } from '../../../utils/model/sentence.ts';
import { DEFAULTS, NOTHING_SEEN, type Settings } from '../../../utils/model/settings.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { openPage } from '../../tools/dom.ts';
import { fixture } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

const data = { portals, journeys, mail: helps.mail };
const say = (verdict: Verdict, settings: Settings, more: Partial<Situation> = {}) =>
  guide({ verdict, settings, ...more }, data);

type Parts = Record<string, { label: string; item?: number }>;
const seen = (page: PageName, parts: Parts = {}, alert = false): Verdict => ({
  kind: 'recognised',
  page,
  reasons: [],
  parts,
  alert,
});

const login = seen('educonnect/login', {
  identifier: { label: 'Identifiant', item: 3 },
  password: { label: 'Mot de passe', item: 4 },
  submit: { label: 'Se connecter', item: 5 },
  franceConnect: { label: 'S’identifier avec FranceConnect', item: 6 },
});
const inCase = (id: JourneyId): Settings => ({ ...DEFAULTS, case: id });
const everyday = inCase('everyday');
const stepsOf = (id: JourneyId) => journeys.journeys.find((journey) => journey.id === id)?.steps ?? [];

describe('on the EduConnect login', () => {
  test('the everyday case numbers identifier, password and button', () => {
    const shown = say(login, everyday);
    expect(shown?.where).toEqual({ step: 3, of: stepsOf('everyday').length });
    expect(shown?.points).toEqual([
      { number: 1, item: 3 },
      { number: 2, item: 4 },
      { number: 3, item: 5 },
    ]);
    expect(plain(shown?.say ?? [])).toBe(
      'Écrivez votre identifiant dans « Identifiant » et votre mot de passe dans « Mot de passe ». Puis cliquez sur « Se connecter ».',
    );
  });

  test('the FranceConnect case points at the FranceConnect button only', () => {
    expect(say(login, inCase('franceconnect'))?.points).toEqual([{ number: 1, item: 6 }]);
  });

  test('without a case the card asks, question by question, until the answer is a case', () => {
    const first = say(login, DEFAULTS);
    expect(first?.tone).toBe('question');
    expect(first?.points).toEqual([]);
    const reached = new Set<string>();
    const asked = new Set<string | undefined>();
    const follow = (question: string | undefined) => {
      if (asked.has(question)) return;
      asked.add(question);
      for (const { to } of say(login, DEFAULTS, question ? { question } : {})?.answers ?? []) {
        if ('do' in to && 'choose' in to.do) reached.add(to.do.choose);
        else if ('question' in to) follow(to.question as string);
      }
    };
    follow(undefined);
    expect([...reached]).toEqual(
      expect.arrayContaining(['everyday', 'franceconnect', 'self-registration', 'provisional', 'lost-credentials']),
    );
  });

  test('a part that is not found is called by its plain name, and gets no marker', () => {
    const missing = { label: 'S’identifier avec FranceConnect', missing: 'le bouton FranceConnect' };
    const shown = say(seen('educonnect/login', { franceConnect: missing }), inCase('franceconnect'));
    expect(shown?.points).toEqual([]);
    expect(plain(shown?.say ?? [])).toBe('N’écrivez rien dans les cases. Cliquez sur le bouton FranceConnect.');
  });

  test('of a part that is not found and has no plain name nothing is said', () => {
    const parts = { code: { label: 'Code', item: 1 }, resend: { label: 'Renvoyer un code', missing: '' } };
    const shown = say(seen('ent-edifice/mail-check', parts), everyday);
    const words = [shown?.say ?? [], ...(shown?.more ?? [])].map(plain).join(' ');
    expect(words).toContain('« Code »');
    expect(words).not.toMatch(/Renvoyer|Ensuite/);
  });

  test('staff are told that this is not their door', () => {
    expect(say(seen('educonnect/profile'), { ...everyday, profile: 'staff' })?.tone).toBe('warning');
  });
});

describe('the door of 2021 and of April 2026 shows one choice after the other', () => {
  const names = ['profile-parent', 'level-college', 'submit'];
  const shown = (count: number) =>
    say(
      seen(
        'ent-edifice/choice',
        Object.fromEntries(
          names.map((name, item) => [name, item < count ? { label: name, item } : { label: name, missing: '' }]),
        ),
      ),
      { ...DEFAULTS, level: 'college' },
    );

  test.each([1, 2, 3])('%i of them are told and pointed at', (count) => {
    const guided = shown(count);
    expect(guided?.points.map(({ item }) => names[item])).toEqual(names.slice(0, count));
    for (const [index, name] of names.entries()) {
      if (index < count) expect(plain(guided?.say ?? [])).toContain(name);
      else expect(plain(guided?.say ?? [])).not.toContain(name);
    }
  });
});

test('the 2021 portal is told by profile, level and computer', () => {
  const names = [
    'profile-parent',
    'profile-staff',
    'level-college',
    'level-lycee',
    'remember-own',
    'remember-shared',
    'submit',
  ];
  const parts = Object.fromEntries(names.map((name, item) => [name, { label: name, item }]));
  const items = (settings: Settings) =>
    say(seen('ent-edifice/choice', parts), settings)?.points.map(({ item }) => names[item]);
  expect(items({ ...DEFAULTS, level: 'college' })).toEqual(['profile-parent', 'level-college', 'submit']);
  expect(items({ ...DEFAULTS, profile: 'staff', level: 'lycee', sharedComputer: true })).toEqual([
    'profile-staff',
    'level-lycee',
    'remember-shared',
    'submit',
  ]);
});

describe('the SMS clock', () => {
  const code = seen('educonnect/sms-code', {
    code: { label: 'Code', item: 1 },
    submit: { label: 'Valider', item: 2 },
    resend: { label: 'Renvoyer un code', item: 3 },
  });
  const settings = inCase('self-registration');

  test('says how long the code is good, never less than a minute', () => {
    expect(say(code, settings, { codeAge: 1 })).toMatchObject({ clock: 'runs', minutesLeft: 29 });
    expect(say(code, settings, { codeAge: 30 })).toMatchObject({ tone: 'step', minutesLeft: 1 });
    expect(say(code, settings)).not.toHaveProperty('minutesLeft');
  });

  test('after 30 minutes the card says to start again from the number', () => {
    const late = say(code, settings, { codeAge: 31 });
    expect(late?.tone).toBe('warning');
    expect(late).not.toHaveProperty('minutesLeft');
    expect([late?.say ?? [], ...(late?.more ?? [])].map(plain).join(' ')).toMatch(/numéro/);
  });

  test('the page that asks for the number sets it back', () => {
    expect(say(seen('educonnect/identity'), settings)?.clock).toBe('resets');
    expect(say(seen('educonnect/phone'), inCase('franceconnect'))?.clock).toBe('resets');
  });
});

describe('on FranceConnect’s error page', () => {
  const error = (code: string) =>
    say(seen('franceconnect/error', { code: { label: code, item: 1 } }), inCase('franceconnect'));
  const words = (code: string) => [error(code)?.say ?? [], ...(error(code)?.more ?? [])].map(plain).join(' ');

  test('each family of codes has its own words', () => {
    const families = ['Erreur Y010004', 'Erreur Y180001', 'Erreur Y190001', 'Erreur Y470001'];
    expect(new Set(families.map(words)).size).toBe(families.length);
  });

  test('an unknown code is quoted for the support', () => {
    expect(words('Erreur Y990123')).toContain('« Erreur Y990123 »');
  });

  test('an address that does not exist is no breakdown: nobody is told to wait', () => {
    expect(words('Erreur Y000404')).not.toMatch(/problème|plus tard/);
    expect(words('Erreur Y000000')).toMatch(/problème/);
  });
});

describe('a page that is not recognised', () => {
  const unknown: Verdict = { kind: 'unknown', portal: 'educonnect' };

  test('asks where the person is, and lists the steps of the case in words', () => {
    const shown = say(unknown, inCase('provisional'));
    expect(shown?.tone).toBe('lost');
    expect(shown?.answers.map(({ label }) => label)).toEqual([
      'Je ne sais pas où j’en suis',
      ...stepsOf('provisional').map(({ title }) => title),
      'Signaler cette page',
    ]);
    expect(shown?.points).toEqual([]);
  });

  test('the step that the person chooses is told without an arrow', () => {
    const step = stepsOf('provisional').findIndex(({ pages }) => 'educonnect/activation' in pages);
    const shown = say(unknown, inCase('provisional'), { step });
    expect(shown).toMatchObject({ tone: 'told', points: [], where: { step: step + 1 } });
    expect(plain(shown?.say ?? [])).toContain('« Gérer mon compte »');
  });

  test('past the login, a page of the ENT that is not recognised is left alone', () => {
    expect(say({ kind: 'unknown', portal: 'ent-edifice', pastLogin: true }, everyday)).toBeUndefined();
  });

  test('on a host that is no portal’s, nothing is said', () => {
    expect(say({ kind: 'unknown' }, everyday)).toBeUndefined();
  });

  test('it waits as a corner button, which says no more than « ? » once folded by hand or after a login', () => {
    const shown = say(unknown, everyday);
    if (!shown) throw new Error('a known host has a guide');
    expect(waitsFolded(shown, NOTHING_SEEN)).toBe(true);
    expect(asksWhere(shown, NOTHING_SEEN)).toBe(true);
    expect(asksWhere(shown, { ...NOTHING_SEEN, folded: ['lost'] })).toBe(false);
    expect(asksWhere(shown, { ...NOTHING_SEEN, loggedIn: true })).toBe(false);
  });
});

describe('the small picture beside the words', () => {
  test('is what the first field to fill in asks for; where nothing is filled in there is none', () => {
    expect(say(login, everyday)?.idea).toBe('identifier');
    expect(say(seen('educonnect/sms-code'), inCase('franceconnect'))?.idea).toBe('code');
    expect(say(seen('educonnect/children'), inCase('provisional'))?.idea).toBe('birth-date');
    expect(say(login, inCase('franceconnect'))?.idea).toBeUndefined();
    expect(say(seen('ent-edifice/choice'), everyday)?.idea).toBeUndefined();
  });

  test('is that of the case where an answer chooses one, and that of what a page asks where it may be this one', () => {
    const again = say(login, DEFAULTS, { question: 'again' });
    expect(again?.answers.map(({ idea }) => idea)).toEqual([
      'everyday',
      'franceconnect',
      'lost-credentials',
      'attach-child',
      'back',
    ]);
    const either = say({ kind: 'unsure', pages: ['educonnect/phone', 'educonnect/sms-code'] }, everyday);
    expect(either?.answers.map(({ idea }) => idea).slice(0, 2)).toEqual(['phone', 'code']);
  });
});

test('unsure is said without an arrow', () => {
  const unsure: Verdict = { kind: 'unsure', pages: ['educonnect/login', 'educonnect/profile'] };
  expect(say(unsure, everyday)).toMatchObject({ tone: 'unsure', points: [] });
});

test('where the page shows an error, the causes are shown without being asked for', () => {
  expect(say(seen('educonnect/children', {}, true), inCase('self-registration'))?.attention).toBe(true);
  expect(say(seen('educonnect/children'), inCase('self-registration'))?.attention).toBe(false);
});

test('a case starts with what to have at hand and its video', () => {
  const [start] = say(seen('ent-edifice/profile'), inCase('provisional'))?.folds ?? [];
  expect(start?.items.length).toBeGreaterThan(0);
  expect(start?.answers).toMatchObject([
    {
      note: 'dane.ac-bordeaux.fr/educonnect/via-les-identifiants-fournis-par-letablissement/',
      to: { do: { open: { video: 'provisional' } } },
    },
  ]);
  expect(say(seen('ent-edifice/profile'), DEFAULTS)?.folds).toEqual([]);
});

test('the card waits folded where it was folded, and after a login unless something went wrong', () => {
  const step = say(login, everyday);
  const refused = say(seen('educonnect/login-wrong-credentials'), everyday);
  if (!step || !refused) throw new Error('both pages have a guide');
  expect(waitsFolded(step, NOTHING_SEEN)).toBe(false);
  expect(waitsFolded(step, { ...NOTHING_SEEN, folded: ['educonnect/login'] })).toBe(true);
  expect(waitsFolded(step, { ...NOTHING_SEEN, loggedIn: true })).toBe(true);
  expect(waitsFolded(refused, { ...NOTHING_SEEN, loggedIn: true })).toBe(false);
});

test.each([
  ['dialog.html', 'ce que demande le message'],
  ['dialog.loading.html', 'Attendez un peu'],
  ['dialog.survey.html', 'Répondez à sa question'],
])('what FranceConnect opens over its page is told as what it is: %s', async (file, words) => {
  const { html, url } = fixture(`franceconnect/${file}`);
  const { verdict } = recognisePage(await openPage(html, url));
  expect(plain(say(verdict, everyday)?.say ?? [])).toContain(words);
});
