import { fixture } from './fixtures.ts';
import { AUTHORIZE } from './identity-provider.ts';
import { page, redirect } from './replies.ts';
import type { Portal, Site } from './site.ts';

const INTERACTION = '/api/v2/interaction/u1';
const EDUCONNECT = 'https://educonnect.education.gouv.fr/idp/profile';

/** FranceConnect: the choice of a provider, and what follows its answer. Every choice leads to the same provider. */
export function drawnFranceConnect({ consentCheckbox, franceConnectFails }: Site): Portal {
  let failed = false;
  const show = (file: string) => page(fixture(file).html);

  return ({ path }) => {
    switch (path) {
      case INTERACTION:
        return show(failed ? 'franceconnect/choice-failed.html' : 'franceconnect/choice.html');
      case '/api/v2/redirect-to-idp':
        return redirect(AUTHORIZE);
      case '/api/v2/oidc-callback':
        failed = franceConnectFails;
        return redirect(failed ? INTERACTION : `${INTERACTION}/consent`);
      case `${INTERACTION}/consent`:
        return show(consentCheckbox ? 'franceconnect/consent.checkbox.html' : 'franceconnect/consent.html');
      case '/api/v2/login':
        return redirect(`${EDUCONNECT}/Authn/FranceConnect/callback?code=exercice`);
      case '/api/v2/redirect-to-sp-with-error':
        return redirect(`${EDUCONNECT}/SAML2/Redirect/SSO?SAMLRequest=relative`);
      default:
        return undefined;
    }
  };
}
