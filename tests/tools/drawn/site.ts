import type { FailureId } from '../../../utils/practice/failures.ts';
import type { ScenarioAge } from '../../../utils/schema/names.ts';
import { beginCourse, type Course } from './course.ts';
import { drawnEduConnect } from './educonnect.ts';
import { drawnEnt, ENT_HOSTS } from './ent.ts';
import { drawnFranceConnect } from './franceconnect.ts';
import { drawnIdentityProvider, IDENTITY_PROVIDER } from './identity-provider.ts';
import { drawnMailbox, MAILBOX } from './mailbox.ts';
import type { Answer, Reply, SeenRequest } from './network.ts';
import { page } from './replies.ts';

/** What the drawn portals look like, and what goes wrong in them. */
export interface SiteOptions {
  /** Which of its three faces the ENT shows: the portal of 2021, AngularJS, or React. */
  face: '2021' | 'angular' | 'react';
  /** In which age EduConnect and FranceConnect are drawn. Default: as old as the ENT. */
  age?: ScenarioAge;
  /** EduConnect knows already that a parent comes, and asks for no profile. Default: yes. */
  preselected?: boolean;
  /** The parent's account is active for FranceConnect too. Default: yes. */
  active?: boolean;
  /** What goes wrong, once, when its place is reached; the parent then gets over it. */
  failure?: FailureId | undefined;
}

/** The drawn world: its options, and how far the exercises that are played there have come. */
export interface Site extends Required<SiteOptions> {
  course: Course;
  /** The password that was chosen there. */
  password: string | undefined;
  /** A login was finished: EduConnect lets the parent in without asking. */
  signedIn: boolean;
  /** How many mails with a link of validation were sent. */
  mailsSent: number;
}

/** One portal of the site: its reply, or undefined for a path that it does not have. */
export type Portal = (request: SeenRequest) => Reply | undefined;

/**
 * The drawn portals under their real hosts, from the ENT's door to its home, with the pages of tests/pages and the
 * transitions between them, which are those of the exercises; the right answers are those of `FAMILY`. It remembers how far each login has come: make a
 * new one for each test, and drive it in a new tab, since EduConnect keeps the profile in the tab's sessionStorage.
 */
export function drawnSite(options: SiteOptions): Answer {
  const age = options.age ?? (options.face === '2021' ? '2021' : 'today');
  const site: Site = {
    preselected: true,
    active: true,
    failure: undefined,
    ...options,
    age,
    course: beginCourse(age, options.failure),
    password: undefined,
    signedIn: false,
    mailsSent: 0,
  };
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
