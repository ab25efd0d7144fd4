import type { Scenario } from '../model/practice.ts';
import { attachChild } from './scenarios/attach-child.ts';
import { everyday } from './scenarios/everyday.ts';
import { franceconnect } from './scenarios/franceconnect.ts';
import { lostCredentials } from './scenarios/lost-credentials.ts';
import { provisional } from './scenarios/provisional.ts';
import { selfRegistration } from './scenarios/self-registration.ts';

/** Every journey as an exercise, in the order of the journeys. */
export const scenarios: readonly Scenario[] = [
  everyday,
  franceconnect,
  selfRegistration,
  provisional,
  lostCredentials,
  attachChild,
];
