import type { Page } from '../../model/portal.ts';
import { captcha, loginForm, refused } from './login.ts';

/** The login after a refusal (card 2.4). */
export const loginWrongCredentials = {
  ...loginForm,
  all: [...loginForm.all, { oneOf: refused }],
  none: [
    ...loginForm.none,
    ...captcha,
    { css: '#erreurIdentifiantVide.fr-error-text', because: 'card 2.4: an empty field is no refusal' },
    { css: '#erreurMdpVide.fr-error-text', because: 'card 2.4: an empty field is no refusal' },
  ],
} satisfies Page;
