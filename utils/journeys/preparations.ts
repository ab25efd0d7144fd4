import type { JourneyId } from '../model/names.ts';
import type { Preparation } from '../model/things.ts';

/** What each case needs, as its journey says in `before`, and where to turn when it fails (README.md, « Where parents get stuck »). */
export const preparations: Readonly<Record<JourneyId, Preparation>> = {
  everyday: { always: ['identifier', 'password'], planB: { journey: 'lost-credentials' } },
  franceconnect: {
    always: ['franceconnect'],
    first: ['phone', 'sms', 'birth-dates'],
    planB: { journey: 'self-registration' },
  },
  'self-registration': {
    always: ['phone', 'sms', 'birth-dates', 'pencil'],
    planB: { journey: 'provisional', message: 'wrong-number' },
  },
  provisional: {
    always: ['sheet', 'mail', 'birth-dates', 'pencil'],
    planB: { journey: 'self-registration', message: 'new-notification' },
  },
  'lost-credentials': { always: ['phone'], or: ['account-mail'], planB: { message: 'lost-identifier' } },
  'attach-child': { always: ['identifier', 'password', 'other-sheet'], planB: { message: 'other-account' } },
};
