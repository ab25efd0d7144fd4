import { defineScreen } from '../../../model/define.ts';
import { FAMILY } from '../../family.ts';
import { field, text } from '../blocks.ts';
import { loginToday } from './login-form.ts';

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
