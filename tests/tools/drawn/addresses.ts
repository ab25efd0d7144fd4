/** Where the portals send a parent to each other. Those of EduConnect's own account pages and callbacks are guessed. */

/** The ENT's address that parents are given. */
export const DOOR = 'https://enthdf.fr/';
/** The ENT's own login, which a parent takes by mistake. */
export const LOCAL_LOGIN = 'https://enthdf.fr/auth/login';
/** Where EduConnect's answer comes in at the ENT. */
export const ENT_RETURN = 'https://enthdf.fr/auth/saml/acs';

export const SSO = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Redirect/SSO';
/** The account's own pages: EduConnect asks for a login first. */
export const ACCOUNT = 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/profil/consultationProfil';
/** The link of the mail that validates an address. */
export const MAIL_LINK = 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/activation/validation';

export const FRANCECONNECT_HOST = 'https://oidc.franceconnect.gouv.fr';
/** Where EduConnect sends a parent who takes FranceConnect, and where FranceConnect sends them back to. */
export const FRANCECONNECT = `${FRANCECONNECT_HOST}/api/v2/interaction/u1`;
export const FRANCECONNECT_RETURN = 'https://educonnect.education.gouv.fr/idp/profile/Authn/FranceConnect/callback';

/** A webmail that exists nowhere: the guide has no script there. */
export const INBOX = 'https://messagerie.exemple/';
