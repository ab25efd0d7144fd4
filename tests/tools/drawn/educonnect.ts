import { fixture } from './fixtures.ts';
import type { SeenRequest } from './network.ts';
import { page, redirect } from './replies.ts';
import type { Portal, Site } from './site.ts';

/** The fictional family's account, the only one that EduConnect knows. */
export const CREDENTIALS = { identifier: 'martin.parent', password: 'Exercice-2026!' };

const SSO = /^\/idp\/profile\/SAML2\/(Redirect|POST|Unsolicited)\/SSO$/;
const REFUSAL = /login-(wrong-credentials|captcha)/;
const EXECUTION = /^e(\d+)s(\d+)$/;
const FRANCECONNECT = 'https://oidc.franceconnect.gouv.fr/api/v2/interaction/u1';
/** Where FranceConnect sends the parent back to. The real path is unknown. */
const FRANCECONNECT_RETURN = '/idp/profile/Authn/FranceConnect/callback';
const ENT_RETURN = 'https://enthdf.fr/auth/saml/acs';

/**
 * EduConnect. A login is an "execution" of several steps, as in its addresses: `e1s2` is the second step of the first
 * login. `logins` holds them: for each, the file shown at each step; the first step is an invisible check, without one.
 */
export function drawnEduConnect(site: Site): Portal {
  const logins: string[][] = [];

  return (request) => {
    if (request.path === FRANCECONNECT_RETURN) return redirect(ENT_RETURN);
    if (!SSO.test(request.path)) return undefined;
    const [, login, step] = EXECUTION.exec(executionOf(request)) ?? [];
    if (!login) {
      logins.push(['', firstPage(site, request)]);
      return redirect(stepAddress(request, logins.length, 1));
    }
    const pages = logins[Number(login) - 1] ?? [];
    const file = pages[Number(step) - 1];
    if (file === undefined) return page(fixture('educonnect/session-expired.html').html);
    if (file === '') return redirect(stepAddress(request, Number(login), 2));
    if (request.method !== 'POST') return page(atStep(fixture(file).html, executionOf(request)));

    const outcome = judge(site, new URLSearchParams(request.body), pages);
    if ('leaveTo' in outcome) return redirect(outcome.leaveTo);
    pages.push(outcome.file);
    return redirect(stepAddress(request, Number(login), pages.length));
  };
}

function executionOf({ search }: SeenRequest): string {
  return new URLSearchParams(search).get('execution') ?? '';
}

function stepAddress({ path }: SeenRequest, login: number, step: number): string {
  return `${path}?execution=e${login}s${step}`;
}

/** Makes the forms of a drawn page post to the step that it is shown at, as the real page's do. */
function atStep(html: string, execution: string): string {
  return html.replaceAll(/execution=e\d+s\d+/g, `execution=${execution}`);
}

/** The page that a login begins with. A pupil's way in is known by the request that the ENT makes for it. */
function firstPage({ unavailable, preselected, layout }: Site, { search }: SeenRequest): string {
  if (unavailable) return 'educonnect/unavailable.html';
  if (search === '?SAMLRequest=student') return 'educonnect/login-student.html';
  if (!preselected) return 'educonnect/profile.html';
  return layout === '2021' ? 'educonnect/login.2021.html' : 'educonnect/login.html';
}

/** What EduConnect makes of a form: another step of the login, or the way out of it. */
function judge(site: Site, form: URLSearchParams, pages: string[]): { file: string } | { leaveTo: string } {
  if (form.get('_eventId') === 'franceconnect') return { leaveTo: FRANCECONNECT };
  if (form.has('annee')) return { leaveTo: ENT_RETURN };
  if (!form.has('j_username')) throw new Error(`The drawn EduConnect does not know what to do with the form "${form}"`);
  if (form.get('j_username') !== CREDENTIALS.identifier || form.get('j_password') !== CREDENTIALS.password) {
    return { file: refusal(site, pages.filter((file) => REFUSAL.test(file)).length + 1) };
  }
  return site.birthDateCheck ? { file: 'educonnect/birth-date-check.html' } : { leaveTo: ENT_RETURN };
}

/** The page that tells of the `count`-th refusal. */
function refusal({ captchaAfter, layout }: Site, count: number): string {
  if (count >= captchaAfter) return 'educonnect/login-captcha.html';
  const variant = layout === '2021' ? '.2021' : '';
  return `educonnect/login-wrong-credentials${variant}.html`;
}
