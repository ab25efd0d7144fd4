import { FAMILY } from '../../../utils/practice/family.ts';
import { ACCOUNT, ENT_RETURN, FRANCECONNECT, FRANCECONNECT_RETURN, MAIL_LINK, SSO } from './addresses.ts';
import type { Visit } from './checks.ts';
import { fixture } from './fixtures.ts';
import type { SeenRequest } from './network.ts';
import { filled, tell, wire } from './parts.ts';
import { page, redirect } from './replies.ts';
import { type Exit, type Move, SCENES, type Scene } from './scenes.ts';
import type { Portal, Site } from './site.ts';

/** The account that EduConnect knows. */
export const CREDENTIALS = FAMILY.account;

const LOGIN_PATHS = /^\/idp\/profile\/SAML2\/(Redirect|POST|Unsolicited)\/SSO$/;
const EXECUTION = /^e(\d+)s(\d+)$/;

/** One page of a login, and what it says under its title. */
interface Shown {
  scene: Scene;
  alert?: string;
  status?: string;
}

/** A visit to EduConnect, from the first page to the way out. The first step is an invisible check, without a page. */
interface Login {
  /** Where the parent goes once logged in. */
  goal: string;
  steps: (Shown | undefined)[];
}

/**
 * EduConnect. A login is an "execution" of several steps, as in its addresses: `e1s2` is the second step of the first
 * login. What each page leads to stands in `SCENES`.
 */
export function drawnEduConnect(site: Site): Portal {
  const logins: Login[] = [];
  const stepAddress = (login: number, step: number) => {
    const shown = logins[login - 1]?.steps[step - 1];
    return `${shown ? placeOf(shown.scene, site) : SSO}?execution=e${login}s${step}`;
  };
  const show = (login: Login, shown: Shown) => {
    login.steps.push(shown);
    return redirect(stepAddress(logins.indexOf(login) + 1, login.steps.length));
  };
  const begin = (goal: string, scene: Scene) => {
    const login: Login = { goal, steps: [undefined, { scene }] };
    logins.push(login);
    return redirect(stepAddress(logins.length, 1));
  };
  const leave = (exit: Exit, login: Login) => {
    if (exit === 'FRANCECONNECT') return redirect(FRANCECONNECT);
    site.signedIn = true;
    return login.goal === ACCOUNT ? show(login, { scene: 'account' }) : redirect(login.goal);
  };

  /** Back from FranceConnect: the first time, it is not known yet whose parent this is. */
  const welcome = () => {
    const login = logins.at(-1);
    if (!login) return redirect(SSO);
    return site.active ? leave('OUT', login) : show(login, { scene: 'phone' });
  };

  /** A page of a login is asked for, or one of its parts was used. */
  const step = (request: SeenRequest, number: number, at: number) => {
    const login = logins[number - 1];
    if (!login || at > login.steps.length) return page(fixture(fileOf('session-expired', site)).html);
    const shown = login.steps[at - 1];
    if (!shown) return redirect(stepAddress(number, at + 1));
    const use = usedPart(request);
    if (!use) return page(draw(shown, site, stepAddress(number, at)));

    const visit = visitOf(request, shown.scene, site, login);
    const move = moveOf(shown.scene, use, visit);
    move.does?.(visit);
    const { to, alert, status } = move;
    if (to === 'OUT' || to === 'FRANCECONNECT') return leave(to, login);
    return show(login, { scene: to, ...(alert && { alert }), ...(status && { status }) });
  };

  return (request) => {
    const { host, path, search } = request;
    const [, login, at] = EXECUTION.exec(new URLSearchParams(search).get('execution') ?? '') ?? [];
    if (login) return step(request, Number(login), Number(at));
    const place = `https://${host}${path}`;
    if (place === FRANCECONNECT_RETURN) return welcome();
    if (place === MAIL_LINK) return begin(ENT_RETURN, 'mail-confirmed');
    if (place === ACCOUNT) return begin(ACCOUNT, site.signedIn ? 'account' : firstScene(site, search));
    return LOGIN_PATHS.test(path) ? begin(ENT_RETURN, firstScene(site, search)) : undefined;
  };
}

/** The page that a login begins with. A pupil's way in is known by the request that the ENT makes for it. */
function firstScene(site: Site, search: string): Scene {
  if (site.strikes('educonnect-unavailable')) return 'unavailable';
  if (search === '?SAMLRequest=student') return 'login-student';
  return site.preselected ? 'login' : 'profile';
}

function fileOf(scene: Scene, { wording }: Site): string {
  return `educonnect/${SCENES[scene].drawn[wording]}`;
}

/** The host and the path at which the real page was seen or is supposed. */
function placeOf(scene: Scene, site: Site): string {
  const { origin, pathname } = new URL(fixture(fileOf(scene, site)).url);
  return origin + pathname;
}

/** The drawn page, whose parts lead on from this step. */
function draw({ scene, alert, status }: Shown, site: Site, address: string): string {
  const html = wire(fixture(fileOf(scene, site)).html, address);
  if (alert) return tell(html, 'alert', alert);
  return status ? tell(html, 'status', status) : html;
}

/** Forms whose buttons bear no mark until a script of the page puts it there say themselves what they are for. */
const EVENTS: Readonly<Record<string, string>> = { franceconnect: 'franceConnect', inscriptionSms: 'create' };

/** The login form's fields have the same names on every drawing, with or without a mark. */
function credentialsIn(form: URLSearchParams): Record<string, string> {
  const [identifier, password] = [form.get('j_username'), form.get('j_password')];
  return identifier === null || password === null ? {} : { identifier, password };
}

/** The part of the page that was used, if this is not just a page that is asked for. */
function usedPart({ method, search, body }: SeenRequest): string | undefined {
  const use = new URLSearchParams(search).get('use');
  if (use || method !== 'POST') return use ?? undefined;
  return EVENTS[new URLSearchParams(body).get('_eventId') ?? ''] ?? 'submit';
}

function visitOf({ body }: SeenRequest, scene: Scene, site: Site, login: Login): Visit {
  const form = new URLSearchParams(body);
  return {
    site,
    filled: { ...filled(fixture(fileOf(scene, site)).html, form), ...credentialsIn(form) },
    written: [...form.values()].join(''),
    seen: (one) => login.steps.some((shown) => shown?.scene === one),
  };
}

function moveOf(scene: Scene, use: string, visit: Visit): Move {
  const move = SCENES[scene].moves.find((one) => one.use === use && (one.when?.(visit) ?? true));
  if (!move) throw new Error(`On the drawn « ${scene} », « ${use} » leads nowhere`);
  return move;
}
