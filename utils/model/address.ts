// « Est-ce la vraie adresse ? »: what is known of true addresses, and what may be answered.

/** A site on the list, with all that stands beneath its domain. */
export interface OfficialSite {
  /** A domain that one owner holds, as in `enthdf.fr`, or a host beneath another owner's. */
  domain: string;
  /** Whose it is, in French, as an entry of a list. */
  whose: string;
  /** What a false address would play with, whatever its ending: a name that is hardly anybody else's. */
  names?: readonly string[];
  /** Those of its names that are also everyday words, or stand in honest addresses: beside other words they prove little. */
  everyday?: readonly string[];
}

/** Why an address looks dangerously like one on the list. */
export const ADDRESS_REASONS = [
  'http',
  'alphabet',
  'place',
  'hyphen',
  'digit',
  'ending',
  'swapped',
  'letter',
  'words',
] as const;
export type AddressReason = (typeof ADDRESS_REASONS)[number];

/** An address, taken apart. */
export interface Address {
  /** Over https. */
  secure: boolean;
  /** As browsers write it: small ASCII letters, `xn--` for others. */
  host: string;
  /** What somebody registered, `example.co.uk`; null: none, as for a number or a name of the home's own network. */
  domain: string | null;
  /** The ending under which it was registered, `co.uk`. */
  suffix: string | null;
  /** Empty for the one of every site. */
  port: string;
  /** What stands before an @, as a name and a password would. */
  user: string;
  /** From the first single slash on. */
  path: string;
}

/** What is answered. It is never said that an address is safe. */
export type AddressAnswer =
  | { kind: 'listed'; of: OfficialSite }
  | { kind: 'unlisted' }
  | { kind: 'lookalike'; of: OfficialSite; reason: AddressReason };

/** An answer, and the address as it is shown: its letters as they look, what was registered apart. */
export interface JudgedAddress {
  answer: AddressAnswer;
  /** What stands before what was registered, with its last dot. */
  before: string;
  /** Empty where nothing was registered. */
  registered: string;
  /** `:8443`; empty for the port of every site. */
  after: string;
}
