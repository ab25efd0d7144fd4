import { parse } from 'tldts';
import { judgeAddress } from '../../utils/engine/address/judge.ts';
import { toUnicode } from '../../utils/engine/address/punycode.ts';
import type { Address, JudgedAddress } from '../../utils/model/address.ts';
import { officialSites } from '../../utils/portals/official-sites.ts';

// Loaded when it is asked for only: the list of all public endings weighs more than the popup.

/** Takes an address apart, by the endings under which names are registered, those of hosting services too. */
function takeApart({ protocol, hostname, port, username, pathname }: URL): Address {
  const host = hostname.replace(/\.$/, '');
  const { domain, publicSuffix, isIp } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  return {
    secure: protocol === 'https:',
    host,
    domain: isIp ? null : domain,
    suffix: isIp ? null : publicSuffix,
    port,
    user: username,
    path: pathname,
  };
}

/**
 * Is this the true address of something that this machine has on its list?
 * @param url a tab's address
 * @returns undefined where it is none of a site
 */
export function judgedAddress(url: string): JudgedAddress | undefined {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return undefined;
  const address = takeApart(new URL(url));
  // `enthdf.fr..`: nothing answers there, and no part of it is a name.
  if (address.host.split('.').includes('')) return undefined;
  const registered = address.domain ?? '';
  return {
    answer: judgeAddress(address, officialSites),
    before: toUnicode(address.host.slice(0, address.host.length - registered.length)),
    registered: toUnicode(registered),
    after: address.port && `:${address.port}`,
  };
}
