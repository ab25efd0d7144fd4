import { describe, expect, test } from 'vitest';
import { mayFrame, portalAt } from '../../../utils/engine/recognise/recognise.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { placeOf } from '../../../utils/surface/page/live.ts';

const at = (address: string) => placeOf({ location: new URL(address), title: '' } as unknown as Document);
const HOST = 'educonnect.education.gouv.fr';

describe('the address comes first', () => {
  test('the portal’s own, whatever path, query and fragment', () => {
    for (const address of [
      `https://${HOST}/idp/profile?e=1#x`,
      `https://${HOST}:443/`,
      `https://${HOST.toUpperCase()}/`,
    ])
      expect(portalAt(portals, at(address))?.id, address).toBe('educonnect');
  });

  test.each([
    `https://${HOST}:8443/`,
    `http://${HOST}/`,
    `http://${HOST}:443/`,
    `https://${HOST}./`,
    `https://www.${HOST}/`,
    `https://${HOST}.example.com/`,
    `https://${HOST}@example.com/`,
    `https://educonnect-education.gouv.fr/`,
    'https://еduconnect.education.gouv.fr/',
    `file:///${HOST}/`,
    'about:blank',
  ])('%s is another', (address) => {
    expect(portalAt(portals, at(address))).toBeUndefined();
    for (const portal of portals) expect(mayFrame(portal, at(address))).toBe(false);
  });

  test('nothing of the query or the fragment, which carry session tokens, is kept', () => {
    expect(at(`https://${HOST}/idp?token=secret#secret`)).toEqual({
      secure: true,
      host: HOST,
      path: '/idp',
      title: '',
    });
  });
});
