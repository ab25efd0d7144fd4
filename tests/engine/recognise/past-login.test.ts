import { expect, test } from 'vitest';
import { recognise } from '../../../utils/engine/recognise/recognise.ts';
import { portals } from '../../../utils/portals/portals.ts';

const at = (host: string, path: string) => recognise(portals, { secure: true, host, path, title: '', items: [] });

test.each(['/', '/auth/quelque-chose', '/login'])(
  'the ENT’s %s is a page of the login: who is lost there is asked',
  (path) => {
    expect(at('enthdf.fr', path)).not.toHaveProperty('pastLogin');
  },
);

test.each(['/timeline/timeline', '/actualites', '/authentique'])(
  'the ENT’s %s is past the login: nothing is asked there',
  (path) => {
    expect(at('enthdf.fr', path)).toMatchObject({ kind: 'unknown', pastLogin: true });
  },
);

test('EduConnect is a login everywhere', () => {
  expect(at('educonnect.education.gouv.fr', '/idp/autre')).not.toHaveProperty('pastLogin');
});
