import { expect, test } from 'vitest';
import type { Sighting } from '../../../utils/engine/guide/guide.ts';
import { startSession } from '../../../utils/engine/guide/session.ts';
import type { Guide, View } from '../../../utils/engine/guide/speech.ts';
import { recognise, type Way } from '../../../utils/engine/recognise/recognise.ts';
import type { Snapshot } from '../../../utils/engine/recognise/snapshot.ts';
import { portals } from '../../../utils/portals/portals.ts';

const at = (path: string, ...items: Snapshot['items']): Snapshot => ({
  secure: true,
  host: 'teleservices.education.gouv.fr',
  path,
  title: '',
  items,
});
const HOME = at('/eds/', { kind: 'link', text: 'Se déconnecter' });
const ELSEWHERE = at('/other');
const words = {
  tone: 'step',
  say: ['Bonjour'],
  more: [],
  points: [{ number: 1, item: 0 }],
  trouble: [],
} as unknown as Guide;

/** A session whose voice answers when told to. */
function stage(foresee?: () => View | undefined, way: Way = []) {
  const asked: { sighting: Sighting; answer: (view?: View) => Promise<void> }[] = [];
  const shown: View[] = [];
  const session = startSession(
    portals,
    {
      say: (sighting) =>
        new Promise((resolve) => {
          const answer = async (view?: View) => {
            resolve(view);
            await new Promise((done) => setTimeout(done));
          };
          asked.push({ sighting, answer });
        }),
      ...(foresee && { foresee }),
    },
    way,
    (view) => shown.push(view),
  );
  return { session, asked, shown, last: () => shown.at(-1) };
}
const view = (folded = false): View => ({ guide: words as Guide, folded, asksWhere: false });

test('what was said of a page is taken away as soon as the page is another', async () => {
  const { session, asked, last } = stage();
  session.see(HOME);
  await asked[0]?.answer(view());
  expect(last()?.guide).toBeDefined();
  session.see(ELSEWHERE);
  expect(last()?.guide).toBeUndefined();
});

test('an answer that comes after the page has changed is not shown', async () => {
  const { session, asked, last } = stage();
  session.see(HOME);
  session.see(ELSEWHERE);
  await asked[0]?.answer(view());
  expect(last()?.guide).toBeUndefined();
});

test('a page read again and again is asked about once', async () => {
  const { session, asked } = stage();
  session.see(HOME);
  session.see(HOME);
  session.see(HOME);
  expect(asked.length).toBe(1);
});

test('a page that is not recognised is asked about only once it is quiet', () => {
  const { session, asked } = stage();
  session.see(ELSEWHERE);
  expect(asked.length).toBe(0);
  session.quiet();
  expect(asked.length).toBe(1);
});

test('what is taken for the same but shows something else is asked about again once it is quiet', () => {
  const { session, asked } = stage();
  session.see(ELSEWHERE);
  session.quiet();
  session.see(at('/other', { kind: 'heading', text: 'Étape 2' }));
  expect(asked.length).toBe(1);
  session.quiet();
  expect(asked.length).toBe(2);
  session.see(at('/other', { kind: 'heading', text: 'Étape 2' }));
  session.quiet();
  expect(asked.length).toBe(2);
});

test('a page whose other half may still be on its way waits for quiet, although it is recognised', async () => {
  const { session, asked } = stage();
  const door: Snapshot = {
    secure: true,
    host: 'connexion.enthdf.fr',
    path: '/',
    title: '',
    items: [
      { kind: 'heading', text: 'Portail de connexion à l’ENT HDF' },
      { kind: 'other', text: '', css: ['iframe'] },
    ],
  };
  session.see(door);
  expect(session.verdict()).toMatchObject({ page: 'ent-edifice/door' });
  expect(asked.length).toBe(0);
  session.quiet();
  expect(asked.length).toBe(1);
});

/** A page of EduConnect that asks for this and says no more. */
const asking = (role: 'phone' | 'code', ...more: Snapshot['items']): Snapshot => ({
  ...at('/etape', { kind: 'field', role, text: 'Champ' }, ...more),
  host: 'educonnect.education.gouv.fr',
});
const PHONE = asking('phone', { kind: 'text', text: 'Le numéro que votre établissement connaît' });
/** Nobody could tell it without the page before. */
const CODE = asking('code');

test('from one page that is known to the next, the words of the last are gone at once', async () => {
  const { session, asked, last } = stage();
  session.see(HOME);
  await asked[0]?.answer(view());
  session.see(PHONE);
  expect(session.verdict()).toMatchObject({ kind: 'recognised', page: 'educonnect/phone' });
  expect(last()?.guide).toBeUndefined();
  expect(asked.length).toBe(2);
});

test('from a known page to one that is not, nothing is asked before it is quiet', async () => {
  const { session, asked, last } = stage();
  session.see(HOME);
  await asked[0]?.answer(view());
  session.see(ELSEWHERE);
  expect([asked.length, last()?.guide]).toEqual([1, undefined]);
  session.quiet();
  expect(asked.length).toBe(2);
});

test('the page before tells the next one, and without it nothing is believed or guessed', () => {
  const { session } = stage();
  expect(session.verdict()).toEqual({ kind: 'unknown' });
  session.see(CODE);
  session.see(asking('code', { kind: 'link', text: 'Aide' }));
  expect(session.verdict()).toMatchObject({ kind: 'unknown' });
  session.see(PHONE);
  session.see(asking('phone', { kind: 'text', text: 'Le numéro que votre établissement connaît ' }));
  session.see(CODE);
  expect(session.verdict()).toMatchObject({ kind: 'likely', page: 'educonnect/sms-code' });
});

test('from one page that is believed to the next, the words of the last are gone at once', async () => {
  const { session, asked, last } = stage();
  session.see(PHONE);
  session.see(CODE);
  session.quiet();
  await asked.at(-1)?.answer(view());
  expect(last()?.guide).toBeDefined();
  session.see(asking('phone', { kind: 'alert', text: 'Refusé', refusal: true }));
  expect(session.verdict()).toMatchObject({ kind: 'likely', page: 'educonnect/phone-refused' });
  expect(last()?.guide).toBeUndefined();
});

test('what was only believed leads to no further belief', () => {
  const { session } = stage();
  const birth = { kind: 'field', role: 'birth-date', text: 'Champ' } as const;
  session.see(PHONE);
  session.see(CODE);
  session.see({ ...CODE, items: [birth, birth] });
  expect(session.verdict()).toEqual({ kind: 'unsure', pages: ['educonnect/children'] });
});

test('what is believed of a page may be denied, and stays denied while the page stands', () => {
  const { session, asked } = stage();
  session.see(PHONE);
  session.see(CODE);
  session.quiet();
  expect(asked.at(-1)?.sighting.verdict).toMatchObject({ kind: 'likely', page: 'educonnect/sms-code' });
  const before = asked.length;
  session.answer({ deny: ['educonnect/sms-code'] });
  // It has been quiet long enough: the rung below is asked about at once.
  expect(asked.length).toBe(before + 1);
  expect(session.verdict().kind).not.toBe('likely');
  session.answer({ deny: ['educonnect/lost-identifier'] });
  session.see({ ...CODE, items: [...CODE.items, { kind: 'link', text: 'Aide' }] });
  expect(JSON.stringify(session.verdict())).not.toContain('sms-code');
});

test('who says which page it is, is believed until the page is another', () => {
  const { session, asked } = stage();
  session.see(CODE);
  session.quiet();
  session.answer({ page: 'educonnect/sms-code' });
  expect(asked.at(-1)?.sighting.verdict).toMatchObject({ kind: 'recognised', page: 'educonnect/sms-code' });
  session.see(HOME);
  session.see(asking('phone'));
  expect(session.verdict().kind).not.toBe('recognised');
});

test.each([
  ['nobody knows', []],
  ['may be several', ['franceconnect/consent'] as const],
])('what was answered or denied of a page that %s says nothing of the next one', (_, way) => {
  const { session } = stage(undefined, way);
  session.see(asking('phone'));
  session.quiet();
  session.answer({ page: 'educonnect/phone' });
  expect(session.verdict()).toMatchObject({ kind: 'recognised', page: 'educonnect/phone' });
  session.see(asking('code'));
  // What was answered leads on, and no further.
  const led = [...way, 'educonnect/phone'] as const;
  expect(session.verdict()).toEqual(recognise(portals, asking('code'), led));
  session.answer({ deny: ['educonnect/sms-code', 'educonnect/mail-sent'] });
  session.see(asking('phone'));
  expect(session.verdict()).toEqual(recognise(portals, asking('phone'), led));
});

test('a question or a step that was chosen is told along, and may be taken back', () => {
  const { session, asked } = stage();
  const told = () => {
    const { question, step } = asked.at(-1)?.sighting ?? {};
    return { question, step };
  };
  session.answer({ step: 1 });
  session.see(HOME);
  expect(told()).toEqual({ question: undefined, step: undefined });
  session.answer({ question: 'paper' });
  expect(told()).toEqual({ question: 'paper', step: undefined });
  session.answer({ step: 2 });
  expect(told()).toEqual({ question: undefined, step: 2 });
  session.answer({});
  expect(told()).toEqual({ question: undefined, step: undefined });
  session.answer({ step: 2 });
  session.see(PHONE);
  expect(told()).toEqual({ question: undefined, step: undefined });
});

test('a card that waits folded goes on waiting, and no ring goes out while the same page is asked about anew', async () => {
  const { session, asked, last } = stage();
  session.see(HOME);
  await asked[0]?.answer(view(true));
  session.sayAnew();
  expect(last()?.guide?.points.length).toBe(1);
  await asked[1]?.answer(view(true));
  expect(last()?.folded).toBe(true);
});

test('folded by hand it stays folded until the page is another', async () => {
  const { session, asked, last } = stage();
  session.see(HOME);
  await asked[0]?.answer(view());
  session.fold(true);
  expect(last()?.folded).toBe(true);
  session.see(ELSEWHERE);
  session.see(HOME);
  await asked[1]?.answer(view());
  expect(last()?.folded).toBe(false);
});

test('a card that stands open does not fold by itself while it is read', async () => {
  const { session, asked, last } = stage();
  session.see(HOME);
  await asked[0]?.answer(view());
  session.sayAnew();
  await asked[1]?.answer(view(true));
  expect(last()?.folded).toBe(false);
});

/** EduConnect's login, with so many links before it. */
const login = (links: number): Snapshot => ({
  secure: true,
  host: 'educonnect.education.gouv.fr',
  path: '/idp/profile/SAML2/Redirect/SSO',
  title: 'Connexion responsable - ÉduConnect',
  items: [
    ...Array.from({ length: links }, () => ({ kind: 'link', text: 'Aide', to: '/aide' }) as const),
    { kind: 'heading', text: 'Connexion responsable' },
    { kind: 'field', text: 'Identifiant', role: 'identifier', form: 0 },
    { kind: 'field', text: 'Mot de passe', role: 'password', form: 0 },
    { kind: 'button', text: 'Se connecter', form: 0 },
  ],
});

test('where the items have moved, the rings are taken away until the answer comes', async () => {
  const { session, asked, last } = stage();
  session.see(login(0));
  expect(session.verdict()).toMatchObject({ page: 'educonnect/login' });
  await asked[0]?.answer(view());
  expect(last()?.guide?.points.length).toBe(1);
  session.see(login(1));
  expect(last()?.guide?.points).toEqual([]);
  await asked[1]?.answer(view());
  expect(last()?.guide?.points.length).toBe(1);
});

test('the answer to an older question does not count, and where nobody answers the next look asks again', async () => {
  const { session, asked, last } = stage();
  session.see(HOME);
  session.sayAnew();
  await asked[1]?.answer(view(true));
  await asked[0]?.answer(view(false));
  expect(last()?.folded).toBe(true);
  session.sayAnew();
  await asked[2]?.answer(undefined);
  session.see(HOME);
  expect(asked.length).toBe(4);
});

test('what is foreseen stands at once, and stays where the answer is the same or never comes', async () => {
  const { session, asked, last, shown } = stage(() => view());
  session.see(HOME);
  expect(last()).toEqual(view());
  const drawn = shown.length;
  await asked[0]?.answer(view());
  expect(shown.length).toBe(drawn);
  session.sayAnew();
  await asked[1]?.answer(undefined);
  expect(last()).toEqual(view());
});

test('what is answered counts more than what was foreseen', async () => {
  const { session, asked, last } = stage(() => view());
  session.see(HOME);
  await asked[0]?.answer({ guide: { ...words, say: ['Bonsoir'] }, folded: false, asksWhere: false });
  expect(last()?.guide?.say).toEqual(['Bonsoir']);
});

test('an answer counts as long as the page stands, however often it is read again', () => {
  const { session, asked } = stage();
  const phone = { kind: 'field', role: 'phone', text: 'Numéro' } as const;
  const page = { ...at('/etape', phone), host: 'educonnect.education.gouv.fr' };
  session.see(page);
  session.quiet();
  session.answer({ page: 'educonnect/phone' });
  expect(asked.at(-1)?.sighting.verdict).toMatchObject({ kind: 'recognised', page: 'educonnect/phone' });
  session.see({ ...page, items: [...page.items] });
  expect(session.verdict()).toMatchObject({ kind: 'recognised', page: 'educonnect/phone' });
});

test('the pages of the way are counted once each, never backwards, and not where none is known', () => {
  const before = ['ent-edifice/profile', 'ent-edifice/level', 'ent-edifice/profile'] as const;
  const session = startSession(portals, { say: async () => undefined }, before, () => undefined);
  expect(session.screen()).toBe(0);
  session.see(HOME);
  expect(session.screen()).toBe(3);
  session.see(ELSEWHERE);
  expect(session.screen()).toBe(0);
  session.see(HOME);
  expect(session.screen()).toBe(3);
});
