import type { JourneyId, MessageId } from './names.ts';

/** What a parent may need to have at hand. */
export const THINGS = [
  'identifier',
  'password',
  'franceconnect',
  'sheet',
  'other-sheet',
  'phone',
  'sms',
  'mail',
  'account-mail',
  'birth-dates',
  'pencil',
] as const;
export type Thing = (typeof THINGS)[number];

/** What to have at hand for a case, and the way that is left where it does not work. */
export interface Preparation {
  always: readonly Thing[];
  /** Instead of all of these: one of both is enough. */
  or?: readonly Thing[] | undefined;
  /** Needed the first time only. */
  first?: readonly Thing[] | undefined;
  planB: { journey?: JourneyId | undefined; message?: MessageId | undefined };
}
