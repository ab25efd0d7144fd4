import { FAMILY } from '../../../utils/practice/family.ts';
import { ACCOUNT, ENT_RETURN, FRANCECONNECT, FRANCECONNECT_RETURN, MAIL_LINK, SSO } from './addresses.ts';
import { type Plays, pageOf, screenOf } from './course.ts';
import { drawnAs, fileFor, placeOf } from './drawings.ts';
import { writtenIn } from './filled.ts';
import { fixture } from './fixtures.ts';
import type { SeenRequest } from './network.ts';
import { tell, wire } from './parts.ts';
import { page, redirect } from './replies.ts';
import type { Portal, Site } from './site.ts';

/** The account that EduConnect knows. */
export const CREDENTIALS = FAMILY.account;

const LOGIN_PATHS = /^\/idp\/profile\/SAML2\/(Redirect|POST|Unsolicited)\/SSO$/;
const EXECUTION = /^e(\d+)s(\d+)$/;

/** One page of a login: the exercises that have come to it, its drawing, and what it says under its title. */
interface Shown {
  plays: Plays;
  file: string;
  alert?: string | undefined;
  status?: string | undefined;
}

/** A visit to EduConnect, from the first page to the way out. The first step is an invisible check, without a page. */
interface Login {
  /** Where the parent goes once logged in. */
  goal: string;
  steps: (Shown | undefined)[];
}

/**
 * EduConnect. A login is an "execution" of several steps, as in its addresses: `e1s2` is the second step of the first
 * login. What each page leads to is told by the exercises that are played.
 */
export function drawnEduConnect(site: Site): Portal {
  const logins: Login[] = [];
  const stepAddress = (login: number, step: number) => {
    const shown = logins[login - 1]?.steps[step - 1];
    return `${shown ? placeOf(shown.file) : SSO}?execution=e${login}s${step}`;
  };
  const show = (login: Login, shown: Shown) => {
    login.steps.push(shown);
    return redirect(stepAddress(logins.indexOf(login) + 1, login.steps.length));
  };
  const begin = (goal: string, plays: Plays, file = fileFor(plays)) => {
    logins.push({ goal, steps: [undefined, { plays, file }] });
    return redirect(stepAddress(logins.length, 1));
  };
  const showAccount = (login: Login) => {
    const plays = site.course.goTo('account');
    return show(login, { plays, file: fileFor(plays) });
  };
  const leave = (login: Login) => {
    site.signedIn = true;
    return login.goal === ACCOUNT ? showAccount(login) : redirect(login.goal);
  };

  /** The exercises have come to a page: EduConnect's own, or another portal's. */
  const goOn = (login: Login, plays: Plays, says: Pick<Shown, 'alert' | 'status'> = {}) => {
    const portal = pageOf(plays).split('/')[0];
    if (portal === 'franceconnect') return redirect(FRANCECONNECT);
    return portal === 'educonnect' ? show(login, { plays, file: fileFor(plays), ...says }) : leave(login);
  };

  /** Back from FranceConnect: the first time, it is not known yet whose parent this is. */
  const welcome = () => {
    const login = logins.at(-1);
    if (!login) return redirect(SSO);
    return site.active ? leave(login) : goOn(login, site.course.now());
  };

  /** A page of a login is asked for, or one of its parts was used. */
  const step = (request: SeenRequest, number: number, at: number) => {
    const login = logins[number - 1];
    if (!login || at > login.steps.length)
      return page(fixture(`educonnect/${drawnAs('session-expired').files[site.age]}`).html);
    const shown = login.steps[at - 1];
    if (!shown) return redirect(stepAddress(number, at + 1));
    const use = usedPart(request);
    if (!use) return page(draw(shown, stepAddress(number, at)));

    const next = usePart(site, shown, use, new URLSearchParams(request.body));
    const here = drawnAs(screenOf(shown.plays));
    // Nothing came of it: the page asks again, and says why where it knows.
    if (next.length === 0) return show(login, { ...shown, alert: here.alert });
    const isRefused = screenOf(next).endsWith('.refused');
    return goOn(login, next, isRefused ? { alert: here.alert } : { status: here.status });
  };

  return (request) => {
    const { host, path, search } = request;
    const [, login, at] = EXECUTION.exec(new URLSearchParams(search).get('execution') ?? '') ?? [];
    if (login) return step(request, Number(login), Number(at));
    const place = `https://${host}${path}`;
    if (place === FRANCECONNECT_RETURN) return welcome();
    if (place === MAIL_LINK) return begin(ENT_RETURN, site.course.press('mail'));
    if (place === ACCOUNT && site.signedIn) return begin(ACCOUNT, site.course.goTo('account'));
    const goal = place === ACCOUNT ? ACCOUNT : ENT_RETURN;
    if (place !== ACCOUNT && !LOGIN_PATHS.test(path)) return undefined;
    const plays = site.course.enter();
    return begin(goal, plays, doorOf(plays, site, search));
  };
}

/**
 * EduConnect keeps several views in one document: the login of parents stands behind that of pupils, which is known by the
 * request that the ENT makes for it, and behind the choice of a profile.
 */
function doorOf(plays: Plays, { preselected, age }: Site, search: string): string {
  const fileOf = (screen: string) => `educonnect/${drawnAs(screen).files[age]}`;
  if (pageOf(plays) !== 'educonnect/login') return fileFor(plays);
  if (search === '?SAMLRequest=student') return fileOf('login-student');
  return preselected ? fileFor(plays) : fileOf('profile');
}

/** Uses a part of a page in the exercises. @returns where they have come to; nothing where nothing comes of it */
function usePart(site: Site, { plays, file }: Shown, use: string, form: URLSearchParams): Plays {
  const { course } = site;
  const { filled, newPassword } = writtenIn(fixture(file).html, form, site.password);
  const hasNewLetter = filled.facts.password?.includes('newLetter.password') ?? false;
  const from = hasNewLetter ? course.takeNewLetter(plays) : plays;
  const mails = mailOf(from);

  // For a new code one starts again from the number (tutorial-checklist.md, T19), also where none was refused yet.
  const asksCode = use === 'resend' && pageOf(plays) === 'educonnect/sms-code';
  const behind = asksCode ? course.goTo('sms-code-refused', from) : from;
  const pressed = course.press(use, filled, behind);
  // The buttons around the login stand on each of its pages, whichever exercise it seemed to be.
  const isLogin = pageOf(plays).startsWith('educonnect/login');
  const around = pressed.length === 0 && isLogin ? course.press(use, filled, course.enter()) : pressed;
  // « Je n'ai pas de compte » is a view of the login's own document: what is used in it comes from there.
  const view = around.length === 0 && use === 'create' ? course.press('noAccount') : [];
  const next = view.length > 0 ? course.press(use, filled, view) : around;

  if (next.length > 0 && newPassword) site.password = newPassword;
  if (mailOf(next) !== mails && mailOf(next)?.tells === null) site.mailsSent += 1;
  return next;
}

const mailOf = ([first]: Plays) => first?.play.mail ?? null;

/** The drawn page, whose parts lead on from this step. */
function draw({ file, alert, status }: Shown, address: string): string {
  const html = wire(fixture(file).html, address);
  if (alert) return tell(html, 'alert', alert);
  return status ? tell(html, 'status', status) : html;
}

/** Forms whose buttons bear no mark until a script of the page puts it there say themselves what they are for. */
const EVENTS: Readonly<Record<string, string>> = { franceconnect: 'franceConnect', inscriptionSms: 'create' };

/** The part of the page that was used, if this is not just a page that is asked for. */
function usedPart({ method, search, body }: SeenRequest): string | undefined {
  const use = new URLSearchParams(search).get('use');
  if (use || method !== 'POST') return use ?? undefined;
  return EVENTS[new URLSearchParams(body).get('_eventId') ?? ''] ?? 'submit';
}
