import { defineScreen } from '../../../model/define.ts';
import { FAMILY } from '../../family.ts';
import { field, text } from '../blocks.ts';
import { login2021, loginToday } from './login-form.ts';

export const login = defineScreen({ page: 'educonnect/login', today: loginToday(), '2021': login2021() });

/** The words of the refusal are unknown, its class is not (portals.md, card 2.4). */
const refusal = {
  step: 3,
  blocks: [text('Identifiant ou mot de passe incorrect.', { tone: 'error', id: 'erreurMdp', class: 'fr-error-text' })],
  invalid: true,
} as const;

export const loginWrongCredentials = defineScreen({
  page: 'educonnect/login-wrong-credentials',
  today: loginToday(refusal),
  '2021': login2021(refusal),
});

/** The letters of a picture are asked for since some years only. */
export const loginCaptcha = defineScreen({
  page: 'educonnect/login-captcha',
  today: loginToday({
    step: 4,
    blocks: [
      text(`Image : ${[...FAMILY.captcha].join(' ')}`),
      field('captcha', 'Saisissez le code de sécurité', 'captcha', { id: 'captchaFormulaireExtInput' }),
    ],
  }),
});
