import { drawnEduConnect } from './educonnect.ts';
import { drawnEnt, ENT_HOSTS } from './ent.ts';
import { drawnFranceConnect } from './franceconnect.ts';
import { drawnIdentityProvider } from './identity-provider.ts';
import type { Answer, Reply, SeenRequest } from './network.ts';
import { page } from './replies.ts';

/** What the drawn portals look like, and what goes wrong in them. */
export interface SiteOptions {
  /** Which of its three faces the ENT shows: the portal of 2021, AngularJS, or React. */
  age: '2021' | 'angular' | 'react';
  /** EduConnect's login form: with FranceConnect above (2021), or with tabs (2026). Default: `2026`. */
  layout?: '2021' | '2026';
  /** EduConnect knows already that a parent comes, and asks for no profile. Default: yes, but for the age 2021. */
  preselected?: boolean;
  /** The ENT is overloaded when the parent comes back from EduConnect. */
  overloaded?: boolean;
  /** EduConnect is under maintenance. */
  unavailable?: boolean;
  /** EduConnect asks for a child's date of birth after the password; any date is right. */
  birthDateCheck?: boolean;
  /** EduConnect shows its captcha from this refusal on. Default: never. */
  captchaAfter?: number;
  /** FranceConnect asks for consent with a box to tick. */
  consentCheckbox?: boolean;
  /** The identity provider refuses, and FranceConnect says so. */
  franceConnectFails?: boolean;
  /** Look-alike hosts, which serve a copy of every portal. */
  alsoAt?: string[];
}

/** The options with every default filled in. */
export type Site = Required<SiteOptions>;

/** One portal of the site: its reply, or undefined for a path that it does not have. */
export type Portal = (request: SeenRequest) => Reply | undefined;

/**
 * The drawn portals under their real hosts, from the ENT's door to its home, with the pages of tests/pages and the
 * transitions between them. The one right account is `CREDENTIALS`. It remembers how far the login has come: make a new
 * one for each test, and drive it in a new tab, since EduConnect keeps the profile in the tab's sessionStorage.
 */
export function drawnSite(options: SiteOptions): Answer {
  const site: Site = {
    layout: '2026',
    preselected: options.age !== '2021',
    overloaded: false,
    unavailable: false,
    birthDateCheck: false,
    captchaAfter: Number.POSITIVE_INFINITY,
    consentCheckbox: false,
    franceConnectFails: false,
    alsoAt: [],
    ...options,
  };
  const ent = drawnEnt(site);
  const eduConnect = drawnEduConnect(site);
  const franceConnect = drawnFranceConnect(site);
  const identityProvider = drawnIdentityProvider();
  // The portals share no path but the ENT's door, so a look-alike can hold them all.
  const copy: Portal = (request) => eduConnect(request) ?? franceConnect(request) ?? ent(request);

  const portals = new Map<string, Portal>([
    ...ENT_HOSTS.map((host): [string, Portal] => [host, ent]),
    ['educonnect.education.gouv.fr', eduConnect],
    ['oidc.franceconnect.gouv.fr', franceConnect],
    ['cfspart-idp.impots.gouv.fr', identityProvider],
    ...site.alsoAt.map((host): [string, Portal] => [host, copy]),
  ]);
  return (request) => {
    const portal = portals.get(request.host);
    return portal && (portal(request) ?? page('Introuvable', 404));
  };
}
