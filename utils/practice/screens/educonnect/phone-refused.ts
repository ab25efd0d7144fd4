import { defineScreen } from '../../../model/define.ts';
import { text } from '../blocks.ts';
import { phone2021, phoneToday } from './phone.ts';

const REFUSAL = text(
  'Numéro non reconnu. Vérifiez la saisie de votre numéro ou contactez votre établissement scolaire afin de modifier vos informations personnelles.',
  { tone: 'error' },
);

export const phoneRefused = defineScreen({
  page: 'educonnect/phone-refused',
  today: phoneToday([REFUSAL]),
  '2021': phone2021(5, [REFUSAL]),
});
