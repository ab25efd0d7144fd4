/** A date as a family writes it. */
export interface BirthDate {
  day: string;
  month: string;
  year: string;
}

/**
 * The fictional family: all that an exercise asks for, printed on the screen, and all that the drawn test portals know. In
 * each date the day is the month: a browser asks for them in the order of its own language. The number is one of those
 * that Arcep keeps for works of fiction, the mail's domain exists nowhere, and no fiscal number begins with 9.
 */
export const FAMILY = {
  parent: {
    lastName: 'MARTIN',
    firstName: 'Camille',
    phone: '0639980001',
    mail: 'camille@messagerie.exemple',
  },
  /** The parent's EduConnect account. */
  account: { identifier: 'c.martin00', password: 'Exercice-2026!' },
  /** What the parent chooses when a new password is asked for. */
  newPassword: 'Nouvelle-Annee-27!',
  /** The provisional credentials of the school's letter, and of the one that it prints when the first is too old. */
  letter: { identifier: 'c.martin00', password: 'Lettre-3081' },
  newLetter: { identifier: 'c.martin00', password: 'Lettre-9462' },
  /** The other account, on which the missing child hangs. */
  otherAccount: { identifier: 'c.martin01', password: 'Lettre-5527' },
  children: [
    { firstName: 'Lina', birthDate: { day: '07', month: '07', year: '2013' } },
    { firstName: 'Noé', birthDate: { day: '09', month: '09', year: '2014' } },
  ],
  /** The code that comes by SMS. */
  code: '482913',
  /** The letters on the picture. */
  captcha: 'exercice',
  school: 'Collège Jules-Verne (fictif)',
  level: 'college',
  /** The parent's account at impots.gouv.fr, for FranceConnect. */
  provider: { fiscalNumber: '9900000000001', password: 'Impots-Exercice-1' },
} as const;
