import { FAMILY } from '../../../utils/practice/family.ts';
import { INBOX, MAIL_LINK } from './addresses.ts';
import { page } from './replies.ts';
import type { Portal, Site } from './site.ts';

export const MAILBOX = new URL(INBOX).hostname;
const SPAM = '/indesirables';

const SUBJECT = 'Validez votre adresse mail';

function folder(title: string, mails: number): string {
  const mail = `<li><a data-part="mail" href="${MAIL_LINK}">${SUBJECT}</a></li>`;
  return `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>EXERCICE - ${title}</title></head>
  <body>
    <p>EXERCICE : cette page est un dessin, pas un service réel</p>
    <nav><a href="/">Boîte de réception</a> <a data-part="spam" href="${SPAM}">Courrier indésirable</a></nav>
    <h1>${title}</h1>
    <p>${FAMILY.parent.mail}</p>
    <ul>${mail.repeat(mails)}</ul>
  </body>
</html>
`;
}

/** The parent's webmail: EduConnect's mails with their link, in the inbox or among the spam. */
export function drawnMailbox(site: Site): Portal {
  return ({ path }) => {
    const inSpam = site.failure === 'mail-in-spam';
    if (path === '/') return page(folder('Boîte de réception', inSpam ? 0 : site.mailsSent));
    if (path === SPAM) return page(folder('Courrier indésirable', inSpam ? site.mailsSent : 0));
    return undefined;
  };
}
