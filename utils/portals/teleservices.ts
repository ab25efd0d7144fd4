import { definePortal } from '../schema/define.ts';

/** « Scolarité services », behind the login: only the address of its home is known (portals.md, card 5.1). */
export const teleservices = definePortal({
  id: 'teleservices',
  name: 'Téléservices',
  grant: 'install',
  hosts: ['teleservices.education.gouv.fr'],
  pages: {
    home: { all: [{ address: '/eds/', exact: true }], none: [{ field: 'password' }] },
  },
});
