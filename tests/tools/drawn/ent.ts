import { SSO } from './addresses.ts';
import { pageOf } from './course.ts';
import { fixture } from './fixtures.ts';
import { page, redirect } from './replies.ts';
import type { Portal, Site } from './site.ts';

/** Its real hosts. The last one is that of the Somme, which is believed to lead to the others. */
export const ENT_HOSTS = ['enthdf.fr', 'www.enthdf.fr', 'connexion.enthdf.fr', 'college.entsomme.fr'];

const CHOICE = 'https://connexion.enthdf.fr/';
const WAYF = 'https://enthdf.fr/auth/saml/wayf';
const HOME = 'https://enthdf.fr/timeline/timeline';

const DOORS = {
  '2021': { url: CHOICE, file: 'ent-edifice/choice.html' },
  angular: { url: WAYF, file: 'ent-edifice/profile.angular.html' },
  react: { url: WAYF, file: 'ent-edifice/profile.html' },
};

/** The ENT: each of its hosts leads to the one door of its age, and EduConnect's answer leads home. */
export function drawnEnt(site: Site): Portal {
  const { face, course } = site;
  const door = DOORS[face];
  const show = (file: string) => page(fixture(file).html);

  /** What the ENT makes of EduConnect's answer: home, or what the exercise meets there. */
  const arrival = () => {
    switch (pageOf(course.now())) {
      case 'ent-edifice/return-expired':
        return page(fixture('ent-edifice/return-expired.html').html, 403);
      case 'ent-edifice/overloaded':
        // Whoever waits and tries again comes in.
        course.finish();
        return show('ent-edifice/overloaded.html');
      case 'ent-edifice/account-choice':
        return show('ent-edifice/account-choice.html');
      default:
        return redirect(HOME);
    }
  };

  return ({ host, path }) => {
    switch (path) {
      case '/':
        return door.url === `https://${host}/` ? show(door.file) : redirect(door.url);
      case '/auth/saml/wayf':
        return face === '2021' ? redirect(door.url) : show(door.file);
      case '/auth/saml/authn/relative':
        return redirect(`${SSO}?SAMLRequest=relative`);
      case '/auth/saml/authn/student':
        return redirect(`${SSO}?SAMLRequest=student`);
      case '/auth/login':
        return show('ent-edifice/local-login.html');
      case '/auth/saml/acs':
        return arrival();
      case '/auth/saml/selectUser':
        course.press('college');
        return redirect(HOME);
      case '/timeline/timeline':
        return show('ent-edifice/home.html');
      default:
        return undefined;
    }
  };
}
