import { fixture } from './fixtures.ts';
import { page, redirect } from './replies.ts';
import type { Portal, Site } from './site.ts';

/** Its real hosts. The last one is that of the Somme, which is believed to lead to the others. */
export const ENT_HOSTS = ['enthdf.fr', 'www.enthdf.fr', 'connexion.enthdf.fr', 'college.entsomme.fr'];

const CHOICE = 'https://connexion.enthdf.fr/';
const WAYF = 'https://enthdf.fr/auth/saml/wayf';
const HOME = 'https://enthdf.fr/timeline/timeline';
const SSO = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Redirect/SSO';

const DOORS = {
  '2021': { url: CHOICE, file: 'ent-edifice/choice.html' },
  angular: { url: WAYF, file: 'ent-edifice/profile.angular.html' },
  react: { url: WAYF, file: 'ent-edifice/profile.html' },
};

/** The ENT: each of its hosts leads to the one door of its age, and EduConnect's answer leads home. */
export function drawnEnt({ age, overloaded }: Site): Portal {
  const door = DOORS[age];
  const show = (file: string) => page(fixture(file).html);

  return ({ host, path }) => {
    switch (path) {
      case '/':
        // A look-alike keeps the parent at its own copy of the door.
        return ENT_HOSTS.includes(host) && door.url !== `https://${host}/` ? redirect(door.url) : show(door.file);
      case '/auth/saml/wayf':
        return age === '2021' ? redirect(door.url) : show(door.file);
      case '/auth/saml/authn/relative':
        return redirect(`${SSO}?SAMLRequest=relative`);
      case '/auth/saml/authn/student':
        return redirect(`${SSO}?SAMLRequest=student`);
      case '/auth/login':
        return show('ent-edifice/local-login.html');
      case '/auth/saml/acs':
        return overloaded ? show('ent-edifice/overloaded.html') : redirect(HOME);
      case '/timeline/timeline':
        return show('ent-edifice/home.html');
      default:
        return undefined;
    }
  };
}
