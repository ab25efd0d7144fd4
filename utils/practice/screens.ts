import type { Screen } from '../model/practice.ts';
import { account, accountComplete } from './screens/educonnect/account.ts';
import { activated, activatedFranceconnect } from './screens/educonnect/activated.ts';
import { activation } from './screens/educonnect/activation.ts';
import { activationForm, activationFormRefused } from './screens/educonnect/activation-form.ts';
import { attachForm, attachFormRefused } from './screens/educonnect/attach-form.ts';
import { birthDateCheck, birthDateCheckRefused } from './screens/educonnect/birth-date-check.ts';
import { children, childrenOne, childrenRefused, childrenStranger } from './screens/educonnect/children.ts';
import { createAccount } from './screens/educonnect/create-account.ts';
import { identity } from './screens/educonnect/identity.ts';
import { identityRefused } from './screens/educonnect/identity-refused.ts';
import { login } from './screens/educonnect/login.ts';
import { loginCaptcha } from './screens/educonnect/login-captcha.ts';
import { loginStudent } from './screens/educonnect/login-student.ts';
import { loginWrongCredentials } from './screens/educonnect/login-wrong-credentials.ts';
import { lostIdentifier, lostIdentifierRefused } from './screens/educonnect/lost-identifier.ts';
import { lostPassword, lostPasswordRefused } from './screens/educonnect/lost-password.ts';
import { mailConfirmed } from './screens/educonnect/mail-confirmed.ts';
import { mailSent } from './screens/educonnect/mail-sent.ts';
import { newPassword, newPasswordForced, newPasswordLost } from './screens/educonnect/new-password.ts';
import { noAccount } from './screens/educonnect/no-account.ts';
import { phone } from './screens/educonnect/phone.ts';
import { phoneRefused } from './screens/educonnect/phone-refused.ts';
import { profile } from './screens/educonnect/profile.ts';
import { sessionExpired } from './screens/educonnect/session-expired.ts';
import { smsCode } from './screens/educonnect/sms-code.ts';
import { smsCodeRefused } from './screens/educonnect/sms-code-refused.ts';
import { unavailable } from './screens/educonnect/unavailable.ts';
import { identityProvider, identityProviderRefused } from './screens/elsewhere/identity-provider.ts';
import { accountChoice } from './screens/ent-edifice/account-choice.ts';
import { choice as entChoice } from './screens/ent-edifice/choice.ts';
import { home, homeOneChild } from './screens/ent-edifice/home.ts';
import { level } from './screens/ent-edifice/level.ts';
import { levelStudent } from './screens/ent-edifice/level-student.ts';
import { localLogin } from './screens/ent-edifice/local-login.ts';
import { localLoginRefused } from './screens/ent-edifice/local-login-refused.ts';
import { mailCheck, mailCheckCode } from './screens/ent-edifice/mail-check.ts';
import { overloaded } from './screens/ent-edifice/overloaded.ts';
import { profile as entProfile } from './screens/ent-edifice/profile.ts';
import { returnExpired } from './screens/ent-edifice/return-expired.ts';
import { terms } from './screens/ent-edifice/terms.ts';
import { choice as franceconnectChoice } from './screens/franceconnect/choice.ts';
import { choiceFailed as franceconnectChoiceFailed } from './screens/franceconnect/choice-failed.ts';
import { consent as franceconnectConsent } from './screens/franceconnect/consent.ts';
import { error as franceconnectError } from './screens/franceconnect/error.ts';

/** Every screen of the practice portal. */
export const screens: readonly Screen[] = [
  account,
  accountComplete,
  activated,
  activatedFranceconnect,
  activationForm,
  activationFormRefused,
  activation,
  attachForm,
  attachFormRefused,
  birthDateCheck,
  birthDateCheckRefused,
  unavailable,
  sessionExpired,
  children,
  childrenRefused,
  childrenOne,
  childrenStranger,
  createAccount,
  identity,
  identityRefused,
  loginStudent,
  login,
  loginWrongCredentials,
  loginCaptcha,
  lostIdentifier,
  lostPassword,
  lostIdentifierRefused,
  lostPasswordRefused,
  mailSent,
  mailConfirmed,
  newPassword,
  newPasswordForced,
  newPasswordLost,
  noAccount,
  phone,
  phoneRefused,
  profile,
  smsCode,
  smsCodeRefused,
  identityProvider,
  identityProviderRefused,
  accountChoice,
  entChoice,
  home,
  homeOneChild,
  levelStudent,
  level,
  localLogin,
  localLoginRefused,
  mailCheck,
  mailCheckCode,
  overloaded,
  entProfile,
  returnExpired,
  terms,
  franceconnectChoice,
  franceconnectChoiceFailed,
  franceconnectConsent,
  franceconnectError,
];
