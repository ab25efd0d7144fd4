import {
  ADDRESS_REASONS,
  type Address,
  type AddressAnswer,
  type AddressReason,
  type OfficialSite,
} from '../../model/address.ts';
import { digitForLetter, drawnAlike, oneSign, type Plain, plain, swapped } from './alike.ts';
import { toUnicode } from './punycode.ts';

// « Est-ce la vraie adresse ? »: three answers, the first rule that holds. Each rule compares the host, in plain letters,
// with each site of the list.

/** Names that are shorter look like too many others. */
const SHORTEST_NAME = 5;
/** A name that stands among others' letters without a hyphen. */
const SHORTEST_WITHIN = 6;

/** What a false address adds to a name that is everybody's: words of logins, of money and of fear. */
const LURES =
  /^(connexion|connect|login|logon|compte|comptes|espace|parents?|eleves?|ent|acces|secur\w*|verif\w*|valid\w*|activ\w*|identif\w*|motdepasse|mdp|auth\w*|sso|portail|gouv|officiel|rembours\w*|amende|paiement|mon|my|mes|web|www|alerte|sms|mail|particuliers?|colis|suivi|livraison|fr)$/;

/** The host in plain letters, in the pieces that the rules look at. */
interface Host extends Plain {
  text: string;
  /** What was registered, without its ending: `enthdf`. */
  own: string;
  /** The ending. */
  suffix: string;
  /** The labels before what was registered. */
  before: readonly string[];
}

type Rule = (host: Host, site: OfficialSite, address: Address) => boolean;

const words = (label: string) => label.split('-');
const endsIn = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
const namesOf = ({ names = [] }: OfficialSite) => names.filter((name) => name.length >= SHORTEST_NAME);
const isEveryday = ({ everyday = [] }: OfficialSite, name: string) =>
  everyday.includes(name) || name.length < SHORTEST_NAME;
/** As many labels from the end as the domain has, or so many more. */
const tailLike = (host: string, domain: string, more = 0) =>
  host
    .split('.')
    .slice(-domain.split('.').length - more)
    .join('.');

function hostOf({ host, domain, suffix }: Address): Host {
  const shown = plain(toUnicode(host));
  const labels = shown.text.split('.');
  const ending = suffix ? plain(toUnicode(suffix)).text : '';
  const last = domain ? labels.length - ending.split('.').length - 1 : labels.length;
  return { ...shown, own: domain ? (labels[last] ?? '') : '', suffix: ending, before: labels.slice(0, last) };
}

type Alike = (mine: string, theirs: string) => boolean;

const withHyphens = (host: string) => host.replaceAll('.', '-');

/** Is this address as a whole like the site's: at its end (`ent.hdf.fr` has a dot more), before another one, or with a hyphen for a dot? */
const isLike = (alike: Alike, { text, own, suffix, before }: Host, domain: string) =>
  alike(tailLike(text, domain), domain) ||
  alike(tailLike(text, domain, 1), domain) ||
  alike(tailLike(before.join('.'), domain), domain) ||
  alike(withHyphens(`${own}.${suffix}`), withHyphens(domain));

/** A name of one word that anybody may have, as in `laclasse.com`: one letter away is another honest site. */
const isAnybodys = (site: OfficialSite) => site.domain.split('.').length === 2 && namesOf(site).length === 0;

/**
 * What two names have in common, said of the whole address and of the name alone, whatever its ending.
 * @param surely what is enough where a name is short, and only one of several words
 */
const resembles =
  (alike: Alike, surely: Alike = () => false): Rule =>
  (host, site) =>
    (isLike(alike, host, site.domain) && (alike === digitForLetter || !isAnybodys(site))) ||
    namesOf(site).some(
      (name) =>
        alike(host.own, name) ||
        words(host.own).some((one) => (name.length > SHORTEST_WITHIN ? alike : surely)(one, name)),
    );

/** What may stand around the whole true address where it is only a part of another one. */
const AROUND = ['..', '.-', '-.', '--'] as const;

/**
 * The whole true address, before another one: `enthdf.fr.exemple.com`, `impots.gouv.fr-compte.com`,
 * `https://enthdf.fr@exemple.com`, `exemple.com/enthdf.fr`.
 */
const wholeElsewhere: Rule = ({ text }, { domain }, { user, path }) =>
  AROUND.some(([left, right]) => `.${text}`.includes(`${left}${domain}${right}`)) ||
  endsIn(user.split(':')[0] ?? '', domain) ||
  path.split('/')[1] === domain;

/** `educonnect-education-gouv.fr`: all its words in order, a hyphen where a dot belongs. */
const hyphenForDot: Rule = ({ text }, { domain }) => isHyphened(text, domain);

/** `education-gouv-connexion.com`: the same without its ending. */
const hyphenWithin: Rule = ({ text }, { domain }) => isHyphened(text, domain.slice(0, domain.lastIndexOf('.')));

/** `impots.gouvfr.com`: all its words in order, a dot lost. */
const dotLost: Rule = ({ text }, { domain }) => (spelt(text, domain, '[.-]?')?.length ?? Infinity) < domain.length;

/** A name's words in order, with this between them; undefined where they do not stand there by themselves. */
const spelt = (text: string, name: string, between: string): string | undefined =>
  new RegExp(`(?<![a-z0-9])${name.replace(/[.-]/g, between)}(?![a-z0-9])`).exec(text)?.[0];

const isHyphened = (text: string, domain: string): boolean =>
  [...(spelt(text, domain, '[.-]') ?? '')].some((sign, at) => sign === '-' && domain[at] === '.');

/** `enthdf.com`, `impots.gouv.com`. */
function otherEnding({ own, text, suffix }: Host, site: OfficialSite): boolean {
  const [first = '', ...rest] = site.domain.split('.');
  const isNamed = namesOf(site).some((name) => name === own && site.domain.split('.').includes(name));
  const kept = [first, ...rest.slice(0, -1)].join('.');
  return isNamed || (rest.length > 1 && text !== site.domain && endsIn(text, `${kept}.${suffix.split('.').at(-1)}`));
}

/** `educonnect.exemple.com`. */
const nameElsewhere: Rule = ({ before }, site) =>
  namesOf(site).some((name) => !isEveryday(site, name) && before.some((label) => isAmong(label, name)));

/** A name among the words of a label; it may have hyphens itself. */
const isAmong = (label: string, name: string) => `-${label}-`.includes(`-${name}-`);

/** `enthdf-connexion.fr`, `monenthdf.fr`. */
const wordsAdded: Rule = ({ own }, site) =>
  (site.names ?? []).some((name) => {
    const [start = '', end = ''] = own.split(name);
    if (own === name || own.split(name).length !== 2) return false;
    const added = [...words(start), ...words(end)].filter(Boolean);
    const isLure = added.some((word) => LURES.test(word));
    if (isAmong(own, name)) return isLure || !isEveryday(site, name);
    // Where letters run on from a name of two words, they make another word: an « AC Parisien » is a club.
    const isItsOwn = !isEveryday(site, name) && name.length >= SHORTEST_WITHIN && !name.includes('-');
    return name.length >= SHORTEST_NAME && (isLure || isItsOwn);
  });

/** In the order in which they are asked: the surer the reason, the earlier. */
const RULES: readonly (readonly [AddressReason, Rule])[] = [
  ['place', wholeElsewhere],
  ['hyphen', hyphenForDot],
  ['digit', resembles(digitForLetter, digitForLetter)],
  ['ending', otherEnding],
  ['swapped', resembles(swapped)],
  ['letter', resembles(oneSign, drawnAlike)],
  ['letter', dotLost],
  ['place', nameElsewhere],
  ['words', wordsAdded],
  ['hyphen', hyphenWithin],
];

/** Slips within a name. */
const SLIPS: readonly AddressReason[] = ['digit', 'swapped', 'letter'];

/** The most precise site to which this host belongs. */
const siteOf = (host: string, sites: readonly OfficialSite[]): OfficialSite | undefined =>
  sites.filter(({ domain }) => endsIn(host, domain)).sort((a, b) => b.domain.length - a.domain.length)[0];

/**
 * Is this the true address? Answered from the list alone; never that an address is safe.
 * @param address taken apart, because the list of public endings is too heavy to stand here
 * @param sites the list; where two look alike, the first counts
 */
export function judgeAddress(address: Address, sites: readonly OfficialSite[]): AddressAnswer {
  const host = hostOf(address);
  const site = siteOf(host.text, sites);
  // Letters that are none of ours never stand in a true address.
  if (host.text !== address.host) return disguised(host, site, sites, address) ?? { kind: 'unlisted' };
  if (!site) return firstAlike(host, sites, address) ?? { kind: 'unlisted' };
  if (!address.secure) return { kind: 'lookalike', of: site, reason: 'http' };
  // Another door of the same house: nobody knows who opens there, and the guide does not speak there either.
  if (address.port) return { kind: 'unlisted' };
  // `educ0nnect.education.gouv.fr` would be the ministry's; as long as nobody has seen it there, it is a trap.
  const beneath = sites.filter(({ domain }) => domain !== site.domain && endsIn(domain, site.domain));
  return firstAlike(host, beneath, address, SLIPS) ?? { kind: 'listed', of: site };
}

/** With its letters replaced by those that they look like, is it a site of the list, or like one? */
function disguised(
  host: Host,
  site: OfficialSite | undefined,
  sites: readonly OfficialSite[],
  address: Address,
): AddressAnswer | undefined {
  const reason = host.foreign ? 'alphabet' : 'letter';
  const of = site ?? sites.find((one) => namesOf(one).includes(host.own));
  if (of) return { kind: 'lookalike', of, reason };
  const found = firstAlike(host, sites, address);
  return found && host.foreign ? { ...found, reason } : found;
}

/** The first rule that holds, and for which site. */
function firstAlike(
  host: Host,
  sites: readonly OfficialSite[],
  address: Address,
  among: readonly AddressReason[] = ADDRESS_REASONS,
): Extract<AddressAnswer, { kind: 'lookalike' }> | undefined {
  for (const [reason, holds] of RULES) {
    const of = among.includes(reason) ? sites.find((site) => holds(host, site, address)) : undefined;
    if (of) return { kind: 'lookalike', of, reason };
  }
  return undefined;
}
