import type { JourneyId, PageName, ScenarioAge } from '../../../utils/model/names.ts';
import { type BirthDate, FAMILY } from '../../../utils/practice/family.ts';
import { ACCOUNT, DOOR, INBOX } from './addresses.ts';
import type { SiteOptions } from './site.ts';

/** What a parent does with mouse and keyboard. Selectors are those of the drawn pages. */
export type Act =
  | { click: string }
  | { type: string; text: string }
  /** One after the other in the fields of a date, or in the browser's own date field. */
  | { date: readonly string[]; is: BirthDate }
  | { open: string }
  | { reload: true }
  /** The rest of the way goes on in another tab. */
  | { newTab: string };

/** A page on the way: what the card says there, what it points at, and what the parent then does. */
export interface Stop {
  page: PageName;
  /** Words of the card. */
  says: string;
  /** The parts that are marked 1, 2, 3… */
  points: readonly string[];
  acts: readonly Act[];
  /** A cause that « Ça ne marche pas ? » tells there. */
  cause?: string;
  /** The case has moved on: the first time, or the search for lost codes, is over. */
  journey?: JourneyId;
}

/** A way through the drawn portals, from its first page to its end. */
export interface Walk {
  journey: JourneyId;
  site: SiteOptions;
  /** The address with which it begins. */
  start: string;
  stops: readonly Stop[];
}

type Credentials = Readonly<Record<'identifier' | 'password', string>>;

const part = (name: string) => `[data-part="${name}"]`;
/** A click on the part of that name. */
export const click = (name: string): Act => ({ click: part(name) });

/** Writes in the fields that the parts name, and uses `submit`. */
export const submit = (fields: Readonly<Record<string, string>>): readonly Act[] => [
  ...Object.entries(fields).map(([name, text]): Act => ({ type: part(name), text })),
  click('submit'),
];

/** Puts a stop together. */
export const stop = (page: PageName, says: string, points: readonly string[], acts: readonly Act[]): Stop => ({
  page,
  says,
  points,
  acts,
});

/** A stop where something went wrong, with a cause that « Ça ne marche pas ? » tells there. */
export const failed = (one: Stop, cause: string): Stop => ({ ...one, cause });

/** Of the level, that of the family's school. « Non », which is preselected, is left as it is. */
const DOOR_2021 = ['profile-parent', `level-${FAMILY.level}`, 'submit'];

/** From the ENT's door to EduConnect. */
export const door = (age: ScenarioAge): readonly Stop[] =>
  age === '2021'
    ? [stop('ent-edifice/choice', 'Elève ou Parent', DOOR_2021, DOOR_2021.map(click))]
    : [
        stop('ent-edifice/profile', 'Représentant légal', ['profile-parent'], [click('profile-parent')]),
        stop('ent-edifice/level', 'École, Collège ou Lycée', ['level'], [click('level')]),
      ];

const LOGIN = ['identifier', 'password', 'submit'];

/** EduConnect's login, in the words of the journey. */
export const login = (says: string, credentials: Credentials): Stop =>
  stop('educonnect/login', says, LOGIN, submit(credentials));
/** The same with the account that is active. */
export const ownLogin = login('pas celui de votre enfant', FAMILY.account);

/** EduConnect refused: the parent tries again. */
export const refusedLogin = (credentials: Credentials): Stop =>
  stop('educonnect/login-wrong-credentials', 'L’identifiant ou le mot de passe est refusé', LOGIN, submit(credentials));

/** The goal: nothing more to do. */
export const home = stop('ent-edifice/home', 'Vous êtes connecté à l’ENT', [], []);

export const phone = stop(
  'educonnect/phone',
  'Écrivez votre numéro de portable',
  ['phone', 'submit'],
  submit({ phone: FAMILY.parent.phone }),
);

const { lastName, firstName, phone: number } = FAMILY.parent;
export const identity = stop(
  'educonnect/identity',
  'C’est votre nom de parent',
  ['lastName', 'firstName', 'phone', 'submit'],
  submit({ lastName, firstName, phone: number }),
);

/** The code that came by SMS, right or not. */
export const smsCode = (code: string = FAMILY.code): Stop =>
  stop('educonnect/sms-code', 'Écrivez le code reçu par SMS', ['code', 'submit'], submit({ code }));

/** Each child's date, in one field or in three. */
export const birthDates = (age: ScenarioAge): readonly Act[] =>
  FAMILY.children.map(({ birthDate }, index) => {
    const fields = age === '2021' ? ['d'] : ['j', 'm', 'a'];
    return { date: fields.map((field) => `[name="${field}${index + 1}"]`), is: birthDate };
  });

/** The page of the children, once their dates are written. */
export const children = (acts: readonly Act[]): Stop =>
  stop('educonnect/children', 'de chaque enfant', ['birthDates', 'submit'], [...acts, click('submit')]);

const twice = (password: string) => ({ newPassword: password, confirmPassword: password });

/** At the end of a registration, with the identifier to write down. */
export const firstPassword = (password: string = FAMILY.newPassword): Stop =>
  stop(
    'educonnect/new-password',
    'votre identifiant sur papier',
    ['identifierShown', 'newPassword', 'submit'],
    submit(twice(password)),
  );

/** In the place of a lost or an old one. */
export const anotherPassword = stop(
  'educonnect/new-password',
  'un nouveau mot de passe, deux fois',
  ['newPassword', 'submit'],
  submit(twice(FAMILY.newPassword)),
);

export const activated = stop('educonnect/activated', 'Votre compte est activé', ['access'], [click('access')]);

/** The provider's own page stands between the choice and the consent: nothing is said there. */
export const atProvider: readonly Act[] = [
  { click: 'button[data-testid^="idp-8dfc4080"]' },
  { click: 'form[action="/oauth2/authorize"] button' },
];
export const providers = stop('franceconnect/choice', 'un compte que vous avez déjà', ['providers'], atProvider);

/** FranceConnect's last page; in one of its two drawings there is a box to tick. */
export const consent = (age: ScenarioAge): Stop => {
  const parts = age === '2021' ? ['consent', 'continue'] : ['continue'];
  return stop('franceconnect/consent', 'Vérifiez votre nom', parts, parts.map(click));
};

export const franceConnectButton = stop(
  'educonnect/login',
  'N’écrivez rien dans les cases',
  ['franceConnect'],
  [click('franceConnect')],
);

/** From « Je n'ai pas de compte » to the form with the name and the number. */
export const noAccount: readonly Stop[] = [
  stop('educonnect/login', 'N’écrivez rien dans les cases', ['noAccount'], [click('noAccount')]),
  stop('educonnect/no-account', 'Vous allez recevoir un code par SMS', ['create'], [click('create')]),
  stop('educonnect/create-account', 'Préparez les dates de naissance', ['create'], [click('create')]),
];

/** A child's birth date as it is written in one field. */
const dateOf = ({ birthDate: { day, month, year } }: { birthDate: BirthDate }) => `${day}/${month}/${year}`;

const ACTIVATION = {
  '2021': stop(
    'educonnect/activation-form',
    'la date de naissance de votre enfant, et cliquez',
    ['email', 'newPassword', 'birthDate', 'submit'],
    [
      { type: part('email'), text: FAMILY.parent.mail },
      { type: part('newPassword'), text: FAMILY.newPassword },
      { date: [part('birthDate')], is: FAMILY.children[0].birthDate },
      click('submit'),
    ],
  ),
  today: stop(
    'educonnect/activation-form',
    'la date de naissance de votre enfant, et cliquez',
    ['email', 'confirmEmail', 'newPassword', 'birthDate', 'submit'],
    submit({
      email: FAMILY.parent.mail,
      confirmEmail: FAMILY.parent.mail,
      ...twice(FAMILY.newPassword),
      birthDate: dateOf(FAMILY.children[0]),
    }),
  ),
};

/** From the activation screen to the mail's link, which is read in another tab. */
export const activation = (age: ScenarioAge, where: 'inbox' | 'spam' = 'inbox'): readonly Stop[] => [
  stop('educonnect/activation', 'Gérer mon compte', ['manageAccount'], [click('manageAccount')]),
  ACTIVATION[age],
  stop(
    'educonnect/mail-sent',
    'Regardez dans les spams',
    [],
    [{ newTab: INBOX }, ...(where === 'spam' ? [click('spam')] : []), click('mail')],
  ),
  stop('educonnect/mail-confirmed', 'Votre adresse mail est confirmée', ['access'], [click('access')]),
];

const LOST = ['lostIdentifier', 'lostPassword'];
const lostLogin = (acts: readonly Act[]): Stop => stop('educonnect/login', 'Tout est perdu ?', LOST, acts);

/** The account's list of children; in 2021 the mail address of the account is still to be confirmed. */
export const account = (age: ScenarioAge, acts: readonly Act[]): Stop =>
  age === '2021'
    ? stop('educonnect/account', 'EduConnect veut vérifier votre adresse mail', ['resend'], acts)
    : stop('educonnect/account', 'Un enfant manque ?', ['addPupils'], acts);

/** The goal of who came to add a child. */
export const added = stop('educonnect/account', 'C’est fini. L’enfant est ajouté', [], []);
export const attachForm = stop(
  'educonnect/attach-form',
  'Prenez la feuille de cet enfant',
  LOGIN,
  submit(FAMILY.otherAccount),
);

/** For somebody who came to add a child, the ENT is not the end of the way. */
export const homeOnTheWay = stop(
  'ent-edifice/home',
  'Ouvrez maintenant votre compte EduConnect',
  [],
  [{ open: ACCOUNT }],
);

const WAYS: Record<JourneyId, (age: ScenarioAge) => readonly Stop[]> = {
  everyday: () => [ownLogin, home],
  franceconnect: (age) => [
    franceConnectButton,
    providers,
    consent(age),
    phone,
    smsCode(),
    children(birthDates(age)),
    activated,
    home,
  ],
  'self-registration': (age) => [
    ...noAccount,
    identity,
    smsCode(),
    children(birthDates(age)),
    firstPassword(),
    activated,
    home,
  ],
  provisional: (age) => [login('Recopiez l’identifiant', FAMILY.letter), ...activation(age), home],
  'lost-credentials': (age) => [
    lostLogin([click('lostIdentifier')]),
    age === '2021'
      ? stop(
          'educonnect/lost-identifier',
          'Écrivez votre adresse mail',
          ['email', 'submit'],
          [{ type: '[name="dn"]', text: dateOf(FAMILY.children[0]) }, ...submit({ email: FAMILY.parent.mail })],
        )
      : stop(
          'educonnect/lost-identifier',
          'Écrivez votre numéro de portable',
          ['phone', 'submit'],
          submit({ phone: number }),
        ),
    lostLogin([click('lostPassword')]),
    stop(
      'educonnect/lost-password',
      'Vous recevrez un code par SMS ou un mail',
      ['identifier', 'submit'],
      submit({ identifier: FAMILY.account.identifier }),
    ),
    smsCode(),
    anotherPassword,
    {
      ...ownLogin,
      acts: submit({ identifier: FAMILY.account.identifier, password: FAMILY.newPassword }),
      journey: 'everyday',
    },
    { ...home, journey: 'everyday' },
  ],
  'attach-child': (age) => [
    login('du compte à garder', FAMILY.account),
    homeOnTheWay,
    account(age, [click('addPupils')]),
    attachForm,
    added,
  ],
};

/** The ways on which the account is made or known for the first time. */
const FIRST_TIME: readonly JourneyId[] = ['franceconnect', 'self-registration', 'provisional'];

/** A way that begins at the ENT's door, with EduConnect's pages drawn as they were then. */
export function walkFrom(
  journey: JourneyId,
  age: ScenarioAge,
  stops: readonly Stop[],
  site: Partial<SiteOptions> = {},
): Walk {
  return {
    journey,
    site: { face: age === '2021' ? '2021' : 'react', active: !FIRST_TIME.includes(journey), ...site },
    start: DOOR,
    stops: [...door(age), ...stops],
  };
}

/** One of the six journeys to its end, nothing going wrong, in the words of one age. */
export const walkOf = (journey: JourneyId, age: ScenarioAge): Walk => walkFrom(journey, age, WAYS[journey](age));
