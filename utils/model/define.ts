import type { Fork, Journey, Mail, Message, Step, Tips } from './journey.ts';
import type { PortalId } from './names.ts';
import type { PortalOf } from './portal.ts';
import type { Scenario, Screen } from './practice.ts';

// Only types come in here: the data that calls these functions is shipped, and zod must not be.

/** Types a portal file; `schema/check.ts` holds its rules. */
export const definePortal = <P extends PortalId>(portal: PortalOf<P>): PortalOf<P> => portal;

/** Types a journey file; `schema/check.ts` holds its rules. */
export const defineJourney = (journey: Journey): Journey => journey;

/** Types a step that several journeys share. */
export const defineStep = (step: Step): Step => step;

/** Types the tips for pages off the way. */
export const defineDetours = (tips: Tips): Tips => tips;

/** Types the questions asked where the way forks. */
export const defineFork = (fork: Fork): Fork => fork;

/** Types the messages for the school. */
export const defineMessages = (messages: readonly Message[]): readonly Message[] => messages;

/** Types what is said while a mail is awaited. */
export const defineMail = (mail: Mail): Mail => mail;

/** Types a screen of the practice portal; `schema/practice.ts` holds its rules. */
export const defineScreen = (screen: Screen): Screen => screen;

/** Types a scenario of the practice portal. */
export const defineScenario = (scenario: Scenario): Scenario => scenario;
