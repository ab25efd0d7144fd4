import { FRANCECONNECT_HOST } from './addresses.ts';
import { page, redirect } from './replies.ts';
import type { DrawnServer } from './site.ts';

/** Its real host. */
export const IDENTITY_PROVIDER = 'cfspart-idp.impots.gouv.fr';

/** Where FranceConnect sends the parent to prove who they are. */
export const AUTHORIZE = `https://${IDENTITY_PROVIDER}/oauth2/authorize`;

const CALLBACK = `${FRANCECONNECT_HOST}/api/v2/oidc-callback?code=exercice&state=exercice`;

const PAGE = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>EXERCICE - fournisseur d'identité</title>
    <style>
      body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #eee; }
      header { padding: 8px 20px; background: #444; color: #fff; text-align: center; }
      main { max-width: 480px; margin: 24px auto; padding: 20px; background: #fff; }
      label { display: block; margin-bottom: 12px; }
      input { display: block; box-sizing: border-box; width: 100%; padding: 8px; }
      button { min-height: 44px; padding: 8px 20px; }
    </style>
  </head>
  <body>
    <header>EXERCICE : cette page est un dessin, pas un service réel</header>
    <main>
      <h1>Fournisseur d'identité fictif</h1>
      <form method="post" action="/oauth2/authorize">
        <label>Numéro <input name="spi" autocomplete="off"></label>
        <label>Mot de passe <input name="pwd" type="password" autocomplete="off"></label>
        <button type="submit">Continuer</button>
      </form>
    </main>
  </body>
</html>
`;

/** A neutral stand-in for the provider that a parent picks: it asks for two things and accepts anything. */
export function drawnIdentityProvider(): DrawnServer {
  return ({ method, path }) => {
    if (path !== '/oauth2/authorize') return undefined;
    return method === 'POST' ? redirect(CALLBACK) : page(PAGE);
  };
}
