import { defineScreen } from '../../../model/define.ts';
import { text } from '../blocks.ts';
import { login2021, loginToday } from './login-form.ts';

/** The words of the refusal are unknown, its class is not (card 2.4). */
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
