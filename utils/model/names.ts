/**
 * The closed vocabulary: every portal, page, journey and setting has its name here and nowhere else,
 * so that a wrong name is a red line in the editor (DESIGN.md, « The pages' names »).
 */

/** Every page that a parent would name, by portal. */
export const PAGES = {
  'ent-edifice': [
    'choice',
    'door',
    'profile',
    'level',
    'level-student',
    'level-staff',
    'local-login',
    'local-login-refused',
    'account-choice',
    'accounts-blocked',
    'overloaded',
    'return-expired',
    'terms',
    'mail-check',
    'forgot',
    'activation',
    'new-password',
    'signed-out',
    'broken',
    'dead-end',
    'redirect',
    'home',
  ],
  educonnect: [
    'profile',
    'login',
    'login-student',
    'login-wrong-credentials',
    'login-captcha',
    'birth-date-check',
    'no-account',
    'create-account',
    'identity',
    'identity-refused',
    'phone',
    'phone-refused',
    'sms-code',
    'sms-code-refused',
    'children',
    'new-password',
    'activation',
    'activation-form',
    'mail-sent',
    'mail-confirmed',
    'activated',
    'account',
    'attach-form',
    'lost-identifier',
    'lost-password',
    'unavailable',
    'session-expired',
  ],
  franceconnect: ['choice', 'choice-failed', 'dialog', 'consent', 'error'],
  teleservices: ['home'],
} as const;

export type PortalId = keyof typeof PAGES;
export type PageId<P extends PortalId = PortalId> = (typeof PAGES)[P][number];
/** A page's full name: `educonnect/login`. */
export type PageName = { [P in PortalId]: `${P}/${PageId<P>}` }[PortalId];

/** Pages on the way that belong to no portal of ours: nothing guides there, in practice as in life. */
export const ELSEWHERE = ['elsewhere/identity-provider'] as const;
export type ElsewherePage = (typeof ELSEWHERE)[number];

/** The addresses that a card may open; where they lead: `portals/addresses.ts`. */
export const ADDRESSES = ['ent', 'account', 'franceconnect', 'educonnect-help'] as const;
export type AddressName = (typeof ADDRESSES)[number];

/** The hosts at which parents of the academies of Lille and Amiens know the ENT (card 1). */
export const ENTS = ['enthdf.fr', 'college.entsomme.fr'] as const;
export type EntHost = (typeof ENTS)[number];

/** The questions beside those of the fork: what the person may change, and what to do where the help does not fit the page. */
export const MENU = 'menu';
export const MISFIT = 'misfit';

export const JOURNEYS = [
  'everyday',
  'franceconnect',
  'self-registration',
  'provisional',
  'lost-credentials',
  'attach-child',
] as const;
export type JourneyId = (typeof JOURNEYS)[number];

/** The four profiles of the ENT's portal (the tutorial, T05). */
export const PROFILES = ['parent', 'staff', 'local-authority', 'agricultural'] as const;
export type Profile = (typeof PROFILES)[number];

/** The three levels of the ENT's portal (T06). */
export const LEVELS = ['ecole', 'college', 'lycee'] as const;
export type Level = (typeof LEVELS)[number];

/** What to ask the school for, one message for each blocking cause (journeys/README.md, « Where parents get stuck »). */
export const MESSAGES = [
  'wrong-number',
  'new-notification',
  'other-account',
  'missing-child',
  'wrong-child',
  'wrong-birth-date',
  'lost-identifier',
  'unknown-account',
  'pronote-refused',
] as const;
export type MessageId = (typeof MESSAGES)[number];

/** The pages of the tutorial (2021), and those of today. */
export const SCENARIO_AGES = ['2021', 'today'] as const;
export type ScenarioAge = (typeof SCENARIO_AGES)[number];

/** What a form field is for, told from its type, autocomplete, name and label. */
export const FIELD_ROLES = [
  'identifier',
  'password',
  'new-password',
  'phone',
  'email',
  'code',
  'captcha',
  'last-name',
  'first-name',
  'birth-date',
  'day',
  'month',
  'year',
  'radio',
  'checkbox',
  'list',
  'text',
] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];
