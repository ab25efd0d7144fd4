import type { ScenarioAge } from '../../../utils/model/names.ts';
import { FAMILY } from '../../../utils/practice/family.ts';
import { DOOR, LOCAL_LOGIN } from './addresses.ts';
import {
  account,
  activated,
  activation,
  added,
  anotherPassword,
  atProvider,
  attachForm,
  birthDates,
  children,
  click,
  consent,
  door,
  failed,
  firstPassword,
  franceConnectButton,
  home,
  homeOnTheWay,
  identity,
  login,
  noAccount,
  ownLogin,
  phone,
  providers,
  refusedLogin,
  smsCode,
  stop,
  submit,
  walkFrom,
} from './walks.ts';

/** Back at the ENT's address, where everything starts again. */
const again = { open: DOOR } as const;
const oops = { identifier: FAMILY.account.identifier, password: 'oubli' };

const oldDate = { day: '01', month: '01', year: '2001' };
const wrongDates = (age: ScenarioAge) => birthDates(age).map((act) => ({ ...act, is: oldDate }));

const afterNumber = (age: ScenarioAge) => [smsCode(), children(birthDates(age)), activated, home];
const franceConnect = (age: ScenarioAge) => [franceConnectButton, providers, consent(age)];
const refusedCode = (acts = submit({ code: FAMILY.code })) =>
  stop('educonnect/sms-code-refused', 'Code refusé', ['code', 'submit', 'resend'], acts);

/** What can go wrong on the way of some journey, each got over to the journey's end. */
export const failedWalks = (age: ScenarioAge) => ({
  'wrong credentials': walkFrom('everyday', age, [
    { ...ownLogin, acts: submit(oops) },
    failed(refusedLogin(FAMILY.account), 'J’écris le mot de passe de Pronote'),
    home,
  ]),

  'a number that the school does not know, with FranceConnect': walkFrom(
    'franceconnect',
    age,
    [
      ...franceConnect(age),
      phone,
      failed(
        { ...phone, page: 'educonnect/phone-refused', says: 'Ce numéro est refusé' },
        'Demandez au collège de le corriger',
      ),
      ...afterNumber(age),
    ],
    { failure: 'unknown-number' },
  ),

  'a number that the school does not know, by phone': walkFrom(
    'self-registration',
    age,
    [
      ...noAccount,
      identity,
      failed(
        { ...identity, page: 'educonnect/identity-refused', says: 'écrivez encore votre nom' },
        'Demandez au collège de le corriger',
      ),
      smsCode(),
      children(birthDates(age)),
      firstPassword(),
      activated,
      home,
    ],
    { failure: 'unknown-number' },
  ),

  'a wrong code': walkFrom('franceconnect', age, [
    ...franceConnect(age),
    phone,
    smsCode('000000'),
    failed(refusedCode(), 'Le code est juste, mais refusé'),
    children(birthDates(age)),
    activated,
    home,
  ]),

  'a code that has expired': walkFrom(
    'franceconnect',
    age,
    [
      ...franceConnect(age),
      phone,
      smsCode(),
      failed(
        stop('educonnect/sms-code-refused', 'Ce code a expiré', ['resend'], [click('resend')]),
        'Le code a plus de 30 minutes',
      ),
      phone,
      ...afterNumber(age),
    ],
    { failure: 'expired-code' },
  ),

  'wrong birth dates': walkFrom('franceconnect', age, [
    ...franceConnect(age),
    phone,
    smsCode(),
    children(wrongDates(age)),
    failed(children(birthDates(age)), 'Une date est refusée'),
    activated,
    home,
  ]),

  'a captcha': walkFrom(
    'everyday',
    age,
    [
      { ...ownLogin, acts: submit(oops) },
      refusedLogin(oops),
      failed(
        stop(
          'educonnect/login-captcha',
          'Recopiez les lettres de l’image',
          ['identifier', 'password', 'captcha', 'submit'],
          submit({ ...FAMILY.account, captcha: FAMILY.captcha }),
        ),
        'Je n’arrive pas à lire l’image',
      ),
      home,
    ],
    { failure: 'captcha' },
  ),

  'the pupils’ side of EduConnect': walkFrom(
    'everyday',
    age,
    [
      stop('educonnect/profile', 'C’est votre compte de parent', ['parent'], [click('student')]),
      stop('educonnect/login-student', 'cette page est pour les élèves', ['changeProfile'], [click('changeProfile')]),
      stop('educonnect/profile', 'C’est votre compte de parent', ['parent'], [click('parent')]),
      ownLogin,
      home,
    ],
    { preselected: false },
  ),

  'a child that is missing': walkFrom('attach-child', age, [
    login('du compte à garder', FAMILY.account),
    homeOnTheWay,
    account(age, [click('addPupils')]),
    { ...attachForm, acts: submit(FAMILY.letter) },
    failed(attachForm, 'L’identifiant ou le mot de passe est refusé'),
    added,
  ]),

  'a letter that is too old': walkFrom(
    'provisional',
    age,
    [
      login('Recopiez l’identifiant', FAMILY.letter),
      failed(refusedLogin(FAMILY.newLetter), 'La feuille a plus de 3 mois'),
      ...activation(age),
      home,
    ],
    { failure: 'expired-letter' },
  ),

  'a mail among the spam': walkFrom(
    'provisional',
    age,
    [login('Recopiez l’identifiant', FAMILY.letter), ...activation(age, 'spam'), home],
    { failure: 'mail-in-spam' },
  ),

  'a provider that is unavailable': walkFrom(
    'franceconnect',
    age,
    [
      franceConnectButton,
      providers,
      failed(
        stop('franceconnect/choice-failed', 'Ce compte n’a pas marché', ['providers'], atProvider),
        'L’erreur revient avec ce compte',
      ),
      consent(age),
      home,
    ],
    { active: true, failure: 'provider-unavailable' },
  ),

  'an identity that FranceConnect does not find': walkFrom(
    'franceconnect',
    age,
    [
      franceConnectButton,
      providers,
      failed(
        stop('franceconnect/error', 'FranceConnect ne retrouve pas votre identité', [], [again]),
        'Je n’ai pas d’autre compte',
      ),
      ...door(age),
      ...franceConnect(age),
      home,
    ],
    { active: true, failure: 'identity-not-found' },
  ),

  'a session that has expired': walkFrom(
    'everyday',
    age,
    [
      ownLogin,
      stop('educonnect/session-expired', 'Cette page ne marche plus', [], [again]),
      ...door(age),
      ownLogin,
      home,
    ],
    { failure: 'session-expired' },
  ),

  'an ENT that is overloaded': walkFrom(
    'everyday',
    age,
    [ownLogin, stop('ent-edifice/overloaded', 'Attendez 3 minutes', [], [{ reload: true }]), home],
    { failure: 'ent-overloaded' },
  ),

  'several accounts': walkFrom(
    'everyday',
    age,
    [
      ownLogin,
      stop(
        'ent-edifice/account-choice',
        'Choisissez l’école, le collège ou le lycée de votre enfant',
        [],
        [{ click: '#c1' }],
      ),
      home,
    ],
    { failure: 'several-accounts' },
  ),

  'the ENT’s own login, by mistake': {
    ...walkFrom('everyday', age, [ownLogin, home]),
    start: LOCAL_LOGIN,
    stops: [
      stop('ent-edifice/local-login', 'cette page n’est pas pour les parents', [], [again]),
      ...door(age),
      ownLogin,
      home,
    ],
  },

  'a return to the ENT that comes too late': walkFrom(
    'franceconnect',
    age,
    [
      ...franceConnect(age),
      phone,
      smsCode(),
      children(birthDates(age)),
      activated,
      stop('ent-edifice/return-expired', 'Rien n’est perdu', [], [again]),
      ...door(age),
      ...franceConnect(age),
      home,
    ],
    { failure: 'return-expired' },
  ),

  'a new password that EduConnect wants': walkFrom('everyday', age, [ownLogin, anotherPassword, home], {
    failure: 'forced-password',
  }),

  'a password that is too short': walkFrom('self-registration', age, [
    ...noAccount,
    identity,
    smsCode(),
    children(birthDates(age)),
    firstPassword('court'),
    failed(firstPassword(), 'Mon mot de passe est refusé'),
    activated,
    home,
  ]),

  'a birth date asked after the password': walkFrom(
    'everyday',
    age,
    [
      ownLogin,
      stop(
        'educonnect/birth-date-check',
        'd’un de vos enfants',
        ['birthDate', 'submit'],
        [{ date: ['#jour', '#mois', '#annee'], is: FAMILY.children[1].birthDate }, click('submit')],
      ),
      home,
    ],
    { failure: 'birth-date-check' },
  ),

  'EduConnect unavailable': walkFrom(
    'everyday',
    age,
    [stop('educonnect/unavailable', 'EduConnect est en panne', [], [again]), ...door(age), ownLogin, home],
    { failure: 'educonnect-unavailable' },
  ),
});
