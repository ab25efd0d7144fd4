import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { judgedAddress } from '../../entrypoints/shared/address.ts';
import { ADDRESS_REASONS } from '../../utils/model/address.ts';
import { officialSites } from '../../utils/portals/official-sites.ts';
import { frameHosts, installHosts } from '../../utils/portals/portals.ts';
import { LOOKALIKES, NEITHER, OFFICIAL, ORDINARY } from './addresses.ts';
import { LISTED, LOOKALIKE, UNLISTED } from './addresses-other-hand.ts';

const answerTo = (url: string) => {
  const answer = judgedAddress(url)?.answer;
  if (!answer || answer.kind === 'unlisted') return { kind: answer?.kind };
  return { ...answer, of: answer.of.domain };
};

describe('a true address is on the list, and told by its owner', () => {
  test.each(OFFICIAL)('%s', (host, of) => {
    for (const path of ['/', '/auth/login?callback=%2F#x']) {
      expect(answerTo(`https://${host}${path}`)).toEqual({ kind: 'listed', of });
    }
    // However it is written: the browser goes to the same host.
    for (const written of [`${host.toUpperCase()}.`, `${host}:443`, `moi:secret@${host}`, host.replace('.', '%2E')])
      expect(answerTo(`https://${written}/`)).toEqual({ kind: 'listed', of });
  });

  test.each([...installHosts, ...frameHosts])('%s, where the guide helps', (host) => {
    expect(answerTo(`https://${host.replace('*', 'nord')}/`).kind).toBe('listed');
  });
});

describe('an ordinary site', () => {
  test('is one of 150 at least', () => {
    expect(new Set(ORDINARY).size).toBe(ORDINARY.length);
    expect(ORDINARY.length).toBeGreaterThanOrEqual(150);
  });

  test.each(ORDINARY)('%s is no look-alike, and not on the list', (host) => {
    expect(answerTo(`https://${host}/`)).toEqual({ kind: 'unlisted' });
    expect(answerTo(`http://${host}/`)).toEqual({ kind: 'unlisted' });
  });

  test.each(NEITHER)('%s neither', (url) => {
    // Of what is no address of a site nothing is said at all.
    expect(answerTo(url).kind ?? 'unlisted').toBe('unlisted');
  });
});

describe('a look-alike is called so, with what it plays with', () => {
  describe.each(ADDRESS_REASONS)('%s', (reason) => {
    test.each(LOOKALIKES[reason])('%s', (url, of) => {
      expect(answerTo(url)).toEqual({ kind: 'lookalike', of, reason });
    });
  });

  /** Every single slip of a finger in a name: one letter left out, doubled, swapped with the next, or the next on the keyboard. */
  const slipsOf = (name: string) =>
    [...name].flatMap((sign, at) => {
      const [before, after] = [name.slice(0, at), name.slice(at + 1)];
      return [
        `${before}${after}`,
        `${before}${sign}${sign}${after}`,
        `${before}${after[0] ?? ''}${sign}${after.slice(1)}`,
      ];
    });

  test.each(['enthdf.fr', 'educonnect.fr', 'franceconnect.com', 'ameli.fr', 'entsomme.fr', 'toutatice.fr'])(
    'each slip of a finger in %s',
    (domain) => {
      const [name = '', ending] = domain.split('.');
      const slips = slipsOf(name).filter((slip) => slip !== name);
      const missed = slips.filter((slip) => answerTo(`https://${slip}.${ending}/`).kind !== 'lookalike');
      expect(missed).toEqual([]);
    },
  );

  test('but never where the name belongs to the owner anyway, or to nobody', () => {
    expect(judgedAddress('about:blank')).toBeUndefined();
    expect(judgedAddress('chrome://extensions/')).toBeUndefined();
    expect(judgedAddress('file:///home/enthdf.fr/')).toBeUndefined();
    expect(judgedAddress('enthdf.fr')).toBeUndefined();
  });
});

describe('addresses by another hand', () => {
  test.each(LISTED)('%s is on the list', (url) => {
    expect(answerTo(url).kind).toBe('listed');
  });

  test.each(LOOKALIKE)('%s imitates %s', (url, of, reason) => {
    expect(answerTo(url)).toEqual({ kind: 'lookalike', of, reason });
  });

  test.each(UNLISTED)('%s is no look-alike, and not on the list', (url) => {
    expect(answerTo(url)).toEqual({ kind: 'unlisted' });
  });
});

describe('an address is shown by what somebody registered', () => {
  test.each([
    ['https://moncompte.educonnect.education.gouv.fr/', 'moncompte.educonnect.', 'education.gouv.fr'],
    ['https://enthdf.fr.exemple.com/', 'enthdf.fr.', 'exemple.com'],
    ['https://ma-classe.github.io/', '', 'ma-classe.github.io'],
    ['https://xn--educonnct-m0h.fr/', '', 'educonnеct.fr'],
    ['https://192.168.1.1/', '192.168.1.1', ''],
    ['https://connexion.enthdf.fr:8443/', 'connexion.', 'enthdf.fr', ':8443'],
  ])('%s', (url, before, registered, after = '') => {
    expect(judgedAddress(url)).toMatchObject({ before, registered, after });
  });
});

describe('the list', () => {
  test('names each domain once, and none above what somebody registered', () => {
    const domains = officialSites.map(({ domain }) => domain);
    expect(new Set(domains).size).toBe(domains.length);
    for (const domain of domains) {
      const registered = parse(domain, { allowPrivateDomains: true }).domain;
      expect(domain.endsWith(registered ?? '?'), domain).toBe(true);
    }
  });
});
