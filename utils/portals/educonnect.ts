import { definePortal } from '../model/define.ts';
import { account } from './educonnect/account.ts';
import { activated } from './educonnect/activated.ts';
import { activation } from './educonnect/activation.ts';
import { activationForm } from './educonnect/activation-form.ts';
import { attachForm } from './educonnect/attach-form.ts';
import { birthDateCheck } from './educonnect/birth-date-check.ts';
import { children } from './educonnect/children.ts';
import { createAccount } from './educonnect/create-account.ts';
import { identity, identityRefused } from './educonnect/identity.ts';
import { login } from './educonnect/login.ts';
import { loginCaptcha } from './educonnect/login-captcha.ts';
import { loginStudent } from './educonnect/login-student.ts';
import { loginWrongCredentials } from './educonnect/login-wrong-credentials.ts';
import { lostIdentifier } from './educonnect/lost-identifier.ts';
import { lostPassword } from './educonnect/lost-password.ts';
import { mailConfirmed } from './educonnect/mail-confirmed.ts';
import { mailSent } from './educonnect/mail-sent.ts';
import { newPassword } from './educonnect/new-password.ts';
import { noAccount } from './educonnect/no-account.ts';
import { phone, phoneRefused } from './educonnect/phone.ts';
import { profile } from './educonnect/profile.ts';
import { sessionExpired } from './educonnect/session-expired.ts';
import { smsCode, smsCodeRefused } from './educonnect/sms-code.ts';
import { unavailable } from './educonnect/unavailable.ts';

/** EduConnect, from the choice of the profile to the account of one's own (evidence card 2). */
export const educonnect = definePortal({
  id: 'educonnect',
  name: 'EduConnect',
  grant: 'install',
  hosts: ['educonnect.education.gouv.fr', 'moncompte.educonnect.education.gouv.fr'],
  ignore: [{ css: '#chatmd', because: 'card 2.3: the chatbot talks of every page' }],
  pages: {
    profile,
    login,
    'login-student': loginStudent,
    'login-wrong-credentials': loginWrongCredentials,
    'login-captcha': loginCaptcha,
    'birth-date-check': birthDateCheck,
    'no-account': noAccount,
    'create-account': createAccount,
    identity,
    'identity-refused': identityRefused,
    phone,
    'phone-refused': phoneRefused,
    'sms-code': smsCode,
    'sms-code-refused': smsCodeRefused,
    children,
    'new-password': newPassword,
    activation,
    'activation-form': activationForm,
    'mail-sent': mailSent,
    'mail-confirmed': mailConfirmed,
    activated,
    account,
    'attach-form': attachForm,
    'lost-identifier': lostIdentifier,
    'lost-password': lostPassword,
    unavailable,
    'session-expired': sessionExpired,
  },
});
