import type { Fork, Journey, Step, Tips } from './journey.ts';
import type { PortalId } from './names.ts';
import type { PortalOf } from './portal.ts';

// Only types come in here: the data that calls these functions is shipped, and zod must not be.

/** Types a portal file; `schema/check.ts` holds its rules. */
export const definePortal = <P extends PortalId>(portal: PortalOf<P>): PortalOf<P> => portal;

/** Types a journey file; `schema/check.ts` holds its rules. */
export const defineJourney = (journey: Journey): Journey => journey;

/** Types a step that several journeys share. */
export const defineStep = (step: Step): Step => step;

/** Types the tips for pages off the way. */
export const defineDetours = (tips: Tips): Tips => tips;

/** Types the question asked where the way forks. */
export const defineFork = (fork: Fork): Fork => fork;
