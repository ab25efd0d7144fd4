import { describe, expect, test } from 'vitest';
import type { Guide } from '../../../utils/engine/guide/speech.ts';
import { respond } from '../../../utils/engine/guide/voice.ts';
import type { Verdict } from '../../../utils/engine/recognise/recognise.ts';
import { helps, journeys } from '../../../utils/journeys/journeys.ts';
import type { JourneyId } from '../../../utils/model/names.ts';
import type { Sentence } from '../../../utils/model/sentence.ts';
import { plain } from '../../../utils/model/sentence.ts';
import { DEFAULTS, type Memory, NOTHING_SEEN, type Settings } from '../../../utils/model/settings.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { openPage } from '../../tools/dom.ts';
import { fixture } from '../../tools/drawn/fixtures.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

// What a worried parent met, told as it must be.

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const data = { portals, journeys, mail: helps.mail };

/** A drawn page as the guide sees it, with a line more in its body where one is given. */
async function seen(file: string, line = ''): Promise<Verdict> {
  const { html, url } = fixture(file);
  const { verdict } = recognisePage(await openPage(html.replace('</h1>', `</h1>${line}`), url));
  if (verdict.kind !== 'recognised') throw new Error(`${file} is ${verdict.kind}`);
  return verdict;
}

const inCase = (id: JourneyId | null, more: Partial<Settings> = {}): Settings => ({ ...DEFAULTS, case: id, ...more });

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const words = (sentence: Sentence | undefined) => spaced(plain(sentence ?? []));

/** The card, in plain words. */
function card(verdict: Verdict, settings: Settings, memory: Memory = NOTHING_SEEN, question?: string) {
  const outcome = respond({ verdict, ...(question && { question }) }, { settings, memory }, data, NOW);
  const { guide } = outcome.view;
  if (!guide) throw new Error('nothing is said');
  const parts = 'parts' in verdict ? Object.entries(verdict.parts) : [];
  return {
    ...outcome,
    guide,
    say: words(guide.say),
    more: guide.more.map(words),
    causes: guide.trouble.map(({ cause }) => words(cause)),
    all: [guide.say, ...guide.more, ...guide.trouble.flatMap(({ cause, way }) => [cause, way])].map(words).join(' '),
    points: guide.points.map(
      ({ item }) => parts.find(([, { item: one, others = [] }]) => [one, ...others].includes(item))?.[0],
    ),
  };
}

const ago = (minutes: number): Memory => ({ ...NOTHING_SEEN, codeSeenAt: NOW - minutes * MINUTE });

describe('a code of an SMS that is too old', () => {
  const settings = inCase('self-registration');

  test.each(['educonnect/sms-code-refused.html', 'educonnect/sms-code-refused.digits.html'])(
    '%s: what is refused is not said to be good any longer',
    async (file) => {
      expect(card(await seen(file), settings, ago(1)).guide).not.toHaveProperty('minutesLeft');
    },
  );

  test('where the page says that it has expired, the button for a new one is pointed at and named', async () => {
    const { say, more, points } = card(await seen('educonnect/sms-code-refused.digits.html'), settings, ago(1));
    expect(points).toEqual(['resend']);
    expect(say).toContain('Cliquez sur « RENVOYER UN CODE »');
    expect(more.join(' ')).toContain('Seul le SMS le plus récent compte');
  });

  test('after 30 minutes the words and the ring speak of the same button', async () => {
    const { say, points, guide } = card(await seen('educonnect/sms-code.html'), settings, ago(31));
    expect(guide.tone).toBe('warning');
    expect(points).toEqual(['resend']);
    expect(say).toContain('Cliquez sur « Renvoyer un code »');
  });

  test('one that was asked for again starts the clock again', async () => {
    const refused = card(await seen('educonnect/sms-code-refused.digits.html'), settings, ago(35));
    expect(refused.memory.codeSeenAt).toBeNull();
    expect(card(await seen('educonnect/sms-code.html'), settings, refused.memory).guide.minutesLeft).toBe(29);
    const resent = await seen('educonnect/sms-code.html', '<p>Un nouveau code vous a été envoyé.</p>');
    const again = card(resent, settings, ago(35));
    expect(again.guide.tone).toBe('step');
    expect(again.say).toContain('Un nouveau SMS arrive');
    expect(again.memory.codeSeenAt).toBeNull();
  });
});

/** The messages for the school that a card offers. */
const messagesIn = ({ trouble }: Guide) =>
  trouble
    .flatMap(({ answers = [] }) => answers)
    .flatMap(({ to }) => ('do' in to && 'open' in to.do && 'message' in to.do.open ? [to.do.open.message] : []));

describe('no sheet, no account, no portable', () => {
  test('the card says to ask for a sheet, with the message for the school, and nothing of filling one in', async () => {
    const login = await seen('educonnect/login.html');
    const asked = card(login, inCase(null, { level: 'college' }), NOTHING_SEEN, 'account');
    expect(asked.guide.answers.map(({ to }) => to)).toContainEqual({ question: 'nothing' });
    const end = card(login, inCase(null, { level: 'college' }), NOTHING_SEEN, 'nothing');
    expect(end.say).toBe('Demandez une feuille au collège.');
    expect(messagesIn(end.guide)).toEqual(['new-notification']);
    expect(end.guide.attention).toBe(true);
    expect(end.all).not.toMatch(/case/);
  });
});

describe('nothing is advised or taken for granted that nobody chose', () => {
  test.each(['ent-edifice/choice.html', 'ent-edifice/choice.radio-cards.html'])(
    '%s: « Oui (…mon ordinateur) » is never the advice, and no level is',
    async (file) => {
      const { say, points, all } = card(await seen(file), inCase('everyday'));
      expect(points).not.toContain('remember-own');
      expect(say).not.toMatch(/Oui \(|Collège|Ecole|Lycée/);
      expect(say).toContain('le niveau de votre enfant');
      expect(all).toContain('seulement si cet ordinateur est à vous');
    },
  );

  test('on a shared computer « Non » is advised', async () => {
    const shown = card(await seen('ent-edifice/choice.html'), inCase('everyday', { sharedComputer: true }));
    expect(shown.points).toContain('remember-shared');
    expect(shown.say).toContain('Choisissez « Non (je me connecte depuis un lieu public) »');
  });

  test('all three levels bear the ring until one is chosen', async () => {
    const verdict = await seen('ent-edifice/choice.html');
    const rings = (settings: Settings) => card(verdict, settings).guide.points.filter(({ number }) => number === 2);
    expect(rings(inCase('everyday'))).toHaveLength(3);
    expect(rings(inCase('everyday', { level: 'lycee' }))).toHaveLength(1);
  });

  test('the school is called by its level, and by the everyday word without one', async () => {
    const verdict = await seen('educonnect/phone-refused.html');
    const of = (level: Settings['level']) => card(verdict, inCase('franceconnect', { level })).all;
    expect(of('college')).toContain('Demandez au collège de corriger');
    expect(of('lycee')).toContain('Le lycée n’a pas le bon numéro');
    expect(of('ecole')).toContain('que l’école connaît');
    expect(of(null)).not.toMatch(/collège|lycée|établissement/i);
  });
});

describe('the sheet’s identifier or password is refused', () => {
  test.each(['educonnect/login-wrong-credentials.html', 'educonnect/login-captcha.html'])(
    '%s: typing first, then the age of the sheet, then an account that is in use already',
    async (file) => {
      const { causes, more } = card(await seen(file), inCase('provisional'));
      const [typing, age, used] = causes.filter((cause) => !cause.includes('image'));
      expect([typing, age, used]).toEqual([
        'J’ai peut-être mal recopié.',
        'La feuille a plus de 3 mois.',
        'Mon compte est déjà activé.',
      ]);
      expect(more.join(' ')).not.toContain('Mot de passe perdu');
    },
  );

  test('who has an account is led to the lost password', async () => {
    const { causes } = card(await seen('educonnect/login-wrong-credentials.html'), inCase('everyday'));
    expect(causes.slice(0, 2)).toEqual(['J’ai perdu mon identifiant.', 'J’ai perdu mon mot de passe.']);
  });
});

describe('the account page', () => {
  test.each([
    ['Noé MARTIN a été ajouté à votre compte.', true],
    ['Vos enfants ont bien été rattachés.', true],
    ['Aucun élève n’a été ajouté.', false],
    ['L’élève n’a pas pu être ajouté.', false],
    ['Ajoutez un élève à votre compte.', false],
  ])('« %s » is the end of adding a child: %s', async (line, isEnd) => {
    const verdict = await seen('educonnect/account.html', `<p>${line}</p>`);
    const { guide, say } = card(verdict, inCase('attach-child'));
    expect(guide.tone === 'done').toBe(isEnd);
    expect(say.startsWith('C’est fini')).toBe(isEnd);
    expect(say.includes('Un enfant manque ?') && isEnd).toBe(false);
  });

  test.each(['educonnect/account.mail-to-confirm.html', 'educonnect/account.links.html'])(
    '%s: the mail that is to be confirmed comes first',
    async (file) => {
      const { say, points } = card(await seen(file), inCase('attach-child'));
      expect(points).toEqual(['resend']);
      expect(say).toBe('EduConnect veut vérifier votre adresse mail. Cliquez sur « Renvoyer le mail ».');
    },
  );

  test('its open list is not to be opened again', async () => {
    const { say, points } = card(await seen('educonnect/account.html'), inCase('attach-child'));
    expect(points).toEqual(['addPupils']);
    expect(say).toBe('Un enfant manque ? Cliquez sur « Ajouter des élèves depuis un autre compte ».');
  });

  test.each(['provisional', 'everyday', 'franceconnect'] as const)(
    'who came for %s is not pushed to add a child',
    async (id) => {
      const { say, points } = card(await seen('educonnect/account.html'), inCase(id));
      expect(points).toEqual([]);
      expect(say).toBe('Vous êtes connecté à EduConnect. Pour l’ENT, ouvrez enthdf.fr.');
    },
  );

  test('while a mail is awaited, the button for another one is named where it stands, without a ring', async () => {
    const shown = card(await seen('educonnect/mail-sent.html'), inCase('provisional'));
    expect(shown.points).toEqual([]);
    expect(shown.all).toContain('cliquez sur « Renvoyer le mail »');
  });
});

describe('the end on a shared computer', () => {
  const at = async (id: JourneyId, file = 'ent-edifice/home.html') =>
    card(await seen(file), inCase(id, { sharedComputer: true }));

  test.each(['ent-edifice/home.html', 'teleservices/home.html'])(
    '%s: to sign out is what is left to do',
    async (file) => {
      const { say, points, guide } = await at('everyday', file);
      expect(guide.tone).toBe('done');
      expect(points).toEqual(['logout']);
      expect(say).toBe('C’est fait, vous êtes connecté. Quand vous aurez fini, cliquez sur « Se déconnecter ».');
    },
  );

  test('FranceConnect is to be left too by who came by it, and only then', async () => {
    expect((await at('franceconnect')).more.join(' ')).toContain('quitter aussi FranceConnect');
    expect((await at('everyday')).more.join(' ')).not.toContain('FranceConnect');
  });
});

describe('a birth date in three lists', () => {
  test.each([
    ['educonnect/children.lists.html', 'self-registration', 6],
    ['educonnect/children.one-lists.html', 'self-registration', 3],
    ['educonnect/activation-form.lists.html', 'provisional', 3],
    ['educonnect/activation-form.trio.html', 'provisional', 3],
  ] as const)('%s: the whole of it bears the ring', async (file, id, count) => {
    const { guide, points } = card(await seen(file), inCase(id));
    const number = guide.points.find((_, index) => points[index]?.startsWith('birthDate'))?.number;
    expect(guide.points.filter((point) => point.number === number)).toHaveLength(count);
  });
});

describe('what is said at the end is that of the case', () => {
  test.each([
    ['franceconnect', /FranceConnect/, /mot de passe/],
    ['self-registration', /votre mot de passe/, /FranceConnect/],
    ['provisional', /votre mot de passe/, /FranceConnect/],
  ] as const)('%s', async (id, told, notTold) => {
    const next = card(await seen('educonnect/activated.html'), inCase(id)).more.filter((one) =>
      /La prochaine fois/.test(one),
    );
    expect(next).toHaveLength(1);
    expect(next[0]).toMatch(told);
    expect(next[0]).not.toMatch(notTold);
  });
});

test('the field that a page of lost identifiers shows is named', async () => {
  const by = async (file: string) => card(await seen(file), inCase('lost-credentials')).say;
  expect(await by('educonnect/lost-identifier.html')).toMatch(/^Écrivez votre numéro de portable dans «/);
  expect(await by('educonnect/lost-identifier.table.html')).toMatch(/^Écrivez votre adresse mail dans «/);
});

test('what is met behind the login is told there', async () => {
  const home = card(await seen('ent-edifice/home.html'), inCase('everyday', { level: 'college' }));
  for (const words of ['code PIN', 'Accès refusé', 'suspendue', 'Neo Pocket', 'choisir un compte'])
    expect(home.all).toContain(words);
  expect(messagesIn(home.guide)).toContain('pronote-refused');
  const door = card(await seen('ent-edifice/level.html'), inCase('everyday'));
  expect(door.all).toMatch(/« Accès perturbé ».*VPN.*étranger/);
});
