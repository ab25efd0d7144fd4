import { FAMILY } from '../../../utils/practice/family.ts';
import { drawnEduConnect } from './educonnect.ts';
import { drawnEnt, ENT_HOSTS } from './ent.ts';
import { drawnFranceConnect } from './franceconnect.ts';
import { drawnIdentityProvider, IDENTITY_PROVIDER } from './identity-provider.ts';
import { drawnMailbox, MAILBOX } from './mailbox.ts';
import type { Answer, Reply, SeenRequest } from './network.ts';
import { page } from './replies.ts';

/** The two ages of the portals' words: those of the tutorial, and today's. */
export const WORDINGS = ['2021', 'today'] as const;
export type Wording = (typeof WORDINGS)[number];

/** What can go wrong. Each happens once, when its place is reached; the parent then gets over it. */
type Failure =
  | 'unknown-number'
  | 'expired-code'
  | 'captcha'
  | 'expired-letter'
  | 'mail-in-spam'
  | 'provider-unavailable'
  | 'identity-not-found'
  | 'session-expired'
  | 'ent-overloaded'
  | 'several-accounts'
  | 'return-expired'
  | 'forced-password'
  | 'birth-date-check'
  | 'educonnect-unavailable';

/** What the drawn portals look like, and what goes wrong in them. */
export interface SiteOptions {
  /** Which of its three faces the ENT shows: the portal of 2021, AngularJS, or React. */
  age: '2021' | 'angular' | 'react';
  /** How EduConnect and FranceConnect are drawn. Default: as old as the ENT. */
  wording?: Wording;
  /** EduConnect knows already that a parent comes, and asks for no profile. Default: yes. */
  preselected?: boolean;
  /** The parent's account is active, also for FranceConnect. Default: yes. */
  active?: boolean;
  failures?: readonly Failure[];
}

/** The drawn world: its options, and what has become of the family's account. */
export interface Site extends Required<Omit<SiteOptions, 'failures'>> {
  /** The password of the account: a chosen one comes in its place. */
  password: string;
  /** A login was finished: EduConnect lets the parent in without asking. */
  signedIn: boolean;
  /** How many mails with a link of validation were sent. */
  mailsSent: number;
  /** Is this failure on the way at all? */
  has(failure: Failure): boolean;
  /** True the first time that it is asked, if this failure is on the way: it happens now, and is over then. */
  strikes(failure: Failure): boolean;
}

/** One portal of the site: its reply, or undefined for a path that it does not have. */
export type Portal = (request: SeenRequest) => Reply | undefined;

/**
 * The drawn portals under their real hosts, from the ENT's door to its home, with the pages of tests/pages and the
 * transitions between them; the right answers are those of `FAMILY`. It remembers how far each login has come: make a
 * new one for each test, and drive it in a new tab, since EduConnect keeps the profile in the tab's sessionStorage.
 */
export function drawnSite({ failures = [], ...options }: SiteOptions): Answer {
  const site = makeSite(options, failures);
  const ent = drawnEnt(site);
  const eduConnect = drawnEduConnect(site);

  const portals = new Map<string, Portal>([
    ...ENT_HOSTS.map((host): [string, Portal] => [host, ent]),
    ['educonnect.education.gouv.fr', eduConnect],
    ['moncompte.educonnect.education.gouv.fr', eduConnect],
    ['oidc.franceconnect.gouv.fr', drawnFranceConnect(site)],
    [IDENTITY_PROVIDER, drawnIdentityProvider()],
    [MAILBOX, drawnMailbox(site)],
  ]);
  return (request) => {
    const portal = portals.get(request.host);
    return portal && (portal(request) ?? page('Introuvable', 404));
  };
}

function makeSite(options: Omit<SiteOptions, 'failures'>, failures: readonly Failure[]): Site {
  const left = new Set(failures);
  return {
    wording: options.age === '2021' ? '2021' : 'today',
    preselected: true,
    active: true,
    ...options,
    password: FAMILY.account.password,
    signedIn: false,
    mailsSent: 0,
    has: (failure) => failures.includes(failure),
    strikes: (failure) => left.delete(failure),
  };
}
