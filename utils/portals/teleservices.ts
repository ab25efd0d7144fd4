import { definePortal } from '../model/define.ts';

/** « Scolarité services », behind the login: only the address of its home is known (card 5.1). */
export const teleservices = definePortal({
  id: 'teleservices',
  name: 'Téléservices',
  grant: 'install',
  hosts: ['teleservices.education.gouv.fr'],
  pages: {
    home: {
      // The address alone stands over breakdowns too: only who is connected can leave.
      all: [
        { address: '/eds/', exact: true },
        {
          oneOf: [
            { button: ['Se déconnecter', 'Déconnexion', 'Me déconnecter'] },
            { linkTo: '/mdp/Shibboleth.sso/Logout' },
          ],
        },
      ],
      none: [
        { field: 'password' },
        { heading: ['502 Bad Gateway', '503 Service Unavailable', 'Déconnexion', 'Vous êtes déconnecté'] },
      ],
      parts: {
        logout: {
          label: 'Se déconnecter',
          called: 'le bouton pour vous déconnecter',
          clues: [
            { button: ['Se déconnecter', 'Déconnexion', 'Me déconnecter'] },
            { linkTo: '/mdp/Shibboleth.sso/Logout' },
          ],
        },
      },
    },
  },
});
