import { defineScreen } from '../../../model/define.ts';
import { text } from '../blocks.ts';

/** The return ticket lived 15 minutes: the server answers with bare words (card 1.7bis). */
export const returnExpired = defineScreen({
  page: 'ent-edifice/return-expired',
  today: {
    address: 'https://enthdf.fr/auth/saml/acs',
    title: '',
    blocks: [text('{"error":"invalid_state"}')],
  },
});
