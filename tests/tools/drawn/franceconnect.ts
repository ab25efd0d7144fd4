import { FRANCECONNECT, FRANCECONNECT_RETURN, SSO } from './addresses.ts';
import { pageOf } from './course.ts';
import { fixture } from './fixtures.ts';
import { AUTHORIZE } from './identity-provider.ts';
import { page, redirect } from './replies.ts';
import type { Portal, Site } from './site.ts';

const INTERACTION = new URL(FRANCECONNECT).pathname;

const DRAWN = {
  '2021': {
    choice: 'choice.rows.html',
    failed: 'choice-failed.rows.html',
    consent: 'consent.checkbox.html',
  },
  today: { choice: 'choice.html', failed: 'choice-failed.html', consent: 'consent.html' },
};

/** What the provider asks for. It accepts anything: here everybody is who they say. */
const PROVEN = {
  facts: { fiscalNumber: ['provider.fiscalNumber'], password: ['provider.password'] },
  chosen: [],
};

/** FranceConnect: the choice of a provider, and what follows its answer. Every choice leads to the same provider. */
export function drawnFranceConnect({ age, course }: Site): Portal {
  const drawn = DRAWN[age];
  const isAt = (name: string) => pageOf(course.now()) === `franceconnect/${name}`;
  const show = (file: string) => page(fixture(`franceconnect/${file}`).html);

  return ({ path }) => {
    switch (path) {
      case INTERACTION:
        return show(isAt('choice-failed') ? drawn.failed : drawn.choice);
      case '/api/v2/redirect-to-idp':
        return redirect(AUTHORIZE);
      case '/api/v2/oidc-callback':
        course.press('impots.gouv.fr');
        if (isAt('choice-failed')) return redirect(INTERACTION);
        course.press('submit', PROVEN);
        return isAt('error') ? show('error.rnipp.html') : redirect(`${INTERACTION}/consent`);
      case `${INTERACTION}/consent`:
        return show(drawn.consent);
      case '/api/v2/login':
        course.press('continue');
        return redirect(`${FRANCECONNECT_RETURN}?code=exercice`);
      case '/api/v2/redirect-to-sp-with-error':
        return redirect(`${SSO}?SAMLRequest=relative`);
      default:
        return undefined;
    }
  };
}
