import { describe, expect, test } from 'vitest';
import { practiceData as data } from '../../../entrypoints/practice/data.ts';
import {
  canAskForHelp,
  type Exercise,
  hasEnded,
  helpNow,
  letterOf,
  NO_EXERCISE,
  progressOf,
  shownOf,
} from '../../../utils/engine/practice/exercise.ts';
import * as steps from '../../../utils/engine/practice/exercise-steps.ts';
import type { Setup } from '../../../utils/engine/practice/setup.ts';

const EMPTY = { facts: {}, chosen: [] };

/** What somebody has written: the fact of the family that each field holds. */
const holding = (fields: Record<string, string>) => ({
  facts: Object.fromEntries(Object.entries(fields).map(([field, fact]) => [field, [fact]])),
  chosen: [],
});

const begun = (setup: Partial<Setup> = {}): Exercise =>
  steps.start(steps.withSetup(NO_EXERCISE, { ...NO_EXERCISE.setup, ...setup }), data, 0);

/** An exercise that a trainer has taken to a scene. */
const at = (scene: string, setup: Partial<Setup> = {}): Exercise =>
  steps.obey(begun(setup), { do: 'jump', scene }, data, 0);

const press = (exercise: Exercise, part: string, filled = EMPTY) => steps.use(exercise, data, part, filled);

const IDENTITY = { lastName: 'parent.lastName', firstName: 'parent.firstName', phone: 'parent.phone' };

describe('an exercise that begins', () => {
  test.each([
    ['today', 'profile'],
    ['2021', 'choice'],
  ] as const)('stands at the ENT’s door of %s', (age, door) => {
    expect(begun({ age })).toMatchObject({ play: { scene: door }, notice: null, panel: 'page', steps: [] });
  });

  test('has a failure of its own journey where it is left to chance', () => {
    const chosen = steps.start({ ...NO_EXERCISE, setup: { ...begun().setup, failure: 'random' } }, data, 0.999);
    expect(chosen.play?.failure?.id).toBe('false-address');
  });

  test('brings nothing of the one before, but stays stopped where the trainer has stopped it', () => {
    const played = press(at('identity', { journey: 'self-registration' }), 'submit', holding(IDENTITY));
    const stopped = steps.obey(played, { do: 'freeze', on: true }, data, 0);
    const next = steps.start(stopped, data, 0);
    expect(next).toEqual({ ...begun({ journey: 'self-registration' }), run: played.run + 1, frozen: true });
  });
});

describe('pressing', () => {
  test('the right button leads on', () => {
    expect(press(begun(), 'profile-parent').play?.scene).toBe('level');
  });

  test('something that leads nowhere is told, and nothing happens', () => {
    const before = at('provider', { journey: 'franceconnect' });
    expect(press(before, 'help')).toEqual({ ...before, notice: 'not-here' });
  });

  test('a right button that lacks something is told apart from one that leads nowhere in the exercise', () => {
    expect(press(begun({ age: '2021' }), 'submit').notice).toBe('missing');
    expect(press(begun(), 'help').notice).toBe('not-here');
  });

  test('at the end one can sign out', () => {
    expect(press(at('end'), 'logout').notice).toBe('signed-out');
  });

  test('an address is read however it is written; another one is told', () => {
    const wrongDoor = at('local-login');
    const write = (address: string) => steps.use(wrongDoor, data, 'address', EMPTY, address);
    for (const address of ['enthdf.fr', ' https://enthdf.fr/', 'http://enthdf.fr', 'HTTPS://www.enthdf.fr'])
      expect(write(address).play?.scene, address).toBe('profile');
    expect(write('enthdf.com')).toEqual({ ...wrongDoor, notice: 'wrong-address' });
  });

  test('of a long address the host is enough', () => {
    const home = at('home', { journey: 'attach-child' });
    const written = steps.use(home, data, 'address', EMPTY, 'moncompte.educonnect.education.gouv.fr');
    expect(written.play?.scene).toBe('account');
  });

  test('on a false address nothing leads on; closing the page is the answer', () => {
    const caught = at('login', { failure: 'false-address' });
    const typed = press(caught, 'submit', holding({ identifier: 'account.identifier', password: 'account.password' }));
    expect(typed).toEqual({ ...caught, notice: 'false-address' });
    const closed = steps.close(caught, data);
    expect(closed).toMatchObject({ notice: 'closed', spotted: 'before', play: { scene: 'login' } });
    expect(shownOf(closed, data).falseAddress).toBe(false);
  });

  test('a false page that was written on before it was closed is told so', () => {
    const caught = at('login', { failure: 'false-address' });
    const what = { field: 'password', verdict: 'fine', isFinished: false, isWritten: true, filled: EMPTY } as const;
    const closed = steps.close(steps.typed(caught, data, what), data);
    expect(closed).toMatchObject({ notice: 'closed-late', spotted: 'after' });
  });

  test('who asks for help on a false page is told where to look', () => {
    const caught = at('login', { failure: 'false-address', mode: 'alone' });
    expect(steps.askForHelp(caught, data).notice).toBe('false-address');
  });

  test('closing a true page is told to be useless', () => {
    expect(steps.close(begun(), data)).toMatchObject({ notice: 'true-page', play: { scene: 'profile' } });
  });

  test.each([
    ['the screen', (one: Exercise) => press(one, 'profile-parent')],
    ['the arrow', (one: Exercise) => steps.back(one, data)],
    ['the tab', (one: Exercise) => steps.close(one, data)],
    ['the school', (one: Exercise) => steps.askForLetter(one, data)],
  ])('frozen, %s does nothing and says so', (_, step) => {
    const frozen = { ...at('level'), frozen: true };
    expect(step(frozen)).toEqual({ ...frozen, notice: 'frozen' });
  });

  test('the arrow leads back to the page before', () => {
    expect(steps.back(press(begun(), 'profile-parent'), data).play?.scene).toBe('profile');
  });
});

describe('what arrives', () => {
  const asksForCode = (failure: string) =>
    press(at('identity', { journey: 'self-registration', failure }), 'submit', holding(IDENTITY));

  test('an SMS is told, rings once, and is news until the phone is looked at', () => {
    const sent = asksForCode('none');
    expect(sent).toMatchObject({ notice: 'sms-arrived', news: ['phone'], arrived: 1, play: { scene: 'sms-code' } });
    expect(steps.show(sent, 'phone')).toMatchObject({ panel: 'phone', news: [] });
  });

  test('a late SMS is no news before it has come', () => {
    const waiting = asksForCode('late-sms');
    expect(waiting).toMatchObject({ notice: null, news: [], arrived: 0, play: { sms: { late: true } } });
    const come = steps.smsArrives(waiting, data);
    expect(come).toMatchObject({ notice: 'sms-arrived', news: ['phone'], arrived: 1, play: { sms: { late: false } } });
  });

  test('a code that is too old is refused, the next one is not', () => {
    const code = holding({ code: 'code' });
    const refused = press(asksForCode('expired-code'), 'submit', code);
    expect(refused.play?.scene).toBe('sms-code-refused');
    const again = press(press(refused, 'resend'), 'submit', holding(IDENTITY));
    expect(press(again, 'submit', code).play?.scene).toBe('children');
  });

  test.each([
    ['none', 'mail-arrived'],
    ['mail-in-spam', null],
  ])('with « %s » a mail is news, and is said to be there: %s', (failure, notice) => {
    const mail = holding({
      email: 'parent.mail',
      confirmEmail: 'parent.mail',
      newPassword: 'newPassword',
      confirmPassword: 'newPassword',
      birthDate: 'children.0.birthDate',
    });
    const sent = press(at('activation-form', { journey: 'provisional', failure }), 'submit', mail);
    expect(sent).toMatchObject({ notice, news: ['mail'], arrived: 1, play: { scene: 'mail-sent' } });
  });

  test('after a jump the messages of the way lie there, and are no news', () => {
    const jumped = at('sms-code', { journey: 'self-registration' });
    expect(jumped).toMatchObject({ notice: null, news: [], arrived: 0, play: { sms: { tells: 'code', late: false } } });
  });

  test('while the letter is good the school gives no other: its codes go on opening', () => {
    const good = at('login', { journey: 'provisional' });
    const asked = steps.askForLetter(good, data);
    expect(asked).toEqual({ ...good, notice: 'letter-good' });
    const letter = holding({ identifier: 'letter.identifier', password: 'letter.password' });
    expect(press(asked, 'submit', letter).play?.scene).toBe('activation');
  });

  test('the school’s new letter takes the place of the old one', () => {
    const old = at('login', { journey: 'provisional', failure: 'expired-letter' });
    expect(letterOf(old)).toEqual({ which: 'letter', old: true });
    const given = steps.askForLetter(old, data);
    expect(given.notice).toBe('letter-came');
    expect(letterOf(given)).toEqual({ which: 'newLetter', old: false });
    const open = (letter: string) =>
      press(given, 'submit', holding({ identifier: 'letter.identifier', password: `${letter}.password` }));
    // Both letters bear the same identifier: what is written equals both facts.
    const both = { facts: { identifier: ['letter.identifier', 'newLetter.identifier'], password: [] }, chosen: [] };
    expect(open('letter').play?.scene).toBe('login-wrong-credentials');
    const right = { ...both, facts: { ...both.facts, password: ['newLetter.password'] } };
    expect(press(given, 'submit', right).play?.scene).toBe('activation');
  });
});

describe('help', () => {
  const passed = (mode: Setup['mode'], help: (one: Exercise) => Exercise = (one) => one) =>
    press(help(begun({ mode })), 'profile-parent');

  test.each([
    ['full', 'open', false],
    ['hint', 'folded', true],
    ['alone', 'silent', true],
  ] as const)('in « %s » the guide is %s, and more can be asked for: %s', (mode, help, asks) => {
    expect(helpNow(begun({ mode }))).toBe(help);
    expect(canAskForHelp(begun({ mode }))).toBe(asks);
  });

  test('asked for, it stands open for this page only', () => {
    const asked = steps.askForHelp(begun({ mode: 'alone' }), data);
    expect([helpNow(asked), canAskForHelp(asked)]).toEqual(['open', false]);
    expect(helpNow(press(asked, 'profile-parent'))).toBe('silent');
  });

  test('the passport tells which step was done alone', () => {
    expect(passed('full').steps).toEqual([{ step: 0, helped: true }]);
    expect(passed('alone').steps).toEqual([{ step: 0, helped: false }]);
    expect(passed('alone', (one) => steps.askForHelp(one, data)).steps).toEqual([{ step: 0, helped: true }]);
    expect(passed('hint', (one) => steps.noteHelped(one, data)).steps).toEqual([{ step: 0, helped: true }]);
  });

  test('a step that was done alone and met again with help needed help', () => {
    const back = steps.back(passed('alone'), data);
    expect(steps.askForHelp(back, data).steps).toEqual([{ step: 0, helped: true }]);
  });

  test('again, the same failure comes with one help less', () => {
    const first = begun({ failure: 'random' });
    const second = steps.playAgain(first, data, 0);
    const third = steps.playAgain(second, data, 0);
    expect([second.setup.mode, third.setup.mode]).toEqual(['hint', 'alone']);
    expect(third.play?.failure?.id).toBe(first.play?.failure?.id);
  });
});

describe('what is said of what is typed', () => {
  const typed = (exercise: Exercise, verdict: 'foreign' | 'near' | 'fine', isFinished: boolean) =>
    steps.typed(exercise, data, { field: 'identifier', verdict, isFinished, isWritten: true, filled: EMPTY });

  test('a foreign text is told at once, and stays told', () => {
    const told = typed(begun(), 'foreign', false);
    expect(told.notice).toBe('foreign');
    expect(typed(told, 'fine', false).notice).toBe('foreign');
  });

  test('a slip is forgotten as soon as it is being mended', () => {
    const told = typed(begun(), 'near', true);
    expect(told.notice).toBe('near');
    expect(typed(told, 'fine', true).notice).toBe('near');
    expect(typed(told, 'fine', false).notice).toBeNull();
  });
});

describe('a field without a button', () => {
  const [everyday, ...others] = data.scenarios;
  const moves = [{ use: 'identifier', right: { identifier: 'account.identifier' }, to: 'end' }];
  const login = { screen: 'educonnect/login', moves };
  const sending = everyday && { ...everyday, scenes: { ...everyday.scenes, login } };
  const withField = { ...data, scenarios: sending ? [sending, ...others] : others };
  const write = (exercise: Exercise, fact: string) =>
    steps.typed(exercise, withField, {
      field: 'identifier',
      verdict: 'fine',
      isFinished: false,
      isWritten: true,
      filled: holding({ identifier: fact }),
    });

  test('is sent as soon as it holds what it must, unless the exercise is frozen', () => {
    expect(write(at('login'), 'account.identifier').play?.scene).toBe('end');
    expect(write(at('login'), 'code').play?.scene).toBe('login');
    expect(write({ ...at('login'), frozen: true }, 'account.identifier').play?.scene).toBe('login');
  });
});

describe('a trainer', () => {
  test('sets off a failure that belongs to the exercise, and takes it away', () => {
    const set = steps.obey(begun(), { do: 'fail', failure: 'captcha' }, data, 0);
    expect(set.play?.failure?.id).toBe('captcha');
    expect(steps.obey(set, { do: 'fail', failure: 'late-sms' }, data, 0)).toBe(set);
    expect(steps.obey(set, { do: 'fail', failure: 'none' }, data, 0).play?.failure).toBeNull();
  });

  test('jumps to no page that the exercise does not have', () => {
    const here = begun();
    expect(steps.obey(here, { do: 'jump', scene: 'sms-code' }, data, 0)).toBe(here);
  });

  test('goes back and forth while the exercise is frozen', () => {
    const frozen = steps.obey(at('login'), { do: 'freeze', on: true }, data, 0);
    expect(frozen.notice).toBe('frozen');
    expect(steps.obey(frozen, { do: 'jump', scene: 'level' }, data, 0).play?.scene).toBe('level');
    expect(steps.obey(frozen, { do: 'freeze', on: false }, data, 0).notice).toBeNull();
  });

  test('hears where the room is, and nothing once the exercise is left', () => {
    const shown = shownOf(at('login', { failure: 'false-address' }), data);
    expect(shown).toMatchObject({
      scene: 'login',
      before: ['profile', 'level'],
      page: 'educonnect/login',
      failure: 'false-address',
      falseAddress: true,
    });
    const left = shownOf(steps.obey(begun(), { do: 'quit' }, data, 0), data);
    expect(left).toMatchObject({ scene: null, before: [], page: null, failure: null, falseAddress: false });
  });
});

describe('how far one has come', () => {
  test('is told on the way, and not beside it', () => {
    expect(progressOf(at('login'), data)).toEqual({ step: 3, of: 4 });
    expect(progressOf(at('provider', { journey: 'franceconnect' }), data)).toBeUndefined();
  });

  test('at the end nothing more can be asked for', () => {
    const end = at('end', { mode: 'alone' });
    expect(hasEnded(end)).toBe(true);
    expect(canAskForHelp(end)).toBe(false);
  });
});

test('whichever child’s date is written, a refusal that is set happens', () => {
  const form = at('activation-form', { journey: 'provisional', failure: 'wrong-birth-date', age: '2021' });
  for (const child of [0, 1]) {
    const filled = holding({
      email: 'parent.mail',
      newPassword: 'newPassword',
      birthDate: `children.${child}.birthDate`,
    });
    expect(press(form, 'submit', filled).play, `child ${child}`).toMatchObject({
      scene: 'activation-refused',
      happened: true,
    });
  }
});
