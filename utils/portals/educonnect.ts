import { definePortal } from '../model/define.ts';
import { account } from './educonnect/account.ts';
import { activation } from './educonnect/activation.ts';
import { login } from './educonnect/login.ts';
import { registration } from './educonnect/registration.ts';

/** EduConnect, from the choice of the profile to the account of one's own (card 2). */
export const educonnect = definePortal({
  id: 'educonnect',
  name: 'EduConnect',
  grant: 'install',
  hosts: ['educonnect.education.gouv.fr', 'moncompte.educonnect.education.gouv.fr'],
  ignore: [{ css: '#chatmd', because: 'card 2.3: the chatbot talks of every page' }],
  pages: { ...login, ...registration, ...activation, ...account },
});
