import type { Page } from '../../model/portal.ts';
import { captcha, loginForm } from './login.ts';

/** The login with an image to copy (card 2.4). */
export const loginCaptcha = {
  ...loginForm,
  all: [...loginForm.all, { oneOf: captcha }],
  parts: {
    ...loginForm.parts,
    captcha: { label: 'Code de sécurité', called: 'la case de l’image', clues: captcha },
  },
} satisfies Page;
