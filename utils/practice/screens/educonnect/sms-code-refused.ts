import { defineScreen } from '../../../model/define.ts';
import { text } from '../blocks.ts';
import { smsCode2021, smsCodeToday } from './sms-code.ts';

const REFUSAL = text(
  'Le code saisi est incorrect ou a expiré. Vérifiez le code reçu par SMS ou demandez un nouveau code.',
  { tone: 'error' },
);

export const smsCodeRefused = defineScreen({
  page: 'educonnect/sms-code-refused',
  today: smsCodeToday(REFUSAL),
  '2021': smsCode2021(6, [REFUSAL]),
});
