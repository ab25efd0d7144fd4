import { defineScreen } from '../../../model/define.ts';
import { text } from '../blocks.ts';
import { identity2021, identityToday } from './identity.ts';

/** The sentence is the tutorial's (T30): the one on the page may differ. */
const REFUSAL = text(
  'Les informations saisies ne permettent pas de poursuivre l’auto-inscription par SMS. Veuillez vérifier les données saisies ou contacter votre établissement scolaire.',
  { tone: 'error' },
);

export const identityRefused = defineScreen({
  page: 'educonnect/identity-refused',
  today: identityToday([REFUSAL]),
  '2021': identity2021([REFUSAL]),
});
