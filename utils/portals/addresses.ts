import type { AddressName, EntHost } from '../model/names.ts';

/**
 * Where an address leads that a person presses in the card. Each is a true one of the evidence (README.md, cards 1, 2 and 3).
 * @param ent the host at which this person knows the ENT
 */
export const addressOf = (name: AddressName, ent: EntHost): string =>
  ({
    ent: `https://${ent}/`,
    account: 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/profil/consultationProfil',
    franceconnect: 'https://franceconnect.gouv.fr/',
    'educonnect-help': 'https://educonnect.education.gouv.fr/educt-aide/aide/',
  })[name];
